// Owns: passkeys: signing in by unlocking the phone. Nothing that could be stolen from us opens anything.
// Breaks if wrong: a challenge that counts twice lets a recorded answer sign in again.
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { audit } from '../../platform/audit/audit.ts'
import type { Committee } from '../../platform/committees.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import type { AccountId, CommitteeId } from '../../platform/ids.ts'
import { FieldRefused, OutOfReach } from '../../platform/refusals.ts'
import type { Staff } from '../actors.ts'
import { appointmentsOf } from '../appointments.ts'
import { type Challenge, keepChallenge, spendChallenge } from './challenges.ts'
import { type Device, mustBeProven, type OpenedSession, openSession } from './sessions.ts'
import { proven } from './signin.ts'
import { words } from './words.ts'

/** The site as the browser sees it: a passkey made here works here alone. */
export interface Site {
  rpId: string
  origins: string[]
}

/** From the address of the call: the browser, not the server, is who binds a passkey to its site. */
export function siteOf(address: string): Site {
  const { host, hostname, origin } = new URL(address)
  return { rpId: hostname, origins: [...new Set([origin, `https://${host}`])] }
}

/** EdDSA, ES256 and RS256: what phones sign with, without a look for algorithms that Node still calls an experiment. */
const algorithms = [-8, -7, -257] as const
/** These carry a phone between meetings; everyone else sits at a desk and is signed out when it is idle. */
const phoneRoles = ['member', 'groupLeader', 'convener'] as const

