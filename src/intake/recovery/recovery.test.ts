import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeWorld, type World } from '../../../test/world.ts'
import type { AnyoneOf } from '../../people/actors.ts'
import { transaction } from '../../platform/database/transaction.ts'
import { LinkEnded, OutOfReach } from '../../platform/refusals.ts'
import { codeDigest, codeOf } from '../receipts/code.ts'
import type { NewSubmission } from '../submissions/conditions.ts'
import { receive } from '../submissions/receive.ts'
import { openFound, provenReceipts } from './keys.ts'
import { recoveryWithin } from './queries.ts'
import { askForCode, codeToRead, forgetRecoveries, proveCode } from './recovery.ts'

let world: World
let anyone: AnyoneOf
before(async () => {
  world = await makeWorld()
  anyone = { kind: 'anyone', committeeId: world.committee.id }
})
after(() => world.end())

let browsers = 0
const browser = () => `browser-of-somebody-${++browsers}`
const minutes = (n: number) => world.clock.set(new Date(world.clock.now().getTime() + n * 60_000))

function speak(phone: string, more: Partial<NewSubmission> = {}) {
  return receive(world.db, anyone, {
    ...{ channel: 'web', kind: 'problem', words: '楼道灯一直不亮' },
    regionId: world.region.estate,
    person: { phone, tellThrough: 'call' },
    consents: ['handling'],
    ...more,
  })
}
const ask = (phone: string, from: string) =>
  askForCode(world.db, { committeeId: world.committee.id, phone, browser: from })
const prove = (from: string, code: string) => proveCode(world.db, world.committee.id, from, code)

async function messages() {
  const rows = await world.db.q
    .selectFrom('messages')
    .selectAll()
    .where('about_kind', '=', 'recovery')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, text: world.db.secrets.open(row.body) }))
}
const sentCode = async () => /\d{6}/.exec((await messages()).at(-1)?.text ?? '')?.[0] ?? ''
const other = (code: string) => (code === '000000' ? '111111' : '000000')

test('several receipts under one phone: the code goes to it, each opens with a key of its own', async () => {
  const phone = '13900139101'
  const first = await speak(phone)
  const second = await speak(phone)
  await speak(phone, { kind: 'report', words: '有干部收钱不办事' })
  const mine = browser()
  await ask(phone, mine)
  assert.equal((await messages()).at(-1)?.channel, 'sms')
  assert.ok(await prove(mine, await sentCode()))
  const { receipts } = await provenReceipts(world.db, world.committee.id, mine)
  assert.deepEqual(
    receipts.map((one) => one.id).sort(),
    [first.submissionId, second.submissionId].sort(),
    'the sealed report is not among them',
  )
  const token = await openFound(world.db, world.committee.id, mine, first.submissionId)
  assert.notEqual(token, first.token)
  const key = await world.db.q
    .selectFrom('receipt_keys')
    .selectAll()
    .where('submission_id', '=', first.submissionId)
    .executeTakeFirstOrThrow()
  assert.equal(key.code_hash, codeDigest(world.db.secrets, codeOf(token)))
  const acts = await world.db.q.selectFrom('audit').select(['act', 'success']).orderBy('id').execute()
  assert.deepEqual(
    acts.filter(({ act }) => act.startsWith('receipt.recovery')).map(({ act }) => act.split('.').at(-1)),
    ['ask', 'prove', 'open'],
  )
})

test('a number nobody knows: a row like any other, and nothing is sent', async () => {
  const before = (await messages()).length
  const mine = browser()
  await ask('13900139199', mine)
  assert.equal((await messages()).length, before)
  assert.equal(await prove(mine, '123456'), false)
  await assert.rejects(provenReceipts(world.db, world.committee.id, mine), LinkEnded)
})

test('another browser, a code of yesterday, a code used twice: none opens anything', async () => {
  const phone = '13900139102'
  await speak(phone)
  const mine = browser()
  await ask(phone, mine)
  const code = await sentCode()
  assert.equal(await prove(browser(), code), false)
  assert.ok(await prove(mine, code))
  assert.equal(await prove(mine, code), false, 'spent')
  minutes(16)
  await assert.rejects(provenReceipts(world.db, world.committee.id, mine), LinkEnded)
  const late = browser()
  await ask(phone, late)
  const second = await sentCode()
  minutes(11)
  assert.equal(await prove(late, second), false, 'ten minutes are over')
})

test('five tries, then not even the right one', async () => {
  const phone = '13900139103'
  await speak(phone)
  const mine = browser()
  await ask(phone, mine)
  const code = await sentCode()
  for (let tried = 0; tried < 5; tried++) assert.equal(await prove(mine, other(code)), false)
  assert.equal(await prove(mine, code), false)
})

test('tries at the same moment are counted one by one', async () => {
  const phone = '13900139104'
  await speak(phone)
  const mine = browser()
  await ask(phone, mine)
  const code = await sentCode()
  await Promise.all(Array.from({ length: 8 }, () => prove(mine, other(code))))
  assert.equal(await prove(mine, code), false)
})

test('three codes an hour to one phone, however often it is asked', async () => {
  const phone = '13900139105'
  await speak(phone)
  const before = (await messages()).length
  for (let asked = 0; asked < 6; asked++) await ask(phone, browser())
  assert.equal((await messages()).length - before, 3)
})

test('a landline is rung: the code is made on the call, by people of the place, and is good where it was asked', async () => {
  await speak('0539-3012345')
  const mine = browser()
  await ask('0539-3012345', mine)
  const line = (await messages()).at(-1)
  assert.equal(line?.channel, 'ring')
  assert.doesNotMatch(line?.text ?? '', /\d{6}/)
  const id = line?.about_id ?? ''
  const since = new Date(world.clock.now().getTime() - 60_000)
  await assert.rejects(recoveryWithin(world.db, world.as('bo'), id, since), OutOfReach)
  await recoveryWithin(world.db, world.as('lan'), id, since)
  minutes(90)
  const code = await transaction(world.db, (tx) => codeToRead(tx, world.committee.id, id))
  assert.ok(await prove(mine, code))
})

test('what is not under the number stays closed, and two days on nobody knows who asked', async () => {
  const phone = '13900139106'
  await speak(phone)
  const { submissionId } = await speak('13900139107')
  const mine = browser()
  await ask(phone, mine)
  await prove(mine, await sentCode())
  await assert.rejects(openFound(world.db, world.committee.id, mine, submissionId), OutOfReach)
  minutes(3 * 24 * 60)
  assert.ok((await forgetRecoveries(world.db, world.committee.id)).forgotten > 0)
  assert.equal((await world.db.q.selectFrom('recoveries').select('id').execute()).length, 0)
})
