import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { broughtIn } from '../../test/brought-in.ts'
import { checkMatter } from '../../test/check-matter.ts'
import { again, matterIn } from '../../test/matter-in.ts'
import { makeWorld, type PersonName, type World } from '../../test/world.ts'
import { journalOf } from '../matters/journal.ts'
import type { HeldMatter } from '../matters/matter.ts'
import {
  AlreadyDone,
  FieldRefused,
  OutOfReach,
  RuleRefused,
  StageRefused,
  TwoHats,
} from '../platform/refusals.ts'
import { allot } from './team/allotment.ts'
import { claim } from './team/claim.ts'
import { declareInterest, release } from './team/leaving.ts'
import { standingOf } from './team/standing.ts'
import { setTeamSize } from './team/window.ts'

const _day = 86_400_000
const refusedAt = (field: string) => (no: unknown) => no instanceof FieldRefused && no.field === field

suite('claims', () => {
  let world: World
  before(async () => {
    world = await makeWorld()
  })
  after(() => world.end())

  const open = (from = world) => matterIn(from, { verbs: ['screen', 'confirm', 'openClaims'] })
  const team = async (matter: HeldMatter, from = world) =>
    (await standingOf(from.db, await again(from, matter))).team.map((one) => `${one.part} ${one.name}`)
  const check = (matter: HeldMatter) => checkMatter(world.db, world.committee.id, matter.id)
  const told = (who: PersonName, about: string) =>
    world.db.q
      .selectFrom('messages')
      .select('id')
      .where('account_id', '=', world.account[who])
      .where('about_id', '=', about)
      .execute()

  test('a lead, then partners; the resident is told of the lead; full closes early', async () => {
    const matter = await open()
    const said = await broughtIn(world, { phone: '13900001111' })
    await world.db.q
      .updateTable('submissions')
      .set({ matter_id: matter.id, state: 'accepted' })
      .where('id', '=', said)
      .execute()
    await claim(world.db, world.as('mei'), matter.id, 'lead')
    await claim(world.db, world.as('mao'), matter.id, 'partner')
    const sms = await world.db.q
      .selectFrom('messages')
      .select('channel')
      .where('about_id', '=', said)
      .execute()
    assert.deepEqual(
      sms.map((one) => one.channel),
      ['sms'],
    )
    assert.equal((await told('mei', matter.id)).length, 2)
    await claim(world.db, world.as('min'), matter.id, 'partner')
    const window = await world.db.q
      .selectFrom('claim_windows')
      .selectAll()
      .where('matter_id', '=', matter.id)
      .executeTakeFirstOrThrow()
    assert.deepEqual(window.closed_at, world.clock.now())
    assert.deepEqual(window.closes_at, matter.due_at)
    assert.deepEqual(await team(matter), ['lead 梅医生', 'partner 毛律师', 'partner 闵老师'])
    await check(matter)
  })

  test('two who claim the lead at once: exactly one has it, the other may join', async () => {
    for (let round = 0; round < 5; round++) {
      const matter = await open()
      const tries = await Promise.allSettled([
        claim(world.db, world.as('mei'), matter.id, 'lead'),
        claim(world.db, world.as('mao'), matter.id, 'lead'),
      ])
      const lost = tries.filter((one) => one.status === 'rejected')
      assert.equal(lost.length, 1)
      assert.ok(lost[0]?.reason instanceof AlreadyDone)
      const other = tries[0]?.status === 'rejected' ? 'mei' : 'mao'
      await claim(world.db, world.as(other), matter.id, 'partner')
      assert.equal((await team(matter)).length, 2)
      await check(matter)
    }
  })

  test('a second click is already done, and the index alone would say so', async () => {
    const matter = await open()
    await claim(world.db, world.as('mei'), matter.id, 'partner')
    await assert.rejects(claim(world.db, world.as('mei'), matter.id, 'partner'), AlreadyDone)
    const row = await world.db.q
      .selectFrom('claims')
      .selectAll()
      .where('matter_id', '=', matter.id)
      .executeTakeFirstOrThrow()
    const twin = world.db.q
      .insertInto('claims')
      .values({ ...row, id: world.account.mei })
      .execute()
    await assert.rejects(twin, /claims_once/)
  })

  test('a full team takes no more, until its size is changed with a reason', async () => {
    const matter = await open()
    const lead = await setTeamSize(world.db, world.as('cui'), matter.id, { wanted: 2 })
    assert.equal(lead.state, 'allotting')
    await claim(world.db, world.as('mei'), matter.id, 'lead')
    await claim(world.db, world.as('mao'), matter.id, 'partner')
    await assert.rejects(claim(world.db, world.as('min'), matter.id, 'partner'), RuleRefused)
    await assert.rejects(
      setTeamSize(world.db, world.as('cui'), matter.id, { wanted: 1 }),
      refusedAt('reason'),
    )
    await assert.rejects(
      setTeamSize(world.db, world.as('cui'), matter.id, { wanted: 3, wholeGroup: true }),
      refusedAt('reason'),
    )
    await setTeamSize(world.db, world.as('cui'), matter.id, {
      wanted: 3,
      wholeGroup: true,
      reason: '涉及全街道',
    })
    await claim(world.db, world.as('min'), matter.id, 'partner')
    assert.equal((await team(matter)).length, 3)
    await assert.rejects(setTeamSize(world.db, world.as('chu'), matter.id, { wanted: 4 }), OutOfReach)
  })

  test('given back with a reason, it is open again; a partner takes the lead', async () => {
    const matter = await open()
    await claim(world.db, world.as('mei'), matter.id, 'lead')
    await claim(world.db, world.as('mao'), matter.id, 'partner')
    await release(world.db, world.as('mei'), matter.id, { reason: '要出差一个月' })
    await assert.rejects(release(world.db, world.as('mei'), matter.id, { reason: '要出差' }), AlreadyDone)
    assert.ok((await told('cui', matter.id)).length > 0)
    await claim(world.db, world.as('mao'), matter.id, 'lead')
    assert.deepEqual(await team(matter), ['lead 毛律师'])
    await claim(world.db, world.as('mei'), matter.id, 'partner')
    await check(matter)
  })

  test('another’s place is given back on their word alone, by those who serve the place', async () => {
    const matter = await open()
    await claim(world.db, world.as('mei'), matter.id, 'lead')
    const wish = { accountId: world.account.mei, reason: '住院' }
    await assert.rejects(release(world.db, world.as('cui'), matter.id, wish), refusedAt('onWordOf'))
    await release(world.db, world.as('cui'), matter.id, { ...wish, onWordOf: '梅委员来电' })
    const line = (await journalOf(world.db, world.committee.id, matter.id)).at(-1)
    assert.deepEqual([line?.verb, line?.on_word_of], ['release', '梅委员来电'])
  })

  test('only while it is with the members', async () => {
    const early = await matterIn(world)
    await assert.rejects(claim(world.db, world.as('mei'), early.id, 'lead'), StageRefused)
    const late = await matterIn(world, { verbs: ['screen', 'confirm', 'openClaims', 'startDeliberation'] })
    await claim(world.db, world.as('mei'), late.id, 'lead')
  })

  test('an interest: the place is given back, and neither coming nor being named is possible', async () => {
    const matter = await open()
    await claim(world.db, world.as('mei'), matter.id, 'lead')
    await declareInterest(world.db, world.as('mei'), matter.id, {})
    assert.deepEqual(await team(matter), [])
    await assert.rejects(declareInterest(world.db, world.as('mei'), matter.id, {}), AlreadyDone)
    await assert.rejects(claim(world.db, world.as('mei'), matter.id, 'partner'), TwoHats)
    const named = allot(world.db, world.as('cui'), matter.id, {
      accountId: world.account.mei,
      part: 'lead',
      onWordOf: '梅委员来电',
    })
    await assert.rejects(named, TwoHats)
    await check(matter)
  })
})
