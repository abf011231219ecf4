// Owns: reads of instructions, for those who may know of them; the words of one are opened with it, never in a list.
import { sql } from 'kysely'
import type { Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { onBrief } from './about.ts'
import { type InstructionRow, instructionRows, mayReachInstruction } from './reach.ts'

const aPage = 30
const mostOnAShelf = 50

export async function instructionsFor(
  db: Db,
  actor: Staff,
  after?: string,
): Promise<{ instructions: InstructionRow[]; next: string | null }> {
  let query = instructionRows(db).where(mayReachInstruction(actor))
  const [day, id] = (after ?? '').split('~')
  if (day && id && /^\d{4}-\d\d-\d\d$/.test(day) && /^[0-9a-f-]{36}$/.test(id))
    query = query.where(sql<boolean>`(instructions.given_on, instructions.id) < (${day}::date, ${id}::uuid)`)
  const rows = (await query
    .orderBy('instructions.given_on', 'desc')
    .orderBy('instructions.id', 'desc')
    .limit(aPage + 1)
    .execute()) as InstructionRow[]
  const last = rows.length > aPage ? rows[aPage - 1] : undefined
  return { instructions: rows.slice(0, aPage), next: last ? `${last.given_on}~${last.id}` : null }
}

export async function toFollow(db: Db, actor: Staff): Promise<InstructionRow[]> {
  const rows = instructionRows(db)
    .where('instructions.committee_id', '=', actor.committeeId)
    .where('instructions.follower_id', '=', actor.accountId)
    .where('instructions.closed_at', 'is', null)
    .orderBy('instructions.recorded_at')
    .limit(mostOnAShelf)
  return (await rows.execute()) as InstructionRow[]
}

/** On this brief or the issue that it stands in; an empty list for those it is not for. */
export async function instructionsOnBrief(db: Db, actor: Staff, id: string): Promise<InstructionRow[]> {
  const rows = instructionRows(db).where(mayReachInstruction(actor)).where(onBrief(actor.committeeId, id))
  return (await rows.orderBy('instructions.id').execute()) as InstructionRow[]
}

export async function instructionsOn(
  db: Db,
  actor: Staff,
  column: 'bulletin_id' | 'report_id',
  ids: readonly string[],
): Promise<InstructionRow[]> {
  if (ids.length === 0) return []
  const rows = instructionRows(db)
    .where(mayReachInstruction(actor))
    .where(`instructions.${column}`, 'in', [...ids])
  return (await rows.orderBy('instructions.id').execute()) as InstructionRow[]
}

export interface Opened {
  gist: string
  action: string
  outcome: string | null
  steps: { at: Date; by: string; done: string }[]
  readers: string[]
}

/** After `findInstruction` has let the reader in. */
export async function openInstruction(db: Db, row: InstructionRow): Promise<Opened> {
  const { committee_id, id } = row
  const sealed = await db.q
    .selectFrom('instructions')
    .select(['gist_sealed', 'action_sealed', 'outcome_sealed'])
    .where('committee_id', '=', committee_id)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return {
    gist: db.secrets.open(sealed.gist_sealed),
    action: db.secrets.open(sealed.action_sealed),
    outcome: sealed.outcome_sealed ? db.secrets.open(sealed.outcome_sealed) : null,
    steps: await stepsOf(db, row),
    readers: await readersOf(db, row),
  }
}

async function stepsOf(db: Db, { committee_id, id }: InstructionRow): Promise<Opened['steps']> {
  const rows = await db.q
    .selectFrom('instruction_steps as s')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 's.committee_id').onRef('a.id', '=', 's.by_id'),
    )
    .select(['s.at', 'a.name as by', 's.done_sealed'])
    .where('s.committee_id', '=', committee_id)
    .where('s.instruction_id', '=', id)
    .orderBy('s.id', 'desc')
    .execute()
  return rows.map(({ at, by, done_sealed }) => ({ at, by, done: db.secrets.open(done_sealed) }))
}

async function readersOf(db: Db, { committee_id, id }: InstructionRow): Promise<string[]> {
  const rows = await db.q
    .selectFrom('instruction_readers as r')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 'r.committee_id').onRef('a.id', '=', 'r.account_id'),
    )
    .select('a.name')
    .where('r.committee_id', '=', committee_id)
    .where('r.instruction_id', '=', id)
    .orderBy('a.name')
    .execute()
  return rows.map(({ name }) => name)
}
