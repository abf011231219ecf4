// Owns: making days of a roster's rule, fairly. What is shown first is what is kept: the same question has the same
// answer, and if something changed in between the person looks again. Leaves: to everyone who was drawn, in one message.
// Breaks if wrong: people sit on a day that nobody showed them.
import { createHash } from 'node:crypto'
import { tellAccount } from '../../matters/notices.ts'
import type { Staff } from '../../people/actors.ts'
import { drawRoster } from '../../placement/rosters/roster.ts'
import { type Day, dayOf, daysBetween, yearOf } from '../../platform/clock/day.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type CommitteeId, newId } from '../../platform/ids.ts'
import { FieldRefused, RuleRefused } from '../../platform/refusals.ts'
import { day as dayInWords } from '../../platform/words/format.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import { type Keeper, noted, placeOf } from '../hands.ts'
import { daysFor, type RosterDay } from './days.ts'
import { findRoster, lockRoster, type Roster, rosterFrom, type Seat, seatsOf } from './queries.ts'
import { type Bound, boundBetween, type Sitter, sittersOf } from './sitters.ts'
import { words } from './words.ts'

export interface DrawnDay extends RosterDay {
  seats: { seat: Seat; sitter: Sitter }[]
  /** Seats for which nobody is free. */
  missing: { seat: Seat; count: number }[]
}

export interface Proposal {
  days: DrawnDay[]
  leftOut: Day[]
  /** Turns of the year of everybody on the roster, with these. */
  after: { sitter: Sitter; turns: number }[]
  /** What is kept must carry it. */
  mark: string
}

const longest = 366

export async function proposeDays(
  db: Db,
  actor: Staff,
  rosterId: string,
  from: Day,
  to: Day,
): Promise<Proposal> {
  return proposal(db, actor.committeeId, await findRoster(db, actor, rosterId), from, to)
}

export function drawDays(
  db: Db,
  actor: Keeper,
  rosterId: string,
  wanted: { from: Day; to: Day; mark: string },
): Promise<number> {
  return transaction(db, async (tx) => {
    const roster = rosterFrom(await lockRoster(tx, actor, rosterId))
    const found = await proposal(tx, actor.committeeId, roster, wanted.from, wanted.to)
    if (found.mark !== wanted.mark) throw new RuleRefused(words.both.changedMeanwhile, { roster: roster.id })
    if (found.days.length === 0) throw new FieldRefused('to', words.both.noDayThere)
    const place = await placeOf(tx, actor.committeeId, roster.regionId)
    const now = tx.clock.now()
    for (const { day, seats } of found.days) {
      const id = newId<'shift'>(now)
      const times = { starts_at: momentOf(day, roster.from), ends_at: momentOf(day, roster.to) }
      const key = { committee_id: actor.committeeId, roster_id: roster.id, venue_id: roster.venueId }
      const shift = { ...key, ...place, ...times, id, day, state: 'planned', made_at: now }
      await tx.q.insertInto('shifts').values(shift).execute()
      if (seats.length > 0) await seat(tx, actor.committeeId, id, seats)
    }
    await tellDrawn(tx, actor.committeeId, roster, found.days)
    await noted(tx, actor, 'roster.draw', 'roster', roster.id)
    return found.days.length
  })
}

async function proposal(
  db: Db,
  committeeId: CommitteeId,
  roster: Roster,
  from: Day,
  to: Day,
): Promise<Proposal> {
  const today = dayOf(db.clock.now())
  if (from < today) throw new FieldRefused('from', words.both.inThePast)
  if (to < from) throw new FieldRefused('to', words.both.endsBeforeItBegins)
  if (daysBetween(from, to) > longest) throw new FieldRefused('to', words.both.atMostAYear)
  const { days, leftOut } = daysFor(roster.weekday, from, to)
  const open = await withoutShift(db, committeeId, roster.id, days)
  const sitters = await sittersOf(db, committeeId, roster.id, yearOf(from))
  const ids = sitters.map(({ id }) => id)
  const bound = await boundBetween(db, committeeId, ids, from, to)
  const drawn: DrawnDay[] = open.map((one) => ({ ...one, seats: [], missing: [] }))
  for (const { seat, count } of seatsOf(roster)) {
    const some = sitters.filter((one) => one.seat === seat)
    await drawSeat(drawn, { seat, count, sitters: some, bound, apart: roster.apartDays })
  }
  const taken = drawn.flatMap(({ seats }) => seats.map(({ sitter }) => sitter.id))
  const after = sitters.map((sitter) => ({
    sitter,
    turns: sitter.turns + taken.filter((id) => id === sitter.id).length,
  }))
  return { days: drawn, leftOut, after, mark: markOf(drawn) }
}

