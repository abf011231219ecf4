// Owns: what the party of a task may say before it replies: signed for, not ours, begun, more time. Enters: its officers,
// its task link, or a colleague on its word. Leaves: to the convener's desk.

import { openPause } from '../../matters/limits/pauses.ts'
import type { News } from '../../matters/notices.ts'
import { tellRole } from '../../matters/notices.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import type { RegionId } from '../../platform/ids.ts'
import { RuleRefused } from '../../platform/refusals.ts'
import { handingRole } from '../hands.ts'
import { news } from '../words/task-news.ts'
import { type HeldTask, holdTask, moveTask, type Party, speakFor, type TaskRow } from './task.ts'
import { words } from './words.ts'

export function signForTask(db: Db, actor: Party, id: string, onWordOf?: string): Promise<TaskRow> {
  return transaction(db, async (tx) => {
    const held = await holdForParty(tx, actor, id, onWordOf)
    return (await moveTask(tx, held, 'sign', { actor, onWordOf })).task
  })
}

export function startWork(db: Db, actor: Party, id: string, onWordOf?: string): Promise<TaskRow> {
  return transaction(db, async (tx) => {
    const held = await holdForParty(tx, actor, id, onWordOf)
    return (await moveTask(tx, held, 'startWork', { actor, onWordOf })).task
  })
}

/** Within five workdays, with the reason; its clock stands still until it is decided. */
export function objectToTask(
  db: Db,
  actor: Party,
  id: string,
  { reason, onWordOf }: { reason: string; onWordOf?: string | undefined },
): Promise<TaskRow> {
  return transaction(db, async (tx) => {
    const held = await holdForParty(tx, actor, id, onWordOf)
    const until = held.task.objection_due_at
    if (until && tx.clock.now() > until) throw new RuleRefused(words.both.objectionLate, { task: id })
    const moved = await moveTask(tx, held, 'object', { actor, onWordOf, set: { objection: reason } })
    await openPause(tx, held.task.committee_id, held.task.id, { reason: 'objection' })
    await tellDeciders(
      tx,
      moved,
      news((w) => [w.objectedSubject, w.objectedBody(moved.task.party_name)]),
    )
    return moved.task
  })
}

/** Once, with the reason. The time it already has runs on until it is decided. */
export function askForExtension(
  db: Db,
  actor: Party,
  id: string,
  { reason, onWordOf }: { reason: string; onWordOf?: string | undefined },
): Promise<TaskRow> {
  return transaction(db, async (tx) => {
    const held = await holdForParty(tx, actor, id, onWordOf)
    if (held.task.extension_reason) throw new RuleRefused(words.both.extensionOnce, { task: id })
    const set = { extension_reason: reason }
    const moved = await moveTask(tx, held, 'askForExtension', { actor, onWordOf, set })
    await tellDeciders(
      tx,
      moved,
      news((w) => [w.extensionSubject, w.extensionBody(moved.task.party_name)]),
    )
    return moved.task
  })
}

export async function holdForParty(
  tx: Tx,
  actor: Party,
  id: string,
  onWordOf: string | undefined,
): Promise<HeldTask> {
  const held = await holdTask(tx, actor, id)
  speakFor(actor, held, onWordOf)
  return held
}

/** Whoever handed it over decides on it, and checks it. */
export function tellDeciders(tx: Tx, { matter, task }: HeldTask, what: News): Promise<void> {
  const about = { kind: 'task' as const, id: task.id, townshipId: task.township_id }
  const place = (matter.village_id ?? matter.township_id ?? matter.region_id) as RegionId
  return tellRole(tx, matter.committee_id, [handingRole(matter)], place, about, what)
}
