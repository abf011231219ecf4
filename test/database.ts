// Owns: a fresh, migrated database for each test that asks, cloned from a template that is made once.
import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import pg from 'pg'
import { connect } from '../src/platform/database/connect.ts'
import { migrate, ourMigrations, readMigrations } from '../src/platform/database/migrate.ts'
import type { DB } from '../src/platform/database/schema.ts'
import { keptServer } from './server.ts'

export type FreshDatabase = { url: string; q: Kysely<DB>; drop(): Promise<void> }

// Any number: test files that run at once make the template one after the other.
const templateLock = 7_106_115_106

let ready: Promise<{ server: string; template: string }> | undefined
let made = 0

/** A database of one's own. `drop` it when done: its pool keeps the test process alive until then. */
export async function freshDatabase(): Promise<FreshDatabase> {
  ready ??= prepare()
  const { server, template } = await ready
  const name = `test_${process.pid}_${++made}_${Date.now()}`
  await ask(server, `CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`)
  const url = databaseAt(server, name)
  const q = connect(url, { max: 8, name: 'yishi-test' })
  const drop = async () => {
    await q.destroy()
    await ask(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  }
  return { url, q, drop }
}

/** An empty database, for tests of the migrations themselves. */
export async function emptyDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = process.env.TEST_DATABASE_URL || (await keptServer())
  const name = `test_${process.pid}_${++made}_${Date.now()}`
  await ask(server, `CREATE DATABASE ${name}`)
  return { url: databaseAt(server, name), drop: () => ask(server, `DROP DATABASE ${name} WITH (FORCE)`) }
}

async function prepare(): Promise<{ server: string; template: string }> {
  const server = process.env.TEST_DATABASE_URL || (await keptServer())
  const digests = (await readMigrations(ourMigrations)).map(({ name, digest }) => name + digest)
  const template = `template_${createHash('sha256').update(digests.join()).digest('hex').slice(0, 16)}`
  const client = await opened(server)
  try {
    await client.query('SELECT pg_advisory_lock($1)', [templateLock])
    await dropLeftovers(client)
    await makeTemplate(client, server, template)
  } finally {
    await client.end()
  }
  return { server, template }
}

// A template is marked as one only when it is whole, so that a killed run leaves nothing half-made to clone.
async function makeTemplate(client: pg.Client, server: string, template: string): Promise<void> {
  const { rows } = await client.query('SELECT datistemplate FROM pg_database WHERE datname = $1', [template])
  if (rows[0]?.datistemplate) return
  await client.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`)
  await client.query(`CREATE DATABASE ${template}`)
  await migrate(databaseAt(server, template))
  await client.query(`ALTER DATABASE ${template} IS_TEMPLATE true`)
}

async function dropLeftovers(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    `SELECT datname FROM pg_database WHERE datname ~ '^test_'`,
  )
  for (const { datname } of rows) {
    if (!alive(Number(datname.split('_')[1])))
      await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`)
  }
}

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function ask(server: string, sql: string): Promise<void> {
  const client = await opened(server)
  await client.query(sql).finally(() => client.end())
}

async function opened(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  return client
}

function databaseAt(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}
