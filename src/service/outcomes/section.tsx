// Owns: what an activity brought, as it stands on its page: the chain, gifts, households, and the forms for one more.
import { Card, Confirm, type FieldError, Form, Lines, type View } from '../../platform/html/index.ts'
import type { Activity } from '../activities/queries.ts'
import { giftForm, outcomeFormFor, visitForm } from './forms.ts'
import { type Brought, inOrder, type Outcome } from './queries.ts'
import { amountInWords, words } from './words.ts'

export interface BroughtProps {
  view: View
  activity: Activity
  brought: Brought
  /** May add lines. */
  writes: boolean
  /** May confirm what somebody else told. */
  keeper: boolean
  me: string
  returned?: {
    form: 'outcomes' | 'gifts' | 'visits' | 'held'
    values?: Record<string, unknown>
    errors?: readonly FieldError[]
  }
}

export function BroughtSection(props: BroughtProps) {
  const { activity, brought } = props
  const held = activity.state === 'held'
  return (
    <>
      {activity.kind === 'visit' && activity.state !== 'cancelled' && <Visits {...props} />}
      {activity.kind === 'donation' && held && <Gifts {...props} />}
      {(held || brought.outcomes.length > 0) && <Chain {...props} />}
    </>
  )
}

function Chain({ view, activity, brought, writes, ...props }: BroughtProps) {
  const w = words(view.lang)
  if (brought.outcomes.length === 0 && !writes) return null
  return (
    <Card title={w.chain}>
      <ol class="stack-close">
        {inOrder(brought.outcomes).map((one) => (
          <Step {...{ view, one }} {...props} />
        ))}
      </ol>
      {writes && (
        <Confirm
          view={view}
          open={w.add}
          warning={w.addLead}
          schema={outcomeFormFor(brought.outcomes)}
          action={`/activities/${activity.id}/outcomes`}
          submit={w.save}
          {...filled(props.returned, 'outcomes')}
        />
      )}
    </Card>
  )
}

function Step({ view, one, ...props }: { view: View; one: Outcome; keeper: boolean; me: string }) {
  const w = words(view.lang)
  const note = [w.rests(one.evidence), one.onWordOf, w.by(one.byName), one.confirmed ? w.confirmed : w.told]
  return (
    <li>
      <strong>{amountInWords(one.measure, one.amount, view.lang)}</strong> {one.what}{' '}
      <small>{note.filter(Boolean).join(' · ')}</small>
      <Hands view={view} told="outcomes" one={one} {...props} />
    </li>
  )
}

interface HandsProps {
  view: View
  told: 'outcomes' | 'gifts'
  one: { id: string; by: string; confirmed: boolean }
  keeper: boolean
  me: string
}

function Hands({ view, told, one, keeper, me }: HandsProps) {
  const w = words(view.lang)
  const confirms = keeper && one.by !== me && !one.confirmed
  const strikes = (keeper || one.by === me) && !one.confirmed
  if (!confirms && !strikes) return null
  return (
    <div class="row items-start">
      {confirms && (
        <Form
          view={view}
          action={`/${told}/${one.id}/confirmation`}
          submit={w.confirm}
          name={`${one.id}-c`}
        />
      )}
      {strikes && (
        <Form
          {...{ view, action: `/${told}/${one.id}/striking`, name: `${one.id}-s` }}
          submit={w.strike}
          quiet={confirms}
        />
      )}
    </div>
  )
}

function Gifts({ view, activity, brought, writes, ...props }: BroughtProps) {
  const w = words(view.lang)
  return (
    <Card title={w.gifts}>
      <ul class="stack-close">
        {brought.gifts.map((one) => (
          <li>
            <strong>{one.giver}</strong>{' '}
            {[one.yuan && amountInWords('yuan', one.yuan, view.lang), one.goods].filter(Boolean).join(' · ')}{' '}
            <small>
              {[w.rests(one.evidence), w.by(one.byName), one.confirmed ? w.confirmed : w.told].join(' · ')}
            </small>
            <Hands view={view} told="gifts" one={one} {...props} />
          </li>
        ))}
      </ul>
      {writes && (
        <Confirm
          view={view}
          open={w.addGift}
          warning={w.giftEmpty}
          schema={giftForm}
          action={`/activities/${activity.id}/gifts`}
          submit={w.save}
          {...filled(props.returned, 'gifts')}
        />
      )}
    </Card>
  )
}

function Visits({ view, activity, brought, writes, returned }: BroughtProps) {
  const w = words(view.lang)
  const people = brought.visits.reduce((sum, one) => sum + one.people, 0)
  return (
    <Card title={w.visits}>
      <p>{w.visited(brought.visits.length, people)}</p>
      {brought.visits.length > 0 && <EachVisit {...{ view, brought }} />}
      {writes && (
        <>
          <p class="hint">{w.visitsLead}</p>
          <Form
            view={view}
            schema={visitForm}
            action={`/activities/${activity.id}/visits`}
            submit={w.addVisit}
            {...filled(returned, 'visits')}
          />
          <Lines lines={[{ href: '/desk/submissions/new?channel=visit', title: w.enter }]} />
        </>
      )}
    </Card>
  )
}

function EachVisit({ view, brought }: Pick<BroughtProps, 'view' | 'brought'>) {
  const w = words(view.lang)
  return (
    <details>
      <summary>{w.eachVisit}</summary>
      <ul>
        {brought.visits.map((one) => (
          <li>{[w.met(one.people), one.about, w.by(one.byName)].filter(Boolean).join(' · ')}</li>
        ))}
      </ul>
    </details>
  )
}

function filled(returned: BroughtProps['returned'], form: 'outcomes' | 'gifts' | 'visits') {
  if (returned?.form === form) return { values: returned.values, errors: returned.errors }
  return { name: form }
}
