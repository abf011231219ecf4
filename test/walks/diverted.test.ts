// What belongs elsewhere: told where, whom to ask and why; open until the other side's number is known.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as step from './steps.ts'
import { walked } from './walk.ts'

test('diverted, refused there, sent back, diverted again and closed with its number', () =>
  walked(async (walk) => {
    const { resident, receipt, submission } = await step.speak(walk, {
      words: '法院的判决没有执行，钱还没拿到',
    })
    const lan = walk.as('lan')
    const divert = async (destination: string) => {
      await lan.open(`/submissions/${submission}`)
      await lan.send(`/submissions/${submission}/divert`, {
        ...{ destination, contact: '立案窗口 010-12345678', reason: '执行的事由法院管，政协不能代办' },
      })
    }
    await divert('县人民法院')
    await resident.open(receipt)
    for (const said of ['县人民法院', '010-12345678', '政协不能代办']) assert.ok(resident.sees(said), said)
    assert.equal((await step.toldAbout(walk, submission)).length, 1)

    await lan.open(`/submissions/${submission}`)
    await lan.send(`/submissions/${submission}/return`)
    await divert('县法院执行局')
    await lan.open(`/submissions/${submission}`)
    const empty = await lan.sends(`/submissions/${submission}/diversion`)
    assert.equal(empty.status, 422, 'without a number or a word it stays open')
    await lan.send(`/submissions/${submission}/diversion`, { outsideNumber: '2026执恢字12号' })
    const rows = await walk.world.db.q
      .selectFrom('diversions')
      .select(['destination', 'outside_number', 'closed_at'])
      .where('submission_id', '=', submission)
      .orderBy('at')
      .execute()
    assert.equal(rows.length, 2)
    assert.ok(rows.every((one) => one.closed_at))
    assert.equal(rows.at(-1)?.outside_number, '2026执恢字12号')
    await resident.open(receipt)
    assert.ok(resident.sees('县法院执行局'))
    await noMatter(walk.world.db.q)
  }))

test('declined with a reason and where to go instead', () =>
  walked(async (walk) => {
    const { resident, receipt, submission } = await step.speak(walk, { words: '请把隔壁的狗赶走，我不喜欢' })
    const lan = walk.as('lan')
    await lan.open(`/submissions/${submission}`)
    const refused = await lan.sends(`/submissions/${submission}/decline`, {})
    assert.equal(refused.status, 422, 'nobody is told no without a reason')
    await lan.send(`/submissions/${submission}/decline`, { reason: '邻里之间的事，请先找社区调解员' })
    await resident.open(receipt)
    assert.ok(resident.sees('社区调解员'))
    await noMatter(walk.world.db.q)
  }))

async function noMatter(q: import('../../src/platform/database/transaction.ts').Db['q']): Promise<void> {
  assert.deepEqual(await q.selectFrom('matters').select('id').execute(), [])
}
