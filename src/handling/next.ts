// Owns: what this person may do now in handling and follow-up of one matter. At most one is the main thing.
import type { NextAction } from '../matters/chapters.ts'
import type { MatterRow } from '../matters/matter.ts'
import { methodOf } from '../matters/methods/in-force.ts'
import { missingFor } from '../matters/methods/missing.ts'
import { onRecord } from '../matters/methods/on-record.ts'
import type { Staff } from '../people/actors.ts'
import type { Db } from '../platform/database/transaction.ts'
import { pathOfWay } from './asking/desk-page.tsx'
import { isOfDeeds } from './benefits/benefit.ts'
import { wayOf } from './follow-up/closing.ts'
import { type Round, standingOf } from './follow-up/round.ts'
import { words as followWords } from './follow-up/words.ts'
import { can, deciderRoles, deskRoles, handingRole, mayReadAnswers, serves } from './hands.ts'
import { waits } from './tasks/dates.ts'
import { isAskedDirectly, stillOwed } from './tasks/handover.ts'
import { silentTasks } from './tasks/silence.ts'
import { partyNames, type TaskRow, unitsOf } from './tasks/task.ts'
import { words as taskWords } from './tasks/words.ts'
import { words } from './words.ts'

type Offer = Omit<NextAction, 'weight'> & { main: boolean }

export async function actionsFor(
  db: Db,
  actor: Staff,
  matter: MatterRow,
  tasks: readonly TaskRow[],
  round: Round,
): Promise<NextAction[]> {
  const offers = [
    ...(await handingOver(db, actor, matter)),
    ...ofTheUnit(actor, matter, tasks),
    ...deciding(actor, matter, tasks),
    ...(await silence(db, actor, matter)),
    ...(await asking(db, actor, matter, round)),
  ]
  const first = offers.find((one) => one.main)
  return offers.map(({ main: _, ...offer }) => ({
    ...offer,
    weight: offer.key === first?.key ? 'main' : 'side',
  }))
}

async function handingOver(db: Db, actor: Staff, matter: MatterRow): Promise<Offer[]> {
  if (!serves(actor, [handingRole(matter)], matter)) return []
  const path = `/matters/${matter.id}/handover`
  if (matter.state === 'handling')
    return [{ key: 'addHelper', label: taskWords.both.addHelper, path: `${path}/helpers`, main: false }]
  const held = { ...matter, method: await methodOf(db, matter) }
  if (!can(held, 'handOver') || isOfDeeds(held)) return []
  const due = isAskedDirectly(held) || (await stillOwed(db, matter)).length > 0
  const ready =
    matter.state !== 'reporting' || missingFor(held.method, 'report', await onRecord(db, held)).length === 0
  return due
    ? [{ key: 'handOver', label: taskWords.both.handOver, path, due: matter.due_at, main: ready }]
    : []
}

function ofTheUnit(actor: Staff, matter: MatterRow, tasks: readonly TaskRow[]): Offer[] {
  const units = unitsOf(actor)
  return tasks
    .filter(
      (one) => one.body_id && units.includes(one.body_id) && matter.state === 'handling' && waits(one.state),
    )
    .map((one) => ({
      key: `reply:${one.id}`,
      label: words.both.replyTodo,
      path: `/tasks/${one.id}`,
      due: one.due,
      main: true,
    }))
}

function deciding(actor: Staff, matter: MatterRow, tasks: readonly TaskRow[]): Offer[] {
  if (matter.state !== 'handling' || !serves(actor, deciderRoles, matter)) return []
  return tasks.flatMap((one) => {
    const toCheck = one.state === 'replied' || one.state === 'checked'
    const toDecide = one.state === 'objected' || one.state === 'extensionAsked'
    if (!toCheck && !toDecide) return []
    const todo = toCheck ? words.both.checkTodo : words.both.decideTodo
    const party = partyNames(one)
    const several = (lang: 'zh' | 'en') => (tasks.length > 1 ? ` · ${party[lang]}` : '')
    const label = { zh: todo.zh + several('zh'), en: todo.en + several('en') }
    return [{ key: `decide:${one.id}`, label, path: `/tasks/${one.id}`, main: true }]
  })
}

async function silence(db: Db, actor: Staff, matter: MatterRow): Promise<Offer[]> {
  if (matter.state !== 'handling' || !serves(actor, ['secretaryGeneral'], matter)) return []
  if ((await silentTasks(db, matter)).length === 0) return []
  const path = `/matters/${matter.id}/unanswered`
  return [{ key: 'closeUnanswered', label: taskWords.both.closeUnanswered, path, main: true }]
}

/** Whoever rings rings first; what follows from the word is the convener's. */
async function asking(db: Db, actor: Staff, matter: MatterRow, round: Round): Promise<Offer[]> {
  if (matter.state !== 'followingUp' || !serves(actor, deskRoles, matter)) return []
  if (!(await mayReadAnswers(db, actor, matter))) return []
  const way = await wayOf(db, matter, round)
  const due = matter.due_at
  const base = `/matters/${matter.id}`
  const ask = { key: 'followUp', label: followWords.both.followUp, path: `${base}/follow-up`, due }
  const decision = way !== 'wait' && serves(actor, deciderRoles, matter)
  const offers: Offer[] = decision
    ? [{ key: way, label: followWords.both[way], path: `${base}/${pathOfWay[way]}`, due, main: true }]
    : []
  return [...offers, { ...ask, main: standingOf(round).waiting > 0 }]
}
