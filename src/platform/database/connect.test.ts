import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { type FreshDatabase, freshDatabase } from '../../../test/database.ts'
import { connect } from './connect.ts'

describe('a connection', () => {
  let database: FreshDatabase
  before(async () => {
    database = await freshDatabase()
  })
  after(() => database.drop())

  test('reads days as days, moments as moments, whole numbers as numbers', async () => {
    const { rows } = await sql<{ day: string; at: Date; n: number; local: string }>`
      SELECT date '2026-02-28' AS day, timestamptz '2026-03-01 00:30+08' AS at, 9007199254740991::int8 AS n,
        (timestamptz '2026-02-28 17:00Z')::date::text AS local`.execute(database.q)
    const at = new Date('2026-02-28T16:30:00Z')
    assert.deepEqual(rows, [{ day: '2026-02-28', at, n: Number.MAX_SAFE_INTEGER, local: '2026-03-01' }])
  })

  test('refuses a whole number that it could only round', async () => {
    await assert.rejects(sql`SELECT 9007199254740993::int8 AS n`.execute(database.q), RangeError)
  })

  test('lives on when the server drops its connections', async () => {
    const { promise: trouble, resolve: onTrouble } = Promise.withResolvers<Error>()
    const q = connect(database.url, { max: 1, name: 'dropped', onTrouble })
    await sql`SELECT 1`.execute(q)
    await sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'dropped'`.execute(
      database.q,
    )
    assert.match((await trouble).message, /terminat/i)
    const { rows } = await sql<{ one: number }>`SELECT 1 AS one`.execute(q)
    assert.deepEqual(rows, [{ one: 1 }])
    await q.destroy()
  })
})
