// Owns: what was said in a submission, by whom, sealed and erasable. The journal only refers to it.
import type { Db, Tx } from '../../platform/database/transaction.ts'
import { type CommitteeId, newId, type SubmissionId } from '../../platform/ids.ts'
import { heard } from '../heard.ts'

export interface Said {
  id: string
  saidBy: 'resident' | 'staff' | 'unit'
  part: 'words' | 'gist' | 'question' | 'addition' | 'reply' | 'signatories'
  /** Null once erased. */
  text: string | null
  at: Date
  /** Of a recording that was written down: what was spoken, and who interpreted. */
  language: string | null
  interpreter: string | null
}

export interface NewSaid {
  submissionId: SubmissionId
  saidBy: Said['saidBy']
  part: Said['part']
  text: string
  accountId?: string | null
  language?: string | undefined
  interpreter?: string | undefined
}

export async function keepSaid(tx: Tx, committeeId: CommitteeId, said: NewSaid): Promise<string> {
  const row = rowOf(tx, committeeId, said)
  await tx.q.insertInto('submission_words').values(row).execute()
  await heard(tx, committeeId, { kind: 'message', id: said.submissionId })
  return row.id
}

/** Unsent, for whoever writes several things at once. */
export function keepingSaid(tx: Tx, committeeId: CommitteeId, all: readonly NewSaid[]) {
  return tx.q.insertInto('submission_words').values(all.map((said) => rowOf(tx, committeeId, said)))
}

function rowOf(tx: Tx, committeeId: CommitteeId, said: NewSaid) {
  const now = tx.clock.now()
  return {
    committee_id: committeeId,
    id: newId<'said'>(now),
    submission_id: said.submissionId,
    said_by: said.saidBy,
    part: said.part,
    sealed: tx.secrets.seal(said.text),
    account_id: said.accountId ?? null,
    language: said.language ?? null,
    interpreter: said.interpreter ? tx.secrets.seal(said.interpreter) : null,
    at: now,
  }
}

export async function saidIn(
  db: Db,
  committeeId: CommitteeId,
  submissionIds: readonly SubmissionId[],
): Promise<Map<SubmissionId, Said[]>> {
  const found = new Map<SubmissionId, Said[]>(submissionIds.map((id) => [id, []]))
  if (submissionIds.length === 0) return found
  const rows = await db.q
    .selectFrom('submission_words')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .where('submission_id', 'in', submissionIds)
    .orderBy('id')
    .execute()
  for (const row of rows) {
    found.get(row.submission_id as SubmissionId)?.push({
      id: row.id,
      saidBy: row.said_by as Said['saidBy'],
      part: row.part as Said['part'],
      text: row.sealed ? db.secrets.open(row.sealed) : null,
      at: row.at,
      language: row.language,
      interpreter: row.interpreter ? db.secrets.open(row.interpreter) : null,
    })
  }
  return found
}

/** The first words of one submission: what the person wrote or the officer wrote down for them. */
export function firstWords(said: readonly Said[]): string | null {
  return (said.find((one) => one.part === 'gist') ?? said.find((one) => one.part === 'words'))?.text ?? null
}
