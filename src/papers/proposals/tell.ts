// Owns: who is told what of a proposal. Nobody is pressed: being asked is told once.
import { type News, tellAccount, tellRole } from '../../matters/notices.ts'
import { inForceOn } from '../../people/appointments.ts'
import { dayOf } from '../../platform/clock/day.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import type { ProposalRow } from './proposal.ts'
import { reviewerRoles } from './reach.ts'
import { news, type Told } from './words.ts'

const about = (row: ProposalRow) => ({ kind: 'proposal' as const, id: row.id, townshipId: null })

export function newsOf(row: ProposalRow, what: Told, detail = ''): News {
  const { subject, body } = news[what]
  return {
    subject: { zh: subject.zh, en: subject.en },
    body: { zh: body.zh(row.subject, detail), en: body.en(row.subject, detail) },
  }
}

export async function tellOne(tx: Tx, row: ProposalRow, account: string, what: Told, detail = '') {
  await tellAccount(tx, row.committee_id, account, about(row), newsOf(row, what, detail))
}

/** The first proposer, those who signed, and the first proposers of what was merged into it. */
export async function tellProposers(tx: Tx, row: ProposalRow, what: Told, detail = ''): Promise<void> {
  for (const account of await proposersOf(tx, row)) await tellOne(tx, row, account, what, detail)
}

export async function proposersOf(db: Db, row: Pick<ProposalRow, 'committee_id' | 'id' | 'first_id'>) {
  const signed = await db.q
    .selectFrom('proposal_signers')
    .select('account_id as id')
    .where('committee_id', '=', row.committee_id)
    .where('proposal_id', '=', row.id)
    .where('answer', '=', 'signed')
    .unionAll(
      db.q
        .selectFrom('proposals')
        .select('first_id as id')
        .where('committee_id', '=', row.committee_id)
        .where('merged_into', '=', row.id),
    )
    .execute()
  return [...new Set([row.first_id, ...signed.map(({ id }) => id)])]
}

export async function tellReviewers(
  tx: Tx,
  row: ProposalRow,
  what: Told = 'submitted',
  detail = '',
): Promise<void> {
  const county = await tx.q
    .selectFrom('regions')
    .select('id')
    .where('committee_id', '=', row.committee_id)
    .where('parent_id', 'is', null)
    .executeTakeFirst()
  const heard = newsOf(row, what, detail)
  if (county) await tellRole(tx, row.committee_id, reviewerRoles, county.id, about(row), heard)
}

export async function officersOf(db: Db, committeeId: string, bodyId: string): Promise<string[]> {
  const rows = await db.q
    .selectFrom('appointments')
    .select('appointments.account_id')
    .distinct()
    .where('appointments.committee_id', '=', committeeId)
    .where('appointments.body_id', '=', bodyId)
    .where('appointments.role', 'in', ['unitHandler', 'unitLeader'])
    .where(inForceOn(dayOf(db.clock.now())))
    .execute()
  return rows.map((one) => one.account_id)
}
