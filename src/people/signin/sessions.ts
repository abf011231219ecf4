// Owns: sessions. A desk's ends after 15 idle minutes; a phone with a passkey stays for 30 days and is asked again
// for identity, approval and export. Only the digest of a token is kept.
// Breaks if wrong: someone who left goes on reading.

import { audit } from '../../platform/audit/audit.ts'
import type { Clock } from '../../platform/clock/clock.ts'
import { dayOf } from '../../platform/clock/day.ts'
import type { Committee } from '../../platform/committees.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import { type AccountId, type CommitteeId, newToken } from '../../platform/ids.ts'
import { NotYours, ProofNeeded } from '../../platform/refusals.ts'
import type { Secrets } from '../../platform/secrets/secrets.ts'
import type { CookieToSet } from '../../platform/server/answer.ts'
import type { Appointment, Staff } from '../actors.ts'
import { inForceOn } from '../appointments.ts'
import { type StaffRole, staffRoles } from '../roles.ts'

export type Device = 'desk' | 'phone'

export const sessionCookieName = 'session'

const minute = 60_000
const idleAtADesk = 15 * minute
const longest = { desk: 12 * 60 * minute, phone: 30 * 24 * 60 * minute } as const
/** How long a proof holds on a phone. A desk in use is proven by its idle limit. */
const proofHolds = 15 * minute

export interface OpenedSession {
  token: string
  device: Device
}

export async function openSession(
  tx: Tx,
  committeeId: CommitteeId,
  accountId: AccountId,
  device: Device,
): Promise<OpenedSession> {
  const now = tx.clock.now()
  const token = newToken()
  const values = {
    committee_id: committeeId,
    token_hash: sessionDigest(tx.secrets, token),
    account_id: accountId,
    device,
    proven_at: now,
    seen_at: now,
    expires_at: new Date(now.getTime() + longest[device]),
  }
  await tx.q.insertInto('sessions').values(values).execute()
  await tx.q
    .deleteFrom('sessions')
    .where('committee_id', '=', committeeId)
    .where('account_id', '=', accountId)
    .where('expires_at', '<', now)
    .execute()
  return { token, device }
}

export function sessionCookie(session: OpenedSession): CookieToSet {
  const seconds = session.device === 'phone' ? longest.phone / 1000 : null
  return { name: sessionCookieName, value: session.token, seconds }
}

export const noSessionCookie: CookieToSet = { name: sessionCookieName, value: '', seconds: 0 }

/** Who is present, whichever door they knock at. */
export type PresentPerson = Omit<Staff, 'kind' | 'as'>

export async function personOfSession(
  db: Db,
  committee: Committee,
  token: string,
): Promise<PresentPerson | null> {
  const now = db.clock.now()
  const rows = await sessionRows(db, committee.id, sessionDigest(db.secrets, token))
  const session = rows[0]
  if (!session || session.expires_at <= now) return null
  if (session.device === 'desk' && now.getTime() - session.seen_at.getTime() > idleAtADesk) return null
  await markSeen(db, committee.id, session)
  return {
    committeeId: committee.id,
    accountId: session.account_id as AccountId,
    name: session.name,
    lang: session.lang === 'en' ? 'en' : 'zh',
    appointments: rows.flatMap(appointmentFrom),
    // Nobody in a demonstration has a password to be asked for.
    provenAt: session.device === 'desk' || committee.demonstration ? now : session.proven_at,
    sessionHash: session.token_hash,
  }
}

/** Before an identity is opened, something is approved or exported. Leads to "prove it's you" and back. */
export function mustBeProven(actor: Staff, clock: Clock): void {
  if (clock.now().getTime() - actor.provenAt.getTime() > proofHolds) throw new ProofNeeded({ as: actor.as })
}

export async function markProven(tx: Tx, actor: Staff): Promise<void> {
  await tx.q
    .updateTable('sessions')
    .set({ proven_at: tx.clock.now() })
    .where('committee_id', '=', actor.committeeId)
    .where('token_hash', '=', actor.sessionHash)
    .execute()
}

export interface SignedInDevice {
  hash: string
  device: Device
  provenAt: Date
  seenAt: Date
}

export async function sessionsOf(db: Db, actor: Staff): Promise<SignedInDevice[]> {
  const rows = await db.q
    .selectFrom('sessions')
    .select(['token_hash as hash', 'device', 'proven_at as provenAt', 'seen_at as seenAt'])
    .where('committee_id', '=', actor.committeeId)
    .where('account_id', '=', actor.accountId)
    .where('expires_at', '>', db.clock.now())
    .orderBy('seen_at', 'desc')
    .execute()
  const idleSince = new Date(db.clock.now().getTime() - idleAtADesk)
  return (rows as SignedInDevice[]).filter((row) => row.device === 'phone' || row.seenAt >= idleSince)
}

