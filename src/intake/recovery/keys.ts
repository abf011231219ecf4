// Owns: a further key to a receipt that was found again. The first stays good; neither is kept in the clear.
import { receiptDigest } from '../../people/permissions.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import type { CommitteeId, SubmissionId } from '../../platform/ids.ts'
import { LinkEnded, OutOfReach } from '../../platform/refusals.ts'
import { codeDigest, newCode, tokenOf } from '../receipts/code.ts'
import { submissionsOfPhone, type Under } from './queries.ts'
import { newestOf } from './recovery.ts'

/** After the code: long enough to open several. */
const provenMinutes = 15

/** What this browser may see; LinkEnded where nothing was proven, or too long ago. */
export async function provenReceipts(
  db: Db,
  committeeId: CommitteeId,
  browser: string | null,
): Promise<{ recoveryId: string; receipts: Under[] }> {
  const row = browser ? await newestOf(db, committeeId, browser).executeTakeFirst() : undefined
  const until = row?.proven_at ? row.proven_at.getTime() + provenMinutes * 60_000 : 0
  if (!row || until < db.clock.now().getTime()) throw new LinkEnded({ recovery: row?.id ?? 'none' })
  return { recoveryId: row.id, receipts: await submissionsOfPhone(db, committeeId, row.phone_hash) }
}

export function openFound(
  db: Db,
  committeeId: CommitteeId,
  browser: string | null,
  submissionId: string,
): Promise<string> {
  return transaction(db, async (tx) => {
    const { recoveryId, receipts } = await provenReceipts(tx, committeeId, browser)
    const found = receipts.find((one) => one.id === submissionId)
    if (!found) throw new OutOfReach({ submission: submissionId })
    const token = await newKey(tx, committeeId, found.id)
    await audit(tx, {
      ...{ committeeId, actorKind: 'anyone', act: 'receipt.recovery.open', success: true },
      ...{ objectKind: 'submission', objectId: found.id, detail: { recovery: recoveryId } },
    })
    return token
  })
}

async function newKey(tx: Tx, committeeId: CommitteeId, id: SubmissionId): Promise<string> {
  for (;;) {
    const code = newCode()
    const token = tokenOf(tx.secrets, code)
    const keys = { code_hash: codeDigest(tx.secrets, code), token_hash: receiptDigest(tx.secrets, token) }
    const kept = await tx.q
      .insertInto('receipt_keys')
      .values({ committee_id: committeeId, submission_id: id, made_at: tx.clock.now(), ...keys })
      .onConflict((taken) => taken.doNothing())
      .executeTakeFirst()
    if (kept.numInsertedOrUpdatedRows) return token
  }
}
