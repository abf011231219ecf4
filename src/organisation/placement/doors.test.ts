import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type OpenHouse, openHouse, type Typed } from '../../../test/open-house.ts'
import { installJobs } from '../../platform/jobs/runner.ts'
import { answer, answerJob } from './answer.ts'

const settings: Typed = {
  ...{ title: '换届编入', venueKinds: 'room', evenGroups: 'on', strengthKm: '6', wishKm: '15', stayKm: '3' },
}

describe('the doors of placing members', () => {
  let house: OpenHouse
  before(async () => {
    house = await openHouse()
    await installJobs(house.world.url, [answerJob])
  })
  after(() => house.close())

  const read = async (path: string, as: Parameters<OpenHouse['call']>[0] = 'shi') => {
    const answered = await house.call(as, path)
    return { status: answered.status, text: await answered.text() }
  }
  const press = async (path: string, form: Typed = {}, as: Parameters<OpenHouse['call']>[0] = 'shi') => {
    const answered = await house.call(as, path, { _replay: crypto.randomUUID(), ...form })
    return {
      status: answered.status,
      to: answered.headers.get('location') ?? '',
      text: await answered.text(),
    }
  }

  it('lead from an empty list to appointments, each page saying what happens next', async () => {
    const { account, committee, venue } = house.world
    assert.match((await read('/placements')).text, /还没有编入方案/)
    const begun = await press('/placements', settings)
    assert.match(begun.to, /^\/placements\/[0-9a-f-]{36}$/)
    const path = begun.to
    const id = path.split('/').at(-1) ?? ''
    const pin = { member: account.mei, what: 'recused', venue }
    assert.equal((await press(`${path}/rules/pins`, pin)).to, `${path}?done=saved`)
    assert.match((await read(path)).text, /梅医生回避桂花议事室/)
    await press(`${path}/askings`)
    assert.match((await read(path)).text, /正在计算/)
    await answer(house.world.db, { committeeId: committee.id, placementId: id, asking: 1 })
    const refused = await read(path)
    assert.match(refused.text, /互相矛盾/)
    assert.match(refused.text, /梅医生回避桂花议事室/)
    await press(`${path}/reopening`)
    await press(`${path}/rules/absences`, { member: account.mei })
    await press(`${path}/askings`)
    await answer(house.world.db, { committeeId: committee.id, placementId: id, asking: 2 })
    const proposal = await read(path)
    assert.match(proposal.text, /毛律师/)
    assert.match(proposal.text, /没有比这更好的方案/)
    assert.doesNotMatch(proposal.text, new RegExp(`${path}/issue`), 'staff of a committee appoint nobody')
    const why = await read(`${path}/members/${account.mao}?other=${account.min}`)
    assert.match(why.text, /毛律师为什么编在这里/)
    assert.match(why.text, /这样调整的代价/)
    assert.equal((await press(`${path}/issue`, {}, 'shi')).status, 403)
    assert.equal((await press(`${path}/issue`, {}, 'qin')).to, `${path}?done=saved`)
    assert.match((await read(`${path}?done=saved`, 'qin')).text, /已全部任命/)
    assert.equal((await press(`${path}/issue`, {}, 'qin')).status, 409)
  })

  it('give a wrong form back with what was typed, and nothing to strangers', async () => {
    assert.equal((await press('/placements', { title: '' })).status, 422)
    const { to: path } = await press('/placements', settings)
    const wrong = await press(path, { ...settings, wishKm: '很多' })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /很多/)
    const turned = await press(`${path}/rules/seats`, { venue: house.world.venue, least: '4', most: '2' })
    assert.equal(turned.status, 422)
    assert.match(turned.text, /“最多”不能小于“最少”/)
    assert.equal((await read(`${path}/members/${house.world.account.mao}`)).status, 404)
    assert.equal((await read(path, 'mei')).status, 403)
    assert.equal((await read(`/placements/${house.world.venue}`)).status, 404)
  })
})