/** One's own only: another's session isn't found. */
export async function endSession(tx: Tx, actor: Staff, hash: string): Promise<void> {
  await tx.q
    .deleteFrom('sessions')
    .where('committee_id', '=', actor.committeeId)
    .where('account_id', '=', actor.accountId)
    .where('token_hash', '=', hash)
    .execute()
  await audit(tx, {
    committeeId: actor.committeeId,
    actorKind: 'account',
    actorId: actor.accountId,
    act: 'session.end',
    success: true,
  })
}

/** Signing out works for whoever still holds the cookie, also when the appointment has just ended. */
export async function signOut(tx: Tx, committeeId: CommitteeId, token: string): Promise<void> {
  const ended = await tx.q
    .deleteFrom('sessions')
    .where('committee_id', '=', committeeId)
    .where('token_hash', '=', sessionDigest(tx.secrets, token))
    .returning('account_id')
    .executeTakeFirst()
  if (ended)
    await audit(tx, {
      committeeId,
      actorKind: 'account',
      actorId: ended.account_id,
      act: 'sign-out',
      success: true,
    })
}

export async function endAllSessions(tx: Tx, committeeId: CommitteeId, accountId: AccountId): Promise<void> {
  await tx.q
    .deleteFrom('sessions')
    .where('committee_id', '=', committeeId)
    .where('account_id', '=', accountId)
    .execute()
}

/** "Walk in as…": a session without a proof, in the demonstration alone. */
export async function walkInAs(tx: Tx, committee: Committee, accountId: AccountId): Promise<OpenedSession> {
  if (!committee.demonstration) throw new NotYours({ verb: 'walkInAs' })
  await audit(tx, {
    committeeId: committee.id,
    actorKind: 'account',
    actorId: accountId,
    act: 'sign-in',
    success: true,
    detail: { way: 'walkIn' },
  })
  return openSession(tx, committee.id, accountId, 'phone')
}

// One row for each appointment in force, or one row without any.
function sessionRows(db: Db, committeeId: CommitteeId, hash: string) {
  return db.q
    .selectFrom('sessions')
    .innerJoin('accounts', (join) =>
      join
        .onRef('accounts.committee_id', '=', 'sessions.committee_id')
        .onRef('accounts.id', '=', 'sessions.account_id'),
    )
    .leftJoin('appointments', (join) =>
      join
        .onRef('appointments.committee_id', '=', 'sessions.committee_id')
        .onRef('appointments.account_id', '=', 'sessions.account_id')
        .on(inForceOn(dayOf(db.clock.now()))),
    )
    .leftJoin('regions', (join) =>
      join
        .onRef('regions.committee_id', '=', 'appointments.committee_id')
        .onRef('regions.id', '=', 'appointments.region_id'),
    )
    .select(['sessions.token_hash', 'sessions.account_id', 'sessions.device', 'sessions.proven_at'])
    .select(['sessions.seen_at', 'sessions.expires_at', 'accounts.name', 'accounts.lang'])
    .select(['appointments.role', 'appointments.region_id', 'appointments.body_id', 'appointments.venue_id'])
    .select(['appointments.acting', 'regions.level'])
    .where('sessions.committee_id', '=', committeeId)
    .where('sessions.token_hash', '=', hash)
    .where('accounts.left_at', 'is', null)
    .orderBy('appointments.id')
    .execute()
}

type Row = Awaited<ReturnType<typeof sessionRows>>[number]
function appointmentFrom(row: Row): Appointment[] {
  if (!staffRoles.includes(row.role as StaffRole)) return []
  return [
    {
      role: row.role as StaffRole,
      regionId: row.region_id as Appointment['regionId'],
      regionLevel: row.level as Appointment['regionLevel'],
      bodyId: row.body_id as Appointment['bodyId'],
      venueId: row.venue_id as Appointment['venueId'],
      acting: row.acting ?? false,
    },
  ]
}

// The one write of a read, at most once a minute: without it no idle time can be known.
async function markSeen(db: Db, committeeId: CommitteeId, session: Row): Promise<void> {
  const now = db.clock.now()
  if (now.getTime() - session.seen_at.getTime() < minute) return
  await db.q
    .updateTable('sessions')
    .set({ seen_at: now })
    .where('committee_id', '=', committeeId)
    .where('token_hash', '=', session.token_hash)
    .execute()
}

function sessionDigest(secrets: Secrets, token: string): string {
  return secrets.digest('session', token)
}
