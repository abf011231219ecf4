import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type OpenHouse, openHouse } from '../../../test/open-house.ts'
import { concluded } from '../../handling/concluded.fixture.ts'
import { handOver } from '../../handling/tasks/handover.ts'
import { giveTaskLink } from '../../handling/tasks/parties.ts'
import { replyToTask } from '../../handling/tasks/reply.ts'
import { transaction } from '../../platform/database/transaction.ts'
import { notice } from './remarks.ts'
import { remarkWords } from './words.ts'

let house: OpenHouse
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const empty = '您好！您反映的问题已收悉，将尽快安排处理。感谢您的关注！'
const answer = '三单元路灯线路老化，已于3月12日换上新灯和线，当晚试亮正常，居民可以看到。'

async function handed() {
  const { world } = house
  const { id } = await concluded(world)
  const how = { consentNote: '党委会三月十日同意', site: 'https://example.test' }
  const [task] = await handOver(world.db, world.as('cui'), id, how)
  assert.ok(task)
  return task
}

test('an answer draws no remark, a day asked apart counts as one, nothing written is nothing remarked', async () => {
  const asked = { title: '三单元路灯不亮', message: '三单元路灯不亮，请修好', dated: false, past: [] }
  const about = (reply: string, more = {}) =>
    notice(house.world.db, house.world.committee.id, { ...asked, reply, ...more })
  assert.deepEqual(await about(answer), [])
  assert.deepEqual(await about(''), [])
  const promise = '三单元路灯经查线路老化，我局将尽快安排更换线路和路灯。'
  assert.deepEqual(
    (await about(promise)).map(({ remark }) => remark),
    ['promiseWithoutDay'],
  )
  assert.deepEqual(await about(promise, { dated: true }), [])
  const stock = await about(answer, { past: [answer] })
  assert.deepEqual(
    stock.map(({ remark }) => remark),
    ['stock'],
  )
})

test('the unit is told before it sends, by link too, and is never stopped; the checker sees the same', async () => {
  const { world, call } = house
  const task = await handed()
  const link = await transaction(world.db, (tx) => giveTaskLink(tx, task))
  const promised = remarkWords.promiseWithoutDay.zh
  for (const [as, path] of [['hu', `/tasks/${task.id}`] as const, [null, `/t/${link}`] as const]) {
    const looked = await call(as, `${path}/reply/look`, { text: empty })
    const html = await looked.text()
    assert.equal(looked.status, 200)
    assert.ok(html.includes(promised) && html.includes('尽快安排处理。'), path)
    const fine = await call(as, `${path}/reply/look`, { class: 'A', text: answer, contact: '胡科长' })
    assert.ok(!(await fine.text()).includes(promised))
  }
  const replies = world.db.q.selectFrom('replies').select('id').where('task_id', '=', task.id)
  assert.equal((await replies.execute()).length, 0)
  const sent = await call(null, `/t/${link}/reply`, { class: 'A', text: empty, contact: '胡科长' })
  assert.equal(sent.status, 303)
  const check = await call('cui', `/tasks/${task.id}/acceptance`)
  assert.ok((await check.text()).includes(promised))
})

test('each reply is looked over once, so that a share can be counted', async () => {
  const { world } = house
  const task = await handed()
  const reply = { class: 'A', text: answer, contact: '胡科长' } as const
  await replyToTask(world.db, world.as('hu'), task.id, reply)
  const count = async (table: 'reply_looks' | 'reply_remarks') => {
    const rows = await world.db.q.selectFrom(table).select('reply_id').execute()
    return new Set(rows.map((one) => one.reply_id)).size
  }
  assert.deepEqual([await count('reply_looks'), await count('reply_remarks')], [2, 1])
})
