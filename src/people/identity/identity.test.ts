import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { makeWorld, type PersonName, start, type World } from '../../../test/world.ts'
import { transaction } from '../../platform/database/transaction.ts'
import { newId, type ResidentId, type SubmissionId } from '../../platform/ids.ts'
import { queueMessage } from '../../platform/messages/outbox.ts'
import { FieldRefused, OutOfReach, ProofNeeded, RuleRefused } from '../../platform/refusals.ts'
import type { ReceiptHolder } from '../actors.ts'
import { consentsOf, giveConsent, hasConsent, withdrawConsent } from './consents.ts'
import { eraseMine } from './erase.ts'
import { exportMine, heldAboutMe } from './export.ts'
import { eraseExpired } from './retention.ts'
import { maskedIdentity, revealIdentity } from './reveal.ts'
import { correctMine, withdrawMine } from './rights.ts'
import { howToTell, keepResident, sameNumber } from './vault.ts'

let world: World
let n = 0
before(async () => {
  world = await makeWorld()
})
after(() => world.end())
beforeEach(() => world.clock.set(start))

const tx = <T>(work: Parameters<typeof transaction<T>>[1]) => transaction(world.db, work)
const mine = { actorKind: 'receipt', actorId: null }

interface Case {
  residentId: ResidentId
  submissionId: SubmissionId
  matterId: string
  receipt: ReceiptHolder
}

async function brought(more: { confidential?: boolean; region?: 'estate' | 'bridge' } = {}): Promise<Case> {
  const { committee, region } = world
  const residentId = await tx((t) =>
    keepResident(t, {
      committeeId: committee.id,
      name: '张三',
      phone: '138 0013 8000',
      address: '桂花路 7 号',
      tellThrough: 'sms',
      under14: false,
      regionId: region.estate,
    }),
  )
  const at = more.region ?? 'estate'
  const places = {
    region_id: region[at],
    township_id: at === 'estate' ? region.street : region.town,
    village_id: region[at],
  }
  const matterId = newId<'matter'>(start)
  const submissionId = newId<'submission'>(start) as SubmissionId
  const number = `QX-${++n}`
  const common = { committee_id: committee.id, created_at: start, state_since: start, ...places }
  await world.db.q
    .insertInto('matters')
    .values({
      ...common,
      id: matterId,
      number,
      state: 'handling',
      method_code: 'TONGYONG',
      method_version: 1,
      track: 'main',
      level: 'township',
      source: 'submission',
      headline: '路灯不亮',
      category: 'streets',
    })
    .execute()
  await world.db.q
    .insertInto('submissions')
    .values({
      ...common,
      id: submissionId,
      number,
      state: 'accepted',
      channel: 'web',
      kind: more.confidential ? 'report' : 'problem',
      confidential: more.confidential ?? false,
      place: '桂花路 7 号门前',
      resident_id: residentId,
      matter_id: matterId,
      token_hash: number,
      code_hash: number,
      first_due_at: start,
      notice_due_at: start,
    })
    .execute()
  await world.db.q
    .insertInto('submission_words')
    .values({
      committee_id: committee.id,
      id: newId<'said'>(start),
      submission_id: submissionId,
      said_by: 'resident',
      part: 'words',
      sealed: world.db.secrets.seal('我叫张三，路灯坏了'),
      at: start,
    })
    .execute()
  const receipt = { kind: 'receipt', committeeId: committee.id, submissionId, residentId } as const
  return { residentId, submissionId, matterId, receipt }
}

const look = (who: PersonName, { residentId }: Case) =>
  tx((t) => revealIdentity(t, world.as(who), residentId, 'callBack'))

test('names, numbers and addresses lie sealed, under no name that could be read', async () => {
  const { residentId } = await brought()
  const row = await world.db.q
    .selectFrom('residents')
    .selectAll()
    .where('id', '=', residentId)
    .executeTakeFirstOrThrow()
  const stored = JSON.stringify({
    ...row,
    name_sealed: row.name_sealed?.toString('utf8'),
    phone_sealed: row.phone_sealed?.toString('utf8'),
    address_sealed: row.address_sealed?.toString('utf8'),
  })
  for (const secret of ['张三', '13800138000', '桂花路']) assert.ok(!stored.includes(secret))
})

test('who may look: the liaison, convener and venue head of the region, and nobody for being near', async () => {
  const one = await brought()
  assert.deepEqual(await look('lan', one), { name: '张三', phone: '13800138000', address: '桂花路 7 号' })
  for (const who of ['cui', 've'] as const) assert.ok(await look(who, one), who)
  const others = [
    'bo',
    'chu',
    'mei',
    'gao',
    'hu',
    'hua',
    'shi',
    'qin',
    'zhu',
    'feng',
    'sys',
    'sec',
    'aud',
  ] as const
  for (const who of others) assert.equal(await look(who, one), null, who)
  assert.equal(await look('ve', await brought({ region: 'bridge' })), null, 'another village')
})

