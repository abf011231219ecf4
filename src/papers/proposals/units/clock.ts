// Owns: what the clock says of a proposal, each thing once: an answer is due within five workdays, it is late, a proposer's
// word is awaited. Enters: the morning's job. Leaves: to the unit, red also to the committee; to the first proposer.
// Its own steps are its memory: under the proposal's lock nobody is told twice, and more time granted counts anew.
import { sql } from 'kysely'
import type { JobActor } from '../../../people/actors.ts'
import { addDays, dayOf, endOfDay } from '../../../platform/clock/day.ts'
import { dueAt, type Limit, light } from '../../../platform/clock/limit.ts'
import { type Db, type Tx, transaction } from '../../../platform/database/transaction.ts'
import type { CommitteeId } from '../../../platform/ids.ts'
import { type Job, job } from '../../../platform/jobs/job.ts'
import { lockProposal, noteStep, type ProposalRow } from '../proposal.ts'
import { tellOne, tellReviewers } from '../tell.ts'
import { unitMachine } from './machine.ts'
import { tellUnit } from './reached.ts'
import { type NamedUnit, unitsOfProposal } from './unit.ts'

/** A whole holiday lies within it: five workdays are never more days than these. */
const farthest = 21
/** Long enough to read the answer and to ask back; nobody is pressed. */
const wordAfter: Limit = { n: 5, unit: 'wd' }
const underWay = ['handed', 'handling', 'redo'] as const

export async function remindOfProposals(db: Db, committeeId: CommitteeId): Promise<{ reminded: number }> {
  const actor: JobActor = { kind: 'job', committeeId, job: 'papers.remindOfProposals' }
  let reminded = 0
  for (const id of await waiting(db, committeeId))
    reminded += await transaction(db, async (tx) => {
      const row = await lockProposal(tx, actor, id)
      return row.state === 'replied' ? remindOfWord(tx, actor, row) : remindUnits(tx, actor, row)
    })
  return { reminded }
}

async function waiting(db: Db, committeeId: CommitteeId): Promise<string[]> {
  const soon = endOfDay(addDays(dayOf(db.clock.now()), farthest))
  const rows = await db.q
    .selectFrom('proposals as p')
    .select('p.id')
    .where('p.committee_id', '=', committeeId)
    .where(
      sql<boolean>`(p.state = 'replied' or (p.state = any(${underWay}::text[]) and exists (
        select from proposal_units u where u.committee_id = p.committee_id and u.proposal_id = p.id
          and u.state <> 'replied' and u.state <> 'released' and u.due_at <= ${soon})))`,
    )
    .orderBy('p.id')
    .execute()
  return rows.map((one) => one.id)
}

/** What a unit says is not its own waits for the committee. After a redo a helper has nothing more to say. */
const waitsFor = (row: ProposalRow, unit: NamedUnit): boolean =>
  unitMachine.can(unit.state, 'reply') && (unit.mode !== 'co' || row.state !== 'redo')

async function remindUnits(tx: Tx, actor: JobActor, row: ProposalRow): Promise<number> {
  let [reminded, now] = [0, row]
  for (const unit of await unitsOfProposal(tx, row)) {
    const lit = light(unit.due_at, tx.clock.now())
    if (lit === 'none' || !waitsFor(row, unit)) continue
    const what = lit === 'red' ? 'remind.late' : 'remind.soon'
    const due = dayOf(unit.due_at)
    if (await said(tx, row, what, { unit: unit.id, due })) continue
    now = await noteStep(tx, now, what, { actor, payload: { unit: unit.id, due } })
    await tellUnit(tx, now, unit, lit === 'red' ? 'late' : 'soon', null, due)
    if (lit === 'red') await tellReviewers(tx, now, 'late', `${due} ${unit.name.zh}`)
    reminded += 1
  }
  return reminded
}

/** Where the first proposer has spoken it is no longer `replied`. */
async function remindOfWord(tx: Tx, actor: JobActor, row: ProposalRow): Promise<number> {
  const payload = { round: row.redo }
  if (tx.clock.now() <= dueAt(row.state_since, wordAfter).due) return 0
  if (await said(tx, row, 'remind.word', payload)) return 0
  const noted = await noteStep(tx, row, 'remind.word', { actor, payload })
  await tellOne(tx, noted, row.first_id, 'wordAwaited')
  return 1
}

async function said(
  tx: Tx,
  row: ProposalRow,
  verb: string,
  payload: Record<string, string | number>,
): Promise<boolean> {
  const found = await tx.q
    .selectFrom('proposal_steps')
    .select('seq')
    .where('committee_id', '=', row.committee_id)
    .where('proposal_id', '=', row.id)
    .where('verb', '=', verb)
    .where(sql<boolean>`payload @> ${JSON.stringify(payload)}::jsonb`)
    .executeTakeFirst()
  return found !== undefined
}

export const proposalJobs: Job[] = [
  job({
    name: 'papers.remindOfProposals',
    schedule: '25 8 * * *',
    handle: (db, { committeeId }) => remindOfProposals(db, committeeId),
  }),
]
