// Two who wait for each other both come to an end, and both are stored.
import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { sql } from 'kysely'
import { type Ground, makeGround } from '../../../test/ground.ts'
import { type Tx, transaction } from './transaction.ts'

suite('transactions', () => {
  let ground: Ground
  before(async () => {
    ground = await makeGround()
    await sql`create table tallies (id int primary key, n int not null)`.execute(ground.db.q)
    await sql`insert into tallies values (1, 0), (2, 0)`.execute(ground.db.q)
  })
  after(() => ground.end())

  const addTo = (tx: Tx, id: number) => sql`update tallies set n = n + 1 where id = ${id}`.execute(tx.q)

  test('that wait for each other are both done, once', async () => {
    let first = 0
    let bothHold = () => {}
    const held = new Promise<void>((resolve) => {
      bothHold = resolve
    })
    let runs = 0
    const add = (one: number, other: number) =>
      transaction(ground.db, async (tx) => {
        runs++
        await addTo(tx, one)
        if (++first === 2) bothHold()
        await held
        await addTo(tx, other)
      })
    await Promise.all([add(1, 2), add(2, 1)])
    const { rows } = await sql<{ n: number }>`select n from tallies order by id`.execute(ground.db.q)
    assert.deepEqual(
      rows.map(({ n }) => n),
      [2, 2],
    )
    assert.equal(runs, 3, 'one of them was begun again')
  })

  test('that fail for another reason are not tried again', async () => {
    let runs = 0
    const broken = transaction(ground.db, async (tx) => {
      runs++
      await sql`insert into tallies values (1, 0)`.execute(tx.q)
    })
    await assert.rejects(broken, { code: '23505' })
    assert.equal(runs, 1)
  })
})
