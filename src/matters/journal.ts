// Owns: the journal, the memory of what happened to matters. Append-only, in the verb's own transaction; ids and codes
// only, never personal text: on whose word something was entered lies beside it and can be erased. Leaves: to chapters, statistics and duty files.
import { sql } from 'kysely'
import { type Actor, signatureOf } from '../people/actors.ts'
import type { Json } from '../platform/database/schema.ts'
import { type Db, readOnce, type Tx } from '../platform/database/transaction.ts'
import { type CommitteeId, type MatterId, newId, type SubmissionId } from '../platform/ids.ts'
import type { Teller } from './words/tellers.ts'

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
  /** On whose word it was entered: a teller's code, or what was written; 'given' once that is erased. */
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

const given = 'given'
type Subject = { matter_id: MatterId } | { submission_id: SubmissionId }

export async function record(tx: Tx, matterId: MatterId, step: Step): Promise<void> {
  const of = { matter_id: matterId }
  await tx.q
    .insertInto('journal')
    .values({ ...of, ...line(tx, step), ...(await kept(tx, of, step)) })
    .execute()
}

export async function recordSubmission(tx: Tx, submissionId: SubmissionId, step: Step): Promise<void> {
  const of = { submission_id: submissionId }
  await tx.q
    .insertInto('submission_steps')
    .values({ ...of, ...line(tx, step), ...(await kept(tx, of, step)) })
    .execute()
}

/** Unsent, for whoever writes several things at once. */
export function recordingSubmission(
  tx: Tx,
  submissionId: SubmissionId,
  step: Omit<Step, 'onWordOf'> & { teller: Teller | null },
) {
  const values = { submission_id: submissionId, ...line(tx, step), on_word_of: step.teller }
  return tx.q.insertInto('submission_steps').values(values)
}

async function kept(tx: Tx, of: Subject, { actor, onWordOf }: Step) {
  if (!onWordOf) return { on_word_of: null }
  const id = newId<'givenWord'>(tx.clock.now())
  await tx.q
    .insertInto('given_words')
    .values({ committee_id: actor.committeeId, id, ...of, said: onWordOf })
    .execute()
  return { on_word_of: given, word_id: id }
}

export function journalOf(db: Db, committeeId: CommitteeId, matterId: MatterId): Promise<JournalLine[]> {
  return readOnce(db, `journal ${committeeId} ${matterId}`, () =>
    db.q
      .selectFrom('journal as j')
      .leftJoin('given_words as w', (on) =>
        on.onRef('w.committee_id', '=', 'j.committee_id').onRef('w.id', '=', 'j.word_id'),
      )
      .select(read)
      .where('j.committee_id', '=', committeeId)
      .where('j.matter_id', '=', matterId)
      .orderBy('j.seq')
      .execute(),
  )
}

export function stepsOf(
  db: Db,
  committeeId: CommitteeId,
  submissionId: SubmissionId,
): Promise<JournalLine[]> {
  return db.q
    .selectFrom('submission_steps as j')
    .leftJoin('given_words as w', (on) =>
      on.onRef('w.committee_id', '=', 'j.committee_id').onRef('w.id', '=', 'j.word_id'),
    )
    .select(read)
    .where('j.committee_id', '=', committeeId)
    .where('j.submission_id', '=', submissionId)
    .orderBy('j.seq')
    .execute()
}

const read = [
  ...(['j.seq', 'j.at', 'j.verb', 'j.from_state', 'j.to_state'] as const),
  ...(['j.actor_kind', 'j.actor_id', 'j.payload'] as const),
  sql<string | null>`coalesce(w.said, j.on_word_of)`.as('on_word_of'),
] as const

function line(tx: Tx, step: Omit<Step, 'onWordOf'>) {
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
    payload: JSON.stringify(step.payload ?? {}),
  }
}
