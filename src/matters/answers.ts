// Owns: every evaluation: the resident's own word, by receipt or one-time link, or on their word by call or visit,
// marked for ever. "No answer" is never content. Nobody of a unit reads who rated.
import type { Selectable } from 'kysely'
import type { Answers } from '../platform/database/schema.ts'
import { type Db, readOnce, type Tx } from '../platform/database/transaction.ts'
import { type CommitteeId, type MatterId, newId, type SubmissionId } from '../platform/ids.ts'

export type AnswerRow = Selectable<Answers>

export interface NewAnswer {
  matterId: MatterId
  submissionId: SubmissionId | null
  round: number
  solved: 'yes' | 'partly' | 'no' | 'noAnswer'
  content: 'content' | 'mostly' | 'notContent' | null
  through: 'receipt' | 'link' | 'call' | 'visit'
  words?: string | null
  enteredBy?: string | null
  onWordOf?: string | null
  tries?: number | null
}

/** One answer a submission and round; a second by the same person replaces nothing and reads as already done. */
export async function addAnswer(tx: Tx, committeeId: CommitteeId, fresh: NewAnswer): Promise<string> {
  const now = tx.clock.now()
  const id = newId<'answer'>(now)
  await tx.q
    .insertInto('answers')
    .values({
      committee_id: committeeId,
      id,
      matter_id: fresh.matterId,
      submission_id: fresh.submissionId,
      round: fresh.round,
      solved: fresh.solved,
      content: fresh.content,
      through: fresh.through,
      sealed_words: fresh.words ? tx.secrets.seal(fresh.words) : null,
      entered_by: fresh.enteredBy ?? null,
      on_word_of: fresh.onWordOf ?? null,
      tries: fresh.tries ?? null,
      at: now,
    })
    .execute()
  return id
}

export function answersOf(db: Db, committeeId: CommitteeId, matterId: MatterId): Promise<AnswerRow[]> {
  return readOnce(db, `answers ${committeeId} ${matterId}`, () =>
    db.q
      .selectFrom('answers')
      .selectAll()
      .where('committee_id', '=', committeeId)
      .where('matter_id', '=', matterId)
      .orderBy('at')
      .execute(),
  )
}