test('every look is audited, seen or refused, with its purpose', async () => {
  const one = await brought()
  await look('lan', one)
  await look('qin', one)
  const lines = await world.db.q
    .selectFrom('audit')
    .select(['actor_kind', 'success', 'detail'])
    .where('act', '=', 'identity.view')
    .where('object_id', '=', one.residentId)
    .orderBy('id')
    .execute()
  assert.deepEqual(lines, [
    { actor_kind: 'liaison', success: true, detail: { purpose: 'callBack', right: 'region' } },
    { actor_kind: 'secretaryGeneral', success: false, detail: { purpose: 'callBack' } },
  ])
})

test('a member sees while in the team, and no longer', async () => {
  const one = await brought()
  const row = { committee_id: world.committee.id, id: newId<'participant'>(start), matter_id: one.matterId }
  const part = {
    part: 'lead',
    standing: 'team',
    account_id: world.account.mei,
    label: '梅医生',
    joined_at: start,
  }
  await world.db.q
    .insertInto('participants')
    .values({ ...row, ...part })
    .execute()
  assert.ok(await look('mei', one))
  assert.equal(await look('mao', one), null)
  await world.db.q.updateTable('participants').set({ left_at: start }).where('id', '=', row.id).execute()
  assert.equal(await look('mei', one), null)
})

test('the unit sees with the resident’s own consent, and no longer once it is withdrawn', async () => {
  const one = await brought()
  await handTo('housing', one)
  assert.equal(await look('hu', one), null)
  await tx((t) => giveConsent(t, world.committee.id, one.residentId, 'identityToUnit', mine))
  assert.ok(await look('hu', one))
  assert.equal(await look('wei', one), null, 'another unit')
  await tx((t) => withdrawMine(t, one.receipt, 'identityToUnit'))
  assert.equal(await look('hu', one), null)
})

async function handTo(body: 'housing', one: Case): Promise<void> {
  const common = { committee_id: world.committee.id, matter_id: one.matterId, body_id: world.body[body] }
  const item = {
    ...common,
    id: newId<'item'>(start),
    no: 1,
    kind: 'commitment',
    text: '修路灯',
    created_at: start,
  }
  await world.db.q.insertInto('items').values(item).execute()
  const issued = { issued_by: world.account.cui, issued_at: start, due_at: start, state_since: start }
  const task = { ...common, ...issued, id: newId<'task'>(start), item_id: item.id, state: 'working' }
  await world.db.q
    .insertInto('tasks')
    .values({ ...task, party_name: '住建局', consent_note: '同意' })
    .execute()
}

test('a report of wrongdoing opens to its one handler, not to the liaison, the team or the unit', async () => {
  const one = await brought({ confidential: true })
  await handTo('housing', one)
  await tx((t) => giveConsent(t, world.committee.id, one.residentId, 'identityToUnit', mine))
  for (const who of ['lan', 'cui', 've', 'hu'] as const) assert.equal(await look(who, one), null, who)
  assert.ok(await look('feng', one))
})

test('on a phone an identity is opened only to who has just proven who they are', async () => {
  const one = await brought()
  world.clock.set(new Date(start.getTime() + 16 * 60_000))
  await assert.rejects(look('lan', one), ProofNeeded)
})

test('a page shows a masked number to those who may look, and to nobody else', async () => {
  const one = await brought()
  const masked = (who: PersonName) => tx((t) => maskedIdentity(t, world.as(who), one.residentId))
  assert.deepEqual(await masked('lan'), { named: true, phone: '138****8000', address: true })
  assert.equal(await masked('bo'), null)
})

test('what can’t be a number is refused beside its field; a promised call or text needs one', async () => {
  const keep = (phone: string | undefined, tellThrough: 'sms' | 'call' | 'visit') =>
    tx((t) =>
      keepResident(t, {
        committeeId: world.committee.id,
        phone,
        tellThrough,
        under14: false,
        regionId: null,
      }),
    )
  await assert.rejects(keep('12345', 'call'), (no) => no instanceof FieldRefused && no.field === 'phone')
  await assert.rejects(keep(undefined, 'sms'), (no) => no instanceof FieldRefused && no.field === 'phone')
  await assert.rejects(
    keep('0550-3012345', 'sms'),
    (no) => no instanceof FieldRefused && no.field === 'tellThrough',
  )
  await keep(undefined, 'visit')
  await keep('0550-3012345', 'call')
})

test('two who gave one number are two people, and known to share it', async () => {
  const [one, two] = [await brought(), await brought()]
  assert.notEqual(one.residentId, two.residentId)
  assert.ok((await sameNumber(world.db, world.committee.id, one.residentId)).includes(two.residentId))
})

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
