// Owns: how common each term is in this county, counted nightly in a sample: rare ones are looked for first, and tell most.
import { sql } from 'kysely'
import { fingerprint, learnWeighing, type Told, type Weighing } from '../../language/twins/fingerprint.ts'
import { type Cutter, cutterWith } from '../../language/words/cut.ts'
import { type Db, readOnce } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'

export interface Weights {
  total: number
  /** Of all rows, how many hold the term: 0 to 1. */
  share(term: number): number
  weighing: Weighing
}

const sampled = 50_000
/** A term in fewer rows of the sample counts as rare: what is not kept needs no counting. */
const fewest = 3
const learntFrom = 20_000
/** Of fewer, what is rare is chance: then every word weighs the same. */
const fewestMessages = 200

let shared: Cutter | null = null
export function cutter(): Cutter {
  shared ??= cutterWith()
  return shared
}

const kept = new Map<string, { madeAt: number; weights: Weights }>()

export function weightsOf(db: Db, committeeId: CommitteeId): Promise<Weights> {
  return readOnce(db, `search weights ${committeeId}`, async () => {
    const made = await db.q
      .selectFrom('search_weights')
      .select('made_at')
      .where('committee_id', '=', committeeId)
      .executeTakeFirst()
    const known = kept.get(committeeId)
    if (!made) return untold
    if (known?.madeAt === made.made_at.getTime()) return known.weights
    const weights = await readWeights(db, committeeId)
    kept.set(committeeId, { madeAt: made.made_at.getTime(), weights })
    return weights
  })
}

/** A county that has counted nothing yet is small: everything is rare. */
const untold: Weights = { total: 0, share: () => 0, weighing: { documents: 0, counts: new Map() } }

async function readWeights(db: Db, committeeId: CommitteeId): Promise<Weights> {
  const row = await db.q
    .selectFrom('search_weights')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .executeTakeFirstOrThrow()
  const shares = new Map(
    row.terms.map((term, at) => [term, (row.counts[at] ?? 0) / Math.max(1, row.sampled)]),
  )
  const counts = new Map(row.words.map((word, at) => [Number(word), row.word_counts[at] ?? 0]))
  return {
    total: row.total,
    share: (term) => shares.get(term) ?? 0,
    weighing: row.messages < fewestMessages ? untold.weighing : { documents: row.messages, counts },
  }
}

export async function weigh(db: Db, committeeId: CommitteeId): Promise<void> {
  const words = await wordsOfMessages(db, committeeId)
  await sql`insert into search_weights (committee_id, made_at, total, sampled, terms, counts, messages, words, word_counts)
    with newest as (select terms from search_rows where committee_id = ${committeeId} order by kind, at desc limit ${sampled}),
      counted as (select term, count(*)::int as n from newest, unnest(terms) term group by term having count(*) >= ${fewest})
    select ${committeeId}, ${db.clock.now()}::timestamptz, (select count(*) from search_rows where committee_id = ${committeeId}),
      (select count(*) from newest), coalesce(array_agg(term order by term), '{}'), coalesce(array_agg(n order by term), '{}'),
      ${words.documents}::int, ${[...words.counts.keys()]}::bigint[], ${[...words.counts.values()]}::int[] from counted
    on conflict (committee_id) do update set made_at = excluded.made_at, total = excluded.total, sampled = excluded.sampled,
      terms = excluded.terms, counts = excluded.counts, messages = excluded.messages, words = excluded.words,
      word_counts = excluded.word_counts`.execute(db.q)
}

async function wordsOfMessages(db: Db, committeeId: CommitteeId): Promise<Weighing> {
  const rows = await db.q
    .selectFrom('search_rows')
    .select('sealed')
    .where('committee_id', '=', committeeId)
    .where('kind', '=', 'message')
    .orderBy('at', 'desc')
    .limit(learntFrom)
    .execute()
  const { documents, counts } = learnWeighing(
    rows.map(({ sealed }) => toldBy(db.secrets.open(sealed))),
    cutter(),
  )
  // What was said once weighs the same as what was never heard.
  return { documents, counts: new Map([...counts].filter(([, n]) => n > 1)) }
}

/** The first line of what was typed stands for a title. */
export function toldBy(text: string): Told {
  return { title: text.slice(0, 30), body: text }
}

export const printOf = (text: string, { weighing }: Weights) => fingerprint(toldBy(text), weighing, cutter())
