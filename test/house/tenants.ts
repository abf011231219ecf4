// Owns: the tenant rule over the catalogue of a migrated database: every table begins with committee_id, and every
// primary key, unique index and foreign key leads with it. Breaks if wrong: two counties share a row.
import { type Kysely, sql } from 'kysely'
import type { DB } from '../../src/platform/database/schema.ts'

/** Each with why; what is not here has a tenant. */
export const exempt: Readonly<Record<string, string>> = {
  committees: 'the tree of tenants itself',
  schema_migrations: 'belongs to the database, not to anyone in it',
  one_time_links: 'the token in a link must find its tenant',
}

interface Key {
  table: string
  name: string
  columns: string[]
}

export async function withoutTenant(q: Kysely<DB>): Promise<string[]> {
  const tables = await firstColumns(q)
  const keys = [...(await uniqueIndexes(q)), ...(await foreignKeys(q))]
  const ruled = (table: string) => !Object.hasOwn(exempt, table)
  return [
    ...tables
      .filter(({ table, columns }) => ruled(table) && columns[0] !== 'committee_id')
      .map(({ table }) => table),
    ...keys
      .filter(({ table, columns }) => ruled(table) && columns[0] !== 'committee_id')
      .map(({ table, name, columns }) => `${table}.${name} (${columns.join(', ')})`),
  ]
}

/** An exemption for a table that is gone would hide the next one of that name. */
export async function idleExemptions(q: Kysely<DB>): Promise<string[]> {
  const tables = new Set((await firstColumns(q)).map(({ table }) => table))
  return Object.keys(exempt).filter((table) => !tables.has(table))
}

export async function firstColumns(q: Kysely<DB>): Promise<Key[]> {
  const { rows } = await sql<Key>`
    select c.relname as table, c.relname as name, array[a.attname::text] as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum = 1
    where n.nspname = 'public' and c.relkind in ('r', 'p') order by 1`.execute(q)
  return rows
}

async function uniqueIndexes(q: Kysely<DB>): Promise<Key[]> {
  const { rows } = await sql<Key>`
    select c.relname as table, i.relname as name,
      (select array_agg(pg_get_indexdef(x.indexrelid, k, true) order by k) from generate_series(1, x.indnkeyatts) k) as columns
    from pg_index x join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
    join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and x.indisunique order by 1, 2`.execute(q)
  return rows
}

async function foreignKeys(q: Kysely<DB>): Promise<Key[]> {
  const { rows } = await sql<Key>`
    select c.relname as table, f.conname as name,
      (select array_agg(a.attname::text order by k.at) from unnest(f.conkey) with ordinality k(attnum, at)
        join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.attnum) as columns
    from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and f.contype = 'f' order by 1, 2`.execute(q)
  return rows
}
