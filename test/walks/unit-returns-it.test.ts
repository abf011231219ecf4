// A unit says it is not theirs, is asked all the same, replies thinly, gets it back, and replies well.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as step from './steps.ts'
import { walked } from './walk.ts'

test('an objection is answered, a thin reply goes back, a good one passes', () =>
  walked(async (walk) => {
    const { resident, receipt, matter, task } = await step.inHands(walk)
    const at = `/tasks/${task}`
    const hu = walk.as('hu')
    await hu.open('/desk')
    assert.ok(hu.sees(/电梯/), 'it waits on the desk of the unit')
    await hu.open(at)
    await hu.follow(`${at}/objection`)
    await hu.send(`${at}/objection`, { reason: '电梯归市场监管部门管，不归我们' })
    const cui = walk.as('cui')
    await cui.open(at)
    await cui.follow(`${at}/upholding`)
    await cui.send(`${at}/upholding`, { reason: '维修资金由住建局管理，请继续办' })

    await step.reply(hu, at, { class: 'C', text: '已阅，暂不考虑' })
    await resident.open(receipt)
    assert.ok(!resident.sees('已阅，暂不考虑'), 'nothing reaches the resident before it is checked')
    await cui.open(at)
    await cui.follow(`${at}/return`)
    await cui.send(`${at}/return`, { missing: '请写明依据和时间' })
    await hu.open(at)
    assert.ok(hu.sees('请写明依据和时间'))

    await step.reply(hu, at)
    assert.equal(await hu.knock(`${at}/acceptance`, { found: 'implemented' }), 403, 'no unit checks itself')
    await step.pass(walk, task)
    await step.answer(resident, receipt)
    assert.equal(await step.stateOf(walk, matter), 'filed')
  }))

test('what was another unit’s goes to that one, and the first is done', () =>
  walked(async (walk) => {
    const { matter, task } = await step.inHands(walk)
    const hu = walk.as('hu')
    await hu.open(`/tasks/${task}/objection`)
    await hu.send(`/tasks/${task}/objection`, { reason: '这件事归水务局管' })
    const cui = walk.as('cui')
    await cui.open(`/tasks/${task}`)
    await cui.follow(`/tasks/${task}/reassignment`)
    await cui.send(`/tasks/${task}/reassignment`, { bodyId: walk.world.body.water, reason: '管网归水务局' })
    const [other = ''] = await step.openTasks(walk, matter)
    assert.notEqual(other, task)
    const wei = walk.as('wei')
    await step.reply(wei, `/tasks/${other}`)
    assert.equal((await hu.look(`/tasks/${other}`)).status, 404, 'a unit reads its own tasks only')
    await step.pass(walk, other)
    assert.equal(await step.stateOf(walk, matter), 'followingUp')
  }))
