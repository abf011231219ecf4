// Owns: a venue's own page, opened from its poster: three things one can do, who is there, what came of it before.
import { outcomeWords } from '../../matters/outcomes/words.ts'
import { People } from '../../organisation/pages.tsx'
import type { Venue } from '../../organisation/queries.ts'
import { venueKindWords } from '../../organisation/words.ts'
import type { Serving } from '../../people/appointments.ts'
import { Button, Card, DataList, MainAction, Page, type View } from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import type { Call } from '../calls/queries.ts'
import { OpenCalls } from '../calls/section.tsx'
import type { Published } from './published.ts'
import { words } from './words.ts'

interface EntryProps {
  view: View
  code: string
  venue: Venue
  serving: readonly Serving[]
  topics: readonly Published[]
  results: readonly Published[]
  calls: readonly Call[]
  phone: string | undefined
  now: Date
}

export function EntryPage(props: EntryProps) {
  const { view, venue } = props
  const w = words(view.lang)
  const what = [venue.brand, venueKindWords[venue.kind][view.lang]].filter(Boolean).join(' · ')
  return (
    <Page view={view} title={venue.name[view.lang]} lead={[<p>{what}</p>, <p>{w.lead}</p>]}>
      <OpenCalls view={view} calls={props.calls} now={props.now} />
      <ThreeActions {...props} />
      <p>
        <Button href="/receipts" quiet>
          {w.lookUp}
        </Button>
      </p>
      <Here {...props} />
      <Earlier {...props} />
      <p class="hint">{w.danger}</p>
    </Page>
  )
}

function ThreeActions(props: EntryProps) {
  const { view, code } = props
  const w = words(view.lang)
  return (
    <>
      <div class="stack-close">
        <MainAction href={`/submissions/new?code=${code}&kind=problem`}>{w.propose}</MainAction>
        <p class="hint">{w.proposeGloss}</p>
      </div>
      <div class="stack-close">
        <Button href={`/submissions/new?code=${code}&kind=suggestion`}>{w.suggest}</Button>
        <p class="hint">{w.suggestGloss}</p>
      </div>
      <Card title={w.takePart}>
        <p>{w.takePartGloss}</p>
        <Topics {...props} />
      </Card>
    </>
  )
}

function Topics({ view, topics }: EntryProps) {
  const w = words(view.lang)
  if (topics.length === 0) return <p class="hint">{`${w.noTopics}${w.stop}${w.noTopicsAdvice}`}</p>
  return (
    <ul class="stack-close">
      {topics.map((one) => (
        <li>
          <a href={`/topics/${one.matterId}`}>{one.headline}</a>
        </li>
      ))}
    </ul>
  )
}

function Here({ view, venue, serving, phone }: EntryProps) {
  const w = words(view.lang)
  return (
    <Card title={w.here}>
      <DataList
        rows={[
          [w.hours, venue.hours[view.lang]],
          [w.address, venue.address],
          [w.phone, phone],
          [w.people, serving.length > 0 ? <People view={view} serving={serving} /> : null],
        ]}
      />
    </Card>
  )
}

function Earlier({ view, results, now }: EntryProps) {
  const w = words(view.lang)
  return (
    <Card title={w.earlier}>
      {results.length === 0 ? (
        <p class="hint">{`${w.noEarlier}${w.stop}${w.noEarlierAdvice}`}</p>
      ) : (
        <ul class="stack-close">
          {results.map((one) => (
            <li>
              <a href={one.what === 'case' ? `/cases/${one.matterId}` : `/topics/${one.matterId}`}>
                {one.headline}
              </a>
              <p class="hint">{`${outcomeWords[one.outcome][view.lang]} · ${day(one.at, view.lang, now)}`}</p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

/** A withdrawn code: said kindly, with the way on. */
export function EndedPage({ view }: { view: View }) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.ended} lead={w.endedLead}>
      <MainAction href="/">{w.toFront}</MainAction>
    </Page>
  )
}
