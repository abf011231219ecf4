// Owns: who may know of an instruction at all: the secretary-general, whoever follows it, and those named. Nobody else, and
// nobody by search: its words lie sealed. Breaks if wrong: what a leader wrote is read by those it was not for.
import { type Expression, type Selectable, type SqlBool, sql } from 'kysely'
import { holds, type Staff } from '../../people/actors.ts'
import type { Instructions } from '../../platform/database/schema.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import type { CommitteeId, Id } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { levels } from './words.ts'

export type InstructionId = Id<'instruction'>
export type Level = keyof typeof levels
type Sealed = 'gist_sealed' | 'action_sealed' | 'outcome_sealed'
export type InstructionRow = Omit<Selectable<Instructions>, 'id' | 'committee_id' | 'level' | Sealed> & {
  id: InstructionId
  committee_id: CommitteeId
  level: Level
  follower: string
}

export function mayReachInstruction(actor: Staff): Expression<SqlBool> {
  const tenant = sql<SqlBool>`instructions.committee_id = ${actor.committeeId}`
  if (holds(actor, 'secretaryGeneral')) return tenant
  return sql<SqlBool>`(${tenant} and (instructions.follower_id = ${actor.accountId} or exists (
    select 1 from instruction_readers r where r.committee_id = instructions.committee_id
      and r.instruction_id = instructions.id and r.account_id = ${actor.accountId})))`
}

/** Without its words: those are opened one by one. */
export function instructionRows(db: Db) {
  return db.q
    .selectFrom('instructions')
    .innerJoin('accounts as a', (join) =>
      join
        .onRef('a.committee_id', '=', 'instructions.committee_id')
        .onRef('a.id', '=', 'instructions.follower_id'),
    )
    .select([
      'instructions.committee_id',
      'instructions.id',
      'instructions.brief_id',
      'instructions.bulletin_id',
      'instructions.report_id',
      'instructions.given_on',
      'instructions.level',
      'instructions.follower_id',
      'instructions.due_on',
      'instructions.recorded_by',
      'instructions.recorded_at',
      'instructions.closed_by',
      'instructions.closed_at',
      'a.name as follower',
    ])
}

export async function findInstruction(db: Db, actor: Staff, id: string): Promise<InstructionRow> {
  const row = await instructionRows(db)
    .where('instructions.id', '=', id)
    .where(mayReachInstruction(actor))
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ instruction: id })
  return row as InstructionRow
}

export async function lockInstruction(tx: Tx, actor: Staff, id: string): Promise<InstructionRow> {
  const row = await instructionRows(tx)
    .where('instructions.id', '=', id)
    .where(mayReachInstruction(actor))
    .forUpdate('instructions')
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ instruction: id })
  return row as InstructionRow
}
