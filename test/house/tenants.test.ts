import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { freshDatabase } from '../database.ts'
import { firstColumns, idleExemptions, withoutTenant } from './tenants.ts'

const fresh = await freshDatabase()
after(fresh.drop)

test('every table, key and reference leads with its tenant', async () => {
  assert.ok((await firstColumns(fresh.q)).length >= 40)
  const broken = await withoutTenant(fresh.q)
  assert.ok(broken.length === 0, `\n  ${broken.join('\n  ')}\n`)
  assert.deepEqual(await idleExemptions(fresh.q), [])
})

test('the law sees a table, a unique index and a reference that forget the tenant', async () => {
  await sql`create table stray (id uuid primary key, committee_id uuid not null)`.execute(fresh.q)
  await sql`create table astray (committee_id uuid not null, id uuid not null references stray (id), name text,
    primary key (committee_id, id))`.execute(fresh.q)
  await sql`create unique index astray_name on astray (lower(name), committee_id)`.execute(fresh.q)
  assert.deepEqual(await withoutTenant(fresh.q), [
    'stray',
    'astray.astray_name (lower(name), committee_id)',
    'stray.stray_pkey (id)',
    'astray.astray_id_fkey (id)',
  ])
})
