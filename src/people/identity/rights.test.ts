import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, beforeEach, test } from 'node:test'
import { makeWorld, start, type World } from '../../../test/world.ts'
import { addParticipant } from '../../matters/participants.ts'
import type { MatterId } from '../../platform/ids.ts'
import { queueMessage } from '../../platform/messages/outbox.ts'
import { OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import { consentsOf, giveConsent, hasConsent, withdrawConsent } from './consents.ts'
import { eraseMine } from './erasure/erase.ts'
import { eraseExpired } from './erasure/retention.ts'
import { exportMine, heldAboutMe } from './export.ts'
import { type Case, mine, openVault, type Vault } from './resident.fixture.ts'
import { correctMine } from './rights.ts'
import { howToTell } from './vault.ts'

let world: World
let tx: Vault['tx']
let brought: Vault['brought']
let look: Vault['look']
before(async () => {
  world = await makeWorld()
  ;({ tx, brought, look } = openVault(world))
})
after(() => world.end())
beforeEach(() => world.clock.set(start))

test('a consent is given once, withdrawn once, and may be given anew', async () => {
  const { residentId } = await brought()
  const id = world.committee.id
  const give = () => tx((t) => giveConsent(t, id, residentId, 'publication', mine))
  await give()
  await give()
  assert.equal((await consentsOf(world.db, id, residentId)).length, 1)
  const withdraw = () => tx((t) => withdrawConsent(t, id, residentId, 'publication', mine))
  assert.deepEqual([await withdraw(), await withdraw()], [true, false])
  assert.equal(await hasConsent(world.db, id, residentId, 'publication'), false)
  await give()
  assert.equal(await hasConsent(world.db, id, residentId, 'publication'), true)
  assert.equal((await consentsOf(world.db, id, residentId)).length, 2)
})

test('the copy holds everything: identity, words, consents, and who looked', async () => {
  const one = await brought()
  await tx((t) => giveConsent(t, world.committee.id, one.residentId, 'handling', mine))
  await look('lan', one)
  const copy = await tx((t) => exportMine(t, one.receipt))
  assert.equal(copy.me?.phone, '13800138000')
  assert.deepEqual(
    copy.me?.whoLooked.map((line) => line.role),
    ['liaison'],
  )
  assert.deepEqual(
    copy.me?.consents.map((consent) => consent.purpose),
    ['handling'],
  )
  assert.deepEqual(
    copy.submissions.map((each) => each.said[0]?.text),
    ['我叫张三，路灯坏了'],
  )
  assert.equal(copy.me?.requests[0]?.kind, 'export')
  assert.ok(!JSON.stringify(copy).includes('兰小雨'))
})

test('a correction seals anew, and is refused after erasure', async () => {
  const one = await brought()
  const correct = () =>
    tx((t) => correctMine(t, one.receipt, { name: '章三', phone: '13900139000', tellThrough: 'call' }))
  await correct()
  assert.deepEqual(await look('lan', one), { name: '章三', phone: '13900139000', address: null })
  assert.equal((await tx((t) => heldAboutMe(t, one.receipt)))?.phone, '139****9000')
  await tx((t) => eraseMine(t, one.receipt))
  await assert.rejects(correct(), RuleRefused)
})

async function tracesOf(one: Case): Promise<string> {
  const { q, secrets } = world.db
  const [resident] = await q.selectFrom('residents').selectAll().where('id', '=', one.residentId).execute()
  const submission = await q
    .selectFrom('submissions')
    .selectAll()
    .where('id', '=', one.submissionId)
    .execute()
  const said = await q
    .selectFrom('submission_words')
    .select('sealed')
    .where('submission_id', '=', one.submissionId)
    .execute()
  const told = await q
    .selectFrom('messages')
    .select(['body', 'address'])
    .where('about_id', '=', one.submissionId)
    .execute()
  const sealed = [
    resident?.name_sealed,
    resident?.phone_sealed,
    resident?.address_sealed,
    ...said.map((row) => row.sealed),
    ...told.flatMap((row) => [row.body, row.address]),
  ]
  const opened = sealed.map((one) => (one ? secrets.open(one) : ''))
  return JSON.stringify([opened, submission, resident?.phone_hash])
}

test('erasure leaves no name, number, address or word, keeps the matter, and says what stays and why', async () => {
  const one = await brought()
  const notice = { channel: 'sms', address: '13800138000', subject: '告知', body: '张三您好' } as const
  await tx((t) =>
    queueMessage(t, {
      committeeId: world.committee.id,
      ...notice,
      aboutKind: 'submission',
      aboutId: one.submissionId,
    }),
  )
  assert.match(await tracesOf(one), /张三/)
  const answer = await tx((t) => eraseMine(t, one.receipt))
  for (const trace of ['张三', '13800138000', '桂花路'])
    assert.ok(!(await tracesOf(one)).includes(trace), trace)
  assert.equal(answer.erased.length, 4)
  assert.equal(answer.stays.length, 2)
  const left = await world.db.q.selectFrom('matters').select('id').where('id', '=', one.matterId).execute()
  assert.equal(left.length, 1)
  const told = world.db.q.selectFrom('messages').select('state').where('about_id', '=', one.submissionId)
  assert.deepEqual(await told.execute(), [{ state: 'dropped' }])
  assert.equal((await howToTell(world.db, world.committee.id, one.residentId)).tellThrough, 'nothing')
  assert.deepEqual(await tx((t) => eraseMine(t, one.receipt)), answer)
})

test('erasure reaches what was entered on their word, and leaves whom else the matter names', async () => {
  const one = await brought()
  const given = (said: string, of: { matter_id: string } | { submission_id: string }) => {
    const row = { committee_id: world.committee.id, id: randomUUID(), said, ...of }
    return world.db.q.insertInto('given_words').values(row).returning('id').executeTakeFirstOrThrow()
  }
  const matter = { matter_id: one.matterId }
  const theirs = [
    await given('本人来电', { submission_id: one.submissionId }),
    await given('张三来电', matter),
  ]
  const another = await given('环卫所老周', matter)
  await tx((t) => eraseMine(t, one.receipt))
  const rows = await world.db.q.selectFrom('given_words').select(['id', 'said']).execute()
  const said = (id: string) => rows.find((row) => row.id === id)?.said
  assert.deepEqual([...theirs.map(({ id }) => said(id)), said(another.id)], [null, null, '环卫所老周'])
})

test('erasure reaches the number where the resident was named as a representative, and nobody else’s', async () => {
  const one = await brought()
  const committeeId = world.committee.id
  const seat = (label: string, phone: string) =>
    tx((t) =>
      addParticipant(t, committeeId, {
        ...{ matterId: one.matterId as MatterId, part: 'representative', standing: 'invited', label, phone },
      }),
    )
  await seat('三组组长', '138-0013-8000')
  const other = await seat('五组组长', '13900000000')
  const line = { channel: 'ring', subject: '三组组长', body: '请来', aboutKind: 'meeting' } as const
  await tx((t) =>
    queueMessage(t, {
      committeeId,
      ...line,
      aboutId: one.matterId,
      address: '13800138000',
      townshipId: null,
    }),
  )
  await tx((t) => eraseMine(t, one.receipt))
  const left = await world.db.q
    .selectFrom('participants')
    .select(['id', 'label'])
    .where('phone_sealed', 'is not', null)
    .execute()
  assert.deepEqual(left, [{ id: other, label: '五组组长' }])
  const told = world.db.q.selectFrom('messages').select(['state', 'address'])
  assert.deepEqual(await told.where('about_id', '=', one.matterId).execute(), [
    { state: 'queued', address: null },
  ])
})

test('staff may act on the resident’s word within their reach, marked for ever', async () => {
  const one = await brought()
  const word = (who: 'lan' | 'bo') =>
    ({ kind: 'onWordOf', by: world.as(who), submissionId: one.submissionId, how: 'call' }) as const
  await assert.rejects(
    tx((t) => eraseMine(t, word('bo'))),
    OutOfReach,
  )
  await tx((t) => eraseMine(t, word('lan')))
  const line = await world.db.q
    .selectFrom('audit')
    .select(['actor_id', 'detail'])
    .where('act', '=', 'identity.erasure')
    .where('object_id', '=', one.residentId)
    .executeTakeFirstOrThrow()
  assert.deepEqual(line, { actor_id: world.account.lan, detail: { onWord: 'call' } })
})

test('a report is no data-right of the local liaison’s', async () => {
  const one = await brought({ confidential: true })
  const by = { kind: 'onWordOf', submissionId: one.submissionId, how: 'visit' } as const
  await assert.rejects(
    tx((t) => exportMine(t, { ...by, by: world.as('lan') })),
    OutOfReach,
  )
  assert.ok(await tx((t) => exportMine(t, { ...by, by: world.as('feng') })))
})

test('three years after everything was filed the identity goes by itself; what is open or recent stays', async () => {
  const [open, filed, recent] = [await brought(), await brought(), await brought()]
  const file = (one: Case, at: string) =>
    world.db.q
      .updateTable('matters')
      .set({ state: 'archived', archived_at: at })
      .where('id', '=', one.matterId)
      .execute()
  await file(filed, '2026-06-01')
  await file(recent, '2028-06-01')
  world.clock.set(new Date('2029-07-01T03:30:00+08:00'))
  assert.equal(await eraseExpired(world.db, world.committee.id), 1)
  const erased = await world.db.q
    .selectFrom('residents')
    .select('id')
    .where('erased_at', '=', world.clock.now())
    .execute()
  assert.deepEqual(erased, [{ id: filed.residentId }])
  assert.match(await tracesOf(open), /张三/)
  assert.match(await tracesOf(recent), /张三/)
})
