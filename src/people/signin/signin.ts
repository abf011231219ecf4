// Owns: the way in by password, and proving who is there once more. The result is a value, so that failures commit.
// Breaks if wrong: guessing. A locked, left or unknown login reads like a wrong password and takes the same time.
import { z } from 'zod'
import { audit } from '../../platform/audit/audit.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { AccountId, CommitteeId } from '../../platform/ids.ts'
import type { Staff } from '../actors.ts'
import { passwordFits } from './passwords.ts'
import { markProven, type OpenedSession, openSession } from './sessions.ts'
import { spendCode } from './totp.ts'

export const lock = { failures: 5, minutes: 15 } as const
const secondStepMinutes = 5

export type SignInResult =
  | { kind: 'in'; session: OpenedSession }
  | { kind: 'codeNeeded'; secondStep: string }
  | { kind: 'refused' }

/** The password alone, or the first of two steps where the person uses an authenticator. */
export async function signIn(
  tx: Tx,
  committeeId: CommitteeId,
  typed: { login: string; password: string },
): Promise<SignInResult> {
  const account = await accountByLogin(tx, committeeId, typed.login)
  const fits = await passwordFits(typed.password, account?.password_hash ?? null)
  if (!account) return refused(tx, committeeId, null, 'unknown')
  if (isLocked(tx, account)) return refused(tx, committeeId, account, 'locked')
  if (!fits) return failed(tx, committeeId, account, 'password')
  if (account.totp_sealed) return { kind: 'codeNeeded', secondStep: sealSecondStep(tx, account) }
  return enter(tx, committeeId, account, 'password')
}

/** The second step: a code from the app, within five minutes of the password. */
export async function signInWithCode(
  tx: Tx,
  committeeId: CommitteeId,
  typed: { secondStep: string; code: string },
): Promise<SignInResult> {
  const account = await accountOfSecondStep(tx, committeeId, typed.secondStep)
  if (!account?.totp_sealed) return refused(tx, committeeId, account, 'secondStep')
  if (isLocked(tx, account)) return refused(tx, committeeId, account, 'locked')
  const spent = await spendCode(tx, { ...account, totp_sealed: account.totp_sealed }, typed.code)
  return spent ? enter(tx, committeeId, account, 'code') : failed(tx, committeeId, account, 'code')
}

/** Someone signed in shows again that it's them: the password, and a code where one is used. */
export async function proveWithPassword(
  tx: Tx,
  actor: Staff,
  typed: { password: string; code?: string | undefined },
): Promise<boolean> {
  const account = await lockedAccount(tx, actor.committeeId)
    .where('id', '=', actor.accountId)
    .executeTakeFirst()
  const fits = await passwordFits(typed.password, account?.password_hash ?? null)
  if (!account || isLocked(tx, account)) return false
  const known = account.totp_sealed ? { ...account, totp_sealed: account.totp_sealed } : null
  if (!fits || (known && !(await spendCode(tx, known, typed.code ?? '')))) {
    await failed(tx, actor.committeeId, account, 'proof')
    return false
  }
  await clearFailures(tx, account)
  await proven(tx, actor, 'password')
  return true
}

export async function proven(tx: Tx, actor: Staff, way: 'password' | 'passkey'): Promise<void> {
  await markProven(tx, actor)
  const { committeeId, accountId } = actor
  await audit(tx, {
    committeeId,
    actorKind: 'account',
    actorId: accountId,
    act: 'prove',
    success: true,
    detail: { way },
  })
}

// The row is held until the attempt is settled: guesses at once are counted one after the other.
function lockedAccount(tx: Tx, committeeId: CommitteeId) {
  return tx.q
    .selectFrom('accounts')
    .select(['committee_id', 'id', 'password_hash', 'password_set_at', 'failures', 'locked_until'])
    .select(['totp_sealed', 'totp_last_step'])
    .where('committee_id', '=', committeeId)
    .where('left_at', 'is', null)
    .forUpdate()
}
type Account = NonNullable<Awaited<ReturnType<ReturnType<typeof lockedAccount>['executeTakeFirst']>>>

function accountByLogin(tx: Tx, committeeId: CommitteeId, login: string): Promise<Account | undefined> {
  return lockedAccount(tx, committeeId)
    .where((is) => is(is.fn('lower', ['login']), '=', login.trim().toLowerCase()))
    .executeTakeFirst()
}

function isLocked(tx: Tx, account: Account): boolean {
  return account.locked_until !== null && account.locked_until > tx.clock.now()
}

async function enter(
  tx: Tx,
  committeeId: CommitteeId,
  account: Account,
  way: 'password' | 'code',
): Promise<SignInResult> {
  await clearFailures(tx, account)
  await note(tx, committeeId, account, true, { way })
  return { kind: 'in', session: await openSession(tx, committeeId, account.id as AccountId, 'desk') }
}

async function failed(
  tx: Tx,
  committeeId: CommitteeId,
  account: Account,
  why: string,
): Promise<SignInResult> {
  const failures = account.failures + 1
  const locks = failures >= lock.failures
  const until = new Date(tx.clock.now().getTime() + lock.minutes * 60_000)
  await setFailures(tx, account, locks ? { failures: 0, locked_until: until } : { failures })
  return refused(tx, committeeId, account, locks ? `${why}, now locked` : why)
}

async function refused(
  tx: Tx,
  committeeId: CommitteeId,
  account: Account | null | undefined,
  why: string,
): Promise<SignInResult> {
  await note(tx, committeeId, account, false, { why })
  return { kind: 'refused' }
}

function clearFailures(tx: Tx, account: Account): Promise<void> {
  return setFailures(tx, account, { failures: 0, locked_until: null })
}

async function setFailures(
  tx: Tx,
  account: Account,
  set: { failures: number; locked_until?: Date | null },
): Promise<void> {
  await tx.q
    .updateTable('accounts')
    .set(set)
    .where('committee_id', '=', account.committee_id)
    .where('id', '=', account.id)
    .execute()
}

function note(
  tx: Tx,
  committeeId: CommitteeId,
  account: Account | null | undefined,
  success: boolean,
  detail: Record<string, string>,
): Promise<void> {
  return audit(tx, {
    committeeId,
    actorKind: 'account',
    actorId: account?.id ?? null,
    act: 'sign-in',
    success,
    detail,
  })
}

// Sealed by us and carried by the page: who gave the right password, when, and which password that was.
const secondStepForm = z.object({ account: z.string(), at: z.number(), set: z.number() })

function sealSecondStep(tx: Tx, account: Account): string {
  const step = {
    account: account.id,
    at: tx.clock.now().getTime(),
    set: account.password_set_at?.getTime() ?? 0,
  }
  return tx.secrets.seal(JSON.stringify(step)).toString('base64url')
}

async function accountOfSecondStep(
  tx: Tx,
  committeeId: CommitteeId,
  sealed: string,
): Promise<Account | null> {
  const step = openSecondStep(tx, sealed)
  if (!step || tx.clock.now().getTime() - step.at > secondStepMinutes * 60_000) return null
  const account = await lockedAccount(tx, committeeId).where('id', '=', step.account).executeTakeFirst()
  return account?.password_set_at?.getTime() === step.set ? account : null
}

function openSecondStep(tx: Tx, sealed: string) {
  try {
    return secondStepForm.parse(JSON.parse(tx.secrets.open(Buffer.from(sealed, 'base64url'))))
  } catch {
    return null
  }
}
