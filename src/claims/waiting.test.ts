import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { checkMatter } from '../../test/check-matter.ts'
import { again, matterIn } from '../../test/matter-in.ts'
import { makeWorld, type PersonName, type World } from '../../test/world.ts'
import { journalOf } from '../matters/journal.ts'
import { type HeldMatter, lockMatter, noteOnMatter } from '../matters/matter.ts'
import { dueAt } from '../platform/clock/limit.ts'
import { transaction } from '../platform/database/transaction.ts'
import { FieldRefused, RuleRefused } from '../platform/refusals.ts'
import { tellPassed } from './passing.ts'
import { nearMe, toPrepare, unclaimed } from './queries.ts'
import { allot } from './team/allotment.ts'
import { claim } from './team/claim.ts'
import { freeIdle } from './team/leaving.ts'
import { standingOf } from './team/standing.ts'
import { setTeamSize, sizeKey } from './team/window.ts'

const day = 86_400_000
const refusedAt = (field: string) => (no: unknown) => no instanceof FieldRefused && no.field === field

suite('claims that wait', () => {
  let world: World
  before(async () => {
    world = await makeWorld()
  })
  after(() => world.end())

  const open = (from = world) => matterIn(from, { verbs: ['screen', 'confirm', 'openClaims'] })
  const team = async (matter: HeldMatter, from = world) =>
    (await standingOf(from.db, await again(from, matter))).team.map((one) => `${one.part} ${one.name}`)
  const _check = (matter: HeldMatter) => checkMatter(world.db, world.committee.id, matter.id)
  const _told = (who: PersonName, about: string) =>
    world.db.q
      .selectFrom('messages')
      .select('id')
      .where('account_id', '=', world.account[who])
      .where('about_id', '=', about)
      .execute()

  test('the order explains itself; a size of the method by its key, the whole group with a reason', async () => {
    const own = await makeWorld()
    try {
      const matter = await open(own)
      const [line] = await nearMe(own.db, own.as('mei'))
      assert.deepEqual([line?.id, line?.how_near, line?.known], [matter.id, 'home', false])
      await own.db.q.updateTable('matters').set({ category: 'health' }).where('id', '=', matter.id).execute()
      assert.equal((await nearMe(own.db, own.as('mei')))[0]?.known, true)
      const wanted = async () => (await standingOf(own.db, await again(own, matter))).wanted
      const sizes = matter.method.body.teamSizes
      const [usual] = sizes
      assert.ok(usual)
      await setTeamSize(own.db, own.as('cui'), matter.id, { size: sizeKey(usual) })
      assert.equal(await wanted(), usual.max ?? usual.min)
      await assert.rejects(setTeamSize(own.db, own.as('cui'), matter.id, {}), refusedAt('wanted'))
      const group = { wholeGroup: true }
      await assert.rejects(setTeamSize(own.db, own.as('cui'), matter.id, group), refusedAt('reason'))
      await setTeamSize(own.db, own.as('cui'), matter.id, { ...group, reason: '涉及全街道' })
      assert.equal(await wanted(), 3)
    } finally {
      await own.end()
    }
  })

  test('a matter with a lead and nothing written waits for the liaison to prepare it, and for nobody else', async () => {
    const matter = await open()
    await claim(world.db, world.as('mei'), matter.id, 'lead')
    const waits = async (name: PersonName) =>
      (await toPrepare(world.db, world.as(name))).some((one) => one.id === matter.id)
    assert.deepEqual([await waits('lan'), await waits('bo'), await waits('mei')], [true, false, false])
  })

  test('named once the window has passed; before, on the member’s own word; the urgent at once', async () => {
    const own = await makeWorld()
    try {
      const matter = await open(own)
      const wish = { accountId: own.account.mei, part: 'lead' } as const
      await assert.rejects(allot(own.db, own.as('cui'), matter.id, wish), RuleRefused)
      await assert.rejects(allot(own.db, own.as('lan'), matter.id, wish), refusedAt('onWordOf'))
      await allot(own.db, own.as('lan'), matter.id, { ...wish, onWordOf: '梅委员来电' })
      const urgent = await open(own)
      await own.db.q.updateTable('matters').set({ urgent: true }).where('id', '=', urgent.id).execute()
      await allot(own.db, own.as('cui'), urgent.id, wish)
      own.clock.set(new Date((matter.due_at as Date).getTime() + 1000))
      await allot(own.db, own.as('cui'), matter.id, { accountId: own.account.mao, part: 'partner' })
      await assert.rejects(
        allot(own.db, own.as('cui'), matter.id, { accountId: own.account.hu, part: 'partner' }),
        refusedAt('accountId'),
      )
      const lines = (await journalOf(own.db, own.committee.id, matter.id)).slice(-2)
      assert.deepEqual(
        lines.map((line) => [line.verb, line.on_word_of]),
        [
          ['claim', '梅委员来电'],
          ['allot', null],
        ],
      )
    } finally {
      await own.end()
    }
  })

  test('three working days without a step: free again; with a step it stays', async () => {
    const own = await makeWorld()
    try {
      const [idle, busy] = [await open(own), await open(own)]
      await claim(own.db, own.as('mei'), idle.id, 'lead')
      await claim(own.db, own.as('mao'), busy.id, 'lead')
      own.clock.set(new Date(own.clock.now().getTime() + day))
      await transaction(own.db, async (tx) =>
        noteOnMatter(tx, await lockMatter(tx, own.as('mao'), busy.id), 'visit', { actor: own.as('mao') }),
      )
      const due = dueAt(new Date(own.clock.now().getTime() - day), { n: 3, unit: 'wd' }).due
      own.clock.set(due)
      assert.deepEqual(await freeIdle(own.db, own.committee.id), { freed: 0 })
      own.clock.set(new Date(due.getTime() + 1000))
      assert.deepEqual(await freeIdle(own.db, own.committee.id), { freed: 1 })
      assert.deepEqual(await freeIdle(own.db, own.committee.id), { freed: 0 })
      assert.deepEqual([await team(idle, own), await team(busy, own)], [[], ['lead 毛律师']])
      const mine = await own.db.q
        .selectFrom('messages')
        .select('id')
        .where('account_id', '=', own.account.mei)
        .where('about_id', '=', idle.id)
        .execute()
      assert.ok(mine.length > 0)
      await checkMatter(own.db, own.committee.id, idle.id)
    } finally {
      await own.end()
    }
  })

  test('nobody came: told once, on the desk until somebody leads', async () => {
    const own = await makeWorld()
    try {
      const matter = await open(own)
      assert.deepEqual(await tellPassed(own.db, own.committee.id), { told: 0 })
      own.clock.set(new Date((matter.due_at as Date).getTime() + 1000))
      assert.deepEqual(await tellPassed(own.db, own.committee.id), { told: 1 })
      assert.deepEqual(await tellPassed(own.db, own.committee.id), { told: 0 })
      const ids = async (who: PersonName) => (await unclaimed(own.db, own.as(who))).map((one) => one.id)
      assert.deepEqual(
        [await ids('cui'), await ids('gao'), await ids('chu'), await ids('mei')],
        [[matter.id], [matter.id], [], []],
      )
      await claim(own.db, own.as('mei'), matter.id, 'lead')
      assert.deepEqual(await ids('cui'), [matter.id], 'one is fewer than the method asks for')
      await claim(own.db, own.as('mao'), matter.id, 'partner')
      assert.deepEqual(await ids('cui'), [])
    } finally {
      await own.end()
    }
  })

  test('near me: the nearest first, then what I know, without what I have or may not have', async () => {
    const own = await makeWorld()
    try {
      const make = async (
        category: string,
        at: 'estate' | 'market' | 'bridge',
        township: 'street' | 'town',
      ) => {
        const matter = await open(own)
        const place = {
          region_id: own.region[at],
          village_id: own.region[at],
          township_id: own.region[township],
        }
        await own.db.q
          .updateTable('matters')
          .set({ category, ...place })
          .where('id', '=', matter.id)
          .execute()
        own.clock.set(new Date(own.clock.now().getTime() + 1000))
        return matter.id
      }
      const far = await make('health', 'bridge', 'town')
      const street = await make('roads', 'market', 'street')
      const home = await make('roads', 'estate', 'street')
      const known = await make('health', 'estate', 'street')
      const mine = await make('health', 'estate', 'street')
      await claim(own.db, own.as('mei'), mine, 'partner')
      assert.deepEqual(
        (await nearMe(own.db, own.as('mei'))).map((one) => one.id),
        [known, home, street, far],
      )
      assert.deepEqual(await nearMe(own.db, own.as('cui')), [])
    } finally {
      await own.end()
    }
  })
})
