// Owns: the page of the demonstration: who to be, the guided walk, three days later.
import { deskAt } from '../front/standing.ts'
import { roleWords, type StaffRole } from '../people/roles.ts'
import { Button, Card, Form, MainAction, Page, Toast, type View } from '../platform/html/index.ts'
import { day } from '../platform/words/format.ts'
import type { Cast, Player } from './cast.ts'
import { chosenForm, entryForm } from './forms.ts'
import type { Step, Tour } from './tour.ts'
import { roleLines, tourWords, words } from './words.ts'

interface Props {
  view: View
  cast: Cast
  tour: Tour
  now: Date
  moved: boolean
}

export function DemonstrationPage({ view, cast, tour, now, moved }: Props) {
  const w = words(view.lang)
  const today = day(now, view.lang, now)
  return (
    <Page view={view} title={w.title} lead={w.lead} wide>
      {moved && <Toast>{w.moved(today)}</Toast>}
      <div class="grid gap-4 md:grid-cols-2">
        <Card title={w.resident} calling>
          <p>{w.residentLine}</p>
          <MainAction href={tour.entry}>{w.residentGo}</MainAction>
        </Card>
        <Later view={view} today={today} />
      </div>
      <Walk view={view} steps={tour.steps} />
      <h2>{w.roles}</h2>
      <Roles view={view} cast={[...cast].slice(0, everyday)} />
      <details>
        <summary>{w.moreRoles}</summary>
        <Roles view={view} cast={[...cast].slice(everyday)} />
      </details>
    </Page>
  )
}

/** Those who move a matter; the others stand folded. */
const everyday = 6

function Roles({ view, cast }: { view: View; cast: readonly (readonly [StaffRole, readonly Player[]])[] }) {
  return (
    <div class="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
      {cast.map(([role, players]) => (
        <RoleCard view={view} role={role} players={players} />
      ))}
    </div>
  )
}

function Walk({ view, steps }: { view: View; steps: readonly Step[] }) {
  const w = words(view.lang)
  return (
    <Card title={w.tour}>
      <p class="hint">{w.tourLead}</p>
      <ol class="grid gap-3">
        {steps.map((step, at) => (
          <li class="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 max-w-none">
            <span>
              <strong>{`${at + 1}. ${tourWords[step.key][view.lang]}`}</strong>
              <span class="hint">{` ${whose(step, view)}`}</span>
            </span>
            <Turn view={view} step={step} />
          </li>
        ))}
      </ol>
    </Card>
  )
}

function whose({ as }: Step, view: View): string {
  return as ? `${roleWords[as.role][view.lang]} ${as.name}` : words(view.lang).resident
}

function Turn({ view, step }: { view: View; step: Step }) {
  const w = words(view.lang)
  if (!step.as) return <Button href={step.to}>{w.go}</Button>
  const values = { who: step.as.accountId, to: step.to }
  return <Entry view={view} values={values} schema={entryForm} submit={w.go} name={step.key} />
}

function RoleCard({ view, role, players }: { view: View; role: StaffRole; players: readonly Player[] }) {
  const w = words(view.lang)
  const one = players.length === 1 ? players[0] : undefined
  return (
    <Card title={roleWords[role][view.lang]} level={3}>
      <p>{roleLines[role][view.lang]}</p>
      {one && <p class="hint">{`${one.name} · ${one.place[view.lang]}`}</p>}
      <Entry
        view={view}
        schema={one ? entryForm : chosenForm(players)}
        values={{ who: players[0]?.accountId, to: deskAt([role]) }}
        submit={w.walkIn}
        name={role}
      />
    </Card>
  )
}

// No replay key: walking in twice is walking in, and the first answer's cookie may have been lost on the way.
function Entry(props: Pick<Parameters<typeof Form>[0], 'view' | 'schema' | 'values' | 'submit' | 'name'>) {
  return <Form {...props} view={{ ...props.view, replayKey: '' }} action="/demonstration/entries" />
}

function Later({ view, today }: { view: View; today: string }) {
  const w = words(view.lang)
  return (
    <Card title={w.today(today)}>
      <p class="hint">{w.laterHint}</p>
      <Form view={view} action="/demonstration/days" submit={w.later} />
    </Card>
  )
}
