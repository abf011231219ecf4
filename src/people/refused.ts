// Owns: the audit line of a refusal at a door: somebody tried what is not theirs.
import { audit } from '../platform/audit/audit.ts'
import type { Committee } from '../platform/committees.ts'
import { type Db, transaction } from '../platform/database/transaction.ts'
import { NotYours, OutOfReach, type Refusal, TwoHats } from '../platform/refusals.ts'
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
  const signature = denied ? signedBy(actor, refusal) : null
  if (!signature) return
  await transaction(db, (tx) =>
    audit(tx, {
      committeeId: committee.id,
      ...signature,
      act: 'door.refused',
      success: false,
      detail: { door: `${door.method} ${door.path}`, refusal: (refusal as Refusal).name },
    }),
  )
}

/** Where the lock itself refused there is no actor yet; the refusal names the account. */
function signedBy(actor: unknown, { attempted }: Refusal): ReturnType<typeof signatureOf> | null {
  if (actor !== null && typeof actor === 'object')
    return (actor as Actor).kind === 'staff' ? signatureOf(actor as Actor) : null
  return typeof attempted.account === 'string' ? { actorKind: 'staff', actorId: attempted.account } : null
}
