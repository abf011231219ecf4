// Not content: done again once, sent up once, then a reasoned final answer. What is archived comes back as a new matter.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as step from './steps.ts'
import { type Walk, walked } from './walk.ts'

const no = { solved: 'no', content: 'notContent', words: '还是天天停' }

test('one redo, one sending up, one final answer, and a new matter where it is needed', () =>
  walked(async (walk) => {
    const { resident, receipt, matter, task } = await step.inHands(walk)
    const { unit, link } = await step.byLink(walk, task)
    await step.reply(unit, link)
    await step.pass(walk, task)
    await step.answer(resident, receipt, no)

    const cui = walk.as('cui')
    await cui.open(`/matters/${matter}`)
    await cui.follow(`/matters/${matter}/redo`)
    await cui.send(`/matters/${matter}/redo`, { missing: '电梯仍然停运，请查明原因', tasks: [task] })
    assert.equal(await step.stateOf(walk, matter), 'handling')
    const second = await step.byLink(walk, task)
    assert.ok(second.unit.sees('电梯仍然停运'))
    assert.ok(!second.unit.sees('还是天天停'), 'the unit reads what is missing, never who was unhappy')
    await step.reply(second.unit, second.link)
    await step.pass(walk, task)
    await step.answer(resident, receipt, no)

    await cui.open(`/matters/${matter}`)
    assert.equal(
      await cui.knock(`/matters/${matter}/redo`, { missing: '再来一次吧', partyName: '物业' }),
      409,
      'once',
    )
    await cui.follow(`/matters/${matter}/sending-up`)
    await cui.send(`/matters/${matter}/sending-up`, { reason: '街道解决不了，请县里协调' })
    assert.equal(await step.stateOf(walk, matter), 'escalated')
    await answeredAbove(walk, matter)
    await step.answer(resident, receipt, no)

    const shi = walk.as('shi')
    await shi.open(`/matters/${matter}`)
    await shi.follow(/\/(final-answer|sending-up)$/)
    if (shi.here.path.endsWith('sending-up')) throw new Error('sent up a second time')
    await shi.send(`/matters/${matter}/final-answer`, { explanation: '资金须业主表决，已说明依据和办法' })
    assert.equal(await step.stateOf(walk, matter), 'filed')
    await resident.open(receipt)
    assert.ok(resident.sees('资金须业主表决'))
  }))

async function answeredAbove(walk: Walk, matter: string): Promise<void> {
  const shi = walk.as('shi')
  await shi.open(`/matters/${matter}/result-from-above`)
  await shi.send(`/matters/${matter}/result-from-above`, { result: '县里已协调，资金仍需业主表决' })
  assert.equal(await step.stateOf(walk, matter), 'followingUp')
}

test('an archived matter is taken up again as a new one, and the old one does not change', () =>
  walked(async (walk) => {
    const { resident, receipt, matter, task } = await step.inHands(walk)
    const { unit, link } = await step.byLink(walk, task)
    await step.reply(unit, link)
    await step.pass(walk, task)
    await step.answer(resident, receipt)
    await step.archive(walk, matter)
    const kept = await keptOf(walk, matter)

    await walk.days(30)
    await resident.open(receipt)
    await resident.follow(`${receipt}/reopening`)
    await resident.send(`${receipt}/reopening`, { text: '上个月修好的电梯又停了' })
    const cui = walk.as('cui')
    await cui.open(`/matters/${matter}`)
    await cui.follow(`/matters/${matter}/reopening`)
    const [ground = ''] = cui.offers(/reopening/)?.fields.find(({ name }) => name === 'ground')?.options ?? []
    await cui.send(`/matters/${matter}/reopening`, { ground })
    const again = await step.newest(walk, 'matters')
    assert.notEqual(again, matter)
    assert.equal(await step.stateOf(walk, again), 'collected')
    assert.deepEqual(await keptOf(walk, matter), kept)
    await resident.open(receipt)
    assert.ok(resident.sees(step.headline), 'the receipt follows the new matter')
    await cui.open(`/matters/${matter}`)
    assert.equal(await cui.knock(`/matters/${matter}/reopening`, { ground }), 409, 'one new matter, not two')
  }))

async function keptOf(walk: Walk, matter: string) {
  const { q } = walk.world.db
  const row = await q.selectFrom('matters').selectAll().where('id', '=', matter).executeTakeFirstOrThrow()
  const packages = await q
    .selectFrom('archive_packages')
    .selectAll()
    .where('matter_id', '=', matter)
    .execute()
  return { ...row, packages }
}
