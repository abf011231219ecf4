// Reads and locks of swaps and the seats that they are about.
import type { Staff } from '../../people/actors.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { day } from '../../platform/words/format.ts'
import { type Shift, shiftById } from '../shifts/queries.ts'
import { standInsFor } from './stand-ins.ts'

export type SeatRow = NonNullable<Awaited<ReturnType<typeof lockSeat>>>
export type SwapRow = NonNullable<Awaited<ReturnType<typeof lockSwap>>>

/** A seat as it is held now, with its day; null once it has changed hands. */
export async function lockSeat(tx: Tx, committeeId: CommitteeId, id: string) {
  const row = await seats(tx, committeeId).where('t.id', '=', id).forUpdate('t').executeTakeFirst()
  return row ?? null
}

export async function lockSwap(tx: Tx, committeeId: CommitteeId, id: string) {
  const row = await tx.q
    .selectFrom('swaps')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

export interface Swap {
  id: string
  state: 'asked' | 'taken' | 'declined' | 'withdrawn'
  askedBy: string
  askedByName: string
  askedOf: string | null
  shift: Shift
  /** The day offered for it by the one who is asked, in words. */
  back: string | null
}

/** For whoever asked and whoever may answer. */
export async function findSwap(db: Db, actor: Staff, id: string): Promise<Swap> {
  const row = await swaps(db, actor).where('w.id', '=', id).executeTakeFirst()
  if (!row) throw new OutOfReach({ swap: id })
  const mine = row.asked_by === actor.accountId || row.asked_of === actor.accountId
  if (!mine && row.answered_by !== actor.accountId && !(await mightTake(db, actor, row)))
    throw new OutOfReach({ swap: id })
  return swapFrom(db, actor, row)
}

/** What waits for this person's answer. */
export async function swapsAskedOf(db: Db, actor: Staff): Promise<Swap[]> {
  const rows = await swaps(db, actor)
    .where('w.state', '=', 'asked')
    .where('w.asked_by', '<>', actor.accountId)
    .where('s.starts_at', '>', db.clock.now())
    .where((e) => e.or([e('w.asked_of', '=', actor.accountId), e('w.asked_of', 'is', null)]))
    .orderBy('s.day')
    .limit(50)
    .execute()
  const found: Swap[] = []
  for (const row of rows)
    if (row.asked_of !== null || (await mightTake(db, actor, row))) found.push(await swapFrom(db, actor, row))
  return found
}

/** What this person asked for and nobody has answered yet. */
export async function swapsAskedBy(db: Db, actor: Staff): Promise<Map<string, string>> {
  const rows = await swaps(db, actor)
    .where('w.state', '=', 'asked')
    .where('w.asked_by', '=', actor.accountId)
    .execute()
  return new Map(rows.map((row) => [row.seat_id, row.id]))
}

/** Asked of whoever is free, and this person is. */
async function mightTake(db: Db, actor: Staff, { asked_of, seat_id }: Row): Promise<boolean> {
  if (asked_of !== null) return false
  const seat = await seats(db, actor.committeeId).where('t.id', '=', seat_id).executeTakeFirst()
  const free = seat ? await standInsFor(db, actor.committeeId, seat) : []
  return free.some(({ accountId }) => accountId === actor.accountId)
}

function seats(db: Db, committeeId: CommitteeId) {
  return db.q
    .selectFrom('shift_seats as t')
    .innerJoin('shifts as s', (join) =>
      join.onRef('s.committee_id', '=', 't.committee_id').onRef('s.id', '=', 't.shift_id'),
    )
    .select(['t.committee_id', 't.id', 't.shift_id', 't.seat', 't.account_id'])
    .select(['s.roster_id', 's.day', 's.state', 's.starts_at'])
    .where('t.committee_id', '=', committeeId)
    .where('t.left_at', 'is', null)
}

function swaps(db: Db, { committeeId }: Staff) {
  return db.q
    .selectFrom('swaps as w')
    .innerJoin('shift_seats as t', (join) =>
      join.onRef('t.committee_id', '=', 'w.committee_id').onRef('t.id', '=', 'w.seat_id'),
    )
    .innerJoin('shifts as s', (join) =>
      join.onRef('s.committee_id', '=', 't.committee_id').onRef('s.id', '=', 't.shift_id'),
    )
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 'w.committee_id').onRef('a.id', '=', 'w.asked_by'),
    )
    .leftJoin('shift_seats as bt', (join) =>
      join.onRef('bt.committee_id', '=', 'w.committee_id').onRef('bt.id', '=', 'w.back_seat_id'),
    )
    .leftJoin('shifts as bs', (join) =>
      join.onRef('bs.committee_id', '=', 'bt.committee_id').onRef('bs.id', '=', 'bt.shift_id'),
    )
    .select(['w.id', 'w.state', 'w.seat_id', 'w.asked_by', 'w.asked_of', 'w.answered_by'])
    .select(['a.name', 's.id as shift', 'bs.day as back'])
    .where('w.committee_id', '=', committeeId)
}

type Row = Awaited<ReturnType<ReturnType<typeof swaps>['executeTakeFirstOrThrow']>>

async function swapFrom(db: Db, actor: Staff, row: Row): Promise<Swap> {
  return {
    ...{ id: row.id, state: row.state as Swap['state'], askedBy: row.asked_by, askedByName: row.name },
    askedOf: row.asked_of,
    shift: await shiftById(db, actor.committeeId, row.shift),
    back: row.back ? day(row.back, actor.lang, db.clock.now()) : null,
  }
}
