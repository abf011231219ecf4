// Owns: which rows one transaction left behind, found by its number on them, and how to write the like again.
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'

export interface RowPlan {
  table: string
  /** As PostgreSQL spells them. */
  row: Record<string, string | null>
  key: string[]
  /** The same row in every transaction, such as a day's count: written over, not added. */
  shared: boolean
}

/** The rows that were written by the transaction that wrote this submission, parents before children. */
export async function rowsBeside(url: string, submissionId: string): Promise<RowPlan[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query('select xmin::text from submissions where id = $1', [submissionId])
    const plans: RowPlan[] = []
    for (const { table, key } of await tablesOf(client)) {
      const found = await client.query(`select to_jsonb(t) as row from ${table} t where xmin::text = $1`, [
        rows[0].xmin,
      ])
      for (const { row } of found.rows) plans.push({ table, row: spelled(row), key, shared: false })
    }
    const fresh = freshValues(plans)
    return ordered(
      plans.map((one) => ({ ...one, shared: !one.key.some((name) => fresh.has(one.row[name] ?? '')) })),
    )
  } finally {
    await client.end()
  }
}

async function tablesOf(client: pg.Client): Promise<{ table: string; key: string[] }[]> {
  const { rows } = await client.query(`
    select c.relname as table, array_agg(a.attname::text order by array_position(i.indkey::int2[], a.attnum)) as key
    from pg_class c join pg_index i on i.indrelid = c.oid and i.indisprimary
    join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey::int2[])
    where c.relnamespace = 'public'::regnamespace group by c.relname`)
  return rows
}

function spelled(row: Record<string, unknown>): Record<string, string | null> {
  const text = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value))
  const kept = Object.entries(row).map(([name, value]) => [
    name,
    asArray(value) ?? (value === null ? null : text(value)),
  ])
  return Object.fromEntries(kept)
}

const asArray = (value: unknown) =>
  Array.isArray(value) ? `{${value.map((one) => JSON.stringify(one)).join()}}` : undefined

/** What must differ from row to row: ids made in this transaction, digests of tokens, numbers, keys. */
function freshValues(plans: readonly RowPlan[]): Set<string> {
  const names = /^(id|number|key|.*_hash)$/
  const values = plans.flatMap(({ row }) => Object.entries(row).filter(([name]) => names.test(name)))
  return new Set(values.flatMap(([, value]) => (value === null ? [] : [value])))
}

const parents = ['residents', 'submissions']

function ordered(plans: RowPlan[]): RowPlan[] {
  const rank = ({ table }: RowPlan) => (parents.includes(table) ? parents.indexOf(table) : parents.length)
  return plans.sort((a, b) => rank(a) - rank(b))
}

export interface Statement {
  text: string
  values: (string | null)[]
}

/** Gives the statements of one more such transaction each time it is called. */
export function likeThese(plans: readonly RowPlan[]): () => Statement[] {
  const fresh = [...freshValues(plans.filter(({ shared }) => !shared))]
  const texts = plans.map(({ table, row, key, shared }) => {
    const names = Object.keys(row)
    const places = names.map((_, at) => `$${at + 1}`)
    const over = `on conflict (${key.join()}) do update set ${names.at(-1)} = excluded.${names.at(-1)}`
    return `insert into ${table} (${names.join()}) values (${places.join()}) ${shared ? over : ''}`
  })
  return () => {
    const renewed = new Map(fresh.map((value) => [value, like(value)]))
    return plans.map(({ row }, at) => ({
      text: texts[at] ?? '',
      values: Object.values(row).map((value) => (value === null ? null : (renewed.get(value) ?? value))),
    }))
  }
}

function like(value: string): string {
  if (/^[0-9a-f]{8}-/.test(value)) return randomUUID()
  const digest = createHash('sha512').update(value).update(randomBytes(16)).digest('base64url')
  return digest.slice(0, Math.max(12, value.length))
}
