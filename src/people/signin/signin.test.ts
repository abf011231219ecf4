import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { Secret, TOTP } from 'otpauth'
import { makeWorld, start, type World } from '../../../test/world.ts'
import { transaction } from '../../platform/database/transaction.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import { hashPassword, passwordFits, problemWith } from './passwords.ts'
import { lock, proveWithPassword, signIn, signInWithCode } from './signin.ts'
import { confirmTotp, endTotp, offerTotp } from './totp.ts'

const password = '三张桌子 and a lamp'
let world: World

before(async () => {
  world = await makeWorld()
})
after(() => world.end())

beforeEach(async () => {
  world.clock.set(start)
  const set = { password_hash: await hash, password_set_at: start, failures: 0, locked_until: null }
  await world.db.q
    .updateTable('accounts')
    .set({ ...set, totp_sealed: null, totp_last_step: null, left_at: null })
    .where('login', '=', 'lan')
    .execute()
})
const hash = hashPassword(password)

const enter = (login: string, typed: string) =>
  transaction(world.db, (tx) => signIn(tx, world.committee.id, { login, password: typed }))
const later = (minutes: number) => world.clock.set(new Date(start.getTime() + minutes * 60_000))

test('the right password opens a desk session, whatever the case of the login', async () => {
  const result = await enter(' LAN ', password)
  assert.equal(result.kind, 'in')
  assert.equal(result.kind === 'in' && result.session.device, 'desk')
})

test('a wrong password, an unknown login and someone who left read the same, and each is audited', async () => {
  const wrong = await enter('lan', 'not the password')
  const unknown = await enter('nobody-here', password)
  await world.db.q.updateTable('accounts').set({ left_at: start }).where('login', '=', 'lan').execute()
  const left = await enter('lan', password)
  assert.deepEqual([wrong, unknown, left], [{ kind: 'refused' }, { kind: 'refused' }, { kind: 'refused' }])
  const lines = await world.db.q.selectFrom('audit').select('success').where('act', '=', 'sign-in').execute()
  assert.equal(lines.filter((line) => !line.success).length >= 3, true)
})

test('an unknown login takes as long as a wrong password', async () => {
  const took = async (login: string) => {
    const from = performance.now()
    for (let n = 0; n < 3; n++) await enter(login, 'not the password')
    return performance.now() - from
  }
  const [unknown, known] = [await took('nobody-here'), await took('lan')]
  assert.ok(unknown > known / 4 && unknown < known * 4, `unknown ${unknown} ms, known ${known} ms`)
})

test('after five failures even the right password waits fifteen minutes', async () => {
  for (let n = 0; n < lock.failures; n++) await enter('lan', 'not the password')
  assert.equal((await enter('lan', password)).kind, 'refused')
  later(14)
  assert.equal((await enter('lan', password)).kind, 'refused')
  later(16)
  assert.equal((await enter('lan', password)).kind, 'in')
})

test('guesses sent all at once are counted one after the other', async () => {
  await Promise.all(Array.from({ length: lock.failures }, (_, n) => enter('lan', `guess number ${n}`)))
  assert.equal((await enter('lan', password)).kind, 'refused')
})

test('a success between failures starts the count again', async () => {
  for (let n = 0; n < lock.failures - 1; n++) await enter('lan', 'not the password')
  await enter('lan', password)
  for (let n = 0; n < lock.failures - 1; n++) await enter('lan', 'not the password')
  assert.equal((await enter('lan', password)).kind, 'in')
})

async function withAuthenticator(): Promise<TOTP> {
  const actor = world.as('lan')
  const offer = offerTotp(world.db, world.committee, actor)
  const app = new TOTP({ secret: Secret.fromBase32(offer.secret) })
  const code = app.generate({ timestamp: start.getTime() })
  await transaction(world.db, (tx) => confirmTotp(tx, actor, offer.sealed, code))
  return app
}

async function secondStep(): Promise<string> {
  const result = await enter('lan', password)
  assert.equal(result.kind, 'codeNeeded')
  return result.kind === 'codeNeeded' ? result.secondStep : ''
}

const withCode = (step: string, code: string) =>
  transaction(world.db, (tx) => signInWithCode(tx, world.committee.id, { secondStep: step, code }))

