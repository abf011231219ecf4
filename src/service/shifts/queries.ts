// Reads of shifts: one with its people, those to come for everyone, one person's own days.
import { sectorIn } from '../../organisation/members/words/sectors.ts'
import { mayReachVenue } from '../../organisation/reach.ts'
import type { Staff } from '../../people/actors.ts'
import { type Day, dayOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId, Id, VenueId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { Bilingual, Lang } from '../../platform/words/phrases.ts'
import { type Trade, tradeWords } from '../professionals/words.ts'
import type { EventState } from '../queries.ts'
import type { RosterId, RosterKind } from '../rosters/kind.ts'
import { type Roster, type Seat, seatsOf } from '../rosters/queries.ts'

export type ShiftId = Id<'shift'>

export interface Seated {
  seatId: string
  seat: Seat
  accountId: string | null
  professionalId: string | null
  name: string
  nameEn: string | null
  /** What they bring: sectors of a member, the firm of a professional. */
  hint: Bilingual | null
  came: boolean | null
}

export interface Shift {
  committeeId: CommitteeId
  id: ShiftId
  rosterId: RosterId
  kind: RosterKind
  title: string
  members: number
  liaisons: number
  venueId: VenueId
  venueName: Bilingual
  address: string
  day: Day
  startsAt: Date
  endsAt: Date
  state: EventState
  why: string | null
  place: { region_id: string; township_id: string | null; village_id: string | null }
  seated: Seated[]
}

/** For those who look after the venue and those who sit there: anyone else does not find it. */
export async function findShift(db: Db, actor: Staff, id: string): Promise<Shift> {
  const row = await shifts(db, actor.committeeId)
    .where('s.id', '=', id)
    .where((e) => e.or([mayReachVenue(actor), e.exists(mySeats(db, actor.committeeId, actor.accountId))]))
    .executeTakeFirst()
  const [found] = row ? await seated(db, actor.committeeId, [row]) : []
  if (!found) throw new OutOfReach({ shift: id })
  return found
}

/** Without a reader: for what its own swap or job has already looked up. */
export async function shiftById(db: Db, committeeId: CommitteeId, id: string): Promise<Shift> {
  const row = await shifts(db, committeeId).where('s.id', '=', id).executeTakeFirst()
  const [found] = row ? await seated(db, committeeId, [row]) : []
  if (!found) throw new OutOfReach({ shift: id })
  return found
}

/** Today's and those to come, for everyone: at one venue or in all of the county. */
export async function shiftsToCome(
  db: Db,
  committeeId: CommitteeId,
  { venueId, most = 30 }: { venueId?: string; most?: number } = {},
): Promise<Shift[]> {
  const rows = await shifts(db, committeeId)
    .where('s.day', '>=', dayOf(db.clock.now()))
    .where('s.state', '<>', 'cancelled')
    .$if(venueId !== undefined, (q) => q.where('s.venue_id', '=', venueId ?? ''))
    .orderBy('s.day')
    .orderBy('s.starts_at')
    .orderBy('s.id')
    .limit(most)
    .execute()
  return seated(db, committeeId, rows)
}

/** My own days to come. */
export async function myShifts(db: Db, actor: Staff): Promise<Shift[]> {
  const rows = await shifts(db, actor.committeeId)
    .where('s.day', '>=', dayOf(db.clock.now()))
    .where('s.state', '=', 'planned')
    .where((e) => e.exists(mySeats(db, actor.committeeId, actor.accountId)))
    .orderBy('s.day')
    .orderBy('s.id')
    .limit(60)
    .execute()
  return seated(db, actor.committeeId, rows)
}

/** Held on a day that has come, and nobody wrote down who was there. */
export async function shiftsToSettle(db: Db, actor: Staff): Promise<Shift[]> {
  const rows = await shifts(db, actor.committeeId)
    .where(mayReachVenue(actor))
    .where('s.state', '=', 'planned')
    .where('s.ends_at', '<=', db.clock.now())
    .orderBy('s.day')
    .orderBy('s.id')
    .limit(50)
    .execute()
  return seated(db, actor.committeeId, rows)
}

export async function comingOf(db: Db, roster: Roster) {
  const all = await shifts(db)
    .where('s.roster_id', '=', roster.id)
    .where('s.state', '=', 'planned')
    .where('s.day', '>=', dayOf(db.clock.now()))
    .orderBy('s.day')
    .limit(60)
    .execute()
  const [first] = all
  const found = first ? await seated(db, first.committee_id as CommitteeId, all) : []
  return found.map((one) => ({
    ...{ id: one.id, day: one.day, missing: missingOn(one).reduce((sum, { count }) => sum + count, 0) },
    who: one.seated.map(({ name }) => name),
  }))
}

/** The days of this year that were held, the newest first, with who was there. */
export async function heldOf(db: Db, roster: Roster) {
  const today = dayOf(db.clock.now())
  const all = await shifts(db)
    .where('s.roster_id', '=', roster.id)
    .where('s.state', '=', 'held')
    .where('s.day', '>=', `${today.slice(0, 4)}-01-01`)
    .orderBy('s.day', 'desc')
    .limit(400)
    .execute()
  const [first] = all
  const found = first ? await seated(db, first.committee_id as CommitteeId, all) : []
  return found.map(({ id, day, seated: seats }) => ({
    ...{ id, day },
    who: seats.filter(({ came }) => came).map(({ name }) => name),
  }))
}

export function missingOn(shift: Shift): { seat: Seat; count: number }[] {
  return seatsOf(shift)
    .map(({ seat, count }) => ({
      seat,
      count: count - shift.seated.filter((one) => one.seat === seat).length,
    }))
    .filter(({ count }) => count > 0)
}

export const isWith = (shift: Shift, actor: Staff): Seated | undefined =>
  shift.seated.find(({ accountId }) => accountId === actor.accountId)

function mySeats(db: Db, committeeId: CommitteeId, accountId: string) {
  return db.q
    .selectFrom('shift_seats as mine')
    .select('mine.id')
    .where('mine.committee_id', '=', committeeId)
    .where('mine.account_id', '=', accountId)
    .where('mine.left_at', 'is', null)
    .whereRef('mine.shift_id', '=', 's.id' as never)
}

function shifts(db: Db, committeeId?: CommitteeId) {
  return db.q
    .selectFrom('shifts as s')
    .innerJoin('rosters as r', (join) =>
      join.onRef('r.committee_id', '=', 's.committee_id').onRef('r.id', '=', 's.roster_id'),
    )
    .innerJoin('venues', (join) =>
      join.onRef('venues.committee_id', '=', 's.committee_id').onRef('venues.id', '=', 's.venue_id'),
    )
    .selectAll('s')
    .select(['r.kind', 'r.title', 'r.members', 'r.liaisons'])
    .select(['venues.name_zh', 'venues.name_en', 'venues.address'])
    .$if(committeeId !== undefined, (q) => q.where('s.committee_id', '=', committeeId ?? ''))
}
type Row = Awaited<ReturnType<ReturnType<typeof shifts>['executeTakeFirstOrThrow']>>

async function seated(db: Db, committeeId: CommitteeId, rows: readonly Row[]): Promise<Shift[]> {
  if (rows.length === 0) return []
  const seats = await seatsOn(
    db,
    committeeId,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    ...{
      committeeId,
      id: row.id as ShiftId,
      rosterId: row.roster_id as RosterId,
      kind: row.kind as RosterKind,
    },
    ...{ title: row.title, members: row.members, liaisons: row.liaisons, venueId: row.venue_id as VenueId },
    venueName: { zh: row.name_zh, en: row.name_en },
    ...{ address: row.address, day: row.day as Day, startsAt: row.starts_at, endsAt: row.ends_at },
    ...{ state: row.state as EventState, why: row.why },
    place: { region_id: row.region_id, township_id: row.township_id, village_id: row.village_id },
    seated: seats.filter(({ shiftId }) => shiftId === row.id),
  }))
}

