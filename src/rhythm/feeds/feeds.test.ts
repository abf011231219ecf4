import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import ical, { type VEvent } from 'node-ical'
import { matterIn } from '../../../test/matter-in.ts'
import { openDoors } from '../../../test/some-doors.ts'
import { makeWorld, type PersonName, type World } from '../../../test/world.ts'
import { setHours } from '../../organisation/opening/hours.ts'
import { NotYours, OutOfReach } from '../../platform/refusals.ts'
import { localMoment } from '../../platform/words/format.ts'
import { activityOn, meetingOn, rosterOf, shiftOn } from '../held.fixture.ts'
import { addPlanItem, publishPlan } from '../plan/item.ts'
import { type FeedOf, renewFeed, stopFeed, takeFeed, tokenOf } from './feed.ts'
import { calendarDoors } from './routes.tsx'

let world: World
before(async () => {
  world = await makeWorld()
})
after(() => world.end())

const own: FeedOf = { kind: 'person' }
const take = (name: PersonName, of: FeedOf = own) => takeFeed(world.db, world.as(name), of, 'zh')
const call = (path: string, name: PersonName | null = null) =>
  openDoors(world, calendarDoors).call(name, path)
async function read(token: string): Promise<{ text: string; events: VEvent[] }> {
  const answer = await call(`/feeds/${token}/calendar.ics`)
  assert.equal(answer.status, 200)
  assert.match(answer.headers.get('content-type') ?? '', /^text\/calendar/)
  const text = await answer.text()
  const parsed = Object.values(ical.parseICS(text))
  return { text, events: parsed.filter((one): one is VEvent => one?.type === 'VEVENT') }
}
const titles = (events: readonly VEvent[]) => events.map((one) => String(one.summary)).sort()
const publish = (matterId: string) =>
  world.db.q
    .insertInto('publications')
    .values({
      ...{ committee_id: world.committee.id, id: matterId, matter_id: matterId, what: 'topic' },
      ...{ decision: 'published', headline: '路灯什么时候修', decided_by: world.account.cui },
      decided_at: world.clock.now(),
    })
    .execute()

test('a person’s days: own meetings, activities, days in charge and due days, read by another’s parser', async () => {
  await meetingOn(world, '2026-03-16', { state: 'notified', asked: 'mei' })
  await meetingOn(world, '2026-03-17', { state: 'notified', asked: 'mao' })
  await activityOn(world, '2026-03-18', { state: 'planned', asked: 'mei' })
  const matter = await matterIn(world, { verbs: ['screen'], team: ['mei'] })
  await world.db.q
    .updateTable('matters')
    .set({ due_at: new Date('2026-03-20T23:59:59+08:00') })
    .where('id', '=', matter.id)
    .execute()
  const plan = { kind: 'thematic', text: '电梯怎么加装', who: '经济委', dueOn: '2026-06-30' } as const
  await addPlanItem(world.db, world.as('shi'), { ...plan, leadId: world.account.mei })
  const { events } = await read(await take('mei'))
  assert.equal(events.length, 4)
  const [meeting] = events.filter((one) => String(one.summary).startsWith('微协商'))
  assert.equal(meeting?.start.toISOString(), '2026-03-16T01:00:00.000Z')
  assert.equal(meeting?.location, '桂花社区会议室')
  const due = events.find((one) => String(one.summary) === `到期：${matter.number}`)
  assert.equal(due?.datetype, 'date')
  assert.equal(localMoment(due?.start as Date).slice(0, 10), '2026-03-20')
})

test('it has its time zone with it, and times that don’t hang on the machine they are written on', async () => {
  const before = process.env.TZ
  const token = await take('mei')
  const texts = []
  for (const zone of ['America/New_York', 'UTC', 'Asia/Shanghai']) {
    process.env.TZ = zone
    texts.push((await read(token)).text)
  }
  if (before === undefined) delete process.env.TZ
  else process.env.TZ = before
  assert.equal(new Set(texts).size, 1)
  assert.match(texts[0] ?? '', /BEGIN:VTIMEZONE\r\nTZID:Asia\/Shanghai\r\nBEGIN:STANDARD/)
  assert.match(texts[0] ?? '', /DTSTART;TZID=Asia\/Shanghai:20260316T090000\r\n/)
  assert.match(texts[0] ?? '', /DTSTART;VALUE=DATE:20260320\r\n/)
})

test('of a matter that is not public a calendar holds its number and none of its words', async () => {
  const { text } = await read(await take('mei'))
  assert.doesNotMatch(text, /路灯/)
  const matter = await matterIn(world)
  await publish(matter.id)
  await meetingOn(world, '2026-04-02', { state: 'notified', asked: 'mei', matterId: matter.id })
  const { events } = await read(await take('mei'))
  assert.ok(titles(events).includes('微协商：路灯什么时候修'))
})

