// The room by its doors alone: no script, every page drawn, every refusal beside its field with nothing lost.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { again, matterIn } from '../../test/matter-in.ts'
import { openDoors } from '../../test/some-doors.ts'
import { makeWorld, start, type World } from '../../test/world.ts'
import { doors } from './room.ts'
import { meetingsOf } from './talk.ts'

let world: World
let house: ReturnType<typeof openDoors>
before(async () => {
  world = await makeWorld()
  house = openDoors(world, doors)
})
after(() => world.end())
beforeEach(() => {
  world.clock.set(start)
  house.forgetCookies()
})

const team = { verbs: ['screen', 'confirm', 'openClaims'], team: ['mei', 'mao'] } as const
const later = (hours: number) => {
  world.clock.set(new Date(world.clock.now().getTime() + hours * 3_600_000))
  house.forgetCookies()
}
async function goes(
  name: Parameters<typeof house.call>[0],
  path: string,
  form: Record<string, string | string[]> = {},
): Promise<string> {
  const answer = await house.call(name, path, form)
  assert.equal(
    answer.status,
    303,
    `${path}: ${answer.status} ${(await answer.clone().text()).match(/class="errors"[\s\S]{0,600}/)?.[0] ?? ''}`,
  )
  return answer.headers.get('location') ?? ''
}
async function shows(name: Parameters<typeof house.call>[0], path: string): Promise<string> {
  const answer = await house.call(name, path)
  assert.equal(answer.status, 200, path)
  return answer.text()
}

test('from a visit to the conclusion and the report, by forms alone', async () => {
  const matter = await matterIn(world, team)
  const at = `/matters/${matter.id}`
  assert.match(await shows('mei', `${at}/research`), /调研记录/)
  assert.equal(await goes('mei', `${at}/research`, { situation: '线挖断了' }), at)
  assert.match(await shows('mei', `${at}/plan`), /协商方案/)
  await goes('mei', `${at}/plan`, { aim: '把灯修好', place: '三号楼下', startsAt: '2026-03-12T15:00' })
  const plan = (await shows('cui', `${at}/plan`)).match(/plan\/([0-9a-f-]{36})\/approval/)?.[1]
  await goes('cui', `${at}/plan/${plan}/approval`)
  const form = await shows('mei', `${at}/meetings/new`)
  assert.match(form, /value="三号楼下"/)
  assert.match(form, /2026-03-12T15:00/)
  const sheet = await goes('mei', `${at}/meetings/new`, {
    class: 'micro',
    form: 'yard',
    place: '三号楼下',
    startsAt: '2026-03-12T15:00',
    chair: world.account.cui,
    clerk: world.account.lan,
    members: [world.account.mei, world.account.mao],
    units: [world.body.housing],
    residents: '三号楼代表 13800000000\n五号楼代表',
  })
  assert.doesNotMatch(await shows('cui', sheet), /13800000000/)
  assert.match(await shows('cui', `${sheet}/invitation`), /五号楼代表/)
  later(80)
  const page = await shows('lan', sheet)
  const present = [...page.matchAll(/name="present" value="([0-9a-f-]{36})"/g)].map((one) => one[1] ?? '')
  assert.equal(present.length, 7)
  await goes('lan', `${sheet}/record`, { present, saidResidents: '晚上摔过人', saidUnits: '四月前能换' })
  await goes('lan', `${sheet}/items`, {
    kind: 'consensus',
    text: '换三盏灯',
    unit: world.body.housing,
    dueOn: '2026-04-01',
  })
  const slips = await (await house.call('cui', `${sheet}/objection-window`, {})).text()
  const links = [...slips.matchAll(/\/m\/([\w-]{20,})/g)].map((one) => one[1] ?? '')
  const [first, second] = [...new Set(links)]
  assert.match(await shows(null, `/m/${first}`), /换三盏灯/)
  assert.equal((await house.call(null, `/m/${first}/agreement`, {})).status, 200)
  assert.equal((await house.call(null, `/m/${first}`)).status, 410)
  assert.equal((await house.call(null, `/m/${second}/objection`, { text: '' })).status, 422)
  assert.equal((await house.call(null, `/m/${second}/objection`, { text: '是四盏' })).status, 200)
  const answer = (await shows('cui', sheet)).match(/objections\/([0-9a-f-]{36})\/answer/)?.[1]
  await goes('cui', `${sheet}/objections/${answer}/answer`, { answer: '已改成四盏' })
  await goes('cui', `${sheet}/confirmation`)
  await goes('cui', `${sheet}/conclusion`, { conclusion: 'consensus', dispositions: ['deed'], publish: 'on' })
  assert.equal((await again(world, matter)).state, 'concluded')
  assert.match(await shows('cui', sheet), /不再公开/)
  await goes('cui', `${sheet}/takedown`)
  assert.match(await shows('cui', `${at}/report`), /换三盏灯（县住建局，4月1日/)
  await goes('cui', `${at}/report`, { recipients: '街道党工委', body: '建议换灯' })
  await goes('cui', `${at}/report/receipt`)
})

