// Owns: a spreadsheet between its preview and the press that brings it over: sealed, its maker's alone, for a day.
// Breaks if wrong: half a list, brought over twice.
import type { Db, Tx } from '../database/transaction.ts'
import { type AccountId, type CommitteeId, newId } from '../ids.ts'
import { RuleRefused } from '../refusals.ts'
import { words } from './words.ts'

interface Maker {
  committeeId: CommitteeId
  accountId: AccountId
}

const dayMs = 86_400_000

/** `noun` is what its rows will become; kept for one, it can't be brought over as another. */
export async function keepSheet(tx: Tx, maker: Maker, noun: string, sheet: unknown): Promise<string> {
  const now = tx.clock.now()
  const id = newId<'sheet'>(now)
  await tx.q
    .insertInto('sheets')
    .values({
      ...{ committee_id: maker.committeeId, id, account_id: maker.accountId, noun, made_at: now },
      sealed: tx.secrets.seal(JSON.stringify(sheet)),
    })
    .execute()
  return id
}

/** Once: of two presses at the same time only one still finds it. */
export async function claimSheet<T>(tx: Tx, maker: Maker, noun: string, id: string): Promise<T> {
  const row = await tx.q
    .updateTable('sheets')
    .set({ brought_at: tx.clock.now() })
    .where('committee_id', '=', maker.committeeId)
    .where('id', '=', id)
    .where('account_id', '=', maker.accountId)
    .where('noun', '=', noun)
    .where('brought_at', 'is', null)
    .where('made_at', '>', new Date(tx.clock.now().getTime() - dayMs))
    .returning('sealed')
    .executeTakeFirst()
  if (!row) throw new RuleRefused(words.both.ended, { sheet: id })
  return JSON.parse(tx.secrets.open(row.sealed)) as T
}

/** What was brought over needs no preview any more, and what was not is forgotten with it. */
export async function forgetSheets(db: Db, committeeId: CommitteeId): Promise<{ forgotten: number }> {
  const old = new Date(db.clock.now().getTime() - dayMs)
  const gone = db.q.deleteFrom('sheets').where('committee_id', '=', committeeId).where('made_at', '<', old)
  return { forgotten: Number((await gone.executeTakeFirst()).numDeletedRows) }
}
