// Beyond the township: sent up with its history, taken up by the county, or answered there and brought back.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as step from './steps.ts'
import { type Walk, walked } from './walk.ts'

test('the county takes it up and it goes its way there', () =>
  walked(async (walk) => {
    const { resident, receipt, matter } = await sentUp(walk)
    await resident.open(receipt)
    assert.ok(resident.sees(step.headline))
    const cui = walk.as('cui')
    await cui.open(`/matters/${matter}`)
    const below = { criteria: 'concern', decision: 'confirmed', reason: '自己定' }
    assert.equal(
      await cui.knock(`/matters/${matter}/confirmation`, below),
      403,
      'the township does not choose for the county',
    )

    const shi = walk.as('shi')
    await shi.open('/desk')
    await shi.open(`/matters/${matter}`)
    await shi.follow(`/matters/${matter}/taking-up`)
    await shi.send(`/matters/${matter}/taking-up`)
    assert.equal(shi.here.path, `/matters/${matter}/confirmation`)
    await shi.send(`/matters/${matter}/confirmation`, {
      ...{
        criteria: ['concern', 'concrete', 'within'],
        decision: 'confirmed',
        reason: '涉及多个街道，由县里协商',
      },
      ...{ publish: 'yes', publicHeadline: '老旧电梯更新', onWordOf: '三月主席会议审定' },
    })
    await step.claim(walk, matter)
    await step.lookInto(walk, matter)
    await shi.open(`/matters/${matter}`)
    await shi.follow(`/matters/${matter}/meetings/new`)
    assert.equal(await step.stateOf(walk, matter), 'researching')
    const steps = await step.toldAbout(walk, await step.newest(walk, 'submissions'))
    assert.ok(steps.length >= 3, 'told at every turn')
  }))

test('answered above, brought back, and the resident says the last word', () =>
  walked(async (walk) => {
    const { resident, receipt, matter } = await sentUp(walk)
    const shi = walk.as('shi')
    await shi.open(`/matters/${matter}/result-from-above`)
    await shi.send(`/matters/${matter}/result-from-above`, { result: '市里已列入今年的更新计划' })
    await resident.open(receipt)
    assert.ok(resident.sees('今年的更新计划'))
    await step.answer(resident, receipt)
    assert.equal(await step.stateOf(walk, matter), 'filed')
  }))

async function sentUp(walk: Walk) {
  const spoken = await step.speak(walk)
  const lan = walk.as('lan')
  await lan.open(`/submissions/${spoken.submission}`)
  await lan.send(`/submissions/${spoken.submission}/send-up`, {
    headline: step.headline,
    category: 'utilities',
  })
  const matter = await step.newest(walk, 'matters')
  assert.equal(await step.stateOf(walk, matter), 'escalated')
  return { ...spoken, matter }
}
