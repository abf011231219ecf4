import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { type Ground, makeGround } from '../../../test/ground.ts'
import { type Tx, transaction } from '../database/transaction.ts'
import { audit } from './audit.ts'
import { chainAudit, verifyAudit } from './chain.ts'

describe('the audit chain', () => {
  let ground: Ground
  const note = (tx: Tx, act: string) =>
    audit(tx, {
      committeeId: ground.committeeId,
      actorKind: 'anyone',
      act,
      success: true,
      detail: { b: 1, a: [2, null] },
    })
  const notes = (...acts: string[]) =>
    transaction(ground.db, async (tx) => {
      for (const act of acts) await note(tx, act)
    })
  const chain = () => chainAudit(ground.db, ground.committeeId)
  const verdict = () => verifyAudit(ground.db, ground.committeeId)
  /** What someone with the database's own password could do. */
  const tamper = (change: ReturnType<typeof sql>) =>
    ground.db.q.transaction().execute(async (q) => {
      await sql`set local session_replication_role = replica`.execute(q)
      await change.execute(q)
    })

  before(async () => {
    ground = await makeGround()
  })
  after(() => ground.end())

  it('is whole when it is empty', async () => {
    assert.deepEqual(await verdict(), { whole: true, batches: 0, entries: 0, head: 'beginning' })
    assert.deepEqual(await chain(), { chained: 0 })
  })

  it('does not lose an entry whose transaction commits late', async () => {
    const begun = Promise.withResolvers<void>()
    const mayEnd = Promise.withResolvers<void>()
    const late = transaction(ground.db, async (tx) => {
      await note(tx, 'early but late')
      begun.resolve()
      await mayEnd.promise
    })
    await begun.promise
    await notes('one', 'two')
    assert.deepEqual(await chain(), { chained: 2 })
    mayEnd.resolve()
    await late
    assert.deepEqual(await chain(), { chained: 1 })
    const whole = await verdict()
    assert.ok(whole.whole)
    assert.deepEqual([whole.batches, whole.entries], [2, 3])
  })

  it('chains once when two do it at the same time', async () => {
    await notes('a', 'b', 'c')
    const done = await Promise.all([chain(), chain(), chain()])
    assert.equal(
      done.reduce((sum, { chained }) => sum + chained, 0),
      3,
    )
    assert.ok((await verdict()).whole)
  })

  it('refuses to change or take away what was written', async () => {
    const attempts = [
      sql`update audit set act = 'nothing'`,
      sql`update audit set batch = batch + 1`,
      sql`update audit set batch = null`,
      sql`delete from audit`,
      sql`truncate audit`,
      sql`update audit_batches set digest = ''`,
      sql`delete from audit_batches`,
    ]
    for (const attempt of attempts) await assert.rejects(attempt.execute(ground.db.q), /the audit only grows/)
    await notes('not yet chained')
    await assert.rejects(
      sql`update audit set act = 'x', batch = 9 where batch is null`.execute(ground.db.q),
      /only grows/,
    )
    await chain()
  })

  it('names the first batch that somebody rewrote', async () => {
    const { rows } = await sql<{
      id: string
      act: string
    }>`select id, act from audit where batch = 2`.execute(ground.db.q)
    await tamper(sql`update audit set act = 'harmless' where batch = 2`)
    assert.deepEqual(await verdict(), { whole: false, firstBroken: 2, why: 'digest' })
    await tamper(sql`update audit set act = ${rows[0]?.act} where batch = 2`)
    assert.ok((await verdict()).whole)

    await tamper(sql`update audit set at = at + interval '1 microsecond' where batch = 3`)
    assert.deepEqual(await verdict(), { whole: false, firstBroken: 3, why: 'digest' })
    await tamper(sql`update audit set at = at - interval '1 microsecond' where batch = 3`)
  })

  it('sees entries and batches that were cut out', async () => {
    await tamper(sql`update audit_batches set number = 40 where number = 4`)
    assert.deepEqual(await verdict(), { whole: false, firstBroken: 4, why: 'missing' })
    await tamper(sql`delete from audit_batches where number = 40`)
    assert.deepEqual(await verdict(), { whole: false, firstBroken: 4, why: 'missing' })
    await tamper(sql`delete from audit where id = (select id from audit where batch = 3 order by id limit 1)`)
    assert.deepEqual(await verdict(), { whole: false, firstBroken: 3, why: 'entries' })
  })
})