async function seatsOn(db: Db, committeeId: CommitteeId, shiftIds: readonly string[]) {
  const rows = await db.q
    .selectFrom('shift_seats as t')
    .leftJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 't.committee_id').onRef('a.id', '=', 't.account_id'),
    )
    .leftJoin('member_profiles as m', (join) =>
      join.onRef('m.committee_id', '=', 't.committee_id').onRef('m.account_id', '=', 't.account_id'),
    )
    .leftJoin('professionals as f', (join) =>
      join.onRef('f.committee_id', '=', 't.committee_id').onRef('f.id', '=', 't.professional_id'),
    )
    .select(['t.id', 't.shift_id', 't.seat', 't.account_id', 't.professional_id', 't.came'])
    .select(['a.name', 'a.name_en', 'm.sectors', 'f.name as other', 'f.firm', 'f.trade'])
    .where('t.committee_id', '=', committeeId)
    .where('t.shift_id', 'in', shiftIds)
    .where('t.left_at', 'is', null)
    .orderBy('t.seat', 'desc')
    .orderBy('t.id')
    .execute()
  return rows.map((row) => ({
    ...{ seatId: row.id, shiftId: row.shift_id, seat: row.seat as Seat },
    ...{ accountId: row.account_id, professionalId: row.professional_id, came: row.came },
    name: row.name ?? row.other ?? '',
    nameEn: row.name_en,
    hint: bringing(row),
  }))
}

/** A firm has the name it has; who cannot read it reads what its people do. */
function bringing(row: {
  firm: string | null
  trade: string | null
  sectors: string[] | null
}): Bilingual | null {
  if (row.firm) return { zh: row.firm, en: tradeWords[row.trade as Trade]?.en ?? row.firm }
  if (!row.sectors?.length) return null
  const inWords = (lang: Lang) => row.sectors?.map((one) => sectorIn(lang, one)).join(' · ') ?? ''
  return { zh: inWords('zh'), en: inWords('en') }
}
