// Owns: what staff see of orders: those that wait, one with its session, one entered for somebody.

import { light } from '../../platform/clock/limit.ts'
import {
  Button,
  Card,
  Confirm,
  DataList,
  EmptyState,
  type FieldError,
  Form,
  Light,
  Lines,
  Note,
  Page,
  Quote,
  type View,
} from '../../platform/html/index.ts'
import { dayAndTime, daysFromNow } from '../../platform/words/format.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import type { Choices } from '../activities/forms.ts'
import { kindWords } from '../activities/words.ts'
import { declineForm, enteredForm, enteredWordForm, takeFormFor, withRegions } from './forms.ts'
import type { Order } from './queries.ts'
import { stateWords, words, wordWords } from './words.ts'

export interface Returned {
  form?: 'taking' | 'answer' | 'word'
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

interface ListProps {
  view: View
  open: readonly Order[]
  over: readonly Order[]
  /** Writes down what somebody asked for by word of mouth. */
  keeps: boolean
  now: Date
}

export function OrdersPage({ view, open, over, keeps, now }: ListProps) {
  const w = words(view.lang)
  const lineOf = (one: Order) => ({
    href: `/desk/orders/${one.id}`,
    title: one.about,
    hint: [one.groupName, kindWords[one.wants][view.lang], one.regionName[view.lang]].join(' · '),
    mark: <OrderMark view={view} order={one} now={now} />,
  })
  return (
    <Page view={view} title={w.orders} lead={w.ordersLead}>
      {open.length ? (
        <Lines lines={open.map(lineOf)} />
      ) : (
        <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>
      )}
      {keeps && <Button href="/desk/orders/new">{w.enter}</Button>}
      {over.length > 0 && (
        <Card title={w.over}>
          <Lines lines={over.map(lineOf)} />
        </Card>
      )}
    </Page>
  )
}

function OrderMark({ view, order, now }: { view: View; order: Order; now: Date }) {
  const state = stateWords[order.state][view.lang]
  if (order.state !== 'asked') return <span class="hint">{state}</span>
  return (
    <Light
      view={view}
      light={light(order.dueAt, now)}
      label={`${state} · ${daysFromNow(order.dueAt, view.lang, now)}`}
    />
  )
}

interface EnterProps extends Returned {
  view: View
  regions: readonly { id: string; name: Bilingual }[]
}

export function EnterPage({ view, regions, values, errors }: EnterProps) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.enter} errors={errors}>
      <Form
        {...{ view, values, errors }}
        schema={withRegions(enteredForm, regions)}
        action="/desk/orders"
        submit={w.send}
        main
      />
    </Page>
  )
}

interface OneProps extends Returned {
  view: View
  order: Order
  choices: Choices
  me: string
  now: Date
}

export function DeskOrderPage(props: OneProps) {
  const { view, order, now, errors } = props
  const w = words(view.lang)
  return (
    <Page view={view} title={w.orders} heading={order.groupName} errors={errors}>
      <Asked {...{ view, order, now }} />
      {order.state === 'asked' && <Taking {...props} />}
      {order.state === 'held' && <Said {...props} />}
      <Button href="/desk/orders" quiet>
        {w.orders}
      </Button>
    </Page>
  )
}

function Asked({ view, order, now }: Pick<OneProps, 'view' | 'order' | 'now'>) {
  const w = words(view.lang)
  return (
    <Card title={order.number} mark={<OrderMark view={view} order={order} now={now} />}>
      <Quote by={order.groupName}>{order.about}</Quote>
      <DataList
        rows={[
          [w.wants, kindWords[order.wants][view.lang]],
          [w.people, String(order.people)],
          [w.region, order.regionName[view.lang]],
          [w.wished, order.wished],
          [w.onWordOf, order.onWordOf],
          [w.when, order.session && dayAndTime(order.session.startsAt, view.lang, now)],
          [w.where, order.session?.where],
          [w.why, order.answer],
          [w.word, order.word && wordWords[order.word][view.lang]],
          [w.wordText, order.wordText],
        ]}
      />
      {order.wordOnWordOf && <Note>{w.saidBy(order.wordOnWordOf)}</Note>}
      {order.session && <Button href={`/activities/${order.session.id}`}>{w.session}</Button>}
    </Card>
  )
}

function Taking({ view, order, choices, me, ...props }: OneProps) {
  const w = words(view.lang)
  return (
    <>
      <Card title={w.take} calling>
        <p>{w.takeLead}</p>
        <Form
          view={view}
          schema={takeFormFor(choices)}
          action={`/desk/orders/${order.id}/session`}
          submit={w.take}
          {...filled(props, 'taking', {
            hours: 2,
            gives: choices.people.some(({ id }) => id === me) ? [me] : [],
          })}
          main
        />
      </Card>
      <Confirm
        view={view}
        open={w.decline}
        warning={w.declineWarning}
        schema={declineForm}
        action={`/desk/orders/${order.id}/answer`}
        submit={w.decline}
        {...filled(props, 'answer')}
      />
    </>
  )
}

function Said({ view, order, ...props }: OneProps) {
  const w = words(view.lang)
  return (
    <Confirm
      view={view}
      open={w.onTheirWord}
      warning={w.howLead}
      schema={enteredWordForm}
      action={`/desk/orders/${order.id}/word`}
      submit={w.say}
      {...filled(props, 'word')}
    />
  )
}

function filled(returned: Returned, form: NonNullable<Returned['form']>, standing?: Record<string, unknown>) {
  if (returned.form === form) return { values: returned.values, errors: returned.errors }
  return { values: standing, name: form }
}
