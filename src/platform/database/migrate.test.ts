import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import pg from 'pg'
import { emptyDatabase } from '../../../test/database.ts'
import { migrate, SchemaRefused } from './migrate.ts'

describe('migrations', () => {
  let folder: string
  let database: Awaited<ReturnType<typeof emptyDatabase>>

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'migrations-'))
    database = await emptyDatabase()
    await file('0001-people.sql', 'CREATE TABLE people (name text);')
    await file('0002-pets.sql', 'CREATE TABLE pets (name text); CREATE INDEX ON pets (name);')
  })
  afterEach(async () => {
    await database.drop()
    await rm(folder, { recursive: true })
  })

  const file = (name: string, sql: string) => writeFile(join(folder, name), sql)
  const run = () => migrate(database.url, folder)

  test('run in order, once, and only what is new', async () => {
    assert.deepEqual(await run(), ['0001-people.sql', '0002-pets.sql'])
    assert.deepEqual(await run(), [])
    await file('0003-toys.sql', 'CREATE TABLE toys (name text)')
    assert.deepEqual(await run(), ['0003-toys.sql'])
    assert.deepEqual(await tables(), ['people', 'pets', 'schema_migrations', 'toys'])
  })

  test('started twice at once run once', async () => {
    const [one, other] = await Promise.all([run(), run()])
    assert.equal(one.length + other.length, 2)
  })

  test('keep nothing of a file that fails, and say which', async () => {
    await file('0003-broken.sql', 'CREATE TABLE toys (name text); SELECT nonsense;')
    await assert.rejects(
      run,
      (error: Error) => error instanceof SchemaRefused && /0003-broken/.test(error.message),
    )
    assert.deepEqual(await tables(), ['people', 'pets', 'schema_migrations'])
  })

  test('refuse a database that a newer product made', async () => {
    await run()
    await rm(join(folder, '0002-pets.sql'))
    await assert.rejects(run, /newer schema \(0002-pets\.sql\)/)
  })

  test('refuse a file that changed after it ran', async () => {
    await run()
    await file('0001-people.sql', 'CREATE TABLE people (name text, age int);')
    await assert.rejects(run, /0001-people\.sql is not the file that made this database/)
  })

  test('refuse numbers with a gap', async () => {
    await file('0004-late.sql', 'SELECT 1')
    await assert.rejects(run, /without a gap/)
  })

  async function tables(): Promise<string[]> {
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    const { rows } = await client.query(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
    )
    await client.end()
    return rows.map(({ tablename }) => tablename)
  }
})
