// Owns: likely twins of one message for whoever sorts it: messages that wait and matters that are open, within reach.
import { sql } from 'kysely'
import type { Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { type Near, nearTo } from './near.ts'

export interface Sorted {
  messageStates: readonly string[]
  matterStates: readonly string[]
}

export async function likelyTwins(
  db: Db,
  actor: Staff,
  message: { id: string; text: string; townshipId: string | null },
  { messageStates, matterStates }: Sorted,
): Promise<{ messages: Near[]; matters: Near[] }> {
  const { townshipId } = message
  const waiting = sql<boolean>`hit.source_id <> ${message.id}::uuid and exists (select 1 from submissions s
    where s.committee_id = hit.committee_id and s.id = hit.source_id and not s.confidential
      and s.state = any(${messageStates}::text[]))`
  const open = sql<boolean>`exists (select 1 from matters m where m.committee_id = hit.committee_id
    and m.id = hit.source_id and m.state = any(${matterStates}::text[]))`
  const near = { townshipId, limit: 12 }
  return {
    messages: await nearTo(db, actor, message.text, { ...near, kinds: ['message'], only: waiting }),
    matters: await nearTo(db, actor, message.text, { ...near, kinds: ['matter'], only: open }),
  }
}
