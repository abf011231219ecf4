// Owns: looking back half a year after the archive. Enters: the clock asks for it; whoever keeps the record answers.
// Leaves: an addendum to the package. Breaks if wrong: "done" is said once and nobody ever looks again.
import { type Selectable, sql } from 'kysely'
import { limitsWith } from '../../matters/limits/limits.ts'
import { lockMatter, type MatterRow, noteOnMatter } from '../../matters/matter.ts'
import { tellRole } from '../../matters/notices.ts'
import { refuseTwoHats } from '../../matters/participants.ts'
import type { JobActor } from '../../people/actors.ts'
import { addMonths, dayOf, startOfDay } from '../../platform/clock/day.ts'
import { dueAt } from '../../platform/clock/limit.ts'
import { committeeById } from '../../platform/committees.ts'
import type { LookBacks } from '../../platform/database/schema.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type CommitteeId, newId } from '../../platform/ids.ts'
import { AlreadyDone, OutOfReach } from '../../platform/refusals.ts'
import { type Keeper, mayKeep, refuseUnless } from '../hands.ts'
import { keepAddendum } from '../packages/package.ts'
import { words } from './words.ts'

export type LookBack = Selectable<LookBacks>

/** Every matter that was kept half a year ago and that nobody has been asked about. Bears being run twice. */
export async function askForLookBacks(db: Db, committeeId: CommitteeId): Promise<{ asked: number }> {
  const actor: JobActor = { kind: 'job', committeeId, job: 'archive.askForLookBacks' }
  const { lookBack } = limitsWith((await committeeById(db, committeeId)).settings.limits)
  const ripe = await db.q
    .selectFrom('matters')
    .select('id')
    .where('committee_id', '=', committeeId)
    .where('archived_at', '<', startOfDay(addMonths(dayOf(db.clock.now()), -monthsOf(lookBack))))
    .where(
      sql<boolean>`not exists (select from look_backs l where l.committee_id = matters.committee_id and l.matter_id = matters.id)`,
    )
    .orderBy('archived_at')
    .limit(aRun)
    .execute()
  let count = 0
  for (const { id } of ripe) count += await askIn(db, actor, id)
  return { asked: count }
}

const aRun = 500
const aMonthAndMore = 30
const monthsOf = ({ n, unit }: { n: number; unit: string }): number =>
  unit === 'month' ? n : Math.ceil(n / aMonthAndMore)

function askIn(db: Db, actor: JobActor, matterId: string): Promise<number> {
  return transaction(db, async (tx) => {
    const matter = await lockMatter(tx, actor, matterId)
    const now = tx.clock.now()
    const made = await tx.q
      .insertInto('look_backs')
      .values({
        ...{ committee_id: matter.committee_id, id: newId<'lookBack'>(now), matter_id: matter.id },
        ...{ asked_at: now, due_at: dueAt(now, within).due },
      })
      .onConflict((conflict) => conflict.columns(['committee_id', 'matter_id']).doNothing())
      .executeTakeFirst()
    if (!made.numInsertedOrUpdatedRows) return 0
    const about = { kind: 'matter' as const, id: matter.id, townshipId: matter.township_id }
    const body = { zh: matter.headline, en: matter.headline }
    const news = { subject: words.both.askedSubject, body }
    await tellRole(tx, matter.committee_id, ['convener'], matter.region_id, about, news)
    return 1
  })
}

/** A month to go and see. */
const within = { n: 1, unit: 'month' } as const

export interface Found {
  holds: 'yes' | 'partly' | 'no'
  way: 'visit' | 'call' | 'meeting'
  found: string
  onWordOf?: string | undefined
}

/** Nobody of the unit looks back at its own work. */
export function lookBack(db: Db, actor: Keeper, matterId: string, seen: Found): Promise<void> {
  return transaction(db, async (tx) => {
    const matter = await lockMatter(tx, actor, matterId)
    refuseUnless(mayKeep(actor, matter), actor, 'lookBack')
    await refuseTwoHats(tx, actor, matter.id, 'file')
    await settle(tx, actor, matter, seen)
    const { onWordOf, ...content } = seen
    const change = { actor, onWordOf: onWordOf ?? null, payload: { holds: seen.holds, way: seen.way } }
    const noted = await noteOnMatter(tx, matter, 'lookBack', change)
    await keepAddendum(tx, actor, noted, { key: 'lookBack', content: { ...content, onWord: !!onWordOf } })
  })
}

async function settle(tx: Tx, actor: Keeper, matter: MatterRow, seen: Found): Promise<void> {
  const open = await lookBackOf(tx, matter)
  if (!open) throw new OutOfReach({ lookBack: matter.id })
  const { holds, way, found, onWordOf } = seen
  const kept = await tx.q
    .updateTable('look_backs')
    .set({ holds, way, found, on_word_of: onWordOf ?? null })
    .set({ done_by: actor.accountId, done_at: tx.clock.now() })
    .where('committee_id', '=', matter.committee_id)
    .where('id', '=', open.id)
    .where('done_at', 'is', null)
    .executeTakeFirst()
  if (!kept.numUpdatedRows) throw new AlreadyDone({ lookBack: matter.id })
}

export function lookBackOf(
  db: Db,
  matter: Pick<MatterRow, 'committee_id' | 'id'>,
): Promise<LookBack | undefined> {
  return db.q
    .selectFrom('look_backs')
    .selectAll()
    .where('committee_id', '=', matter.committee_id)
    .where('matter_id', '=', matter.id)
    .executeTakeFirst()
}
