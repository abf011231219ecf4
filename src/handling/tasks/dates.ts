// Owns: by when a task is due, and what light it shows. Pure, over the committee's own limits.

import { type Limits, limitsWith } from '../../matters/limits/limits.ts'
import type { TaskState } from '../../matters/machines/task.ts'
import { addDays, dayOf, daysBetween, endOfDay } from '../../platform/clock/day.ts'
import { type Light, light } from '../../platform/clock/limit.ts'
import { committeeById } from '../../platform/committees.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import type { TaskRow } from './task.ts'

export async function limitsOf(db: Db, committeeId: CommitteeId): Promise<Limits> {
  return limitsWith((await committeeById(db, committeeId)).settings.limits)
}

/** What lay with us is added: a reply that is being checked, an objection that is being decided. */
export function shifted(due: Date, from: Date, to: Date): Date {
  return endOfDay(addDays(dayOf(due), daysBetween(dayOf(from), dayOf(to))))
}

/** The party's move. In the other states the clock stands still. */
export const waitingStates = ['issued', 'upheld', 'signed', 'working', 'extensionAsked', 'returned'] as const

export const waits = (state: TaskState): boolean => (waitingStates as readonly string[]).includes(state)

type Lit = Pick<TaskRow, 'state' | 'due' | 'returns' | 'objection_due_at'>

/** Behind plan: returned once, or not even signed for when the days to object are over. */
export function lightOf(task: Lit, now: Date): Light {
  if (!waits(task.state)) return 'none'
  const unsigned = task.state === 'issued' && task.objection_due_at !== null && now > task.objection_due_at
  return light(task.due, now, { behindPlan: unsigned || task.returns > 0 })
}
