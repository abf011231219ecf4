// Owns: what a story asks of the county between two steps: what came last, where it stands, who was told, which day it is.
import { dayOf } from '../../src/platform/clock/day.ts'
import type { Walk } from './walk.ts'

export async function newest(walk: Walk, table: 'submissions' | 'matters' | 'meetings'): Promise<string> {
  const { id } = await walk.world.db.q
    .selectFrom(table)
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return id
}

export async function stateOf(walk: Walk, matter: string): Promise<string> {
  const { state } = await walk.world.db.q
    .selectFrom('matters')
    .select('state')
    .where('id', '=', matter)
    .executeTakeFirstOrThrow()
  return state
}

export async function openTasks(walk: Walk, matter: string): Promise<string[]> {
  const rows = await walk.world.db.q
    .selectFrom('tasks')
    .select('id')
    .where('matter_id', '=', matter)
    .where('closed_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** What was queued to be told about one submission, newest last. */
export async function toldAbout(walk: Walk, submission: string): Promise<string[]> {
  const rows = await walk.world.db.q
    .selectFrom('messages')
    .select(['subject', 'channel', 'account_id'])
    .where('about_id', '=', submission)
    .where('account_id', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(({ subject }) => subject.replace(/^\S+ /, ''))
}

export const dayIn = (walk: Walk, days: number): string =>
  dayOf(new Date(walk.world.clock.now().getTime() + days * 86_400_000))

export const momentIn = (walk: Walk, days: number, at = '15:00'): string => `${dayIn(walk, days)}T${at}`
