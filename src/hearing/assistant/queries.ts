// Owns: one draft for whoever asked for it, and the log of all calls for the office.
import { sql } from 'kysely'
import type { Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { Purpose } from './drafts.ts'
import type { Failure } from './endpoint.ts'

export interface Draft {
  purpose: Purpose
  about: string
  messages: number
  at: Date
  state: 'waiting' | 'drafted' | 'failed'
  text: string | null
  failure: Failure | 'off' | null
}

/** Somebody else's is not there. */
export async function draftOf(db: Db, actor: Staff, id: string): Promise<Draft> {
  const row = await db.q
    .selectFrom('assistant_calls')
    .selectAll()
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', id)
    .where('asked_by', '=', actor.accountId)
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ draft: id })
  return {
    ...{ purpose: row.purpose as Purpose, about: row.about, messages: row.messages, at: row.asked_at },
    ...{ state: row.state as Draft['state'], failure: row.failure as Draft['failure'] },
    text: row.output_sealed && db.secrets.open(row.output_sealed),
  }
}

export interface Call {
  id: string
  purpose: Purpose
  name: string
  messages: number
  model: string
  state: Draft['state']
  failure: Draft['failure']
  input_digest: string
  output_digest: string | null
  asked_at: Date
}

const aPage = 50

export async function callsOf(db: Db, actor: Staff, after?: string) {
  const { rows } = await sql<Call>`select c.id, c.purpose, a.name, c.messages, c.model, c.state, c.failure,
      c.input_digest, c.output_digest, c.asked_at from assistant_calls c
    join accounts a on a.committee_id = c.committee_id and a.id = c.asked_by
    where c.committee_id = ${actor.committeeId} and (${after ?? null}::uuid is null or c.id < ${after ?? null}::uuid)
    order by c.asked_at desc, c.id desc limit ${aPage + 1}`.execute(db.q)
  const calls = rows.slice(0, aPage)
  return { calls, next: rows.length > aPage ? (calls.at(-1)?.id ?? null) : null }
}
