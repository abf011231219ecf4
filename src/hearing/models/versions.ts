// Owns: the versions of a county's models: made by a job from what was decided, put to use where they are no worse than
// what was used before, and gone back from by the office. Whoever went back is asked before another takes its place.
import { sql } from 'kysely'
import { shape } from '../../language/models/stored.ts'
import type { Staff } from '../../people/actors.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type CommitteeId, newId } from '../../platform/ids.ts'
import { AlreadyDone, OutOfReach } from '../../platform/refusals.ts'
import { startingLeaves } from '../suggestions/starting.ts'
import { learnAside } from './aside.ts'
import { type Decided, decidedIn, type ModelKind, modelKinds } from './examples.ts'
import { fewestDecided, type Learnt, type Rival } from './learn.ts'

export type ModelReader = Staff<'committeeStaff' | 'secretaryGeneral' | 'chairCouncil'>

/** So many can be gone back to; of older ones the scores are kept. */
const kept = 5

export interface Made {
  kind: ModelKind
  version: number
  inUse: boolean
}

/** Each kind by itself: what can't be learnt yet holds up nothing else. */
export async function learnAnew(db: Db, committeeId: CommitteeId): Promise<Made[]> {
  const made: Made[] = []
  for (const kind of modelKinds) {
    const one = await learnOne(db, committeeId, kind)
    if (one) made.push(one)
  }
  return made
}

async function learnOne(db: Db, committeeId: CommitteeId, kind: ModelKind): Promise<Made | null> {
  const decided = await decidedIn(db, committeeId, kind)
  const newest = await newestOf(db, committeeId, kind)
  const until = decided.reduce((last, { at }) => Math.max(last, at), 0)
  const known =
    newest?.decisions === decided.length && newest.decided_until.getTime() === until && newest.shape === shape
  if (decided.length < fewestDecided || known) return null
  const leaves = kind === 'category' ? startingLeaves : []
  const rival = await rivalOf(db, committeeId, kind)
  const learnt = await learnAside({ kind, decided, rival, leaves })
  return learnt && transaction(db, (tx) => keep(tx, committeeId, kind, decided, learnt))
}

async function keep(
  tx: Tx,
  committeeId: CommitteeId,
  kind: ModelKind,
  decided: readonly Decided[],
  learnt: Learnt,
): Promise<Made> {
  await alone(tx, committeeId, kind)
  const now = tx.clock.now()
  const id = newId<'model'>(now)
  const version = ((await newestOf(tx, committeeId, kind))?.version ?? 0) + 1
  const until = decided.reduce((last, { at }) => Math.max(last, at), 0)
  await tx.q
    .insertInto('hearing_models')
    .values({
      ...{ committee_id: committeeId, id, kind, version, made_at: now, shape, decisions: decided.length },
      ...{ decided_until: new Date(until), held_out: learnt.heldOut, answered: learnt.answered },
      ...{ answered_right: learnt.answeredRight, macro_f1: learnt.macroF1, rival_f1: learnt.rivalF1 },
      ...{ classes: JSON.stringify(learnt.classes), margin: learnt.margin, bytes: Buffer.from(learnt.bytes) },
    })
    .execute()
  const inUse = learnt.takesOver && !(await wasGoneBackTo(tx, committeeId, kind))
  if (inUse) await putToUse(tx, committeeId, { kind, modelId: id, by: null, why: 'better' })
  await forgetOldBytes(tx, committeeId, kind, version - kept)
  return { kind, version, inUse }
}

