import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type OpenHouse, openHouse } from '../../test/open-house.ts'
import { day } from '../platform/clock/day.ts'
import { drawDays, proposeDays } from './rosters/draw.ts'
import { nameSitters, setRoster } from './rosters/roster.ts'
import { isWith, shiftsToCome } from './shifts/queries.ts'

let house: OpenHouse
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const textOf = async (name: Parameters<OpenHouse['call']>[0], path: string) =>
  (await house.call(name, path)).text()

test('two taps on a phone: one button asks, one button answers, and the board shows who comes', async () => {
  const { db, as, account, venue, committee } = house.world
  const rule = { kind: 'listening', title: '周三倾听日', weekday: 3, from: '09:00', to: '11:00' } as const
  const id = await setRoster(db, as('ve'), venue, { ...rule, members: 1, liaisons: 0, apartDays: 0 })
  await nameSitters(db, as('ve'), id, { members: [account.mei, account.mao] })
  const range = { from: day('2026-03-10'), to: day('2026-03-31') }
  const { mark } = await proposeDays(db, as('ve'), id, range.from, range.to)
  await drawDays(db, as('ve'), id, { ...range, mark })
  const shifts = await shiftsToCome(db, committee.id)
  const mine = shifts.find((one) => isWith(one, as('mei')))
  assert.match(await textOf('mei', `/shifts/${mine?.id}`), /请毛律师替我/)
  const seat = mine && isWith(mine, as('mei'))?.seatId
  const asked = await house.call('mei', `/seats/${seat}/swaps`, { of: account.mao })
  assert.equal(asked.status, 303)
  const waiting = await textOf('mao', '/my-days')
  const swap = /\/swaps\/([\w-]+)\/taking/.exec(waiting)?.[1]
  assert.match(waiting, /梅医生请您替一天/)
  assert.equal((await house.call('min', `/swaps/${swap}/taking`, {})).status, 404)
  assert.equal((await house.call('mao', `/swaps/${swap}/taking`, {})).status, 303)
  assert.equal((await house.call('mao', `/swaps/${swap}/taking`, {})).status, 409)
  const now = (await shiftsToCome(db, committee.id)).find((one) => one.id === mine?.id)
  assert.ok(now && isWith(now, as('mao')))
  assert.match(await textOf(null, `/listening/${venue}`), /毛律师/)
})

test('a group asks without an account: a wrong form comes back with its words, the link shows where it stands', async () => {
  const asked = { wants: 'lecture', about: '老年人防骗怎么防', groupName: '三号楼居民', people: '12' }
  const wrong = await house.call(null, '/orders', { ...asked, regionId: '', people: '0' })
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /三号楼居民/)
  const sent = await house.call(null, '/orders', { ...asked, regionId: house.world.region.estate })
  assert.equal(sent.status, 303)
  const link = sent.headers.get('location') ?? ''
  assert.match(await textOf(null, link), /等人接/)
  assert.equal((await house.call(null, `${link}x`)).status, 404)
  assert.match(await textOf('lan', '/desk'), /老年人防骗怎么防/)
  assert.equal((await house.call(null, `${link}/withdrawal`, {})).status, 303)
  assert.match(await textOf(null, link), /不需要了/)
})

test('from a listening day to the form that exists: venue and way are already chosen', async () => {
  const { venue } = house.world
  const html = await textOf('lan', `/desk/submissions/new?venue=${venue}&channel=reception`)
  assert.match(html, new RegExp(`value="${venue}"[^>]*selected`))
  assert.match(html, /value="reception"[^>]*selected/)
  assert.equal((await house.call('lan', '/service')).status, 200)
})
