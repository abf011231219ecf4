// One page on a phone in a yard: said, agreed, signed and closed before the sun goes down.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as step from './steps.ts'
import { type Walk, walked } from './walk.ts'
import type { Typed } from './walker.ts'

const page = (walk: Walk): Typed => ({
  ...{ heldAt: step.momentIn(walk, 0, '08:30'), place: '桂花树下', people: '三号楼居民\n楼长' },
  ...{
    saidResidents: '台阶高，轮椅上不去',
    item1Text: '砌一段坡道',
    item1Party: '物业公司',
    item1Done: 'on',
  },
  ...{ way: 'readAloud', conclusion: 'consensus', dispositions: ['deed'] },
})

for (const method of ['WEIXIESHANG', 'XIAOMAZHA']) {
  test(`${method}: from the yard to the archive on one day`, () =>
    walked(async (walk) => {
      const today = step.dayIn(walk, 0)
      const cui = walk.as('cui')
      await cui.open('/desk/field/new')
      await cui.send('/desk/field/new', {
        ...{ headline: '三号楼门口缺坡道', category: 'roads', method },
        ...{ regionId: walk.world.region.estate, representative: '楼长' },
        ...page(walk),
      })
      const matter = await step.newest(walk, 'matters')
      assert.equal(await step.stateOf(walk, matter), 'followingUp')

      await cui.open(`/matters/${matter}`)
      await cui.follow(`/matters/${matter}/follow-up`)
      await cui.send(`/matters/${matter}/follow-up/links`, { party: '楼长' })
      const [link = ''] = /\/e\/[\w-]+/.exec(cui.here.text) ?? []
      const elder = walk.someone()
      await elder.open(link)
      await elder.send(link, { solved: 'yes', content: 'content' })
      await cui.open(`/matters/${matter}`)
      if (method === 'XIAOMAZHA') {
        assert.equal(await step.stateOf(walk, matter), 'followingUp', 'its method asks what it brought')
        await cui.follow(`/matters/${matter}/benefit`)
        await cui.send(`/matters/${matter}/benefit`, { done: '轮椅能自己上楼了' })
      }
      assert.equal(await step.stateOf(walk, matter), 'filed')
      assert.equal((await elder.look(link)).status, 410, 'a link is for one answer')
      await step.archive(walk, matter)
      assert.equal(step.dayIn(walk, 0), today, 'all on the same day')
    }))
}

test('a resident’s own small matter, talked through on the spot', () =>
  walked(async (walk) => {
    const { resident, receipt, submission } = await step.speak(walk, { words: '门口台阶高，轮椅上不去' })
    const matter = await step.accept(walk, submission, { method: 'WEIXIESHANG/main' })
    const cui = walk.as('cui')
    await cui.open(`/matters/${matter}/confirmation`)
    await cui.send(`/matters/${matter}/confirmation`, {
      ...{
        criteria: ['small'],
        decision: 'confirmed',
        reason: '当场能商量',
        partyCommitteeConsent: '社区党委同意',
      },
      ...{ publish: 'no', whyNotPublic: 'asked' },
    })
    await cui.open(`/matters/${matter}`)
    await cui.follow(`/matters/${matter}/field`)
    await cui.send(`/matters/${matter}/field`, page(walk))
    assert.equal(await step.stateOf(walk, matter), 'followingUp')
    await step.answer(resident, receipt)
    await step.archive(walk, matter, { decision: 'refused', reason: 'asked' })
    assert.equal(
      (await walk.someone().look(`/cases/${matter}`)).status,
      404,
      'what was not published is not there',
    )
    await walk.someone().open('/topics')
  }))

test('what was promised and not yet done is handed over all the same', () =>
  walked(async (walk) => {
    const { submission } = await step.speak(walk, { words: '门口台阶高，轮椅上不去' })
    const matter = await step.accept(walk, submission, { method: 'WEIXIESHANG/main' })
    const cui = walk.as('cui')
    await cui.open(`/matters/${matter}/confirmation`)
    await cui.send(`/matters/${matter}/confirmation`, {
      ...{
        criteria: ['small'],
        decision: 'confirmed',
        reason: '当场能商量',
        partyCommitteeConsent: '社区党委同意',
      },
      ...{ publish: 'no', whyNotPublic: 'asked' },
    })
    await cui.open(`/matters/${matter}/field`)
    const { item1Done: _, ...later } = page(walk)
    await cui.send(`/matters/${matter}/field`, { ...later, item1Day: step.dayIn(walk, 20) })
    const [task = ''] = await step.handOver(walk, matter)
    const { unit, link } = await step.byLink(walk, task)
    await step.reply(unit, link)
    await step.pass(walk, task)
    const shi = walk.as('shi')
    await shi.open(`/tasks/${task}`)
    if (shi.offers(/acceptance$/) || /acceptance/.test(shi.here.html)) {
      await shi.follow(`/tasks/${task}/acceptance`)
      await shi.send(`/tasks/${task}/acceptance`, { found: 'implemented' })
    }
    assert.equal(await step.stateOf(walk, matter), 'followingUp')
  }))