interface Drawing {
  seat: Seat
  count: number
  sitters: readonly Sitter[]
  bound: readonly Bound[]
  apart: number
}

async function drawSeat(days: DrawnDay[], { seat, count, sitters, bound, apart }: Drawing): Promise<void> {
  const begun = earliestTurns(sitters)
  const { seats, missing } = await drawRoster({
    sitters: sitters.map((one) => ({
      ...askedOf(one, days, bound),
      before: Math.max(one.turns, begun(one)),
    })),
    days: days.map(({ day }) => ({ day: nth(day), seats: count })),
    apart,
  })
  for (const [at, one] of days.entries()) {
    for (const id of seats[at] ?? [])
      one.seats.push({ seat, sitter: sitters.find((who) => who.id === id) as Sitter })
    const empty = missing.find(({ day }) => day === nth(one.day))
    if (empty) one.missing.push({ seat, count: empty.seats })
  }
}

/** Whoever joined during the year begins with the fewest turns that anyone had before: no catching up. */
function earliestTurns(sitters: readonly Sitter[]): (one: Sitter) => number {
  const first = sitters.map(({ joinedOn }) => joinedOn).toSorted()[0]
  const early = sitters.filter(({ joinedOn }) => joinedOn === first).map(({ turns }) => turns)
  return ({ joinedOn }) => (joinedOn === first ? 0 : Math.min(...early))
}

function askedOf(sitter: Sitter, days: readonly DrawnDay[], bound: readonly Bound[]) {
  const mine = bound.filter(({ id }) => id === sitter.id)
  const within = (whys: readonly Bound['why'][]) =>
    new Set(
      days
        .filter(({ day }) => mine.some(({ why, from, to }) => whys.includes(why) && from <= day && day <= to))
        .map(({ day }) => nth(day)),
    )
  const first = days[0]?.day
  const last = first && sitter.last && sitter.last < first ? nth(sitter.last) : null
  return { id: sitter.id, last, away: within(['away', 'sits']), glad: within(['glad']) }
}

async function withoutShift(db: Db, committeeId: CommitteeId, rosterId: string, days: readonly RosterDay[]) {
  const rows = await db.q
    .selectFrom('shifts')
    .select('day')
    .where('committee_id', '=', committeeId)
    .where('roster_id', '=', rosterId)
    .execute()
  const held = new Set(rows.map(({ day }) => day))
  return days.filter(({ day }) => !held.has(day))
}

async function seat(
  tx: Tx,
  committeeId: CommitteeId,
  shiftId: string,
  seats: DrawnDay['seats'],
): Promise<void> {
  const now = tx.clock.now()
  const rows = seats.map(({ seat, sitter }) => ({
    ...{
      committee_id: committeeId,
      id: newId<'seat'>(now),
      shift_id: shiftId,
      seat,
      given: 'drawn',
      since: now,
    },
    account_id: sitter.account ? sitter.id : null,
    professional_id: sitter.account ? null : sitter.id,
  }))
  await tx.q.insertInto('shift_seats').values(rows).execute()
}

async function tellDrawn(tx: Tx, committeeId: CommitteeId, roster: Roster, days: readonly DrawnDay[]) {
  const about = { kind: 'roster', id: roster.id, townshipId: null } as const
  const drawn = Map.groupBy(
    days.flatMap(({ day, seats }) => seats.map(({ sitter }) => ({ day, sitter }))),
    ({ sitter }) => sitter,
  )
  for (const [sitter, turns] of drawn) {
    if (!sitter.account) continue
    const body = (lang: Lang) =>
      words(lang).drawnBody(
        roster.venueName[lang],
        turns.map(({ day }) => dayInWords(day, lang, tx.clock.now())),
        `${roster.from}–${roster.to}`,
      )
    const news = { subject: words.both.drawnSubject, body: { zh: body('zh'), en: body('en') } }
    await tellAccount(tx, committeeId, sitter.id, about, news)
  }
}

const nth = (day: Day): number => daysBetween('2000-01-01' as Day, day)
export const momentOf = (day: Day, time: string): Date => new Date(`${day}T${time}:00+08:00`)

function markOf(days: readonly DrawnDay[]): string {
  const told = days.map(({ day, seats }) => [day, ...seats.map(({ seat, sitter }) => [seat, sitter.id])])
  return createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 16)
}
