// A unit says nothing: reminded, red, thirty days, and then it is closed as what it is, and the resident is told.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as step from './steps.ts'
import { walked } from './walk.ts'

test('silence is reminded of, closed as oversight, told, and counted for good', () =>
  walked(async (walk) => {
    const { resident, receipt, submission, matter, task } = await step.inHands(walk)
    const qin = walk.as('qin')
    await qin.open(`/matters/${matter}/unanswered`)
    assert.equal(
      await qin.knock(`/matters/${matter}/unanswered`, { explanation: '单位一直没有答复' }),
      422,
      'not yet',
    )

    await walk.days(35)
    const lights = await reminded(walk.world.db.q, task)
    assert.deepEqual(
      lights,
      ['yellow', 'red'],
      'not signed for in time, then too late: one reminder for each light',
    )
    await walk.days(31)
    assert.deepEqual(await reminded(walk.world.db.q, task), lights, 'the clock does not repeat itself')

    await qin.open('/desk')
    await qin.open(`/matters/${matter}`)
    await qin.follow(`/matters/${matter}/unanswered`)
    await qin.send(`/matters/${matter}/unanswered`, { explanation: '县住建局超过期限三十天未答复' })
    const row = await walk.world.db.q
      .selectFrom('matters')
      .select(['state', 'conclusion'])
      .where('id', '=', matter)
      .executeTakeFirstOrThrow()
    assert.deepEqual(row, { state: 'followingUp', conclusion: 'oversight' })
    assert.ok((await step.toldAbout(walk, submission)).at(-1)?.includes('未按期答复'))

    await step.answer(resident, receipt, { solved: 'no', content: 'notContent', words: '没有人来过' })
    const { unanswered_at } = await walk.world.db.q
      .selectFrom('tasks')
      .select('unanswered_at')
      .where('id', '=', task)
      .executeTakeFirstOrThrow()
    assert.ok(unanswered_at)
  }))

async function reminded(q: import('../../src/platform/database/transaction.ts').Db['q'], task: string) {
  const rows = await q
    .selectFrom('reminders')
    .select('light')
    .where('task_id', '=', task)
    .orderBy('at')
    .execute()
  return rows.map(({ light }) => light)
}
