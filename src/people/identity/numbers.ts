// Owns: a resident's number where somebody else wrote it down: as a representative to be asked to a meeting.
// Breaks if wrong: erased on the receipt, and still rung.
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/transaction.ts'
import type { CommitteeId, ResidentId } from '../../platform/ids.ts'
import { normalPhone } from './phone.ts'

/** Called while the resident's own row still has it. Each is sealed under its own nonce, so each is opened to compare. */
export async function forgetNumberOf(
  tx: Tx,
  committeeId: CommitteeId,
  residentId: ResidentId,
): Promise<void> {
  const row = await tx.q
    .selectFrom('residents')
    .select('phone_sealed')
    .where('committee_id', '=', committeeId)
    .where('id', '=', residentId)
    .executeTakeFirst()
  if (!row?.phone_sealed) return
  const number = tx.secrets.open(row.phone_sealed)
  const same = (sealed: Buffer) => sealedIs(tx, sealed, number)
  await forgetSeats(tx, committeeId, same)
  await forgetCalls(tx, committeeId, same)
}

/** Nobody needs to ask a representative of what was filed so long ago. */
export async function forgetOldNumbers(tx: Tx, committeeId: CommitteeId, before: Date): Promise<void> {
  await tx.q
    .updateTable('participants')
    .set({ phone_sealed: null })
    .where('committee_id', '=', committeeId)
    .where('phone_sealed', 'is not', null)
    .where(
      sql<boolean>`exists (select from matters m where m.committee_id = participants.committee_id
        and m.id = participants.matter_id and m.archived_at < ${before})`,
    )
    .execute()
}

const sealedIs = (tx: Tx, sealed: Buffer, number: string): boolean => {
  const text = tx.secrets.open(sealed)
  return (normalPhone(text) ?? text) === number
}

async function forgetSeats(
  tx: Tx,
  committeeId: CommitteeId,
  same: (sealed: Buffer) => boolean,
): Promise<void> {
  const kept = await tx.q
    .selectFrom('participants')
    .select(['id', 'phone_sealed'])
    .where('committee_id', '=', committeeId)
    .where('phone_sealed', 'is not', null)
    .execute()
  const ids = kept.filter((one) => one.phone_sealed && same(one.phone_sealed)).map((one) => one.id)
  if (ids.length === 0) return
  await tx.q
    .updateTable('participants')
    .set({ phone_sealed: null })
    .where('committee_id', '=', committeeId)
    .where('id', 'in', ids)
    .execute()
}

/** Lines for those who ring that wait or were rung: the line stays, the number goes. */
async function forgetCalls(
  tx: Tx,
  committeeId: CommitteeId,
  same: (sealed: Buffer) => boolean,
): Promise<void> {
  const kept = await tx.q
    .selectFrom('messages')
    .select(['id', 'address'])
    .where('committee_id', '=', committeeId)
    .where('channel', '=', 'ring')
    .where('about_kind', '=', 'meeting')
    .where('address', 'is not', null)
    .execute()
  const ids = kept.filter((one) => one.address && same(one.address)).map((one) => one.id)
  if (ids.length === 0) return
  await tx.q
    .updateTable('messages')
    .set({ address: null })
    .where('committee_id', '=', committeeId)
    .where('id', 'in', ids)
    .execute()
}
