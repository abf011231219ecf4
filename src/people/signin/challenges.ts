// Owns: what a passkey is asked to sign: once, within five minutes, by whom it was asked for.
import { z } from 'zod'
import type { Tx } from '../../platform/database/transaction.ts'
import { type AccountId, type CommitteeId, type Id, newId } from '../../platform/ids.ts'

export interface Challenge<O> {
  id: Id<'challenge'>
  options: O
}

const challengeMinutes = 5

export async function keepChallenge(
  tx: Tx,
  committeeId: CommitteeId,
  accountId: AccountId | null,
  challenge: string,
): Promise<Id<'challenge'>> {
  const now = tx.clock.now()
  const id = newId<'challenge'>(now)
  const expires_at = new Date(now.getTime() + challengeMinutes * 60_000)
  const ended = tx.q.deleteFrom('passkey_challenges').where('committee_id', '=', committeeId)
  await ended.where('expires_at', '<', now).execute()
  await tx.q
    .insertInto('passkey_challenges')
    .values({ committee_id: committeeId, id, account_id: accountId, challenge, expires_at })
    .execute()
  return id
}

// Deleting is spending: of two answers at once only one finds the row.
export async function spendChallenge(
  tx: Tx,
  committeeId: CommitteeId,
  id: string,
  accountId: AccountId | null,
): Promise<string | null> {
  if (!z.uuid().safeParse(id).success) return null
  const row = await tx.q
    .deleteFrom('passkey_challenges')
    .where('committee_id', '=', committeeId)
    .where('id', '=', id)
    .where('account_id', accountId ? '=' : 'is', accountId)
    .where('expires_at', '>', tx.clock.now())
    .returning('challenge')
    .executeTakeFirst()
  return row?.challenge ?? null
}