test('a venue’s may hang on the wall: listening days, what is open to all, public talks', async () => {
  const token = await take('ve', { kind: 'venue', venueId: world.venue })
  const roster = await rosterOf(world)
  await shiftOn(world, roster, '2026-03-25', 'planned')
  await shiftOn(world, roster, '2026-04-01', 'cancelled')
  await activityOn(world, '2026-03-27', { state: 'planned', open: true })
  const { db, as, venue } = world
  await setHours(db, as('ve'), venue, [{ weekday: 3, opens: '14:30', closes: '17:00' }])
  const all = (await read(token)).events
  const open = all.filter(({ summary }) => String(summary) === '有人接待')
  assert.ok(open.length >= 5 && open.every(({ start }) => localMoment(start as Date).endsWith('14:30')))
  const events = all.filter((one) => !open.includes(one))
  assert.deepEqual(titles(events), ['倾听日 桂花议事室', '微协商：路灯什么时候修', '读一读新的物业条例'])
  await assert.rejects(take('bo', { kind: 'venue', venueId: world.venue }), OutOfReach)
  await world.db.q
    .updateTable('venues')
    .set({ closed_at: world.clock.now() })
    .where('id', '=', world.venue)
    .execute()
  assert.equal((await call(`/feeds/${token}/calendar.ics`)).status, 410)
  await world.db.q.updateTable('venues').set({ closed_at: null }).where('id', '=', world.venue).execute()
})

test('the county’s has the plan once that is public, and only the office gives it', async () => {
  await assert.rejects(take('cui', { kind: 'county' }), NotYours)
  const token = await take('shi', { kind: 'county' })
  const planned = async () => titles((await read(token)).events).includes('计划：电梯怎么加装')
  assert.equal(await planned(), false)
  await publishPlan(world.db, world.as('qin'), 2026, '主席会议通过')
  assert.equal(await planned(), true)
})

test('a moved meeting is the same event, a cancelled one is gone', async () => {
  const id = await meetingOn(world, '2026-05-06', { state: 'notified', asked: 'min' })
  const token = await take('min')
  const [before] = (await read(token)).events
  const moved = new Date('2026-05-07T14:30:00+08:00')
  await world.db.q.updateTable('meetings').set({ starts_at: moved }).where('id', '=', id).execute()
  const [later] = (await read(token)).events
  assert.equal(later?.uid, before?.uid)
  assert.deepEqual([later?.start.getTime(), later?.uid], [moved.getTime(), `meeting-${id}`])
  await world.db.q.updateTable('meetings').set({ state: 'cancelled' }).where('id', '=', id).execute()
  assert.deepEqual((await read(token)).events, [])
})

test('one address in force: asked for again it is the same, changed or stopped the old one ends', async () => {
  const first = await take('gao')
  assert.equal(await take('gao'), first)
  const second = await renewFeed(world.db, world.as('gao'), own, 'zh')
  assert.notEqual(second, first)
  assert.equal((await call(`/feeds/${first}/calendar.ics`)).status, 410)
  assert.equal((await call(`/feeds/${second}/calendar.ics`)).status, 200)
  await stopFeed(world.db, world.as('gao'), own)
  assert.equal((await call(`/feeds/${second}`)).status, 410)
  assert.equal(await tokenOf(world.db, world.as('gao'), own), null)
  await assert.rejects(stopFeed(world.db, world.as('gao'), own), OutOfReach)
  await assert.rejects(renewFeed(world.db, world.as('gao'), own, 'zh'), OutOfReach)
})

test('two first requests at once give one address', async () => {
  const [one, other] = await Promise.all([take('zhu'), take('zhu')])
  assert.equal(one, other)
})

test('whoever left reads no more; a made-up token reads as one that has ended', async () => {
  const token = await take('hu')
  await world.db.q
    .updateTable('accounts')
    .set({ left_at: world.clock.now() })
    .where('id', '=', world.account.hu)
    .execute()
  assert.equal((await call(`/feeds/${token}/calendar.ics`)).status, 410)
  assert.equal((await call('/feeds/abcdefghijklmnopqrstuvwxyz1/calendar.ics')).status, 410)
})

test('by the door: the page gives the address with its steps and a code, the scanned page what comes up', async () => {
  const { call } = openDoors(world, calendarDoors)
  assert.match(await (await call('mao', '/me/calendar')).text(), /还没有订阅地址/)
  assert.equal((await call('mao', '/me/calendar', {})).status, 303)
  const page = await (await call('mao', '/me/calendar')).text()
  const [, token] = /feeds\/([\w-]+)\/calendar\.ics/.exec(page) ?? []
  assert.match(page, /webcal:\/\/127\.0\.0\.1/)
  assert.match(page, /class="qr"/)
  assert.match(page, /苹果手机/)
  assert.match(await (await call(null, `/feeds/${token}`)).text(), /微协商/)
  assert.equal((await call('mao', '/me/calendar/renewal', {})).status, 303)
  assert.equal((await call(null, `/feeds/${token}`)).status, 410)
  assert.equal((await call('mao', '/me/calendar/end', {})).status, 303)
  assert.equal((await call('cui', `/rhythm/venues/${world.venue}/calendar`)).status, 200)
  assert.equal((await call('chu', `/rhythm/venues/${world.venue}/calendar`)).status, 404)
  assert.equal((await call('cui', '/rhythm/calendar')).status, 403)
})
