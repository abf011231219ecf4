// Owns: the journal, the memory of what happened to matters. Append-only, in the verb's own transaction; ids and codes
// only, never personal text. Leaves: to chapters, statistics and duty files.
import { type Actor, signatureOf } from '../people/actors.ts'
import type { Json } from '../platform/database/schema.ts'
import { type Db, readOnce, type Tx } from '../platform/database/transaction.ts'
import type { CommitteeId, MatterId, SubmissionId } from '../platform/ids.ts'

/** Ids, codes, counts and days. */
export type Payload = Record<string, Json>

export interface JournalLine {
  seq: number
  at: Date
  verb: string
  from_state: string
  to_state: string
  actor_kind: string
  actor_id: string | null
  on_word_of: string | null
  payload: unknown
}

interface Step {
  verb: string
  from: string
  to: string
  actor: Actor
  seq: number
  onWordOf?: string | null
  payload?: Payload
}

export async function record(tx: Tx, matterId: MatterId, step: Step): Promise<void> {
  await tx.q
    .insertInto('journal')
    .values({ matter_id: matterId, ...line(tx, step) })
    .execute()
}

export async function recordSubmission(tx: Tx, submissionId: SubmissionId, step: Step): Promise<void> {
  await recordingSubmission(tx, submissionId, step).execute()
}

/** Unsent, for whoever writes several things at once. */
export function recordingSubmission(tx: Tx, submissionId: SubmissionId, step: Step) {
  return tx.q.insertInto('submission_steps').values({ submission_id: submissionId, ...line(tx, step) })
}

export function journalOf(db: Db, committeeId: CommitteeId, matterId: MatterId): Promise<JournalLine[]> {
  return readOnce(db, `journal ${committeeId} ${matterId}`, () =>
    db.q
      .selectFrom('journal')
      .select([
        'seq',
        'at',
        'verb',
        'from_state',
        'to_state',
        'actor_kind',
        'actor_id',
        'on_word_of',
        'payload',
      ])
      .where('committee_id', '=', committeeId)
      .where('matter_id', '=', matterId)
      .orderBy('seq')
      .execute(),
  )
}

export function stepsOf(
  db: Db,
  committeeId: CommitteeId,
  submissionId: SubmissionId,
): Promise<JournalLine[]> {
  return db.q
    .selectFrom('submission_steps')
    .select([
      'seq',
      'at',
      'verb',
      'from_state',
      'to_state',
      'actor_kind',
      'actor_id',
      'on_word_of',
      'payload',
    ])
    .where('committee_id', '=', committeeId)
    .where('submission_id', '=', submissionId)
    .orderBy('seq')
    .execute()
}

function line(tx: Tx, step: Step) {
  const { actorKind, actorId } = signatureOf(step.actor)
  return {
    committee_id: step.actor.committeeId,
    seq: step.seq,
    at: tx.clock.now(),
    verb: step.verb,
    from_state: step.from,
    to_state: step.to,
    actor_kind: actorKind,
    actor_id: actorId,
    on_word_of: step.onWordOf ?? null,
    payload: JSON.stringify(step.payload ?? {}),
  }
}
