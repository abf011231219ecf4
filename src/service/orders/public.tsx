// Owns: what a group sees: the form, and the page behind its link.
import {
  Button,
  Card,
  Confirm,
  DataList,
  type FieldError,
  Form,
  Note,
  Page,
  Qr,
  Quote,
  type View,
} from '../../platform/html/index.ts'
import { day, dayAndTime } from '../../platform/words/format.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { kindWords } from '../activities/words.ts'
import { PublicWays } from '../ways.tsx'
import { orderForm, withRegions, wordForm } from './forms.ts'
import type { Order } from './queries.ts'
import { stateWords, words, wordWords } from './words.ts'

interface AskProps {
  view: View
  regions: readonly { id: string; name: Bilingual }[]
  policy: { id: string; title: string } | null
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

export function AskPage({ view, regions, policy, values, errors }: AskProps) {
  const w = words(view.lang)
  const given = policy ? { wants: 'policyTalk', about: policy.title } : {}
  return (
    <Page view={view} title={w.order} lead={w.lead} errors={errors}>
      {!errors && <PublicWays view={view} at="/orders/new" />}
      <Form
        {...{ view, errors }}
        schema={withRegions(orderForm, regions)}
        values={{ ...given, ...values }}
        action="/orders"
        submit={w.send}
        main
      >
        {policy && <input type="hidden" name="policyId" value={policy.id} />}
        <p class="hint">{w.who}</p>
      </Form>
    </Page>
  )
}

interface Props {
  view: View
  order: Order
  token: string
  site: string
  now: Date
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

export function OrderPage(props: Props) {
  const { view, order, token, errors, now } = props
  const w = words(view.lang)
  const heading = stateWords[order.state][view.lang]
  return (
    <Page view={view} title={w.order} heading={heading} lead={w.sentLead} errors={errors}>
      {order.state === 'asked' && <Note>{w.answerBy(day(order.dueAt, view.lang, now))}</Note>}
      {order.state === 'held' && <HowItWas {...props} />}
      {order.state === 'answered' && <Note>{w.thanks}</Note>}
      <Standing {...props} />
      {order.state === 'asked' && (
        <Confirm
          view={view}
          open={w.withdraw}
          warning={w.withdrawWarning}
          action={`/orders/${token}/withdrawal`}
          submit={w.withdraw}
        />
      )}
      <Button href="/sessions" quiet>
        {w.order}
      </Button>
    </Page>
  )
}

function HowItWas({ view, token, values, errors }: Props) {
  const w = words(view.lang)
  const action = `/orders/${token}/word`
  return (
    <Card title={w.how} calling>
      <p>{w.howLead}</p>
      <Form {...{ view, values, errors, action }} schema={wordForm} submit={w.say} main />
    </Card>
  )
}

function Standing({ view, order, token, site, now }: Props) {
  const w = words(view.lang)
  const { session } = order
  return (
    <Card title={order.number}>
      <Quote by={order.groupName}>{order.about}</Quote>
      <DataList
        rows={[
          [w.wants, kindWords[order.wants][view.lang]],
          [w.when, session && dayAndTime(session.startsAt, view.lang, now)],
          [w.where, session?.where],
          [w.comes, session?.by],
          [w.why, order.answer],
          [w.word, order.word && wordWords[order.word][view.lang]],
        ]}
      />
      <Qr text={`${site}/orders/${token}`} label={w.scan} />
    </Card>
  )
}
