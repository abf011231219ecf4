// Owns: the page of the demonstration: who to be, the guided walk, three days later.
import { Card, Form, MainAction, Page, Toast, type View } from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import type { Cast } from '../cast.ts'
import type { Tour } from '../tour.ts'
import type { Desks } from '../waits.ts'
import { words } from '../words.ts'
import { type Neighbour, Neighbours } from './neighbours.tsx'
import { Roles } from './roles.tsx'
import { Walk } from './walk.tsx'

interface Props {
  view: View
  cast: Cast
  desks: Desks
  /** Null where nobody speaks: in an office above counties. */
  tour: Tour | null
  neighbours: readonly Neighbour[]
  now: Date
  moved: boolean
}

export function DemonstrationPage({ view, cast, desks, tour, neighbours, now, moved }: Props) {
  const w = words(view.lang)
  const today = day(now, view.lang, now)
  return (
    <Page view={view} title={w.title} lead={tour ? w.lead : w.leadAbove} wide>
      {moved && <Toast>{w.moved(today)}</Toast>}
      <div class="grid gap-4 md:grid-cols-2">
        {tour && (
          <Card title={w.resident} calling>
            <p>{w.residentLine}</p>
            <MainAction href={tour.entry}>{w.residentGo}</MainAction>
          </Card>
        )}
        {!tour && <Neighbours view={view} neighbours={neighbours} above={false} />}
        <Later view={view} today={today} />
      </div>
      {tour && <Walk view={view} steps={tour.steps} />}
      {tour && <Neighbours view={view} neighbours={neighbours} above />}
      <Roles view={view} cast={cast} desks={desks} />
    </Page>
  )
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
