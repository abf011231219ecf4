import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Hono } from 'hono'
import sharp from 'sharp'
import { open, visitor } from '../../../test/visitor.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { makeEntryCode } from '../../organisation/entry-codes.ts'
import { log } from '../../platform/log.ts'
import { intakeDoors, jobs } from '../room.ts'

let world: World
let app: Hono
before(async () => {
  log.level = 'fatal'
  world = await makeWorld()
  app = open(world, intakeDoors([]))
})
after(() => world.end())

const what = { kind: 'problem', words: '井盖坏了两个月，孩子上学要绕着走。', code: 'QX7K2M' }
const contact = { tellThrough: 'sms', phone: '13800138000', name: '李大山', handling: 'on' }
const submissions = async () =>
  await world.db.q.selectFrom('submissions').selectAll().orderBy('created_at').execute()
const last = async () => (await submissions()).at(-1)
const photo = async () => {
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#888' } })
    .jpeg()
    .toBuffer()
  return new File([new Uint8Array(bytes)], 'IMG_0001.jpg', { type: 'image/jpeg' })
}

test('from the poster to the receipt in three presses, without script', async () => {
  const her = visitor(app)
  const poster = await her.see('/q/qx7k2m')
  assert.match(poster.html, /桂花议事室/)
  const first = await her.see('/submissions/new?code=QX7K2M&kind=problem')
  assert.equal(first.status, 200)
  const second = await her.see('/submissions/new', { ...what, sinceYear: '2025' })
  assert.equal(second.path, '/submissions/new/where')
  assert.match(
    second.html,
    new RegExp(`value="${world.region.estate}" selected`),
    'the venue’s place is chosen already',
  )
  const third = await her.see('/submissions/new/where', { regionId: world.region.estate, place: '东门口' })
  assert.equal(third.path, '/submissions/new/contact')
  assert.ok(!/type="checkbox"[^>]*checked/.test(third.html), 'no consent is ticked in advance')
  const receipt = await her.see('/submissions/new/contact', contact)
  assert.match(receipt.path, /^\/receipts\/\d{12}[\w-]{20}\?new=1$/)
  assert.match(receipt.html, /收到了，已经登记/)
  const row = await last()
  assert.deepEqual(
    [row?.channel, row?.entry_code, row?.venue_id, row?.place, row?.since_year],
    ['qr', 'QX7K2M', world.venue, '东门口', 2025],
  )
  assert.match(receipt.html, new RegExp(row?.number ?? 'no row'))
  assert.equal(her.cookies.has('draft'), false, 'nothing is left for the next person on this phone')
})

test('every wrong answer is said beside its field and nothing is lost, photos included', async () => {
  const her = visitor(app)
  const wrong = await her.see('/submissions/new', {
    ...what,
    words: '坏',
    sinceYear: '去年',
    photos: await photo(),
  })
  assert.equal(wrong.path, '/submissions/new?fix=1')
  assert.match(wrong.html, /id="f-words-error"/)
  assert.match(wrong.html, /id="f-sinceYear-error"/)
  assert.match(wrong.html, />坏<\/textarea>/)
  assert.match(wrong.html, /value="去年"/)
  const [, file] = /src="\/submissions\/new\/photos\/([\w-]+)"/.exec(wrong.html) ?? []
  assert.equal((await her.ask(`/submissions/new/photos/${file}`)).headers.get('content-type'), 'image/jpeg')
  assert.equal(
    (await visitor(app).ask(`/submissions/new/photos/${file}`)).status,
    404,
    'nobody else’s browser sees it',
  )
  await her.see('/submissions/new', what)
  await her.see('/submissions/new/where', { regionId: world.region.estate })
  const again = await her.see('/submissions/new/contact', { ...contact, phone: '12', handling: '' })
  assert.match(again.html, /id="f-handling-error"/)
  const number = await her.see('/submissions/new/contact', { ...contact, phone: '12' })
  assert.deepEqual(
    [number.status, /id="f-phone-error"/.test(number.html), /value="李大山"/.test(number.html)],
    [422, true, true],
  )
  await her.see('/submissions/new/contact', contact)
  const files = await world.db.q
    .selectFrom('files')
    .select('id')
    .where('subject_id', '=', (await last())?.id ?? '')
    .execute()
  assert.deepEqual(
    files.map((one) => one.id),
    [file],
  )
})

