import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeGround } from '../../../test/ground.ts'
import { auditing } from '../audit/audit.ts'
import { queueing } from '../messages/outbox.ts'
import { together, transaction } from './transaction.ts'

test('several writes are one statement, and all or none', async () => {
  const ground = await makeGround()
  const { db, committeeId } = ground
  const entry = (act: string) => ({ committeeId, actorKind: 'job', act, success: true, detail: { act } })
  const message = { committeeId, channel: 'board' as const, subject: 'subject', body: 'body' }
  const counts = async () => {
    const acts = await db.q.selectFrom('audit').select(['act', 'detail']).orderBy('id').execute()
    const told = await db.q.selectFrom('messages').select('subject').execute()
    return { acts: acts.map((one) => one.act), details: acts.map((one) => one.detail), told: told.length }
  }
  try {
    // Often enough for the statement to be kept by the server.
    for (let n = 0; n < 10; n++)
      await transaction(db, (tx) =>
        together(tx, [auditing(tx, [entry(`a${n}`), entry(`b${n}`)]), queueing(tx, [message])]),
      )
    const { acts, details, told } = await counts()
    assert.deepEqual(acts.slice(-2), ['a9', 'b9'])
    assert.deepEqual(details.at(-1), { act: 'b9' })
    assert.deepEqual([acts.length, told], [20, 10])
    const broken = { ...message, channel: 'nonsense' as 'board' }
    await assert.rejects(
      transaction(db, (tx) => together(tx, [auditing(tx, [entry('c')]), queueing(tx, [broken])])),
    )
    await transaction(db, (tx) => together(tx, []))
    assert.equal((await counts()).acts.length, 20)
  } finally {
    await ground.end()
  }
})
