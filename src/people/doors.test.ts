import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeWorld, type PersonName, start, type World } from '../../test/world.ts'
import { transaction } from '../platform/database/transaction.ts'
import { log } from '../platform/log.ts'
import { serve } from '../platform/server/serve.ts'
import { doors } from './doors.ts'
import { noteRefusal } from './refused.ts'
import { backTo } from './signin/back.ts'
import { hashPassword } from './signin/passwords.ts'
import { type Device, openSession } from './signin/sessions.ts'

const base = 'http://localhost'
const password = 'five quiet herons'
let world: World
let app: ReturnType<typeof serve>

before(async () => {
  log.level = 'fatal'
  world = await makeWorld()
  const dress = async () => ({ person: null, menu: [] })
  app = serve({ db: world.db, doors, setting: { trustProxy: true }, dress, refused: noteRefusal })
  await world.db.q
    .updateTable('accounts')
    .set({ password_hash: await hashPassword(password), password_set_at: start })
    .execute()
})
after(() => world.end())

// Each call comes from an address of its own, so that tests don't run into the limits of a door.
let address = 0
function call(path: string, form?: Record<string, string>, cookie = '', more: Record<string, string> = {}) {
  const headers = { cookie, origin: base, 'x-forwarded-for': `10.0.0.${++address}`, ...more }
  const body = form && new URLSearchParams(form)
  return app.request(base + path, { method: form ? 'POST' : 'GET', headers, body })
}

async function cookieOf(name: PersonName, device: Device = 'desk'): Promise<string> {
  const open = transaction(world.db, (tx) => openSession(tx, world.committee.id, world.account[name], device))
  return `session=${(await open).token}`
}

test('signing in by the form leads back to the page that was asked for, with a cookie no script can read', async () => {
  const asked = await call('/people?find=a')
  assert.equal(asked.headers.get('location'), `/sign-in?back=${encodeURIComponent('/people?find=a')}`)
  const answer = await call('/sign-in', { login: 'qin', password, back: '/people?find=a' })
  assert.equal(answer.status, 303)
  assert.equal(answer.headers.get('location'), '/people?find=a')
  const cookie = answer.headers.get('set-cookie') ?? ''
  assert.match(cookie, /^session=.*HttpOnly.*SameSite=Lax/)
  assert.equal((await call('/people?find=a', undefined, cookie.split(';')[0])).status, 200)
})

test('a wrong password is counted although the page says no, and never given back', async () => {
  const answer = await call('/sign-in', { login: 'bo', password: 'my secret guess' })
  assert.equal(answer.status, 422)
  const html = await answer.text()
  assert.ok(html.includes('value="bo"') && !html.includes('my secret guess'))
  const row = world.db.q.selectFrom('accounts').select('failures').where('login', '=', 'bo')
  assert.deepEqual(await row.executeTakeFirst(), { failures: 1 })
})

test('the way back stays on this site', () => {
  for (const away of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/\t/evil.example',
    '',
    undefined,
  ])
    assert.equal(backTo(away), '/desk', String(away))
  assert.equal(backTo('/matters/1?tab=2'), '/matters/1?tab=2')
})

test('a form from another site is refused', async () => {
  const answer = await call('/sign-in', { login: 'qin', password }, '', { origin: 'https://evil.example' })
  assert.equal(answer.status, 403)
})

test('an invited colleague follows the link, sets a password, and the form says what is wrong', async () => {
  const sys = await cookieOf('sys')
  const refused = await call('/people', { name: '新人', login: 'a b', mail: 'x' }, sys)
  assert.equal(refused.status, 422)
  const made = await (await call('/people', { name: '新人', login: 'newcomer' }, sys)).text()
  const link = /\/invitations\/[\w-]+/.exec(made)?.[0] ?? ''
  assert.equal((await call(link)).status, 200)
  const unequal = await call(link, { password, again: `${password}!` })
  assert.equal(unequal.status, 422)
  assert.equal((await call(link, { password: 'newcomer12', again: 'newcomer12' })).status, 422)
  const joined = await call(link, { password, again: password })
  assert.equal(joined.status, 200)
  assert.match(joined.headers.get('set-cookie') ?? '', /^session=/)
  assert.equal((await call(link)).status, 410)
})

