import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeWorld, type World } from '../../../test/world.ts'
import { saidIn } from '../../matters/submissions/said.ts'
import { findSubmission } from '../../matters/submissions/submission.ts'
import type { AnyoneOf } from '../../people/actors.ts'
import { consentsOf } from '../../people/identity/consents.ts'
import type { ResidentId } from '../../platform/ids.ts'
import { FieldRefused, OutOfReach } from '../../platform/refusals.ts'
import { codeDigest, codeOf, tokenOf } from '../receipts/code.ts'
import type { NewSubmission } from './conditions.ts'
import { receive } from './receive.ts'

let world: World
let anyone: AnyoneOf
before(async () => {
  world = await makeWorld()
  anyone = { kind: 'anyone', committeeId: world.committee.id }
})
after(() => world.end())

const about = (more: Partial<NewSubmission> = {}): NewSubmission => ({
  channel: 'qr',
  entryCode: world.entryCode,
  venueId: world.venue,
  kind: 'problem',
  words: '三号楼东边的路灯坏了半年，老人晚上不敢出门。',
  sinceYear: 2025,
  regionId: world.region.estate,
  place: '三号楼东边',
  person: { name: '张桂花', phone: '138 0013 8000', tellThrough: 'sms' },
  consents: ['handling'],
  ...more,
})
const rowOf = (id: string) =>
  world.db.q.selectFrom('submissions').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const messagesAbout = (id: string) =>
  world.db.q.selectFrom('messages').selectAll().where('about_id', '=', id).execute()
const wordsOf = async (id: string) =>
  (await world.db.q.selectFrom('submission_words').selectAll().where('submission_id', '=', id).execute())
    .length
const refusedAt = (field: string) => (error: unknown) =>
  error instanceof FieldRefused && error.field === field

test('what is received is stored: words and identity sealed, clocks set, the nearest desk told', async () => {
  const receipt = await receive(world.db, anyone, about())
  assert.match(receipt.number, /^QX26-\d{6}$/)
  assert.match(receipt.code, /^\d{12}$/)
  const row = await rowOf(receipt.submissionId)
  assert.deepEqual(
    [row.state, row.channel, row.township_id, row.village_id],
    ['submitted', 'qr', world.region.street, world.region.estate],
  )
  assert.equal(row.first_due_at.toISOString(), '2026-03-10T15:59:59.999Z')
  assert.equal(row.notice_due_at.toISOString(), '2026-03-24T15:59:59.999Z')
  const said = await saidIn(world.db, world.committee.id, [receipt.submissionId])
  assert.match(said.get(receipt.submissionId)?.[0]?.text ?? '', /路灯坏了半年/)
  const raw = JSON.stringify(await world.db.q.selectFrom('submission_words').selectAll().execute())
  assert.ok(!raw.includes(Buffer.from('路灯').toString('hex')) && !raw.includes('路灯'))
  const told = await messagesAbout(receipt.submissionId)
  const accounts = told.map((one) => one.account_id)
  assert.ok(accounts.includes(world.account.lan) && accounts.includes(world.account.ve))
  assert.ok(!accounts.includes(world.account.bo), 'the other township hears nothing')
})

test('the code leads to the address, the address to the code, and neither is stored', async () => {
  const { submissionId, code, token } = await receive(world.db, anyone, about())
  assert.equal(codeOf(token), code)
  assert.equal(tokenOf(world.db.secrets, code), token)
  const row = await rowOf(submissionId)
  assert.equal(row.code_hash, codeDigest(world.db.secrets, code))
  assert.ok(!JSON.stringify(row).includes(code))
})

test('a report is sealed: no words, no place on the row, one handler told, found by nobody else', async () => {
  const { submissionId } = await receive(
    world.db,
    anyone,
    about({ kind: 'report', consents: ['handling', 'publication', 'identityToUnit'] }),
  )
  const row = await rowOf(submissionId)
  assert.deepEqual([row.confidential, row.place, row.told_before], [true, null, null])
  assert.equal(await wordsOf(submissionId), 0)
  const told = await messagesAbout(submissionId)
  assert.deepEqual([...new Set(told.map((one) => one.account_id))], [world.account.feng])
  for (const name of ['lan', 've', 'cui', 'qin', 'shi', 'mei', 'zhu'] as const)
    await assert.rejects(findSubmission(world.db, world.as(name), submissionId), OutOfReach, name)
  const consents = await consentsOf(world.db, world.committee.id, row.resident_id as ResidentId)
  assert.deepEqual(
    consents.map((one) => one.purpose),
    ['handling'],
  )
})

