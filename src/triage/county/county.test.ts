import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { broughtIn } from '../../../test/brought-in.ts'
import { type OpenHouse, openHouse } from '../../../test/open-house.ts'

suite('the county sees twins across townships, and one message waits in two panes', () => {
  let house: OpenHouse
  before(async () => {
    house = await openHouse()
  })
  after(() => house.close())

  const stateOf = async (id: string) =>
    (
      await house.world.db.q
        .selectFrom('submissions')
        .select('state')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
    ).state

  test('what two townships bring stands together, is read by the county, and joined by its staff alone', async () => {
    const { world } = house
    const here = await broughtIn(world, { words: '停水两天了' })
    const there = await broughtIn(world, { words: '我们村也停水', at: 'bridge' })
    const alone = await broughtIn(world, { words: '路灯不亮' })
    const html = await (await house.call('shi', '/triage/county')).text()
    assert.ok(html.includes('停水两天了') && html.includes('我们村也停水'))
    assert.ok(!html.includes(alone))
    assert.doesNotMatch(await (await house.call('qin', '/triage/county')).text(), /name="ids"/)
    assert.equal((await house.call('lan', '/triage/county')).status, 403)
    const ticked = await house.call('shi', '/triage/together', { ids: [here, there] })
    const together = ticked.headers.get('location') ?? ''
    const page = await (await house.call('shi', together)).text()
    assert.match(page, /\/triage\/together\/accept/)
    assert.doesNotMatch(page, /\/triage\/together\/answer/)
    const joined = await house.call('shi', '/triage/together/accept', {
      ids: `${here},${there}`,
      ...{ headline: '两个乡镇停水', category: 'utilities', method: 'TONGYONG/main', level: 'county' },
    })
    assert.deepEqual([joined.status, joined.headers.get('location')], [303, '/triage?many=2'])
    assert.deepEqual([await stateOf(here), await stateOf(there)], ['accepted', 'merged'])
  })

  test('from the two panes a form comes back to them: the next one open, or itself with its words beside the field', async () => {
    const { world } = house
    world.clock.set(new Date(world.clock.now().getTime() + 1000))
    const older = await broughtIn(world, { words: '广场舞太吵' })
    world.clock.set(new Date(world.clock.now().getTime() + 1000))
    const newer = await broughtIn(world, { words: '校车常晚点' })
    const wrong = await house.call('lan', `/submissions/${newer}/answer?at=desk`, { reply: '' })
    const html = await wrong.text()
    assert.equal(wrong.status, 422)
    assert.match(html, /id="f-reply-error"/)
    assert.match(html, /id="waiting"/)
    const sent = await house.call('lan', `/submissions/${newer}/answer?at=desk`, { reply: '明天起准点' })
    const next = await (await house.call('lan', sent.headers.get('location') ?? '')).text()
    assert.match(next, new RegExp(`href="/triage\\?id=${older}" aria-current="true"`))
  })

  test('what is no id, is sorted, or is another’s is left out of the page of many', async () => {
    const { world } = house
    const [mine, far] = [await broughtIn(world), await broughtIn(world, { at: 'bridge' })]
    const html = await (await house.call('lan', `/triage/together?ids=${mine},x,${far}`)).text()
    assert.ok(html.includes(`value="${mine}"`) && !html.includes(`value="${far}"`))
    assert.match(html, /1 件已经分办或不在您这里/)
    assert.match(await (await house.call('lan', '/triage/together')).text(), /还没有勾选来件/)
  })
})
