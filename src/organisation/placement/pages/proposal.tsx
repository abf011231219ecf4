// Owns: a proposal that can be read: against today, by venue with each member's way, and the act of appointing.
import { comparedWithToday } from '../../../placement/change.ts'
import { costsOf } from '../../../placement/cost.ts'
import { brokenBy } from '../../../placement/rules.ts'
import { Card, Confirm, Note, Page, Table, Toast, type View } from '../../../platform/html/index.ts'
import { number } from '../../../platform/words/format.ts'
import type { Standing } from '../queries.ts'
import { namesOf, tellBroken } from '../rules/tell.ts'
import { seatWords } from '../seats/words.ts'
import { words } from '../words.ts'
import { Discard, type PageProps } from './draft.tsx'
import { measureLines } from './measures.ts'
import { Back } from './waiting.tsx'

export function ProposalPage(props: PageProps & { issuer: boolean }) {
  const { view, at, done } = props
  const { placement, stale } = at
  const w = words(view.lang)
  const open = placement.state === 'proposed'
  return (
    <Page view={view} title={placement.settings.title} lead={quality(props)} wide>
      {placement.state === 'issued' && done && <Toast>{w.issuedNow}</Toast>}
      {open && stale && <Note>{w.stale}</Note>}
      <Comparison view={view} at={at} />
      {!(open && stale) && <Broken view={view} at={at} />}
      {open && <Decide {...props} />}
      <ByVenue view={view} at={at} />
    </Page>
  )
}

/** What was best for other people or places is not said of these. */
function quality({ view, at: { placement, stale } }: PageProps): string | undefined {
  const w = words(view.lang)
  if (stale && placement.state === 'proposed') return undefined
  const moved = placement.seats.filter(({ venue, found }) => venue !== found).length
  if (moved > 0) return w.byHand(moved)
  return placement.proven ? w.proven : w.notProven
}

function Comparison({ view, at: { question, seats } }: PageProps) {
  const w = words(view.lang)
  const { today, placedToday, proposed, moves } = comparedWithToday(question, seats)
  const n = (value: number) => number(value, view.lang)
  const figures = measureLines(view.lang, [
    { of: today, people: placedToday },
    { of: proposed, people: seats.length },
  ])
  return (
    <div class="stack-close">
      <Table
        view={view}
        caption={w.compare}
        head={[w.figure, w.today, w.proposed]}
        figures={[1, 2]}
        rows={[[w.placedNow, n(placedToday), n(seats.length)], ...figures, [w.moves, '', n(moves.length)]]}
      />
      <p class="hint">{w.kmNote}</p>
    </div>
  )
}

function Broken({ view, at }: PageProps) {
  const broken = brokenBy(at.question, at.seats)
  if (broken.length === 0) return null
  const names = namesOf(at.choice, view.lang)
  return (
    <Card title={words(view.lang).brokenNow} calling>
      <ul>
        {broken.map((one) => (
          <li>{tellBroken(one, names)}</li>
        ))}
      </ul>
    </Card>
  )
}

function Decide(props: PageProps & { issuer: boolean }) {
  const { view, at, issuer } = props
  const w = words(view.lang)
  const { moves } = comparedWithToday(at.question, at.seats)
  return (
    <div class="row items-start">
      {issuer && !at.stale ? (
        <Confirm
          view={view}
          open={w.issue}
          warning={issueWarning(view, at, moves.length)}
          action={`/placements/${at.placement.id}/issue`}
          submit={w.issue}
          main
        />
      ) : (
        !issuer && <p class="hint">{w.issueWho}</p>
      )}
      <Back view={view} at={at} />
      <Discard view={view} at={at} />
    </div>
  )
}

function issueWarning({ lang }: View, { seats, leaders }: Standing, moves: number): string {
  const said = words(lang).issueWarning(moves, seats.length - moves)
  return leaders.size === 0 ? said : `${said} ${seatWords(lang).leadersToo(leaders.size)}`
}

function ByVenue({ view, at }: PageProps) {
  const w = words(view.lang)
  const { question, seats, leaders } = at
  const led = leaders.size > 0
  const here = Map.groupBy(seats, ({ venue }) => venue)
  const head = [w.venue, w.count, ...(led ? [seatWords(view.lang).leader] : []), w.whoServes]
  return (
    <div class="stack-close">
      {led && at.placement.state === 'proposed' && <p class="hint">{seatWords(view.lang).leaderHint}</p>}
      <Table
        view={view}
        caption={w.byVenue}
        head={head}
        figures={[1]}
        rows={question.venues.map(({ id, name }) => {
          const people = here.get(id) ?? []
          return [
            name[view.lang],
            number(people.length, view.lang),
            ...(led ? [<LeaderOf {...{ view, at }} venue={id} />] : []),
            <People {...{ view, at }} seats={people} />,
          ]
        })}
      />
    </div>
  )
}

function LeaderOf({ view, at, venue }: { view: View; at: Standing; venue: string }) {
  const member = at.leaders.get(venue)
  if (member === undefined) return null
  if (member === null)
    return at.placement.state === 'proposed' ? <strong>{seatWords(view.lang).nobodyLeads}</strong> : <>–</>
  const name = at.question.members.find(({ id }) => id === member)?.name
  return <a href={`/placements/${at.placement.id}/members/${member}`}>{name}</a>
}
function People({ view, at, seats }: { view: View; at: Standing; seats: Standing['seats'] }) {
  const { members, venues } = at.question
  const costs = costsFor(at)
  const w = words(view.lang)
  return (
    <span>
      {seats.map(({ member, venue }, place) => {
        const m = members.findIndex(({ id }) => id === member)
        const km = costs.way(
          m,
          venues.findIndex(({ id }) => id === venue),
        )
        const said = [km === null ? null : number(km, view.lang), members[m]?.standing && w.standing]
        return (
          <>
            {place > 0 && (view.lang === 'zh' ? '、' : ', ')}
            <a href={`/placements/${at.placement.id}/members/${member}`}>{members[m]?.name}</a>
            <small>{w.inBrackets(said.filter(Boolean).join(' · ') || '–')}</small>
          </>
        )
      })}
    </span>
  )
}

const made = new WeakMap<Standing, ReturnType<typeof costsOf>>()
/** One measuring a page, and not one a line. */
function costsFor(at: Standing) {
  const costs = made.get(at) ?? costsOf(at.question)
  made.set(at, costs)
  return costs
}
