// Owns: the audit line of a refusal at a door: somebody tried what is not theirs.
import { audit } from '../platform/audit/audit.ts'
import type { Committee } from '../platform/committees.ts'
import { type Db, transaction } from '../platform/database/transaction.ts'
import { NotYours, OutOfReach, TwoHats } from '../platform/refusals.ts'
import type { Door } from '../platform/server/door.ts'
import { type Actor, signatureOf } from './actors.ts'

export async function noteRefusal(
  db: Db,
  door: Door,
  committee: Committee,
  actor: unknown,
  refusal: unknown,
): Promise<void> {
  const denied = refusal instanceof NotYours || refusal instanceof TwoHats || refusal instanceof OutOfReach
  const known = actor !== null && typeof actor === 'object' && (actor as Actor).kind === 'staff'
  if (!denied || !known) return
  await transaction(db, (tx) =>
    audit(tx, {
      committeeId: committee.id,
      ...signatureOf(actor as Actor),
      act: 'door.refused',
      success: false,
      detail: { door: `${door.method} ${door.path}`, refusal: refusal.name },
    }),
  )
}