test('a refused form comes back on its page with what was typed', async () => {
  const matter = await matterIn(world, { ...team, verbs: [...team.verbs, 'startResearch'] })
  const answer = await house.call('cui', `/matters/${matter.id}/meetings/new`, {
    class: 'micro',
    form: 'hall',
    place: '桂花议事室',
    startsAt: '2026-03-01T09:00',
    chair: world.account.cui,
    units: [world.body.housing],
    residents: '住户代表',
  })
  const page = await answer.text()
  assert.equal(answer.status, 422)
  assert.match(page, /时间已经过了/)
  assert.match(page, /value="桂花议事室"/)
  assert.match(page, /住户代表<\/textarea>/)
  const early = await house.call('mei', `/matters/${matter.id}/settlement`, { how: '' })
  assert.equal(early.status, 422)
  await goes('mei', `/matters/${matter.id}/settlement`, { how: '电工当场接好' })
})

test('postponed, given another time, cancelled; a plan returned; each by its door', async () => {
  const matter = await matterIn(world, { ...team, verbs: [...team.verbs, 'startResearch'] })
  await goes('lan', `/matters/${matter.id}/plan`, { aim: '修灯' })
  const plan = (await shows('cui', `/matters/${matter.id}/plan`)).match(/plan\/([0-9a-f-]{36})\/return/)?.[1]
  assert.equal((await house.call('cui', `/matters/${matter.id}/plan/${plan}/return`, {})).status, 422)
  await goes('cui', `/matters/${matter.id}/plan/${plan}/return`, { reason: '请加时间' })
  assert.match(await shows('lan', `/matters/${matter.id}/plan`), /请加时间/)
  const form = {
    class: 'micro',
    form: 'hall',
    place: '议事室',
    startsAt: '2026-03-15T09:00',
    chair: world.account.cui,
    units: [world.body.housing],
    residents: '住户代表',
  }
  const sheet = await goes('mei', `/matters/${matter.id}/meetings/new`, form)
  await goes('cui', `${sheet}/approval`)
  await goes('cui', `${sheet}/postponement`, { reason: '下雨' })
  await goes('cui', `${sheet}/postponement`, { reason: '下雨', startsAt: '2026-03-18T09:00' })
  assert.match(await shows('cui', sheet), /3月18日/)
  await goes('cui', `${sheet}/cancellation`, { reason: '已经修好' })
  assert.equal((await house.call('chu', sheet)).status, 404)
})

test('the one page of a field: sent twice it is done once, and a wrong line loses nothing', async () => {
  const fields = {
    headline: '三组渠口堵塞',
    category: 'farming',
    regionId: world.region.bridge,
    method: 'WEIXIESHANG',
    representative: '三组组长 13800000000',
    heldAt: '2026-03-09T08:30',
    place: '三组晒谷场',
    chair: world.account.chu,
    people: '三组组长',
    residentCount: '9',
    saidResidents: '水进不来',
    item1Text: '清渠口',
    item1Party: '三组村民',
    item1Done: 'on',
    way: 'fingerprint',
    conclusion: 'consensus',
    _replay: 'one-phone-one-page',
  }
  assert.match(await shows('chu', '/desk/field/new'), /data-field-session/)
  const wrong = await house.call('chu', '/desk/field/new', { ...fields, item1Party: '' })
  const page = await wrong.text()
  assert.equal(wrong.status, 422)
  assert.match(page, /请选单位，或写明由谁办/)
  assert.match(page, /value="三组晒谷场"/)
  const twice = await Promise.all([
    goes('chu', '/desk/field/new', fields),
    goes('chu', '/desk/field/new', fields),
  ])
  assert.equal(twice[0], twice[1])
  const made = await world.db.q
    .selectFrom('matters')
    .select('id')
    .where('headline', '=', fields.headline)
    .execute()
  assert.equal(made.length, 1)
})

test('the same page for a matter that is already here', async () => {
  const matter = await matterIn(world, { method: 'WEIXIESHANG', verbs: ['screen', 'confirm'] })
  assert.match(await shows('cui', `/matters/${matter.id}/field`), /现场一页纸/)
  await goes('cui', `/matters/${matter.id}/field`, {
    heldAt: '2026-03-09T08:30',
    place: '三号楼下',
    people: '住户',
    saidResidents: '等了半年',
    way: 'signed',
    conclusion: 'explained',
    explanation: '今年换线路',
  })
  assert.equal((await again(world, matter)).state, 'followingUp')
  assert.equal((await meetingsOf(world.db, matter)).length, 1)
  assert.equal((await house.call('bo', `/matters/${matter.id}/field`)).status, 404)
})
