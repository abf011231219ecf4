// Owns: the one look at an identity. Who may: the liaison, venue head or convener whose region the submission lies in,
// the members of its team, the unit that handles it with the resident's own consent, the handler of a report of
// wrongdoing. Every look is audited, seen or refused.
// Breaks if wrong: the unit complained of learns who complained.
import { sql } from 'kysely'
import { audit } from '../../platform/audit/audit.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import type { CommitteeId, ResidentId } from '../../platform/ids.ts'
import { holds, type ReceiptHolder, type Staff, signatureOf } from '../actors.ts'
import { reachOf, within } from '../reach.ts'
import { mustBeProven } from '../signin/sessions.ts'
import { maskPhone } from './phone.ts'
import type { TellThrough } from './vault.ts'

export type LookPurpose = 'callBack' | 'visit' | 'check' | 'invite' | 'handle' | 'dataRights'

export interface OpenIdentity {
  name: string | null
  phone: string | null
  address: string | null
}

/** Null is a refusal, already audited: commit it and show the page for what isn't found. */
export async function revealIdentity(
  tx: Tx,
  actor: Staff,
  residentId: ResidentId,
  purpose: LookPurpose,
): Promise<OpenIdentity | null> {
  mustBeProven(actor, tx.clock)
  const right = await rightToSee(tx, actor, residentId)
  await audit(tx, {
    committeeId: actor.committeeId,
    ...signatureOf(actor),
    act: 'identity.view',
    objectKind: 'resident',
    objectId: residentId,
    success: right !== null,
    detail: { purpose, ...(right ? { right } : {}) },
  })
  return right ? openIdentity(tx, actor.committeeId, residentId) : null
}

/** What may stand on a page without a look: whether there is a name, and the number masked. For those who may look. */
export async function maskedIdentity(
  tx: Tx,
  actor: Staff,
  residentId: ResidentId,
): Promise<{ named: boolean; phone: string | null; address: boolean } | null> {
  if (!(await rightToSee(tx, actor, residentId))) return null
  const open = await openIdentity(tx, actor.committeeId, residentId)
  return {
    named: open.name !== null,
    phone: open.phone && maskPhone(open.phone),
    address: open.address !== null,
  }
}

/** How the news comes to whoever holds a receipt, the number masked: a receipt lent to a neighbour tells no more. */
export async function toldThrough(db: Db, { committeeId, residentId }: ReceiptHolder): Promise<Reach | null> {
  if (!residentId) return null
  const row = await db.q
    .selectFrom('residents')
    .select(['tell_through', 'phone_sealed'])
    .where('committee_id', '=', committeeId)
    .where('id', '=', residentId)
    .where('erased_at', 'is', null)
    .executeTakeFirst()
  if (!row) return null
  const phone = row.phone_sealed && maskPhone(db.secrets.open(row.phone_sealed))
  return { through: row.tell_through as TellThrough, phone }
}

export interface Reach {
  through: TellThrough
  phone: string | null
}

/** For the resident themselves (rights.ts) and, above, for whoever has the right. Called from this folder alone. */
export async function openIdentity(
  tx: Tx,
  committeeId: CommitteeId,
  residentId: ResidentId,
): Promise<OpenIdentity> {
  const row = await tx.q
    .selectFrom('residents')
    .select(['name_sealed', 'phone_sealed', 'address_sealed'])
    .where('committee_id', '=', committeeId)
    .where('id', '=', residentId)
    .executeTakeFirstOrThrow()
  const open = (sealed: Buffer | null) => (sealed ? tx.secrets.open(sealed) : null)
  return { name: open(row.name_sealed), phone: open(row.phone_sealed), address: open(row.address_sealed) }
}

type Right = 'region' | 'team' | 'unit' | 'report'

async function rightToSee(tx: Tx, actor: Staff, residentId: ResidentId): Promise<Right | null> {
  const rows = await tx.q
    .selectFrom('submissions')
    .select([inRegion(actor).as('region'), inTeam(actor).as('team'), asUnit(actor).as('unit')])
    .select(handlesReports(actor).as('report'))
    .where('submissions.committee_id', '=', actor.committeeId)
    .where('submissions.resident_id', '=', residentId)
    .execute()
  const rights = ['region', 'team', 'unit', 'report'] as const
  return rights.find((right) => rows.some((row) => row[right])) ?? null
}

type Test = ReturnType<typeof sql<boolean>>

function inRegion(actor: Staff): Test {
  const reach = within(reachOf(actor, ['liaison', 'venueHead', 'convener']), 'submissions')
  return sql<boolean>`(not submissions.confidential and ${reach})`
}

function inTeam(actor: Staff): Test {
  if (!holds(actor, 'member', 'groupLeader', 'convener')) return sql<boolean>`false`
  return sql<boolean>`(not submissions.confidential and exists (select 1 from participants p
    where p.committee_id = submissions.committee_id and p.matter_id = submissions.matter_id
      and p.account_id = ${actor.accountId} and p.standing = 'team' and p.left_at is null))`
}

function asUnit(actor: Staff): Test {
  const officers = actor.appointments.filter((one) => one.role === 'unitHandler' || one.role === 'unitLeader')
  const bodies = officers.flatMap((one) => one.bodyId ?? [])
  return sql<boolean>`(not submissions.confidential and exists (select 1 from tasks t
    where t.committee_id = submissions.committee_id and t.matter_id = submissions.matter_id
      and t.body_id = any(${bodies}::uuid[]) and t.state <> 'reassigned')
    and exists (select 1 from consents c where c.committee_id = submissions.committee_id
      and c.resident_id = submissions.resident_id and c.purpose = 'identityToUnit' and c.withdrawn_at is null))`
}

function handlesReports(actor: Staff): Test {
  return holds(actor, 'confidentialHandler') ? sql<boolean>`submissions.confidential` : sql<boolean>`false`
}
