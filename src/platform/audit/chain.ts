// Owns: the seal on the audit. Entries are joined into numbered batches; each batch's digest covers the one before it.
// Breaks if wrong: someone with the database's password could rewrite who looked at whom, and nobody would see it.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { type Db, type Tx, transaction } from '../database/transaction.ts'
import type { CommitteeId } from '../ids.ts'

export type AuditVerdict =
  | { whole: true; batches: number; entries: number; head: string }
  | { whole: false; firstBroken: number; why: 'entries' | 'digest' | 'link' | 'missing' }

const most = 1000
const beginning = 'beginning'

/** Chains every entry that is not yet chained. One that commits late simply joins a later batch. */
export async function chainAudit(db: Db, committeeId: CommitteeId): Promise<{ chained: number }> {
  let chained = 0
  for (let some = most; some === most; chained += some) some = await chainBatch(db, committeeId)
  return { chained }
}

function chainBatch(db: Db, committeeId: CommitteeId): Promise<number> {
  return transaction(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`audit:${committeeId}`}, 0))`.execute(tx.q)
    const entries = await unchained(tx, committeeId)
    if (entries.length === 0) return 0
    const last = await lastBatch(tx, committeeId)
    const number = (last?.number ?? 0) + 1
    const previous = last?.digest ?? beginning
    await tx.q
      .insertInto('audit_batches')
      .values({
        committee_id: committeeId,
        number,
        entries: entries.length,
        digest: digestOf(committeeId, number, previous, entries),
        previous,
        chained_at: tx.clock.now(),
      })
      .execute()
    await putInto(tx, committeeId, number, entries)
    return entries.length
  })
}

async function putInto(tx: Tx, committeeId: CommitteeId, number: number, entries: Entry[]): Promise<void> {
  const ids = entries.map(([id]) => id)
  const joined = tx.q.updateTable('audit').set({ batch: number }).where('committee_id', '=', committeeId)
  await joined.where('id', 'in', ids).execute()
}

/** Computes the whole chain again. `head` may be printed or kept elsewhere: it also proves that no last batch was cut off. */
export async function verifyAudit(db: Db, committeeId: CommitteeId): Promise<AuditVerdict> {
  let [previous, number, counted] = [beginning, 0, 0]
  for await (const batch of batchesOf(db, committeeId)) {
    number += 1
    if (batch.number !== number) return { whole: false, firstBroken: number, why: 'missing' }
    if (batch.previous !== previous) return { whole: false, firstBroken: number, why: 'link' }
    const entries = await entriesOf(db, committeeId, number)
    if (entries.length !== batch.entries) return { whole: false, firstBroken: number, why: 'entries' }
    if (digestOf(committeeId, number, previous, entries) !== batch.digest)
      return { whole: false, firstBroken: number, why: 'digest' }
    previous = batch.digest
    counted += entries.length
  }
  if (await chainedBeyond(db, committeeId, number))
    return { whole: false, firstBroken: number + 1, why: 'missing' }
  return { whole: true, batches: number, entries: counted, head: previous }
}

type Entry = [id: string, ...rest: (string | null)[]]

function digestOf(committeeId: string, number: number, previous: string, entries: Entry[]): string {
  return createHash('sha256')
    .update(JSON.stringify([committeeId, number, previous, entries]))
    .digest('hex')
}

/** Every column as PostgreSQL writes it, in one fixed order: jsonb is already canonical there, time is counted in microseconds. */
function columns(db: Db, committeeId: CommitteeId) {
  return db.q
    .selectFrom('audit')
    .select(
      sql<Entry>`jsonb_build_array(id::text, (extract(epoch from at) * 1000000)::bigint::text, actor_kind, actor_id::text,
        act, object_kind, object_id::text, success::text, detail::text)`.as('entry'),
    )
    .where('committee_id', '=', committeeId)
    .orderBy('id')
}

async function unchained(tx: Tx, committeeId: CommitteeId): Promise<Entry[]> {
  return (await columns(tx, committeeId).where('batch', 'is', null).limit(most).execute()).map(
    (row) => row.entry,
  )
}

async function entriesOf(db: Db, committeeId: CommitteeId, batch: number): Promise<Entry[]> {
  return (await columns(db, committeeId).where('batch', '=', batch).execute()).map((row) => row.entry)
}

async function chainedBeyond(db: Db, committeeId: CommitteeId, number: number): Promise<boolean> {
  const beyond = db.q.selectFrom('audit').select('id').where('committee_id', '=', committeeId)
  return (await beyond.where('batch', '>', number).limit(1).executeTakeFirst()) !== undefined
}

function lastBatch(tx: Tx, committeeId: CommitteeId) {
  const batches = tx.q
    .selectFrom('audit_batches')
    .select(['number', 'digest'])
    .where('committee_id', '=', committeeId)
  return batches.orderBy('number', 'desc').limit(1).executeTakeFirst()
}

async function* batchesOf(db: Db, committeeId: CommitteeId) {
  for (let after = 0; ; ) {
    const some = await db.q
      .selectFrom('audit_batches')
      .selectAll()
      .where('committee_id', '=', committeeId)
      .where('number', '>', after)
      .orderBy('number')
      .limit(500)
      .execute()
    yield* some
    const last = some.at(-1)
    if (!last) return
    after = last.number
  }
}
