import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { makeGround } from '../../../test/ground.ts'
import { nameOf } from './connect.ts'

test('a statement earns its name by being asked again and again', () => {
  const text = 'select "a" from "earned" where "b" = $1'
  const first = Array.from({ length: 7 }, () => nameOf(text, 1))
  assert.deepEqual(new Set(first), new Set([undefined]))
  const name = nameOf(text, 1)
  assert.match(name ?? '', /^often\d+$/)
  assert.equal(nameOf(text, 1), name)
})

test('patterns, long lists and the words of a transaction are planned anew', () => {
  const asked = (text: string, parameters: number) =>
    Array.from({ length: 20 }, () => nameOf(text, parameters)).every((name) => name === undefined)
  assert.ok(asked('select 1 from regions where path like $1', 1))
  assert.ok(asked('select 1 from regions where name ILIKE $1', 1))
  assert.ok(asked('select 1 from regions where id in (many)', 41))
  assert.ok(asked('begin', 0))
})

test('kept by the server, and right whatever is asked', async () => {
  const ground = await makeGround()
  try {
    const ask = async (n: number) => {
      const { rows } = await sql<{ twice: number }>`select ${n}::int * 2 as twice`.execute(ground.db.q)
      return rows[0]?.twice
    }
    for (let n = 0; n < 20; n++) assert.equal(await ask(n), n * 2)
    const kept = await ground.db.q.connection().execute(async (one) => {
      for (let n = 0; n < 3; n++) await sql`select ${n}::int * 2 as twice`.execute(one)
      return sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(one)
    })
    assert.ok(kept.rows.some(({ statement }) => statement === 'select $1::int * 2 as twice'))
  } finally {
    await ground.end()
  }
})
