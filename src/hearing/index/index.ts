// Owns: what enters the index, in the transaction that wrote it. What is sealed never comes this far; what is erased,
// taken down or made confidential is removed by the database itself (0020-hearing.sql).
// Breaks if wrong: a report of wrongdoing that can be found, or a matter that can't.
import { sql } from 'kysely'
import { type Fresh, listenWith, type Source } from '../../matters/heard.ts'
import { saidIn } from '../../matters/submissions/said.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { CommitteeId, SubmissionId } from '../../platform/ids.ts'
import { termsOf } from './terms.ts'

interface Text {
  head: string
  body: string
}

/** How much of a message stands for a title: what is said first weighs most. */
const headLetters = 30
const parts = ['words', 'gist', 'addition']

export async function hear(tx: Tx, committeeId: CommitteeId, source: Source): Promise<void> {
  if (source.kind === 'message') await hearMessage(tx, committeeId, source.id as SubmissionId)
  else if (source.kind === 'matter') await hearMatter(tx, committeeId, source.id)
  else await hearPublication(tx, committeeId, source.id)
}

async function hearMessage(tx: Tx, committeeId: CommitteeId, id: SubmissionId): Promise<void> {
  const said = (await saidIn(tx, committeeId, [id])).get(id) ?? []
  const told = said.flatMap((one) => (parts.includes(one.part) && one.text ? [one.text] : []))
  const body = told.join('\n')
  if (!body) return
  const from = sql`select committee_id, id, 'message', matter_id, region_id, township_id, village_id, created_at,
      (select category from matters m where m.committee_id = submissions.committee_id and m.id = matter_id)
    from submissions where committee_id = ${committeeId} and id = ${id} and not confidential and kind <> 'report'`
  await keep(tx, committeeId, from, { head: body.slice(0, headLetters), body })
}

async function hearMatter(tx: Tx, committeeId: CommitteeId, id: string): Promise<void> {
  const row = await tx.q
    .selectFrom('matters')
    .select(['headline', 'number'])
    .where('committee_id', '=', committeeId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return
  const from = sql`select committee_id, id, 'matter', id, region_id, township_id, village_id, created_at, category
    from matters where committee_id = ${committeeId} and id = ${id}`
  await keep(tx, committeeId, from, { head: `${row.headline} ${row.number}`, body: '' })
}

async function hearPublication(tx: Tx, committeeId: CommitteeId, id: string): Promise<void> {
  const row = await tx.q
    .selectFrom('publications')
    .select(['headline', 'body'])
    .where('committee_id', '=', committeeId)
    .where('id', '=', id)
    .where('decision', '=', 'published')
    .where('superseded_at', 'is', null)
    .executeTakeFirst()
  if (!row?.headline) return
  const from = sql`select p.committee_id, p.id, p.what, m.id, m.region_id, m.township_id, m.village_id, p.decided_at, m.category
    from publications p join matters m on m.committee_id = p.committee_id and m.id = p.matter_id
    where p.committee_id = ${committeeId} and p.id = ${id}`
  await keep(tx, committeeId, from, { head: row.headline, body: row.body ?? '' })
}

async function keep(tx: Tx, committeeId: CommitteeId, from: ReturnType<typeof sql>, { head, body }: Text) {
  const text = body.startsWith(head) ? body : [head, body].filter(Boolean).join('\n')
  const terms = termsOf(text, tx.secrets, committeeId)
  const first = termsOf(head, tx.secrets, committeeId)
  await sql`insert into search_rows (committee_id, source_id, kind, matter_id, region_id, township_id, village_id, at, category, head, terms, sealed)
    select source.*, ${first}::int[], ${terms}::int[], ${tx.secrets.seal(text)}::bytea from (${from}) source
    on conflict (committee_id, source_id) do update set head = excluded.head, terms = excluded.terms, sealed = excluded.sealed`.execute(
    tx.q,
  )
}

/** A message and its place are known before either is stored. */
function hearing(tx: Tx, committeeId: CommitteeId, fresh: Fresh) {
  const { text } = fresh
  return tx.q.insertInto('search_rows').values({
    ...{ committee_id: committeeId, source_id: fresh.id, kind: 'message' },
    ...{ region_id: fresh.regionId, township_id: fresh.townshipId, village_id: fresh.villageId },
    head: termsOf(text.slice(0, headLetters), tx.secrets, committeeId),
    terms: termsOf(text, tx.secrets, committeeId),
    sealed: tx.secrets.seal(text),
    at: tx.clock.now(),
  })
}

listenWith({ hear, hearing })
