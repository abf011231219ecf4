// Owns: a matter, the thing that is walked from words to result. Enters: every room's verbs, through lockMatter and
// advanceMatter. Leaves: rows by reach, journal lines. Breaks if wrong: a stage that its journal does not tell.
import type { Selectable } from 'kysely'
import type { Actor } from '../people/actors.ts'
import { nextNumber } from '../platform/database/numbers.ts'
import type { Matters } from '../platform/database/schema.ts'
import type { Db, Tx } from '../platform/database/transaction.ts'
import { type CommitteeId, type MatterId, newId } from '../platform/ids.ts'
import { OutOfReach } from '../platform/refusals.ts'
import { heard } from './heard.ts'
import { type Payload, record } from './journal.ts'
import { dueOnArrival } from './limits/due.ts'
import type { Conclusion, MatterState, MatterVerb } from './machines/matter.ts'
import { advanceMatter as advancePlace } from './machines/place.ts'
import { type MethodInForce, methodOf } from './methods/in-force.ts'
import { mayReach } from './reach.ts'

export type MatterRow = Omit<
  Selectable<Matters>,
  'id' | 'committee_id' | 'state' | 'suspended_from' | 'conclusion'
> & {
  id: MatterId
  committee_id: CommitteeId
  state: MatterState
  suspended_from: MatterState | null
  conclusion: Conclusion | null
}

/** A matter held for a change: its row locked, its method at hand in the version it began with. */
export type HeldMatter = MatterRow & { readonly method: MethodInForce }

export async function findMatter(db: Db, actor: Actor, id: string): Promise<MatterRow> {
  const row = await db.q
    .selectFrom('matters')
    .selectAll('matters')
    .where('matters.id', '=', id)
    .where(mayReach(actor))
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ matter: id })
  return row as MatterRow
}

export async function lockMatter(tx: Tx, actor: Actor, id: string): Promise<HeldMatter> {
  const row = await tx.q
    .selectFrom('matters')
    .selectAll('matters')
    .where('matters.id', '=', id)
    .where(mayReach(actor))
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ matter: id })
  return { ...(row as MatterRow), method: await methodOf(tx, row as MatterRow) }
}

export interface NewMatter {
  headline: string
  category: string
  source: MatterRow['source']
  level: MatterRow['level']
  regionId: string
  townshipId: string | null
  villageId: string | null
  venueId: string | null
  method: { code: string; version: number; track: string }
  sinceYear?: number | null
  urgent?: boolean
  signatories?: number
  reopenedFrom?: MatterId
  escalatedFrom?: MatterId
}

export async function openMatter(
  tx: Tx,
  actor: Actor,
  fresh: NewMatter,
  payload: Payload = {},
  onWordOf: string | null = null,
): Promise<HeldMatter> {
  const now = tx.clock.now()
  const row = await tx.q
    .insertInto('matters')
    .values({
      ...columnsOf(fresh),
      committee_id: actor.committeeId,
      id: newId<'matter'>(now),
      number: await nextNumber(tx, actor.committeeId, 'matter'),
      state: 'collected',
      state_since: now,
      journal_seq: 1,
      created_at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  const matter = row as MatterRow
  const opening = { verb: 'open', from: 'collected', to: 'collected', seq: 1 }
  await record(tx, matter.id, { ...opening, actor, onWordOf, payload })
  await heard(tx, matter.committee_id, { kind: 'matter', id: matter.id })
  return { ...matter, method: await methodOf(tx, matter) }
}

export interface Change {
  actor: Actor
  onWordOf?: string | null
  payload?: Payload
  /** Only with `conclude`. */
  conclusion?: Conclusion
  set?: Partial<
    Pick<
      MatterRow,
      | 'dispositions'
      | 'explanation'
      | 'headline'
      | 'category'
      | 'level'
      | 'region_id'
      | 'township_id'
      | 'village_id'
      | 'signatories'
      | 'urgent'
      | 'redo'
      | 'due_at'
    >
  >
}

/** The one way a matter changes its state: decided by the machine and the method, written with its journal line. */
export async function advanceMatter(
  tx: Tx,
  matter: HeldMatter,
  verb: MatterVerb,
  change: Change,
): Promise<HeldMatter> {
  const place = { state: matter.state, suspendedFrom: matter.suspended_from, conclusion: matter.conclusion }
  const next = advancePlace(place, verb, matter.method.route, change.conclusion ?? null)
  const to = next.state
  const now = tx.clock.now()
  const row = await write(tx, matter, {
    ...change.set,
    state: to,
    state_since: now,
    suspended_from: next.suspendedFrom,
    conclusion: next.conclusion,
    due_at: await dueOnArrival(tx, matter, to, verb === 'resume'),
    archived_at: to === 'archived' ? now : null,
    journal_seq: matter.journal_seq + 1,
  })
  await record(tx, matter.id, { ...change, verb, from: matter.state, to, seq: matter.journal_seq + 1 })
  return { ...row, method: matter.method }
}

/** Something happened to the matter that doesn't move it: journalled all the same. */
export async function noteOnMatter(
  tx: Tx,
  matter: HeldMatter,
  verb: string,
  change: Change,
): Promise<HeldMatter> {
  const seq = matter.journal_seq + 1
  const row = await write(tx, matter, { ...change.set, journal_seq: seq })
  await record(tx, matter.id, { ...change, verb, from: matter.state, to: matter.state, seq })
  return { ...row, method: matter.method }
}

async function write(tx: Tx, matter: HeldMatter, set: Partial<MatterRow>): Promise<MatterRow> {
  const row = await tx.q
    .updateTable('matters')
    .set(set)
    .where('committee_id', '=', matter.committee_id)
    .where('id', '=', matter.id)
    .returningAll()
    .executeTakeFirstOrThrow()
  if (set.headline) await heard(tx, matter.committee_id, { kind: 'matter', id: matter.id })
  return row as MatterRow
}

function columnsOf(fresh: NewMatter) {
  return {
    headline: fresh.headline,
    category: fresh.category,
    source: fresh.source,
    level: fresh.level,
    region_id: fresh.regionId,
    township_id: fresh.townshipId,
    village_id: fresh.villageId,
    venue_id: fresh.venueId,
    method_code: fresh.method.code,
    method_version: fresh.method.version,
    track: fresh.method.track,
    since_year: fresh.sinceYear ?? null,
    urgent: fresh.urgent ?? false,
    signatories: fresh.signatories ?? 1,
    reopened_from: fresh.reopenedFrom ?? null,
    escalated_from: fresh.escalatedFrom ?? null,
  }
}
