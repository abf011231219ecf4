// Owns: handing over what was agreed to whoever promised it (送交). Enters: a township's items by its convener with the
// township party committee's consent noted, a county's by the secretary-general through the two offices.
// Leaves: one lead task an item, co and split tasks beside it.
import { addItem, type Item, itemsOf } from '../../matters/items.ts'
import { advanceMatter, type HeldMatter, lockMatter, noteOnMatter } from '../../matters/matter.ts'
import { refuseUnfinished } from '../../matters/methods/on-record.ts'
import { tellSenders } from '../../matters/notices.ts'
import type { Staff } from '../../people/actors.ts'
import { day, dayOf, endOfDay } from '../../platform/clock/day.ts'
import { dueAt } from '../../platform/clock/limit.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { newId } from '../../platform/ids.ts'
import { FieldRefused, OutOfReach, RuleRefused, StageRefused } from '../../platform/refusals.ts'
import { can, handingRole, refuseUnlessServes } from '../hands.ts'
import { news } from '../words/task-news.ts'
import { limitsOf } from './dates.ts'
import { bodyOf, tellParty } from './parties.ts'
import { findTask, type TaskRow, tasksOf } from './task.ts'
import { words } from './words.ts'

export type HandsOver = Staff<'convener' | 'secretaryGeneral'>

/** What somebody is asked to do where no talk comes before the doing. */
export interface AskedDirectly {
  text?: string | undefined
  bodyId?: string | undefined
  partyName?: string | undefined
  dueOn?: string | undefined
}

export interface HandOver {
  /** Who agreed, and when: the township party committee, or the two offices. */
  consentNote: string
  onWordOf?: string | undefined
  /** Where this product is reached: the link to units without an account. */
  site: string | null
  asked?: AskedDirectly | undefined
}

export function handOver(db: Db, actor: HandsOver, matterId: string, how: HandOver): Promise<TaskRow[]> {
  return transaction(db, async (tx) => {
    const held = await lockMatter(tx, actor, matterId)
    refuseUnlessServes(actor, [handingRole(held)], held, 'handOver')
    if (!can(held, 'handOver'))
      throw new StageRefused({ matter: held.id, state: held.state, verb: 'handOver' })
    if (held.state === 'reporting') await refuseUnfinished(tx, held, 'report')
    const owed = await owedNow(tx, held, how.asked)
    if (owed.length === 0) throw new RuleRefused(words.both.nothingOwed, { matter: held.id })
    const change = { actor, onWordOf: how.onWordOf ?? null, payload: { items: owed.map((one) => one.id) } }
    const matter = await advanceMatter(tx, held, 'handOver', change)
    const tasks = []
    for (const item of owed) tasks.push(await issueTask(tx, actor, matter, { item, mode: 'lead', ...how }))
    await tellSenders(
      tx,
      matter.committee_id,
      matter.id,
      news((w) => [w.handedSubject, w.handedBody]),
    )
    return tasks
  })
}

async function owedNow(tx: Tx, held: HeldMatter, asked?: AskedDirectly): Promise<Item[]> {
  const owed = await stillOwed(tx, held)
  if (owed.length > 0 || !asked || !isAskedDirectly(held)) return owed
  const { text, bodyId, partyName, dueOn } = asked
  if (!text) throw new FieldRefused('text', words.both.sayWhat)
  if (!bodyId && !partyName) throw new FieldRefused('bodyId', words.both.whoTakesIt)
  if (!dueOn || dueOn < dayOf(tx.clock.now())) throw new FieldRefused('dueOn', words.both.fromToday)
  const party = { bodyId: bodyId ?? null, partyName: bodyId ? null : (partyName ?? null) }
  return [await addItem(tx, held, null, { kind: 'commitment', text, dueOn, ...party })]
}

/** A method without a talk hands over what residents asked for themselves. */
export const isAskedDirectly = (matter: HeldMatter): boolean => !matter.method.route.isPart('deliberate')