test('what isn’t a photo is refused in words, the others are kept, and a photo can be left out again', async () => {
  const her = visitor(app)
  const fake = new File(['<script>alert(1)</script>'], 'a.jpg', { type: 'image/jpeg' })
  const seen = await her.see('/submissions/new', { ...what, photos: [await photo(), fake, await photo()] })
  assert.match(seen.html, /id="f-photos-error"/)
  const kept = [...seen.html.matchAll(/src="\/submissions\/new\/photos\/([\w-]+)"/g)].map(
    ([, id]) => id ?? '',
  )
  assert.equal(kept.length, 2)
  await her.see('/submissions/new', { ...what, without: kept[0] ?? '' })
  const left = await her.see('/submissions/new')
  assert.deepEqual([left.html.includes(kept[0] ?? ''), left.html.includes(kept[1] ?? '')], [false, true])
  const many = await Promise.all(Array.from({ length: 7 }, photo))
  const full = await her.see('/submissions/new', { ...what, photos: many })
  assert.equal([...full.html.matchAll(/src="\/submissions\/new\/photos\//g)].length, 6)
})

test('a caught honeypot asks to press once more, and a real person is received', async () => {
  const her = visitor(app)
  const count = (await submissions()).length
  await her.see('/submissions/new', what)
  await her.see('/submissions/new/where', { regionId: world.region.estate })
  const asked = await her.see('/submissions/new/contact', { ...contact, homepage: 'http://spam.example' })
  assert.deepEqual([asked.status, asked.path], [200, '/submissions/new/send'])
  assert.equal((await submissions()).length, count)
  assert.match((await her.see('/submissions/new/send', {})).path, /^\/receipts\//)
  assert.equal((await submissions()).length, count + 1)
})

test('pressed twice at once, from two tabs, it is received once', async () => {
  const her = visitor(app)
  const count = (await submissions()).length
  await her.see('/submissions/new', what)
  await her.see('/submissions/new/where', { regionId: world.region.estate })
  const answers = await Promise.all([1, 2, 3].map(() => her.ask('/submissions/new/contact', contact)))
  assert.ok(answers.every((one) => one.status === 303))
  assert.equal(answers.filter((one) => one.headers.get('location')?.startsWith('/receipts/')).length, 1)
  assert.equal((await submissions()).length, count + 1)
})

test('the same press sent again by a poor network gets the same receipt', async () => {
  const her = visitor(app)
  await her.see('/submissions/new', what)
  await her.see('/submissions/new/where', { regionId: world.region.estate })
  const held = new Map(her.cookies)
  const form = { ...contact, _replay: 'the-key-of-this-page' }
  const [one, two] = [
    await her.ask('/submissions/new/contact', form),
    await visitor(app, Object.fromEntries(held)).ask('/submissions/new/contact', form),
  ]
  assert.equal(one.headers.get('location'), two.headers.get('location'))
})

test('steps can’t be jumped, and a step left incomplete is shown again', async () => {
  const her = visitor(app)
  assert.equal((await her.see('/submissions/new/contact')).path, '/submissions/new')
  assert.equal((await her.see('/submissions/new/contact', contact)).path, '/submissions/new')
  await her.see('/submissions/new', { ...what, code: '' })
  assert.equal((await her.see('/submissions/new/contact', contact)).path, '/submissions/new/where?fix=1')
})

test('urgent shows 110, 119 and 120 first; a report says who alone will read it and asks for no publication', async () => {
  const her = visitor(app)
  const second = await her.see('/submissions/new', { ...what, urgent: 'on', report: 'on' })
  assert.match(second.html, /tel:110[\s\S]*tel:119[\s\S]*tel:120/)
  const third = await her.see('/submissions/new/where', { regionId: world.region.estate })
  assert.match(third.html, /12388/)
  assert.ok(!third.html.includes('name="publication"') && !third.html.includes('name="identityToUnit"'))
  await her.see('/submissions/new/contact', contact)
  assert.deepEqual([(await last())?.confidential, (await last())?.urgent], [true, true])
})

test('a code withdrawn while someone writes costs them nothing', async () => {
  const her = visitor(app)
  await her.see('/submissions/new', what)
  const code = await makeEntryCode(world.db, world.as('ve'), world.venue)
  await her.see('/submissions/new/where', { regionId: world.region.market })
  await her.see('/submissions/new/contact', contact)
  assert.deepEqual([(await last())?.channel, (await last())?.entry_code], ['web', null])
  const ended = await her.see('/q/QX7K2M')
  assert.equal(ended.status, 410)
  assert.match(ended.html, /已经停用/)
  assert.equal((await her.see(`/q/${code}`)).status, 200)
})

test('begun anew or not come back to: words and photos are gone', async () => {
  const [her, him] = [visitor(app), visitor(app)]
  await her.see('/submissions/new', { ...what, photos: await photo() })
  await him.see('/submissions/new', { ...what, photos: await photo() })
  const drafts = async () => (await world.db.q.selectFrom('drafts').select('token_hash').execute()).length
  const files = async () => (await world.db.q.selectFrom('files').select('id').execute()).length
  const [d, f] = [await drafts(), await files()]
  await her.see('/submissions/new/clearing', {})
  assert.deepEqual([await drafts(), await files()], [d - 1, f - 1])
  world.clock.set(new Date(world.clock.now().getTime() + 8 * 86_400_000))
  for (const job of jobs) await job.handle(world.db, { committeeId: world.committee.id })
  assert.equal(await drafts(), 0)
  assert.ok((await files()) < f - 1)
  assert.ok(!(await him.see('/submissions/new')).html.includes('井盖'))
})