export async function offerPasskey(
  tx: Tx,
  committee: Committee,
  actor: Staff,
  site: Site,
): Promise<Challenge<PublicKeyCredentialCreationOptionsJSON>> {
  mustBeProven(actor, tx.clock)
  const held = await passkeysOf(tx, actor)
  const options = await generateRegistrationOptions({
    supportedAlgorithmIDs: [...algorithms],
    rpName: committee.name[actor.lang],
    rpID: site.rpId,
    userID: new TextEncoder().encode(actor.accountId),
    userName: actor.name,
    excludeCredentials: held.map((one) => ({ id: one.id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  return { id: await keepChallenge(tx, committee.id, actor.accountId, options.challenge), options }
}

export async function addPasskey(
  tx: Tx,
  actor: Staff,
  site: Site,
  answer: { challenge: string; response: unknown; label: string },
): Promise<void> {
  mustBeProven(actor, tx.clock)
  const challenge = await spendChallenge(tx, actor.committeeId, answer.challenge, actor.accountId)
  const checked = await verifyRegistrationResponse({
    response: answer.response as RegistrationResponseJSON,
    expectedChallenge: challenge ?? '',
    expectedOrigin: site.origins,
    expectedRPID: site.rpId,
    supportedAlgorithmIDs: [...algorithms],
  }).catch(() => ({ verified: false as const, registrationInfo: undefined }))
  if (!challenge || !checked.verified) throw new FieldRefused('response', words.both.passkeyFailed)
  const { credential } = checked.registrationInfo
  const values = {
    committee_id: actor.committeeId,
    credential_id: credential.id,
    account_id: actor.accountId,
    public_key: Buffer.from(credential.publicKey),
    counter: credential.counter,
    transports: credential.transports ?? [],
    label: answer.label,
    created_at: tx.clock.now(),
  }
  await tx.q.insertInto('passkeys').values(values).execute()
  await note(tx, actor.committeeId, actor.accountId, 'passkey.add', true)
}

export async function askForPasskey(
  tx: Tx,
  committee: Committee,
  site: Site,
): Promise<Challenge<PublicKeyCredentialRequestOptionsJSON>> {
  const options = await generateAuthenticationOptions({ rpID: site.rpId, userVerification: 'required' })
  return { id: await keepChallenge(tx, committee.id, null, options.challenge), options }
}

/** A member's or convener's phone stays signed in; null is said in the same words whatever was wrong. */
export async function signInWithPasskey(
  tx: Tx,
  committeeId: CommitteeId,
  site: Site,
  answer: { challenge: string; response: unknown; onPhone: boolean },
): Promise<OpenedSession | null> {
  const accountId = await accountOfAnswer(tx, committeeId, site, answer)
  await audit(tx, {
    committeeId,
    actorKind: 'account',
    actorId: accountId,
    act: 'sign-in',
    success: accountId !== null,
    detail: { way: 'passkey' },
  })
  if (!accountId) return null
  return openSession(tx, committeeId, accountId, await deviceFor(tx, committeeId, accountId, answer.onPhone))
}

export async function proveWithPasskey(
  tx: Tx,
  actor: Staff,
  site: Site,
  answer: { challenge: string; response: unknown },
): Promise<boolean> {
  const accountId = await accountOfAnswer(tx, actor.committeeId, site, answer)
  if (accountId !== actor.accountId) {
    await note(tx, actor.committeeId, actor.accountId, 'prove', false)
    return false
  }
  await proven(tx, actor, 'passkey')
  return true
}

export interface KeptPasskey {
  id: string
  label: string
  madeAt: Date
  usedAt: Date | null
}

export async function passkeysOf(db: Db, actor: Staff): Promise<KeptPasskey[]> {
  return db.q
    .selectFrom('passkeys')
    .select(['credential_id as id', 'label', 'created_at as madeAt', 'used_at as usedAt'])
    .where('committee_id', '=', actor.committeeId)
    .where('account_id', '=', actor.accountId)
    .orderBy('created_at')
    .execute()
}

export async function removePasskey(tx: Tx, actor: Staff, id: string): Promise<void> {
  mustBeProven(actor, tx.clock)
  const gone = await tx.q
    .deleteFrom('passkeys')
    .where('committee_id', '=', actor.committeeId)
    .where('account_id', '=', actor.accountId)
    .where('credential_id', '=', id)
    .executeTakeFirst()
  if (!gone.numDeletedRows) throw new OutOfReach({ passkey: 'unknown' })
  await note(tx, actor.committeeId, actor.accountId, 'passkey.remove', true)
}

async function deviceFor(
  tx: Tx,
  committeeId: CommitteeId,
  accountId: AccountId,
  onPhone: boolean,
): Promise<Device> {
  const held = onPhone ? await appointmentsOf(tx, committeeId, accountId) : []
  return held.some((one) => phoneRoles.some((role) => role === one.role)) ? 'phone' : 'desk'
}

/** The account whose passkey answered this challenge, once; null for anything else. */
async function accountOfAnswer(
  tx: Tx,
  committeeId: CommitteeId,
  site: Site,
  answer: { challenge: string; response: unknown },
): Promise<AccountId | null> {
  const response = answer.response as AuthenticationResponseJSON
  const challenge = await spendChallenge(tx, committeeId, answer.challenge, null)
  const key = challenge ? await heldPasskey(tx, committeeId, response) : undefined
  if (!challenge || !key) return null
  const checked = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: site.origins,
    expectedRPID: site.rpId,
    credential: { id: key.credential_id, publicKey: new Uint8Array(key.public_key), counter: key.counter },
  }).catch(() => null)
  if (!checked?.verified) return null
  await tx.q
    .updateTable('passkeys')
    .set({ counter: checked.authenticationInfo.newCounter, used_at: tx.clock.now() })
    .where('committee_id', '=', committeeId)
    .where('credential_id', '=', key.credential_id)
    .execute()
  return key.account_id as AccountId
}

function heldPasskey(tx: Tx, committeeId: CommitteeId, response: AuthenticationResponseJSON) {
  const id = typeof response?.id === 'string' ? response.id : ''
  return tx.q
    .selectFrom('passkeys')
    .innerJoin('accounts', (join) =>
      join
        .onRef('accounts.committee_id', '=', 'passkeys.committee_id')
        .onRef('accounts.id', '=', 'passkeys.account_id'),
    )
    .select(['passkeys.credential_id', 'passkeys.public_key', 'passkeys.counter', 'passkeys.account_id'])
    .where('passkeys.committee_id', '=', committeeId)
    .where('passkeys.credential_id', '=', id)
    .where('accounts.left_at', 'is', null)
    .forUpdate('passkeys')
    .executeTakeFirst()
}

function note(tx: Tx, committeeId: CommitteeId, actorId: AccountId, act: string, success: boolean) {
  return audit(tx, { committeeId, actorKind: 'account', actorId, act, success })
}