test('an authenticator asks for a code that is good once', async () => {
  const app = await withAuthenticator()
  const first = app.generate({ timestamp: start.getTime() })
  assert.equal(
    (await withCode(await secondStep(), first)).kind,
    'refused',
    'the code that set it up is spent',
  )
  later(2)
  const code = app.generate({ timestamp: world.clock.now().getTime() })
  const step = await secondStep()
  assert.equal((await withCode(step, code)).kind, 'in')
  assert.equal((await withCode(step, code)).kind, 'refused', 'replayed')
})

test('two sign-ins with one code at once: one gets in', async () => {
  const app = await withAuthenticator()
  later(2)
  const code = app.generate({ timestamp: world.clock.now().getTime() })
  const steps = [await secondStep(), await secondStep()]
  const results = await Promise.all(steps.map((step) => withCode(step, code)))
  assert.deepEqual(results.map((one) => one.kind).sort(), ['in', 'refused'])
})

test('the second step ends after five minutes, with a new password, and when it was made up', async () => {
  const app = await withAuthenticator()
  const step = await secondStep()
  later(6)
  assert.equal(
    (await withCode(step, app.generate({ timestamp: world.clock.now().getTime() }))).kind,
    'refused',
  )
  later(3)
  await world.db.q
    .updateTable('accounts')
    .set({ password_set_at: world.clock.now() })
    .where('login', '=', 'lan')
    .execute()
  assert.equal(
    (await withCode(step, app.generate({ timestamp: world.clock.now().getTime() }))).kind,
    'refused',
  )
  assert.equal((await withCode('bm90IHNlYWxlZCBieSB1cw', '123456')).kind, 'refused')
})

test('wrong codes lock like wrong passwords', async () => {
  await withAuthenticator()
  const step = await secondStep()
  for (let n = 0; n < lock.failures; n++) await withCode(step, '000000')
  assert.equal((await enter('lan', password)).kind, 'refused')
})

test('an authenticator is confirmed by its own offer and a right code only', async () => {
  const offer = offerTotp(world.db, world.committee, world.as('lan'))
  const confirm = (who: 'lan' | 'bo', code: string) =>
    transaction(world.db, (tx) => confirmTotp(tx, world.as(who), offer.sealed, code))
  await assert.rejects(confirm('lan', '000000'), FieldRefused)
  const right = new TOTP({ secret: Secret.fromBase32(offer.secret) }).generate({ timestamp: start.getTime() })
  await assert.rejects(confirm('bo', right))
  const again = offerTotp(world.db, world.committee, world.as('lan'), offer.sealed)
  assert.equal(again.secret, offer.secret, 'a wrong code shows the same secret again')
})

test('proving asks for the password, and for a code where one is used', async () => {
  const prove = (code?: string) =>
    transaction(world.db, (tx) => proveWithPassword(tx, world.as('lan'), { password, code }))
  assert.equal(await prove(), true)
  const app = await withAuthenticator()
  assert.equal(await prove(), false)
  later(2)
  assert.equal(await prove(app.generate({ timestamp: world.clock.now().getTime() })), true)
  world.clock.set(start)
  await transaction(world.db, (tx) => endTotp(tx, world.as('lan')))
  assert.equal(await prove(), true)
})

test('password rules: long enough, not the login, not among the first guesses, in any writing', () => {
  const refused = [
    'short',
    '1234567890',
    'abcdefghij',
    '９８７６５４３２１０',
    'aaaaaaaaaaaa',
    'Password123',
    'my-lanlan-name',
  ]
  for (const word of refused) assert.ok(problemWith(word, 'lanlan'), word)
  for (const word of [password, '清早四点去赶集买豆腐', 'correct horse battery'])
    assert.equal(problemWith(word, 'lan'), null)
})

test('a hash fits its password alone, typed on any keyboard', async () => {
  assert.equal(await passwordFits('ｌａｍｐ on the table', await hashPassword('lamp on the table')), true)
  assert.equal(await passwordFits('lamp on the tablE', await hashPassword('lamp on the table')), false)
  assert.equal(await passwordFits('A', null), false)
  assert.notEqual(await hashPassword(password), await hashPassword(password))
})
