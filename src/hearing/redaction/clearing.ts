// Owns: that nothing personal goes out unless the approver chose so by name. Enters: whoever approves a publication.
// Leaves: the text as everyone may read it, and a line for each finding with what was decided.
import type { Staff } from '../../people/actors.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { newId } from '../../platform/ids.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import { needsLook, openText, type Part, type Review, type Reviewed, review } from './review.ts'
import { words } from './words.ts'

export interface Publishing {
  matterId: string
  what: 'topic' | 'case' | 'result'
  parts: readonly Part[]
}

/** Without a review, which only a page can bring, everything found is hidden. */
export async function clearForPublic(
  tx: Tx,
  actor: Staff,
  { matterId, what, parts }: Publishing,
  decided: Review | undefined,
): Promise<Record<string, string>> {
  const seen = review(parts)
  if (decided && needsLook(seen) && decided.reviewed !== seen.digest)
    throw new FieldRefused('reviewed', words.both.lookFirst, { matter: matterId })
  const keep = decided?.keep ?? []
  await note(tx, actor, { matterId, what, parts }, seen, keep)
  return openText(seen, keep)
}

async function note(
  tx: Tx,
  actor: Staff,
  { matterId, what }: Publishing,
  { findings }: Reviewed,
  keep: readonly string[],
): Promise<void> {
  if (findings.length === 0) return
  const at = tx.clock.now()
  const rows = findings.map(({ key, part, kind }) => ({
    ...{ committee_id: actor.committeeId, id: newId<'redaction'>(at), matter_id: matterId },
    ...{ what, part, kind, kept: keep.includes(key), by: actor.accountId, at },
  }))
  await tx.q.insertInto('redactions').values(rows).execute()
}
