// Owns: the page on which members come forward, give back, or are named: the team first, then what this reader may do.
import { light } from '../platform/clock/limit.ts'
import {
  Button,
  Card,
  Confirm,
  DataList,
  type FieldError,
  Form,
  Light,
  Note,
  Page,
  type View,
} from '../platform/html/index.ts'
import { day, dayAndTime, daysFromNow } from '../platform/words/format.ts'
import { AboutCard } from './about-card.tsx'
import * as forms from './forms.ts'
import type { ClaimPage } from './team/standing.ts'
import { words } from './words.ts'

/** A form that came back: which one, what was typed and what is wrong. */
export interface Returned {
  key: 'claims' | 'release' | 'release-for' | 'allotment' | 'team-size' | 'interest'
  values: Record<string, unknown>
  errors: readonly FieldError[]
}
interface Props {
  view: View
  at: ClaimPage
  returned?: Returned
}

export function ClaimsPage({ view, at, returned }: Props) {
  const w = words(view.lang)
  return (
    <Page
      view={view}
      title={w.claims}
      heading={at.matter.headline}
      errors={returned?.errors}
      aside={
        at.mayClaim || at.mine || at.mayDeclare ? <Mine view={view} at={at} returned={returned} /> : null
      }
    >
      <AboutCard view={view} at={at} />
      <Team view={view} at={at} />
      {at.interested && <Note>{w.interested}</Note>}
      {!at.open && <Note>{w.closedNow}</Note>}
      {at.mayAllot && <Naming view={view} at={at} returned={returned} />}
      <Button href={`/matters/${at.matter.id}`} quiet>
        {w.whole(at.matter.number)}
      </Button>
    </Page>
  )
}

/** What a member does here stands beside the matter, so that both are before their eyes. */
function Mine({ view, at, returned }: Props) {
  return (
    <>
      {at.mayClaim && <Coming view={view} at={at} returned={returned} />}
      {at.mine && <Giving view={view} at={at} returned={returned} />}
      {at.mayDeclare && <Declaring view={view} at={at} returned={returned} />}
    </>
  )
}

function Team({ view, at }: Props) {
  const w = words(view.lang)
  const { due_at } = at.matter
  const until = due_at && at.matter.state === 'allotting'
  const window = until && (
    <Light
      view={view}
      light={light(due_at, at.now)}
      label={`${day(due_at, view.lang, at.now)} · ${daysFromNow(due_at, view.lang, at.now)}`}
    />
  )
  return (
    <Card title={w.team} mark={at.full ? <Light view={view} light="none" label={w.full} /> : undefined}>
      {at.team.length === 0 && <p>{w.nobodyYet}</p>}
      {at.team.map((one) => (
        <p>
          <strong>{one.name}</strong> {w[one.part]} · {dayAndTime(one.since, view.lang, at.now)}
        </p>
      ))}
      <DataList
        rows={[
          [w.window, window],
          [w.wanted, w.members(at.wanted)],
          [w.sizeReason, at.sizeReason],
        ]}
      />
    </Card>
  )
}

function Coming({ view, at, returned }: Props) {
  const w = words(view.lang)
  return (
    <Card title={at.mine ? w.takeLead : w.claim} calling>
      <p>{w.claimLead}</p>
      <Form
        view={view}
        schema={forms.claimFormFor(at.hasLead)}
        action={`/matters/${at.matter.id}/claims`}
        values={at.mine ? { part: 'lead' } : { part: at.hasLead ? 'partner' : undefined }}
        errors={errorsOf(returned, 'claims')}
        submit={at.mine ? w.takeLead : w.claim}
        main
      />
    </Card>
  )
}

function Giving({ view, at, returned }: Props) {
  const w = words(view.lang)
  return (
    <Confirm
      view={view}
      open={w.release}
      warning={w.releaseWarning}
      schema={forms.releaseForm}
      action={`/matters/${at.matter.id}/claims/release`}
      submit={w.release}
      {...filled(returned, 'release')}
    />
  )
}

function Declaring({ view, at, returned }: Props) {
  const w = words(view.lang)
  return (
    <Confirm
      view={view}
      open={w.interest}
      warning={w.interestWarning}
      action={`/matters/${at.matter.id}/claims/interest`}
      submit={w.interest}
      {...filled(returned, 'interest')}
    />
  )
}

/** For those who serve the place: naming a member, the size of the team, and what absent members said. */
function Naming({ view, at, returned }: Props) {
  const w = words(view.lang)
  const action = `/matters/${at.matter.id}/claims/allotment`
  return (
    <>
      <Card title={w.allot}>
        <p class="hint">{w.allotHint}</p>
        <Form
          view={view}
          schema={forms.allotFormFor(at.members, at.hasLead)}
          action={action}
          submit={w.allot}
          {...filled(returned, 'allotment')}
        />
      </Card>
      {at.maySize && <Size view={view} at={at} returned={returned} />}
      {at.team.length > 0 && <ForAnother view={view} at={at} returned={returned} />}
    </>
  )
}

function Size({ view, at, returned }: Props) {
  const w = words(view.lang)
  return (
    <Confirm
      view={view}
      open={w.size}
      warning={w.sizeWhyHint}
      schema={forms.sizeFormFor(at.sizes)}
      action={`/matters/${at.matter.id}/claims/team-size`}
      submit={w.save}
      {...filled(returned, 'team-size')}
    />
  )
}

function ForAnother({ view, at, returned }: Props) {
  const w = words(view.lang)
  return (
    <Confirm
      view={view}
      open={`${w.forAnother}: ${w.release}`}
      warning={w.releaseWarning}
      schema={forms.releaseForFormFor(at.team)}
      action={`/matters/${at.matter.id}/claims/release-for`}
      submit={w.release}
      {...filled(returned, 'release-for')}
    />
  )
}

const errorsOf = (returned: Returned | undefined, key: Returned['key']) =>
  returned?.key === key ? returned.errors : undefined

/** The form that came back keeps the plain ids that the summary links to; the others are set apart by their name. */
function filled(returned: Returned | undefined, key: Returned['key'], standing?: Record<string, unknown>) {
  if (returned?.key === key) return { values: returned.values, errors: returned.errors }
  return { values: standing, name: key }
}
