// Owns: accounts of people who work here: invited, joined, recovered, left. Residents need none.
// Enters: the system administrator and the secretary-general. Leaves: one link, shown once, for the person it is meant for.
import { audit } from '../platform/audit/audit.ts'
import { addDays, dayOf } from '../platform/clock/day.ts'
import type { Db, Tx } from '../platform/database/transaction.ts'
import { type AccountId, type CommitteeId, newId } from '../platform/ids.ts'
import { FieldRefused, LinkEnded, NotYours, OutOfReach, RuleRefused } from '../platform/refusals.ts'
import { type LinkHolder, type Staff, signatureOf } from './actors.ts'
import { inForceOn } from './appointments.ts'
import { giveLink, revokeLinks, useLink } from './links.ts'
import { hashPassword, problemWith } from './signin/passwords.ts'
import { endAllSessions, type OpenedSession, openSession } from './signin/sessions.ts'
import { words } from './words.ts'

export type Administrator = Staff<'sysAdmin' | 'secretaryGeneral'>

export interface NewAccount {
  login: string
  name: string
  nameEn?: string | undefined
  mail?: string | undefined
  phone?: string | undefined
}

/** The way in for a new colleague: a link of seven days, handed over by whoever invites. */
export async function invite(
  tx: Tx,
  by: Administrator,
  person: NewAccount,
): Promise<{ accountId: AccountId; link: string }> {
  const accountId = await addAccountIn(tx, by.committeeId, person)
  await note(tx, by, 'account.invite', accountId)
  return { accountId, link: await giveLink(tx, by.committeeId, 'invitation', accountId) }
}

/** A lapsed invitation is given again; the earlier link ends. */
export async function inviteAgain(tx: Tx, by: Administrator, accountId: AccountId): Promise<string> {
  const account = await accountHere(tx, by.committeeId, accountId)
  if (account.joined_at) throw new RuleRefused(words.both.alreadyJoined)
  await revokeLinks(tx, by.committeeId, accountId)
  await note(tx, by, 'account.invite', accountId)
  return giveLink(tx, by.committeeId, 'invitation', accountId)
}

/** Stores the account alone: invitations, imports and the demonstration go on from here. */
export async function addAccountIn(tx: Tx, committeeId: CommitteeId, person: NewAccount): Promise<AccountId> {
  const now = tx.clock.now()
  const id = newId<'account'>(now)
  const values = {
    committee_id: committeeId,
    id,
    login: person.login.trim(),
    name: person.name,
    name_en: person.nameEn ?? null,
    mail: person.mail ?? null,
    phone_sealed: person.phone ? tx.secrets.seal(person.phone) : null,
    invited_at: now,
  }
  const added = await tx.q
    .insertInto('accounts')
    .values(values)
    .onConflict((taken) => taken.doNothing())
    .executeTakeFirst()
  if (!added.numInsertedOrUpdatedRows) throw new FieldRefused('login', words.both.loginTaken)
  return id
}

/** Whose link it is, for the page that asks for a password. */
export async function accountOfLink(db: Db, link: LinkHolder): Promise<{ login: string; name: string }> {
  const account = await db.q
    .selectFrom('accounts')
    .select(['login', 'name'])
    .where('committee_id', '=', link.committeeId)
    .where('id', '=', link.subjectId)
    .where('left_at', 'is', null)
    .executeTakeFirst()
  if (!account) throw new LinkEnded({ purpose: link.purpose })
  return account
}

/** The person sets a password and is in. After a recovery everything that was lost or stolen opens nothing any more. */
export async function acceptInvitation(tx: Tx, link: LinkHolder, password: string): Promise<OpenedSession> {
  const { login } = await accountOfLink(tx, link)
  const problem = problemWith(password, login)
  if (problem) throw new FieldRefused('password', problem)
  const accountId = link.subjectId as AccountId
  await useLink(tx, link)
  if (link.purpose === 'recovery') await forgetCredentials(tx, link.committeeId, accountId)
  await setPassword(tx, link.committeeId, accountId, password)
  const { committeeId } = link
  await audit(tx, {
    committeeId,
    actorKind: 'account',
    actorId: accountId,
    act: `account.${link.purpose}`,
    success: true,
  })
  return openSession(tx, committeeId, accountId, 'desk')
}

