// Owns: six-digit codes from an authenticator app, as a second factor. A code is good once.
import { Secret, TOTP } from 'otpauth'
import { audit } from '../../platform/audit/audit.ts'
import type { Committee } from '../../platform/committees.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import type { AccountId, CommitteeId } from '../../platform/ids.ts'
import { FieldRefused, LinkEnded } from '../../platform/refusals.ts'
import type { Staff } from '../actors.ts'
import { mustBeProven } from './sessions.ts'
import { words } from './words.ts'

const period = 30
/** One step before and after: phones' clocks are a little off. */
const window = 1

export interface TotpOffer {
  uri: string
  secret: string
  /** Comes back with the first code: nothing is stored until the app is known to work. */
  sealed: string
}

/** `again` shows the same secret once more: it has been scanned already, only the code was wrong. */
export function offerTotp(db: Db, committee: Committee, actor: Staff, again?: string): TotpOffer {
  mustBeProven(actor, db.clock)
  const secret = again ? Secret.fromBase32(secretOfOffer(db, actor, again)) : new Secret({ size: 20 })
  const made = totp(secret, committee.name[actor.lang], actor.name)
  const sealed = db.secrets.seal(`${actor.accountId}:${secret.base32}`).toString('base64url')
  return { uri: made.toString(), secret: secret.base32, sealed }
}

/** The first code proves that the app holds the secret; from now on each password sign-in asks for one. */
export async function confirmTotp(tx: Tx, actor: Staff, offer: string, code: string): Promise<void> {
  mustBeProven(actor, tx.clock)
  const secret = secretOfOffer(tx, actor, offer)
  const step = stepOf(secret, code, tx.clock.now())
  if (step === null) throw new FieldRefused('code', words.both.codeWrong)
  const set = { totp_sealed: tx.secrets.seal(secret), totp_last_step: step }
  await accountRow(tx, actor.committeeId, actor.accountId, set)
  await tell(tx, actor, 'totp.begin')
}

export async function endTotp(tx: Tx, actor: Staff): Promise<void> {
  mustBeProven(actor, tx.clock)
  await accountRow(tx, actor.committeeId, actor.accountId, { totp_sealed: null, totp_last_step: null })
  await tell(tx, actor, 'totp.end')
}

export async function usesTotp(db: Db, actor: Staff): Promise<boolean> {
  const row = await db.q
    .selectFrom('accounts')
    .select('totp_sealed')
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', actor.accountId)
    .executeTakeFirst()
  return Boolean(row?.totp_sealed)
}

/** Whether the code is right and newer than the last one used. The caller holds the account's row. */
export async function spendCode(
  tx: Tx,
  account: { committee_id: string; id: string; totp_sealed: Buffer; totp_last_step: number | null },
  code: string,
): Promise<boolean> {
  const step = stepOf(tx.secrets.open(account.totp_sealed), code, tx.clock.now())
  if (step === null || step <= (account.totp_last_step ?? 0)) return false
  await accountRow(tx, account.committee_id as CommitteeId, account.id as AccountId, { totp_last_step: step })
  return true
}

function stepOf(secret: string, code: string, now: Date): number | null {
  const timestamp = now.getTime()
  const delta = totp(Secret.fromBase32(secret)).validate({ token: code, timestamp, window })
  return delta === null ? null : TOTP.counter({ period, timestamp }) + delta
}

function totp(secret: Secret, issuer = '', label = ''): TOTP {
  return new TOTP({ issuer, label, secret, algorithm: 'SHA1', digits: 6, period })
}

function secretOfOffer(db: Db, actor: Staff, offer: string): string {
  try {
    const [accountId, secret] = db.secrets.open(Buffer.from(offer, 'base64url')).split(':')
    if (accountId === actor.accountId && secret) return secret
  } catch (cause) {
    throw new LinkEnded({ offer: 'totp' }, { cause })
  }
  throw new LinkEnded({ offer: 'totp' })
}

type Set = { totp_sealed?: Buffer | null; totp_last_step: number | null }
async function accountRow(tx: Tx, committeeId: CommitteeId, accountId: AccountId, set: Set): Promise<void> {
  await tx.q
    .updateTable('accounts')
    .set(set)
    .where('committee_id', '=', committeeId)
    .where('id', '=', accountId)
    .execute()
}

function tell(tx: Tx, actor: Staff, act: string): Promise<void> {
  return audit(tx, {
    committeeId: actor.committeeId,
    actorKind: actor.as,
    actorId: actor.accountId,
    act,
    success: true,
  })
}
