// Owns: the doors of people in a room: in by the code, a seat, votes, a statement of one's own.
import { z } from 'zod'
import { committeeAnyone } from '../../people/permissions.ts'
import { ask } from '../../platform/html/index.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { browserToken } from '../../platform/server/browser.ts'
import { type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import { castVote } from '../ballots/ballot.ts'
import { dropIn } from '../ballots/urn.ts'
import { roomByCode } from '../rooms/room.ts'
import { propose, statementOf, statementsOf } from '../statements/statement.ts'
import { standingOf } from '../tally/standing.ts'
import { code, codeForm, proposeForm, voteForm } from './forms.ts'
import { nextFor, openStatements } from './next.ts'
import { DoorstepPage, JoinPage, SeatPage, type SeatPageProps } from './pages.tsx'
import { ownVotes } from './queries.ts'
import { daysKept, type SeatHolder, seat, seatCookie, seatIn, takeSeat } from './seat.ts'
import { words } from './words.ts'

/** A whole school behind one address: a thousand phones come in within ten minutes and vote as fast as they read. */
export const crowd = {
  come: { rate: { times: 3_000, seconds: 600 }, body: 4_096 },
  /** A text that is far too long still comes in, so that it can be given back with what is wrong. */
  say: { rate: { times: 3_000, seconds: 600 }, body: 64 * 1024 },
  vote: { rate: { times: 12_000, seconds: 60 }, body: 4_096 },
  look: { rate: { times: 12_000, seconds: 60 } },
} as const

const title = (lang: 'zh' | 'en') => words(lang).live
const usual = { title, answer: 'page' } as const

const doorstep = door({
  ...{ ...usual, method: 'GET', path: '/live', who: committeeAnyone, limit: limits.read, form: {} },
  handle: async ({ view }) => page(<DoorstepPage view={view} />),
})

const byCode = door({
  ...{ ...usual, method: 'POST', path: '/live', who: committeeAnyone, limit: limits.guess },
  form: { body: codeForm },
  async handle({ db, actor, view, body }) {
    const typed = body.code.replaceAll(/\s/g, '').toUpperCase()
    const found = await roomByCode(db, actor.committeeId, typed).catch(() => null)
    if (found) return goTo(`/live/${found.code}`)
    const errors = [{ field: 'code', message: words(view.lang).noRoom }]
    return page(<DoorstepPage view={view} errors={errors} typed={typed} />, 422)
  },
})

const enter = door({
  ...{ ...usual, method: 'GET', path: '/live/:code', who: committeeAnyone, limit: crowd.look },
  form: {
    params: code,
    query: z.object({ no: ask.number({ label: words.both.code, min: 1 }).catch(undefined) }),
  },
  async handle(visit) {
    const { db, actor, view, params, query } = visit
    const room = await roomByCode(db, actor.committeeId, params.code)
    const holder = await seatIn(visit, room)
    if (!holder) return page(<JoinPage view={view} room={room} />)
    const shown = await seatView(visit, holder)
    const again = query.no ? await statementOf(db, room, query.no).catch(() => null) : null
    const next = again?.state === 'shown' ? [again, ...shown.next] : shown.next
    return page(<SeatPage {...{ ...shown, view, next }} />)
  },
})

async function seatView({ db }: { db: Parameters<typeof ownVotes>[0] }, holder: SeatHolder) {
  const own = await ownVotes(db, holder)
  // Statements are read now: what a moderator has just shown must be here. Only the counts may be a moment old.
  const statements = await statementsOf(db, holder.room)
  const standing = { ...(await standingOf(db, holder.room)), room: holder.room, statements }
  return {
    room: holder.room,
    next: nextFor(standing, holder.no, own),
    own,
    said: statements.filter((one) => one.seat_no === holder.no),
    open: openStatements(standing),
  } satisfies Partial<SeatPageProps>
}

const sitDown = door({
  ...{ ...usual, method: 'POST', path: '/live/:code/seats', who: committeeAnyone, limit: crowd.come },
  form: { params: code, body: nothingAsked },
  async handle(visit) {
    const room = await roomByCode(visit.db, visit.actor.committeeId, visit.params.code)
    const { token, cookies } = browserToken(visit, seatCookie, daysKept)
    await takeSeat(visit.db, room, token)
    return goTo(`/live/${room.code}`, cookies)
  },
})

const vote = door({
  ...{ ...usual, method: 'POST', path: '/live/:code/votes', who: seat, limit: crowd.vote },
  form: { params: code, body: voteForm },
  async handle({ db, actor, body }) {
    await castVote(db, actor, body.statement, body.vote)
    return goTo(`/live/${actor.room.code}`)
  },
  async gather({ db, actor, body }, key) {
    await dropIn(db, '/live/:code/votes', { holder: actor, ...body, key })
    return goTo(`/live/${actor.room.code}`)
  },
})

const say = door({
  ...{ ...usual, method: 'POST', path: '/live/:code/statements', who: seat, limit: crowd.say },
  form: { params: code, body: proposeForm },
  async handle({ db, actor, body }) {
    await propose(db, actor, body)
    return goTo(`/live/${actor.room.code}`)
  },
  async again({ db, actor, view }, { values, errors }) {
    return page(<SeatPage {...{ ...(await seatView({ db }, actor)), view, errors, values }} />, 422)
  },
})

export const seatDoors: Door[] = [doorstep, byCode, enter, sitDown, vote, say]