export type CheckedBy = 'inPerson' | 'byVideo' | 'bySuperior'

/** After checking who it is; how is kept in the audit. Nobody recovers their own account. */
export async function giveRecovery(
  tx: Tx,
  by: Administrator,
  accountId: AccountId,
  checked: CheckedBy,
): Promise<string> {
  if (accountId === by.accountId) throw new NotYours({ verb: 'giveRecovery', self: true })
  await accountHere(tx, by.committeeId, accountId)
  await revokeLinks(tx, by.committeeId, accountId, 'recovery')
  await note(tx, by, 'account.giveRecovery', accountId, { checked })
  return giveLink(tx, by.committeeId, 'recovery', accountId)
}

/** Access ends at the next request, and nothing that opens is left behind; what the person did stays on record. */
export async function leave(tx: Tx, by: Administrator, accountId: AccountId): Promise<void> {
  if (accountId === by.accountId) throw new NotYours({ verb: 'leave', self: true })
  await accountHere(tx, by.committeeId, accountId)
  await forgetCredentials(tx, by.committeeId, accountId)
  await revokeLinks(tx, by.committeeId, accountId)
  const today = dayOf(tx.clock.now())
  await tx.q
    .updateTable('appointments')
    .set({ to_day: addDays(today, -1) })
    .where('committee_id', '=', by.committeeId)
    .where('account_id', '=', accountId)
    .where(inForceOn(today))
    .execute()
  await tx.q
    .updateTable('accounts')
    .set({ left_at: tx.clock.now(), phone_sealed: null, mail: null })
    .where('committee_id', '=', by.committeeId)
    .where('id', '=', accountId)
    .execute()
  await note(tx, by, 'account.leave', accountId)
}

async function setPassword(
  tx: Tx,
  committeeId: CommitteeId,
  accountId: AccountId,
  password: string,
): Promise<void> {
  const now = tx.clock.now()
  const hash = await hashPassword(password)
  await tx.q
    .updateTable('accounts')
    .set((has) => ({
      password_hash: hash,
      password_set_at: now,
      joined_at: has.fn.coalesce('joined_at', has.val(now)),
      failures: 0,
      locked_until: null,
    }))
    .where('committee_id', '=', committeeId)
    .where('id', '=', accountId)
    .execute()
}

async function forgetCredentials(tx: Tx, committeeId: CommitteeId, accountId: AccountId): Promise<void> {
  await endAllSessions(tx, committeeId, accountId)
  await tx.q
    .deleteFrom('passkeys')
    .where('committee_id', '=', committeeId)
    .where('account_id', '=', accountId)
    .execute()
  await tx.q
    .updateTable('accounts')
    .set({ password_hash: null, totp_sealed: null, totp_last_step: null })
    .where('committee_id', '=', committeeId)
    .where('id', '=', accountId)
    .execute()
}

async function accountHere(tx: Tx, committeeId: CommitteeId, accountId: AccountId) {
  const account = await tx.q
    .selectFrom('accounts')
    .select(['login', 'joined_at'])
    .where('committee_id', '=', committeeId)
    .where('id', '=', accountId)
    .where('left_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!account) throw new OutOfReach({ account: accountId })
  return account
}

function note(
  tx: Tx,
  by: Staff,
  act: string,
  accountId: AccountId,
  detail: Record<string, string> = {},
): Promise<void> {
  const { committeeId } = by
  return audit(tx, {
    committeeId,
    ...signatureOf(by),
    act,
    objectKind: 'account',
    objectId: accountId,
    success: true,
    detail,
  })
}
