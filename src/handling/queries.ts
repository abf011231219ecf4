// Owns: the lists behind the desk's shelves: by reach and role, at most fifty, by date. None of them grows with a table.
import { type Expression, type SqlBool, sql } from 'kysely'
import type { MatterRow } from '../matters/matter.ts'
import type { Staff } from '../people/actors.ts'
import { reachOf, within } from '../people/reach.ts'
import type { StaffRole } from '../people/roles.ts'
import { addDays, dayOf, startOfDay } from '../platform/clock/day.ts'
import type { Db } from '../platform/database/transaction.ts'
import type { CommitteeId } from '../platform/ids.ts'
import { deciderRoles } from './hands.ts'
import { limitsOf, waitingStates } from './tasks/dates.ts'
import { type TaskRow, taskRows, unitsOf } from './tasks/task.ts'

export type WaitingTask = TaskRow & { headline: string; text: string; region_id: string; urgent: boolean }
export type WaitingMatter = MatterRow
const most = 50
const nobody = Promise.resolve([])

/** Those who sort, ring and visit; a convener does too where there is no one else. */
const ringers = ['liaison', 'venueHead', 'convener'] as const

export function ofMyUnit(db: Db, actor: Staff): Promise<WaitingTask[]> {
  const units = unitsOf(actor)
  if (units.length === 0) return nobody
  return tasks(db, actor, sql<SqlBool>`tasks.body_id = any(${units}::uuid[])`, [...waitingStates])
}

export const toDecide = (db: Db, actor: Staff): Promise<WaitingTask[]> =>
  within_(actor, deciderRoles, (reach) => tasks(db, actor, reach, ['objected', 'extensionAsked']))

/** Not what waits for a second pair of eyes after one's own. */
export const toCheck = (db: Db, actor: Staff): Promise<WaitingTask[]> =>
  within_(actor, deciderRoles, (reach) =>
    tasks(
      db,
      actor,
      sql<SqlBool>`(${reach} and not exists (select from replies r where r.committee_id = tasks.committee_id
      and r.task_id = tasks.id and r.check_result is null and r.checked_by = ${actor.accountId}))`,
      ['replied', 'checked'],
    ),
  )

/** Whose party nobody can sign in for: somebody brings the link, or writes down their reply. */
export const withoutAccount = (db: Db, actor: Staff): Promise<WaitingTask[]> =>
  within_(actor, ringers, (reach) =>
    tasks(
      db,
      actor,
      sql<SqlBool>`(${reach} and (tasks.body_id is null or not exists (select from appointments a
      where a.committee_id = tasks.committee_id and a.body_id = tasks.body_id and a.role in ('unitHandler', 'unitLeader')
        and (a.to_day is null or a.to_day >= ${dayOf(db.clock.now())}::date))))`,
      [...waitingStates],
    ),
  )

export const overdue = (db: Db, actor: Staff): Promise<WaitingTask[]> =>
  within_(actor, ['convener', 'secretaryGeneral'], async (reach) => {
    const now = db.clock.now()
    const late = await tasks(db, actor, sql<SqlBool>`(${reach} and tasks.due_at < ${now})`, [
      ...waitingStates,
    ])
    return late.filter((one) => one.due < now)
  })

export interface DueTask {
  id: string
  matterId: string
  number: string
  dueAt: Date
}

/** For calendars: until when these units owe a reply. The number of the matter, none of its words. */
export async function dueOfUnits(
  db: Db,
  committeeId: CommitteeId,
  bodyIds: readonly string[],
): Promise<DueTask[]> {
  if (bodyIds.length === 0) return []
  const rows = await taskRows(db)
    .select('matters.number')
    .where('tasks.committee_id', '=', committeeId)
    .where('tasks.body_id', 'in', [...bodyIds])
    .where('tasks.closed_at', 'is', null)
    .where('tasks.state', 'in', [...waitingStates])
    .orderBy('tasks.due_at')
    .limit(most)
    .execute()
  return rows.map((row) => ({ id: row.id, matterId: row.matter_id, number: row.number, dueAt: row.due_at }))
}

