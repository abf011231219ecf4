import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { checkMatter } from '../../../test/check-matter.ts'
import { again, matterIn } from '../../../test/matter-in.ts'
import { makeWorld, start, type World } from '../../../test/world.ts'
import { itemsOf } from '../../matters/items.ts'
import { journalOf } from '../../matters/journal.ts'
import { participantsOf } from '../../matters/participants.ts'
import { FieldRefused, OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import { meetingsOf, peopleOf } from '../talk.ts'
import { type FieldRecord, recordFieldSession } from './session.ts'
import { type NewTopic, recordNewFieldSession } from './topic.ts'

let world: World
before(async () => {
  world = await makeWorld()
})
after(() => world.end())

const page = (more: Partial<FieldRecord> = {}): FieldRecord => ({
  heldAt: start,
  place: '三组晒谷场',
  form: 'field',
  members: [],
  units: [],
  people: '三组组长\n两位住户',
  residentCount: 9,
  said: { residents: '渠口堵了，水进不来' },
  items: [{ text: '清渠口', party: '三组村民', dueOn: '2026-03-12', doneNow: false }, null, null],
  reserved: [],
  way: 'fingerprint',
  note: '九户都按了手印',
  ending: { conclusion: 'consensus', dispositions: ['deed'], publish: false },
  ...more,
})
const done = { text: '当场清通渠口', party: '三组村民', doneNow: true }
const topic: NewTopic = {
  headline: '三组渠口堵塞',
  category: 'farming',
  regionId: '',
  method: 'WEIXIESHANG',
  representative: { label: '三组组长', phone: '13800000000' },
}
const verbsOf = async (id: string) =>
  (await journalOf(world.db, world.committee.id, id as never)).map((line) => line.verb)

test('one page walks a confirmed matter to its conclusion: held, written, agreed, signed', async () => {
  const matter = await matterIn(world, { method: 'WEIXIESHANG', verbs: ['screen', 'confirm'] })
  const after = await recordFieldSession(
    world.db,
    world.as('cui'),
    matter.id,
    page({ reserved: ['五户希望加盖板'] }),
  )
  assert.deepEqual([after.state, after.conclusion], ['concluded', 'consensus'])
  const [meeting] = await meetingsOf(world.db, matter)
  assert.deepEqual([meeting?.state, meeting?.sealing, meeting?.form], ['internal', 'fingerprint', 'field'])
  assert.deepEqual(
    (await itemsOf(world.db, world.committee.id, matter.id)).map((item) => [item.kind, item.implementation]),
    [
      ['consensus', 'open'],
      ['reserved', 'open'],
    ],
  )
  assert.deepEqual(
    (await peopleOf(world.db, meeting as never)).map((one) => [one.part, one.standing]),
    [
      ['chair', 'present'],
      ['representative', 'present'],
      ['representative', 'present'],
      ['resident', 'present'],
    ],
  )
  await checkMatter(world.db, world.committee.id, matter.id)
})

test('all done there and then: the same day only the residents’ word is left', async () => {
  const matter = await matterIn(world, { method: 'WEIXIESHANG', verbs: ['screen', 'confirm'] })
  assert.equal(
    (await recordFieldSession(world.db, world.as('cui'), matter.id, page({ items: [done] }))).state,
    'followingUp',
  )
  const formal = await matterIn(world, {
    verbs: ['screen', 'confirm', 'openClaims', 'startResearch'],
    team: ['mei', 'mao'],
  })
  const settled = await recordFieldSession(world.db, world.as('cui'), formal.id, page({ items: [done] }))
  assert.equal(settled.state, 'followingUp')
  assert.ok((await verbsOf(formal.id)).includes('settleOnTheSpot'))
})

test('where the method wants the place seen first, the same visit is kept as the note', async () => {
  const matter = await matterIn(world, {
    method: 'SIDAN_SIZHUN',
    verbs: ['screen', 'confirm', 'openClaims'],
    team: ['mei', 'mao'],
  })
  await recordFieldSession(world.db, world.as('cui'), matter.id, page())
  assert.deepEqual((await verbsOf(matter.id)).slice(4, 6), ['startResearch', 'startDeliberation'])
})

test('the lead member may hold it and names who took the notes', async () => {
  const matter = await matterIn(world, {
    verbs: ['screen', 'confirm', 'openClaims', 'startResearch'],
    team: ['mei', 'mao'],
  })
  const at = (field: string) => (error: unknown) => error instanceof FieldRefused && error.field === field
  const led = page({ chairId: world.account.cui })
  await assert.rejects(recordFieldSession(world.db, world.as('mei'), matter.id, led), at('clerk'))
  await recordFieldSession(world.db, world.as('mei'), matter.id, { ...led, clerk: '村会计' })
  const [meeting] = await meetingsOf(world.db, matter)
  assert.equal(
    (await peopleOf(world.db, meeting as never)).find((one) => one.part === 'clerk')?.label,
    '村会计',
  )
})

test('one wrong line and nothing of the page is kept; too early, out of reach', async () => {
  const matter = await matterIn(world, { method: 'WEIXIESHANG', verbs: ['screen', 'confirm'] })
  const at = (field: string) => (error: unknown) => error instanceof FieldRefused && error.field === field
  await assert.rejects(
    recordFieldSession(
      world.db,
      world.as('cui'),
      matter.id,
      page({ items: [null, { text: '清渠口', doneNow: false }] }),
    ),
    at('item2Party'),
  )
  await assert.rejects(
    recordFieldSession(
      world.db,
      world.as('cui'),
      matter.id,
      page({ ending: { conclusion: 'none', dispositions: [], publish: false } }),
    ),
    at('explanation'),
  )
  await assert.rejects(
    recordFieldSession(
      world.db,
      world.as('cui'),
      matter.id,
      page({ heldAt: new Date(start.getTime() + 3_600_000) }),
    ),
    at('heldAt'),
  )
  assert.equal((await again(world, matter)).state, 'confirmed')
  assert.deepEqual(await meetingsOf(world.db, matter), [])
  await assert.rejects(recordFieldSession(world.db, world.as('chu'), matter.id, page()), OutOfReach)
  const early = await matterIn(world, { method: 'WEIXIESHANG' })
  await assert.rejects(recordFieldSession(world.db, world.as('cui'), early.id, page()), RuleRefused)
})

test('from nothing: opened, chosen, talked through and signed in one go, with the representative named', async () => {
  const here = { ...topic, regionId: world.region.bridge }
  const matter = await recordNewFieldSession(world.db, world.as('chu'), here, page({ items: [done] }))
  assert.deepEqual([matter.state, matter.source, matter.level], ['followingUp', 'convenerList', 'village'])
  const [who] = await participantsOf(world.db, world.committee.id, matter.id)
  assert.deepEqual([who?.part, who?.standing, who?.label], ['representative', 'team', '三组组长'])
  assert.equal(world.db.secrets.open(who?.phone_sealed as Buffer), '13800000000')
  await checkMatter(world.db, world.committee.id, matter.id)
  const relayed = await recordNewFieldSession(
    world.db,
    world.as('mei'),
    { ...here, method: 'XIAOMAZHA' },
    page({ chairId: world.account.chu }),
  )
  assert.deepEqual([relayed.source, relayed.state], ['memberRelay', 'concluded'])
  const told = await world.db.q
    .selectFrom('messages')
    .select('id')
    .where('about_id', '=', relayed.id)
    .where('account_id', '=', world.account.chu)
    .execute()
  assert.ok(told.length > 0)
  await assert.rejects(recordNewFieldSession(world.db, world.as('cui'), here, page()), FieldRefused)
})
