// Owns: the plan of a talk, drafted by those who prepare it and approved by one tap, or returned with a reason.
// Leaves: its time, place and chair to the meeting, so that nobody types them twice.
import type { Selectable } from 'kysely'
import { z } from 'zod'
import { type HeldMatter, lockMatter, type MatterRow, noteOnMatter } from '../../matters/matter.ts'
import { type News, tellAccount, tellRole } from '../../matters/notices.ts'
import { refuseTwoHats } from '../../matters/participants.ts'
import type { Staff } from '../../people/actors.ts'
import type { Plans } from '../../platform/database/schema.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { newId, type RegionId } from '../../platform/ids.ts'
import { AlreadyDone, NotYours, OutOfReach, StageRefused } from '../../platform/refusals.ts'
import { arrive } from '../begin.ts'
import { approverOf, type Host, mayApprove, refuseStrangers } from '../hands.ts'
import type { MeetingForm } from '../words.ts'
import { words } from './words.ts'

export interface PlanBody {
  aim: string
  /** ISO instant. */
  startsAt?: string
  place?: string
  form?: MeetingForm
  chairId?: string
  takingPart?: string
  basis?: string
  agenda?: string
  research?: string
  materials?: string
  division?: string
  emergency?: string
  publicity?: string
}
export type Plan = Omit<Selectable<Plans>, 'body'> & { body: PlanBody }

const stored = z.looseObject({ aim: z.string() })

export function draftPlan(
  db: Db,
  actor: Host,
  matterId: string,
  body: PlanBody,
  onWordOf?: string,
): Promise<Plan> {
  return transaction(db, async (tx) => {
    const held = await lockMatter(tx, actor, matterId)
    await refuseStrangers(tx, actor, held)
    const plan = await keepPlan(tx, held, actor, body)
    const change = { actor, onWordOf, payload: { plan: plan.id } }
    const matter = await arrive(tx, held, 'planning', 'plan.draft', change)
    if (!mayApprove(actor, matter)) await tellApprover(tx, matter)
    return plan
  })
}

async function keepPlan(tx: Tx, matter: HeldMatter, actor: Host, body: PlanBody): Promise<Plan> {
  const now = tx.clock.now()
  const values = {
    committee_id: matter.committee_id,
    id: newId<'plan'>(now),
    matter_id: matter.id,
    body: JSON.stringify(body),
    drafted_by: actor.accountId,
    drafted_at: now,
  }
  return planFrom(await tx.q.insertInto('plans').values(values).returningAll().executeTakeFirstOrThrow())
}

export function approvePlan(db: Db, actor: Staff, planId: string): Promise<void> {
  return transaction(db, async (tx) => {
    const { plan, matter } = await lockPlan(tx, actor, planId)
    const change = { actor, payload: { plan: plan.id } }
    await settle(tx, plan, { approved_by: actor.accountId, approved_at: tx.clock.now() })
    await noteOnMatter(tx, matter, 'plan.approve', change)
    await tellWriter(tx, matter, plan, words.both.newsApproved)
  })
}

export function returnPlan(db: Db, actor: Staff, planId: string, reason: string): Promise<void> {
  return transaction(db, async (tx) => {
    const { plan, matter } = await lockPlan(tx, actor, planId)
    await settle(tx, plan, { returned_why: reason })
    await noteOnMatter(tx, matter, 'plan.return', { actor, payload: { plan: plan.id } })
    await tellWriter(tx, matter, plan, words.both.newsReturned)
  })
}

/** The one in force: the newest that was not returned. */
export async function planOf(db: Db, matter: Pick<MatterRow, 'committee_id' | 'id'>): Promise<Plan | null> {
  const rows = await plansOf(db, matter)
  return rows.findLast((plan) => plan.returned_why === null) ?? null
}

export async function plansOf(db: Db, matter: Pick<MatterRow, 'committee_id' | 'id'>): Promise<Plan[]> {
  const rows = await db.q
    .selectFrom('plans')
    .selectAll()
    .where('committee_id', '=', matter.committee_id)
    .where('matter_id', '=', matter.id)
    .orderBy('id')
    .execute()
  return rows.map(planFrom)
}

async function lockPlan(tx: Tx, actor: Staff, planId: string): Promise<{ plan: Plan; matter: HeldMatter }> {
  const row = await tx.q
    .selectFrom('plans')
    .selectAll()
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', planId)
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ plan: planId })
  const matter = await lockMatter(tx, actor, row.matter_id)
  if (!mayApprove(actor, matter)) throw new NotYours({ plan: planId, approver: approverOf(matter) })
  if (!['researching', 'planning', 'deliberating'].includes(matter.state))
    throw new StageRefused({ machine: 'matter', state: matter.state, verb: 'approvePlan' })
  await refuseTwoHats(tx, actor, matter.id, 'approvePlan')
  return { plan: planFrom(row), matter }
}

/** Of two who decide at once one is first. */
async function settle(
  tx: Tx,
  plan: Plan,
  set: Partial<Pick<Plan, 'approved_by' | 'approved_at' | 'returned_why'>>,
): Promise<void> {
  const done = await tx.q
    .updateTable('plans')
    .set(set)
    .where('committee_id', '=', plan.committee_id)
    .where('id', '=', plan.id)
    .where('approved_at', 'is', null)
    .where('returned_why', 'is', null)
    .executeTakeFirst()
  if (!done.numUpdatedRows) throw new AlreadyDone({ plan: plan.id })
}

async function tellApprover(tx: Tx, matter: HeldMatter): Promise<void> {
  const region = (matter.village_id ?? matter.township_id ?? matter.region_id) as RegionId
  await tellRole(
    tx,
    matter.committee_id,
    [approverOf(matter)],
    region,
    aboutOf(matter),
    newsOf(matter, words.both.newsWaiting),
  )
}

function tellWriter(tx: Tx, matter: HeldMatter, plan: Plan, what: News['subject']): Promise<void> {
  return tellAccount(tx, matter.committee_id, plan.drafted_by as never, aboutOf(matter), newsOf(matter, what))
}

const aboutOf = (matter: HeldMatter) =>
  ({ kind: 'matter', id: matter.id, townshipId: matter.township_id }) as const

const newsOf = (matter: HeldMatter, what: News['subject']): News => ({
  subject: { zh: `${matter.number} ${what.zh}`, en: `${matter.number} ${what.en}` },
  body: { zh: `${what.zh}：${matter.headline}`, en: `${what.en}: ${matter.headline}` },
})

function planFrom(row: Selectable<Plans>): Plan {
  return { ...row, body: stored.parse(row.body) as unknown as PlanBody }
}
