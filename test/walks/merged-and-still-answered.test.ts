// Two people bring the same thing: one matter, and each of them is told, asked and answered.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as step from './steps.ts'
import { walked } from './walk.ts'

test('whoever is merged is still told, asked and answered', () =>
  walked(async (walk) => {
    const first = await step.speak(walk)
    const matter = await step.accept(walk, first.submission)
    const second = await step.speak(walk, {
      words: '电梯又坏了，我妈妈三天没下楼',
      contact: { tellThrough: 'call', phone: '13900139002' },
    })
    const lan = walk.as('lan')
    await lan.open(`/submissions/${second.submission}`)
    await lan.send(`/submissions/${second.submission}/merge`, { matter })
    await second.resident.open(second.receipt)
    assert.ok(second.resident.sees(step.headline), 'the receipt shows the one matter')

    await step.confirm(walk, matter)
    await step.claim(walk, matter)
    await step.conclude(walk, await step.meet(walk, matter))
    const [task = ''] = await step.handOver(walk, matter)
    const { unit, link } = await step.byLink(walk, task)
    await step.reply(unit, link)
    await step.pass(walk, task)

    await step.answer(first.resident, first.receipt)
    assert.equal(await step.stateOf(walk, matter), 'followingUp', 'the other has not spoken yet')
    await second.resident.open(second.receipt)
    assert.ok(second.resident.sees('电梯已修好并通过检验'), 'the reply in full, to both')
    await step.answer(second.resident, second.receipt, { content: 'mostly' })
    assert.equal(await step.stateOf(walk, matter), 'filed')

    const [one, two] = [
      await step.toldAbout(walk, first.submission),
      await step.toldAbout(walk, second.submission),
    ]
    const afterMerging = one.slice(one.length - two.length + 1)
    assert.deepEqual(two.slice(1), afterMerging, 'after the merging both were told the same')
  }))

test('a twin that was none goes back, and its sender stays with it', () =>
  walked(async (walk) => {
    const first = await step.speak(walk)
    const matter = await step.accept(walk, first.submission)
    const second = await step.speak(walk, { words: '门口的路灯不亮，晚上看不见' })
    const lan = walk.as('lan')
    await lan.open(`/submissions/${second.submission}`)
    await lan.send(`/submissions/${second.submission}/merge`, { matter })
    await lan.open(`/submissions/${second.submission}`)
    await lan.send(`/submissions/${second.submission}/return`)
    await lan.open(`/submissions/${second.submission}`)
    await lan.send(`/submissions/${second.submission}/answer`, { reply: '路灯已报修，明晚会亮' })
    await second.resident.open(second.receipt)
    assert.ok(second.resident.sees('路灯已报修'))
    assert.ok(!second.resident.sees(step.headline), 'what it was merged into is not theirs')
  }))
