// Owns: the shape of the database. Numbered plain SQL, forward only, each file in a transaction of its own.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

export const ourMigrations = fileURLToPath(new URL('../../../db/migrations', import.meta.url))

export type Migration = { name: string; sql: string; digest: string }

// Any number, the same in every product: two that start at once migrate one after the other.
const migrationLock = 7_106_115_105

/** The schema that the database has is not one that this product can bring forward. */
export class SchemaRefused extends Error {}

/** Brings the database at `url` to the newest schema and names the files that it ran. */
export async function migrate(url: string, folder = ourMigrations): Promise<string[]> {
  const wanted = await readMigrations(folder)
  const client = new pg.Client({ connectionString: url, application_name: 'yishi-migrate' })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    const done = await doneMigrations(client)
    refuseUnknown(wanted, done)
    const due = wanted.slice(done.length)
    for (const migration of due) await run(client, migration)
    return due.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

export async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const numbered = names.every((name, index) => name.startsWith(`${String(index + 1).padStart(4, '0')}-`))
  if (!numbered)
    throw new SchemaRefused(`${folder} must hold 0001-….sql, 0002-….sql and so on without a gap.`)
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(`${folder}/${name}`, 'utf8')
      return { name, sql, digest: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

type Done = { name: string; digest: string }

async function doneMigrations(client: pg.Client): Promise<Done[]> {
  await client.query(
    `CREATE TABLE IF NOT EXISTS schema_migrations (
       name text PRIMARY KEY, digest text NOT NULL, done_at timestamptz NOT NULL DEFAULT now())`,
  )
  const { rows } = await client.query<Done>(
    'SELECT name, digest FROM schema_migrations ORDER BY name COLLATE "C"',
  )
  return rows
}

function refuseUnknown(wanted: Migration[], done: Done[]): void {
  const known = new Map(wanted.map(({ name, digest }) => [name, digest]))
  const newer = done.filter(({ name }) => !known.has(name)).map(({ name }) => name)
  if (newer.length > 0)
    throw new SchemaRefused(
      `This database was already brought to a newer schema (${newer.join(', ')}). ` +
        'Start the newer version of Yishi again, or restore the backup made before the upgrade.',
    )
  const changed = done.find(({ name, digest }) => known.get(name) !== digest)
  if (changed)
    throw new SchemaRefused(
      `${changed.name} is not the file that made this database. A migration never changes once it ran: ` +
        'restore the file and write the change as a new one.',
    )
}

async function run(client: pg.Client, { name, sql, digest }: Migration): Promise<void> {
  try {
    await client.query('BEGIN')
    await client.query(sql)
    await client.query('INSERT INTO schema_migrations (name, digest) VALUES ($1, $2)', [name, digest])
    await client.query('COMMIT')
  } catch (cause) {
    await client.query('ROLLBACK').catch(() => {})
    throw new SchemaRefused(`${name} could not run, nothing of it was kept: ${(cause as Error).message}`, {
      cause,
    })
  }
}
