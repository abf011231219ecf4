import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { makeWorld, type PersonName, start, type World } from '../../../test/world.ts'
import { newId } from '../../platform/ids.ts'
import { FieldRefused, ProofNeeded } from '../../platform/refusals.ts'
import { giveConsent } from './consents.ts'
import { type Case, mine, openVault, type Vault } from './resident.fixture.ts'
import { maskedIdentity } from './reveal.ts'
import { withdrawMine } from './rights.ts'
import { keepResident, sameNumber } from './vault.ts'

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