test('accounts and appointments are different administrators’ work, and neither is a liaison’s', async () => {
  const status = async (who: PersonName, path: string, form?: Record<string, string>) =>
    (await call(path, form, await cookieOf(who))).status
  const person = `/people/${world.account.shi}`
  for (const who of ['sys', 'sec', 'qin'] as const) assert.equal(await status(who, person), 200, who)
  for (const who of ['aud', 'lan', 'mei', 'hu'] as const) assert.equal(await status(who, person), 403, who)
  const post = { role: 'briefEditor', regionId: world.region.county }
  assert.equal(await status('sys', `${person}/appointments`, post), 403)
  assert.equal(await status('sec', `${person}/appointments`, post), 303)
  assert.equal(await status('sec', `${person}/recovery`, { checked: 'inPerson' }), 403)
  assert.equal(await status('sys', `${person}/recovery`, { checked: 'inPerson' }), 200)
  assert.equal(await status('sec', `${person}/appointments`, { role: 'liaison', regionId: 'x' }), 422)
  assert.equal(await status('sys', '/people/00000000-0000-7000-8000-000000000000'), 404)
})

test('signing out ends the session for good', async () => {
  const cookie = await cookieOf('zhu')
  assert.equal((await call('/me', undefined, cookie)).status, 200)
  const out = await call('/sign-out', {}, cookie)
  assert.match(out.headers.get('set-cookie') ?? '', /Max-Age=0/)
  assert.equal((await call('/me', undefined, cookie)).status, 303)
})

test('a phone is sent to prove itself and comes back to the page, also from a form', async () => {
  const cookie = await cookieOf('mei', 'phone')
  world.clock.set(new Date(start.getTime() + 86_400_000))
  const asked = await call('/me/authenticator', undefined, cookie)
  assert.equal(asked.headers.get('location'), `/prove?back=${encodeURIComponent('/me/authenticator')}`)
  const fromForm = await call('/me/authenticator/end', {}, cookie, {
    referer: `${base}/me`,
    host: 'localhost',
  })
  assert.equal(fromForm.headers.get('location'), `/prove?back=${encodeURIComponent('/me')}`)
  assert.equal((await call('/prove', { password: 'not this one' }, cookie)).status, 422)
  const proven = await call('/prove', { password, back: '/me/authenticator' }, cookie)
  assert.equal(proven.headers.get('location'), '/me/authenticator')
  assert.equal((await call('/me/authenticator', undefined, cookie)).status, 200)
  world.clock.set(start)
})

test('one’s own sign-ins alone can be ended', async () => {
  const [own, other, foreign] = [await cookieOf('ve'), await cookieOf('ve'), await cookieOf('chu')]
  const html = await (await call('/me', undefined, own)).text()
  const hashes = [...html.matchAll(/name="which" value="([^"]+)"/g)].map((found) => found[1] ?? '')
  assert.equal(hashes.length, 1)
  await call('/me/devices/end', { which: hashes[0] ?? '' }, foreign)
  assert.equal((await call('/me', undefined, other)).status, 200)
  await call('/me/devices/end', { which: hashes[0] ?? '' }, own)
  assert.equal((await call('/me', undefined, other)).status, 303)
})

test('the privacy notice is open to everyone and names who is responsible, in both languages', async () => {
  const html = await (await call('/about/privacy')).text()
  for (const part of ['清溪县政协', '您的权利', '保存多久', '承办单位看不到您是谁'])
    assert.ok(html.includes(part), part)
  const english = await (await call('/about/privacy', undefined, 'lang=en')).text()
  assert.ok(english.includes('Qingxi County Committee is the handler'))
})

test('every page of this room is refused without a session, but for the way in and the notice', async () => {
  const open = ['/sign-in', '/about/privacy', '/invitations/:link']
  const closed = doors.filter((door) => door.method === 'GET' && !open.includes(door.path))
  assert.ok(closed.length >= 7)
  for (const door of closed)
    assert.equal((await call(door.path.replace(':id', world.account.lan))).status, 303, door.path)
})

test('whoever tries a door of another role is in the audit, also where the lock itself refused', async () => {
  assert.equal((await call('/people', undefined, await cookieOf('mei'))).status, 403)
  const lines = await world.db.q
    .selectFrom('audit')
    .select(['actor_kind', 'actor_id', 'success', 'detail'])
    .where('act', '=', 'door.refused')
    .where('actor_id', '=', world.account.mei)
    .orderBy('id', 'desc')
    .limit(1)
    .execute()
  const detail = { door: 'GET /people', refusal: 'NotYours' }
  assert.deepEqual(lines, [{ actor_kind: 'staff', actor_id: world.account.mei, success: false, detail }])
})
