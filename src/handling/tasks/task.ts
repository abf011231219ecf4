// Owns: a task, one item in the hands of whoever promised it. Enters: its unit by account, its party by task link, the
// desk of its place. Leaves: a task held together with its matter. Breaks if wrong: one unit reads another's task.
import { type Expression, type Selectable, type SqlBool, sql } from 'kysely'
import type { Payload } from '../../matters/journal.ts'
import { type TaskState, type TaskVerb, taskMachine } from '../../matters/machines/task.ts'
import { type HeldMatter, lockMatter, noteOnMatter } from '../../matters/matter.ts'
import type { Actor, LinkHolder, Staff } from '../../people/actors.ts'
import { reachOf, within } from '../../people/reach.ts'
import type { Tasks } from '../../platform/database/schema.ts'
import { type Db, readOnce, type Tx } from '../../platform/database/transaction.ts'
import type { CommitteeId, ItemId, MatterId, TaskId } from '../../platform/ids.ts'
import { FieldRefused, OutOfReach, StageRefused } from '../../platform/refusals.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { deskRoles, refuseUnlessServes } from '../hands.ts'
import { words } from './words.ts'

export type Party = Staff | LinkHolder

export type TaskRow = Omit<
  Selectable<Tasks>,
  'id' | 'committee_id' | 'matter_id' | 'item_id' | 'state' | 'mode'
> & {
  id: TaskId
  committee_id: CommitteeId
  matter_id: MatterId
  item_id: ItemId
  state: TaskState
  mode: 'lead' | 'co' | 'split'
  /** When it is due, with the days added in which the whole matter was set aside. */
  due: Date
  /** Where the party is a unit of the house: its name in English. */
  party_en: string | null
}

/** Whoever promised it, as each reader calls them. */
export const partyNames = (task: Pick<TaskRow, 'party_name' | 'party_en'>): Bilingual => ({
  zh: task.party_name,
  en: task.party_en ?? task.party_name,
})

export interface HeldTask {
  matter: HeldMatter
  task: TaskRow
}

export function taskRows(db: Db) {
  return db.q
    .selectFrom('tasks')
    .innerJoin('matters', (join) =>
      join
        .onRef('matters.committee_id', '=', 'tasks.committee_id')
        .onRef('matters.id', '=', 'tasks.matter_id'),
    )
    .selectAll('tasks')
    .select(sql<Date>`tasks.due_at + ${daysSetAside} * interval '1 day'`.as('due'))
    .select(englishName.as('party_en'))
}

const englishName = sql<string | null>`(select b.name_en from bodies b
  where b.committee_id = tasks.committee_id and b.id = tasks.body_id)`

const daysSetAside = sql`coalesce((
  select sum((p.to_at at time zone 'Asia/Shanghai')::date - (p.from_at at time zone 'Asia/Shanghai')::date)
  from pauses p where p.committee_id = tasks.committee_id and p.subject_id = tasks.matter_id
    and p.from_at >= tasks.issued_at and p.to_at is not null), 0)`

export const unitsOf = (actor: Staff): string[] =>
  actor.appointments
    .filter((one) => one.role === 'unitHandler' || one.role === 'unitLeader')
    .flatMap((one) => one.bodyId ?? [])

export function mayReachTask(actor: Actor): Expression<SqlBool> {
  const tenant = sql<SqlBool>`tasks.committee_id = ${actor.committeeId}`
  if (actor.kind === 'job') return tenant
  if (actor.kind === 'oneTimeLink' && actor.purpose === 'task')
    return sql<SqlBool>`(${tenant} and tasks.id = ${actor.subjectId})`
  if (actor.kind !== 'staff') return sql<SqlBool>`false`
  const region = within(reachOf(actor, [...deskRoles, 'chairCouncil']), 'matters')
  return sql<SqlBool>`(${tenant} and (tasks.body_id = any(${unitsOf(actor)}::uuid[]) or ${region}))`
}

/** Those tasks of a matter whose pages this reader may open. */
export async function openingTo(db: Db, actor: Actor, matterId: string): Promise<ReadonlySet<string>> {
  if (actor.kind !== 'staff') return new Set()
  const rows = await taskRows(db)
    .clearSelect()
    .select('tasks.id')
    .where('tasks.matter_id', '=', matterId)
    .where(mayReachTask(actor))
    .execute()
  return new Set(rows.map(({ id }) => id))
}

export async function findTask(db: Db, actor: Actor, id: string): Promise<TaskRow> {
  const row = await taskRows(db).where('tasks.id', '=', id).where(mayReachTask(actor)).executeTakeFirst()
  if (!row) throw new OutOfReach({ task: id })
  return row as TaskRow
}

/** The matter first, then its task: everyone locks in this order. Outside of handling nothing is owed or decided. */
export async function holdTask(tx: Tx, actor: Actor, id: string): Promise<HeldTask> {
  const found = await findTask(tx, actor, id)
  const matter = await lockMatter(tx, actor, found.matter_id)
  if (matter.state !== 'handling')
    throw new StageRefused({ matter: matter.id, state: matter.state, task: id })
  return { matter, task: await findTask(tx, actor, id) }
}

/** Its own officers, its link, or a colleague who writes down what the party said. */
export function speakFor(
  actor: Party,
  { matter, task }: HeldTask,
  onWordOf: string | null | undefined,
): void {
  if (actor.kind === 'oneTimeLink' || (task.body_id && unitsOf(actor).includes(task.body_id))) return
  refuseUnlessServes(actor, deskRoles, matter, 'speakForParty')
  if (!onWordOf) throw new FieldRefused('onWordOf', words.both.onWhoseWord, { task: task.id })
}

export interface TaskChange {
  actor: Actor
  onWordOf?: string | null | undefined
  payload?: Payload
  set?: Partial<
    Pick<
      TaskRow,
      | 'due_at'
      | 'objection'
      | 'objection_decision'
      | 'extension_reason'
      | 'extension_decision'
      | 'extended_at'
      | 'redo_reason'
      | 'returns'
      | 'unanswered_at'
    >
  >
}

/** The one way a task changes its state: by its machine, with a line in its matter's journal. */
export async function moveTask(
  tx: Tx,
  held: HeldTask,
  verb: TaskVerb,
  change: TaskChange,
): Promise<HeldTask> {
  const { task } = held
  const to = taskMachine.advance(task.state, verb)
  const now = tx.clock.now()
  const ended = to === 'closed' || to === 'reassigned'
  await tx.q
    .updateTable('tasks')
    .set({ ...change.set, state: to, state_since: now, ...(ended ? { closed_at: now } : {}) })
    .where('committee_id', '=', task.committee_id)
    .where('id', '=', task.id)
    .execute()
  const matter = await noteOnMatter(tx, held.matter, `task.${verb}`, {
    actor: change.actor,
    onWordOf: change.onWordOf ?? null,
    payload: { task: task.id, from: task.state, to, ...change.payload },
  })
  const row = await taskRows(tx)
    .where('tasks.committee_id', '=', task.committee_id)
    .where('tasks.id', '=', task.id)
    .executeTakeFirstOrThrow()
  return { matter, task: row as TaskRow }
}

export function tasksOf(db: Db, committeeId: CommitteeId, matterId: MatterId): Promise<TaskRow[]> {
  return readOnce(
    db,
    `tasks ${committeeId} ${matterId}`,
    async () =>
      (await taskRows(db)
        .where('tasks.committee_id', '=', committeeId)
        .where('tasks.matter_id', '=', matterId)
        .orderBy('tasks.issued_at')
        .orderBy('tasks.id')
        .execute()) as TaskRow[],
  )
}