/** A person's choice: an older one holds until the newest is chosen again. */
export function useVersion(db: Db, actor: ModelReader, id: string): Promise<void> {
  return transaction(db, async (tx) => {
    const { committeeId } = actor
    const model = await tx.q
      .selectFrom('hearing_models')
      .select(['id', 'kind', 'version'])
      .where('committee_id', '=', committeeId)
      .where('id', '=', id)
      .where('bytes', 'is not', null)
      .where('shape', '=', shape)
      .executeTakeFirst()
    if (!model) throw new OutOfReach({ model: id })
    const kind = model.kind as ModelKind
    await alone(tx, committeeId, kind)
    const newest = await newestOf(tx, committeeId, kind)
    const why = newest?.id === id ? 'newest' : 'back'
    await putToUse(tx, committeeId, { kind, modelId: id, by: actor.accountId, why })
    await audit(tx, {
      ...{
        committeeId,
        actorKind: 'staff',
        actorId: actor.accountId,
        act: 'hearing.useVersion',
        success: true,
      },
      ...{ objectKind: 'model', objectId: id, detail: { kind, version: model.version } },
    })
  })
}

/** A night's job and a person, or two persons, one after the other. */
async function alone(tx: Tx, committeeId: CommitteeId, kind: ModelKind): Promise<void> {
  const what = `hearing models ${committeeId} ${kind}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${what}, 0))`.execute(tx.q)
}

interface Use {
  kind: ModelKind
  modelId: string
  by: string | null
  why: 'better' | 'back' | 'newest'
}

async function putToUse(tx: Tx, committeeId: CommitteeId, { kind, modelId, by, why }: Use): Promise<void> {
  const now = tx.clock.now()
  const { rows } = await sql<{ model_id: string }>`select model_id from hearing_model_uses
    where committee_id = ${committeeId} and kind = ${kind} and until is null`.execute(tx.q)
  if (rows[0]?.model_id === modelId) throw new AlreadyDone({ verb: 'useVersion', model: modelId })
  await tx.q
    .updateTable('hearing_model_uses')
    .set({ until: now })
    .where('committee_id', '=', committeeId)
    .where('kind', '=', kind)
    .where('until', 'is', null)
    .execute()
  await tx.q
    .insertInto('hearing_model_uses')
    .values({
      ...{ committee_id: committeeId, id: newId<'use'>(now), kind, model_id: modelId, since: now },
      ...{ chosen_by: by, why },
    })
    .execute()
}

async function wasGoneBackTo(tx: Tx, committeeId: CommitteeId, kind: ModelKind): Promise<boolean> {
  const use = await tx.q
    .selectFrom('hearing_model_uses')
    .select('why')
    .where('committee_id', '=', committeeId)
    .where('kind', '=', kind)
    .where('until', 'is', null)
    .executeTakeFirst()
  return use?.why === 'back'
}

function newestOf(db: Db, committeeId: CommitteeId, kind: ModelKind) {
  return db.q
    .selectFrom('hearing_models')
    .select(['id', 'version', 'decisions', 'decided_until', 'shape'])
    .where('committee_id', '=', committeeId)
    .where('kind', '=', kind)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
}

async function rivalOf(db: Db, committeeId: CommitteeId, kind: ModelKind): Promise<Rival | null> {
  const row = await db.q
    .selectFrom('hearing_model_uses as u')
    .innerJoin('hearing_models as m', (on) =>
      on.onRef('m.committee_id', '=', 'u.committee_id').onRef('m.id', '=', 'u.model_id'),
    )
    .select(['m.bytes', 'm.margin', 'm.decided_until', 'm.macro_f1', 'm.held_out'])
    .where('u.committee_id', '=', committeeId)
    .where('u.kind', '=', kind)
    .where('u.until', 'is', null)
    .where('m.shape', '=', shape)
    .executeTakeFirst()
  if (!row?.bytes) return null
  const { bytes, margin, decided_until, macro_f1: macroF1, held_out: heldOut } = row
  return { bytes, margin, decidedUntil: decided_until.getTime(), macroF1, heldOut }
}

/** What is in use is never forgotten. */
async function forgetOldBytes(tx: Tx, committeeId: CommitteeId, kind: ModelKind, upTo: number) {
  await sql`update hearing_models m set bytes = null where committee_id = ${committeeId} and kind = ${kind}
    and version <= ${upTo} and bytes is not null and not exists (select 1 from hearing_model_uses u
      where u.committee_id = m.committee_id and u.model_id = m.id and u.until is null)`.execute(tx.q)
}
