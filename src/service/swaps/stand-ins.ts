// Reads: who could take a day of somebody else's: on the same roster, in the same seat, not away and sitting nowhere that
// day. Those with fewer turns this year come first, and which day of theirs could be given for it.
import { type Day, yearOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { boundBetween, type Sitter, sittersOf } from '../rosters/sitters.ts'

export interface StandIn {
  accountId: string
  name: string
  /** Their next day on which the asker is free. */
  back: { seatId: string; day: Day } | null
}

interface Wanted {
  shift_id: string
  seat: string
  account_id: string | null
  roster_id: string
  day: string
}

export async function standInsFor(db: Db, committeeId: CommitteeId, wanted: Wanted): Promise<StandIn[]> {
  const day = wanted.day as Day
  const all = await sittersOf(db, committeeId, wanted.roster_id, yearOf(day))
  const colleagues = all.filter(
    (one) => one.account && one.seat === wanted.seat && one.id !== wanted.account_id,
  )
  const ids = colleagues.map(({ id }) => id)
  const bound = (await boundBetween(db, committeeId, ids, day, day)).filter(({ why }) => why !== 'glad')
  const free = colleagues.filter(({ id }) => !bound.some((one) => one.id === id))
  const backs = await backDays(db, committeeId, wanted, free)
  return free
    .toSorted((a, b) => a.turns - b.turns)
    .map(({ id, name }) => ({ accountId: id, name, back: backs.get(id) ?? null }))
}

/** The next day of each that the asker could sit instead. */
async function backDays(db: Db, committeeId: CommitteeId, wanted: Wanted, free: readonly Sitter[]) {
  const found = new Map<string, NonNullable<StandIn['back']>>()
  if (free.length === 0 || wanted.account_id === null) return found
  const rows = await seatsAhead(db, committeeId, wanted, free)
  const last = rows.at(-1)
  if (!rows[0] || !last) return found
  const mine = await boundBetween(db, committeeId, [wanted.account_id], rows[0].day as Day, last.day as Day)
  const askerFree = (on: string) =>
    !mine.some(({ why, from, to }) => why !== 'glad' && from <= on && on <= to)
  for (const { id, account_id, day } of rows)
    if (account_id && !found.has(account_id) && askerFree(day))
      found.set(account_id, { seatId: id, day: day as Day })
  return found
}

function seatsAhead(db: Db, committeeId: CommitteeId, wanted: Wanted, free: readonly Sitter[]) {
  const ids = free.map(({ id }) => id)
  return db.q
    .selectFrom('shift_seats as t')
    .innerJoin('shifts as s', (join) =>
      join.onRef('s.committee_id', '=', 't.committee_id').onRef('s.id', '=', 't.shift_id'),
    )
    .select(['t.id', 't.account_id', 's.day'])
    .where('t.committee_id', '=', committeeId)
    .where('t.left_at', 'is', null)
    .where('t.seat', '=', wanted.seat)
    .where('t.account_id', 'in', ids)
    .where('s.roster_id', '=', wanted.roster_id)
    .where('s.state', '=', 'planned')
    .where('s.starts_at', '>', db.clock.now())
    .where('s.id', '<>', wanted.shift_id)
    .orderBy('s.day')
    .orderBy('t.id')
    .limit(400)
    .execute()
}