test('urgent goes to the convener and the office at once, also at night', async () => {
  const { submissionId } = await receive(world.db, anyone, about({ urgent: true }))
  const told = await messagesAbout(submissionId)
  const accounts = told.map((one) => one.account_id)
  for (const name of ['lan', 'cui', 'qin'] as const) assert.ok(accounts.includes(world.account[name]), name)
  assert.ok(told.every((one) => one.urgent))
  assert.equal((await rowOf(submissionId)).first_due_at.toISOString(), '2026-03-09T03:00:00.000Z')
})

test('nothing but words and a place is needed: no name, no number', async () => {
  const { submissionId } = await receive(
    world.db,
    anyone,
    about({ person: { tellThrough: 'nothing' }, consents: [] }),
  )
  const resident = (await rowOf(submissionId)).resident_id ?? ''
  const row = await world.db.q
    .selectFrom('residents')
    .selectAll()
    .where('id', '=', resident)
    .executeTakeFirstOrThrow()
  assert.deepEqual([row.name_sealed, row.phone_sealed, row.tell_through], [null, null, 'nothing'])
})

test('what is missing is said beside its field', async () => {
  const wrong: [string, Partial<NewSubmission>][] = [
    ['handling', { consents: [] }],
    ['phone', { person: { phone: '12345', tellThrough: 'call' } }],
    ['phone', { person: { name: '张', tellThrough: 'sms' } }],
    ['guardian', { person: { name: '小明', tellThrough: 'nothing', under14: true } }],
    ['sinceYear', { sinceYear: 2027 }],
    ['representatives', { signatories: 40, representatives: ['一', '二', '三', '四', '五', '六'] }],
    ['signatories', { signatories: 1, representatives: ['一', '二'] }],
    ['words', { words: '字'.repeat(3001) }],
  ]
  const earlier = await world.db.q.selectFrom('submissions').select('id').execute()
  for (const [field, more] of wrong)
    await assert.rejects(receive(world.db, anyone, about(more)), refusedAt(field), field)
  assert.equal((await world.db.q.selectFrom('submissions').select('id').execute()).length, earlier.length)
})

test('a child’s words are never published, whatever was ticked', async () => {
  const child = { name: '小明', tellThrough: 'nothing', under14: true } as const
  const { submissionId } = await receive(
    world.db,
    anyone,
    about({ person: child, consents: ['handling', 'guardian', 'publication'] }),
  )
  const consents = await consentsOf(
    world.db,
    world.committee.id,
    (await rowOf(submissionId)).resident_id as ResidentId,
  )
  assert.deepEqual(consents.map((one) => one.purpose).sort(), ['guardian', 'handling'])
})

test('a joint letter is one submission with its count; who speaks for all is sealed', async () => {
  const { submissionId } = await receive(
    world.db,
    anyone,
    about({ signatories: 42, representatives: ['王秀英', '李大山'] }),
  )
  assert.equal((await rowOf(submissionId)).signatories, 42)
  const said = (await saidIn(world.db, world.committee.id, [submissionId])).get(submissionId)
  assert.equal(said?.find((one) => one.part === 'signatories')?.text, '王秀英\n李大山')
})

test('staff write down for their own place, marked for ever; another township isn’t found', async () => {
  const told = about({ channel: 'reception', entryCode: null, onWordOf: 'family' })
  const { submissionId } = await receive(world.db, world.as('lan'), told)
  const row = await rowOf(submissionId)
  assert.deepEqual([row.entered_by, row.on_word_of], [world.account.lan, 'family'])
  const step = await world.db.q
    .selectFrom('submission_steps')
    .selectAll()
    .where('submission_id', '=', submissionId)
    .executeTakeFirstOrThrow()
  assert.deepEqual([step.verb, step.actor_kind, step.on_word_of], ['submit', 'liaison', 'family'])
  await assert.rejects(receive(world.db, world.as('bo'), told), OutOfReach)
  await assert.rejects(
    receive(world.db, world.as('ve'), { ...told, regionId: world.region.market }),
    OutOfReach,
  )
})

test('many at once through one code: each has its own receipt, and all are counted', async () => {
  const days = () =>
    world.db.q
      .selectFrom('entry_code_days')
      .select('submissions')
      .where('code', '=', world.entryCode)
      .executeTakeFirst()
  const earlier = (await days())?.submissions ?? 0
  const all = await Promise.all(Array.from({ length: 20 }, () => receive(world.db, anyone, about())))
  assert.equal(new Set(all.flatMap((one) => [one.code, one.number, one.token])).size, 60)
  assert.equal((await days())?.submissions, earlier + 20)
})