/** A township's lie with its convener, a county's with the secretary-general. */
export async function toHandOver(db: Db, actor: Staff): Promise<WaitingMatter[]> {
  const levels = sql<SqlBool>`matters.level in ('village', 'township')`
  const owed = sql<SqlBool>`exists (select from items i where i.committee_id = matters.committee_id
    and i.matter_id = matters.id and i.kind <> 'reserved')`
  const states = ['concluded', 'reporting']
  const near = await within_(actor, ['convener'], (reach) =>
    matters(db, sql<SqlBool>`(${reach} and ${levels} and ${owed})`, states),
  )
  const far = await within_(actor, ['secretaryGeneral'], (reach) =>
    matters(db, sql<SqlBool>`(${reach} and not ${levels} and ${owed})`, states),
  )
  return [...near, ...far]
}

export const toAsk = (db: Db, actor: Staff): Promise<WaitingMatter[]> =>
  within_(actor, ringers, (reach) =>
    matters(db, sql<SqlBool>`(${reach} and not ${hasSpoken})`, ['followingUp']),
  )

export const toClose = (db: Db, actor: Staff): Promise<WaitingMatter[]> =>
  within_(actor, deciderRoles, (reach) =>
    matters(db, sql<SqlBool>`(${reach} and ${hasSpoken})`, ['followingUp']),
  )

export const silent = (db: Db, actor: Staff): Promise<WaitingMatter[]> =>
  within_(actor, ['secretaryGeneral'], async (reach) => {
    const { unansweredAfterRed } = await limitsOf(db, actor.committeeId)
    const before = startOfDay(addDays(dayOf(db.clock.now()), -unansweredAfterRed.n))
    const late = sql<SqlBool>`exists (select from tasks t where t.committee_id = matters.committee_id
      and t.matter_id = matters.id and t.closed_at is null and t.due_at < ${before} and t.state = any(${[...waitingStates]}::text[]))`
    return matters(db, sql<SqlBool>`(${reach} and ${late})`, ['handling'])
  })

/** Somebody has answered since the matter last came to follow-up: state_since is that moment. */
const hasSpoken = sql<SqlBool>`exists (select from answers a where a.committee_id = matters.committee_id
  and a.matter_id = matters.id and a.at >= matters.state_since)`

async function within_<R>(
  actor: Staff,
  roles: readonly StaffRole[],
  list: (reach: Expression<SqlBool>) => Promise<R[]>,
): Promise<R[]> {
  if (!actor.appointments.some((one) => roles.includes(one.role))) return []
  return list(within(reachOf(actor, roles), 'matters'))
}

async function tasks(
  db: Db,
  actor: Staff,
  which: Expression<SqlBool>,
  states: readonly string[],
): Promise<WaitingTask[]> {
  return (await taskRows(db)
    .innerJoin('items', (join) =>
      join.onRef('items.committee_id', '=', 'tasks.committee_id').onRef('items.id', '=', 'tasks.item_id'),
    )
    .select(['matters.headline', 'matters.region_id', 'matters.urgent', 'items.text'])
    .where('tasks.committee_id', '=', actor.committeeId)
    .where('tasks.closed_at', 'is', null)
    .where('tasks.state', 'in', states)
    .where('matters.state', '=', 'handling')
    .where(which)
    .orderBy('tasks.due_at')
    .orderBy('tasks.id')
    .limit(most)
    .execute()) as unknown as WaitingTask[]
}

async function matters(
  db: Db,
  which: Expression<SqlBool>,
  states: readonly string[],
): Promise<WaitingMatter[]> {
  return (await db.q
    .selectFrom('matters')
    .selectAll('matters')
    .where('matters.state', 'in', states)
    .where(which)
    .orderBy('matters.state_since')
    .orderBy('matters.id')
    .limit(most)
    .execute()) as MatterRow[]
}