/** Another unit that helps with an item, or does its own share of it. */
export interface Helper {
  itemId: string
  mode: 'co' | 'split'
  bodyId?: string | undefined
  partyName?: string | undefined
  site: string | null
}

export function addHelper(db: Db, actor: HandsOver, matterId: string, helper: Helper): Promise<TaskRow> {
  return transaction(db, async (tx) => {
    const matter = await lockMatter(tx, actor, matterId)
    refuseUnlessServes(actor, [handingRole(matter)], matter, 'addHelper')
    if (matter.state !== 'handling') throw new StageRefused({ matter: matter.id, state: matter.state })
    const items = await itemsOf(tx, matter.committee_id, matter.id)
    const item = items.find((one) => one.id === helper.itemId)
    const lead = (await tasksOf(tx, matter.committee_id, matter.id)).find(
      (one) => one.item_id === helper.itemId,
    )
    if (!item || !lead) throw new OutOfReach({ item: helper.itemId })
    if (!helper.bodyId && !helper.partyName) throw new RuleRefused(words.both.whoTakesIt, { item: item.id })
    const task = await issueTask(tx, actor, matter, { ...helper, item, consentNote: lead.consent_note })
    await noteOnMatter(tx, matter, 'addHelper', { actor, payload: { task: task.id, mode: task.mode } })
    return task
  })
}

export interface NewTask {
  item: Item
  mode: TaskRow['mode']
  consentNote: string
  /** Where it is another one than the item names. */
  bodyId?: string | undefined
  partyName?: string | undefined
  due?: Date
  site: string | null
}

export async function issueTask(tx: Tx, actor: Staff, matter: HeldMatter, fresh: NewTask): Promise<TaskRow> {
  const now = tx.clock.now()
  const limits = await limitsOf(tx, matter.committee_id)
  const id = newId<'task'>(now)
  const values = {
    committee_id: matter.committee_id,
    id,
    matter_id: matter.id,
    item_id: fresh.item.id,
    township_id: matter.township_id,
    ...(await partyOf(tx, matter, fresh)),
    mode: fresh.mode,
    state: 'issued',
    state_since: now,
    consent_note: fresh.consentNote,
    issued_by: actor.accountId,
    issued_at: now,
    objection_due_at: dueAt(now, limits.unitObjection).due,
    due_at: fresh.due ?? dueOf(fresh, now, limits),
  }
  await tx.q.insertInto('tasks').values(values).execute()
  const task = await findTask(tx, { kind: 'job', committeeId: matter.committee_id, job: 'handOver' }, id)
  await tellParty(
    tx,
    task,
    news((w) => [w.newTaskSubject, w.newTaskBody(matter.headline, fresh.item.text)]),
    fresh.site,
  )
  return task
}

/** What somebody promised and nobody was handed yet: all but the opinions that were kept on record. */
export async function stillOwed(db: Db, matter: Pick<HeldMatter, 'committee_id' | 'id'>): Promise<Item[]> {
  const tasks = await tasksOf(db, matter.committee_id, matter.id)
  const handed = new Set(tasks.filter((one) => one.mode === 'lead').map((one) => one.item_id))
  const items = await itemsOf(db, matter.committee_id, matter.id)
  return items.filter((one) => one.kind !== 'reserved' && !handed.has(one.id))
}

function dueOf(fresh: NewTask, now: Date, limits: Awaited<ReturnType<typeof limitsOf>>): Date {
  if (fresh.mode === 'co') return dueAt(now, limits.coUnitOpinion).due
  return fresh.item.due_on ? endOfDay(day(fresh.item.due_on)) : dueAt(now, limits.leadReply).due
}

async function partyOf(tx: Tx, matter: HeldMatter, { item, bodyId, partyName }: NewTask) {
  const named = bodyId || partyName
  const body = named ? bodyId : item.body_id
  if (body) return { body_id: body, party_name: (await bodyOf(tx, matter.committee_id, body)).name_zh }
  return { body_id: null, party_name: (named ? partyName : item.party_name) ?? '' }
}
