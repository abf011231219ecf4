import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { broughtIn } from '../../../test/brought-in.ts'
import { checkMatter } from '../../../test/check-matter.ts'
import { again, matterIn } from '../../../test/matter-in.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import type { HeldMatter } from '../../matters/matter.ts'
import { declareInterest } from '../../matters/participants.ts'
import { publicationsOf } from '../../matters/publication/publication.ts'
import { transaction } from '../../platform/database/transaction.ts'
import {
  FieldRefused,
  NotYours,
  OutOfReach,
  RuleRefused,
  StageRefused,
  TwoHats,
} from '../../platform/refusals.ts'
import { accept, sendUp } from '../sorting/acceptance.ts'
import { bringResultFromAbove, takeUpAbove } from './above.ts'
import type { Screening } from './decision.ts'
import { screen } from './screening.ts'

const _day = 86_400_000
const yes: Screening = {
  decision: 'confirmed',
  reason: '群众反映集中',
  criteria: ['concern', 'concrete', 'within'],
  negatives: [],
  partyCommitteeConsent: '3月9日同意',
  publication: { publish: true, headline: '电梯常停怎么办', summary: '三号楼的电梯' },
}
const refusedAt = (field: string) => (no: unknown) => no instanceof FieldRefused && no.field === field

suite('screening', () => {
  let world: World
  before(async () => {
    world = await makeWorld()
  })
  after(() => world.end())

  const fresh = () => matterIn(world)
  const _forward = (ms: number) => world.clock.set(new Date(world.clock.now().getTime() + ms))
  const check = (matter: HeldMatter) => checkMatter(world.db, world.committee.id, matter.id)

  test('confirmed: open to members, the topic public as it was worded, the senders told', async () => {
    const id = await broughtIn(world, { phone: '13900001111' })
    const taken = await accept(world.db, world.as('lan'), id, {
      headline: '电梯常停',
      category: 'housing',
      method: 'TONGYONG/main',
      level: 'township',
      urgent: false,
    })
    const matter = await screen(world.db, world.as('cui'), taken.id, yes)
    assert.equal(matter.state, 'allotting')
    assert.ok(matter.due_at)
    const [topic] = await publicationsOf(world.db, world.committee.id, matter.id)
    assert.deepEqual(
      [topic?.decision, topic?.headline, topic?.decided_by],
      ['published', '电梯常停怎么办', world.account.cui],
    )
    const told = await world.db.q
      .selectFrom('messages')
      .select('subject')
      .where('about_id', '=', id)
      .execute()
    assert.equal(told.length, 2)
    await check(matter)
  })

  test('what a confirmation must have, each said beside its field', async () => {
    const { id } = await fresh()
    const cui = world.as('cui')
    await assert.rejects(screen(world.db, cui, id, { ...yes, criteria: ['concern'] }), refusedAt('criteria'))
    await assert.rejects(screen(world.db, cui, id, { ...yes, negatives: ['court'] }), refusedAt('negative'))
    await assert.rejects(
      screen(world.db, cui, id, { ...yes, partyCommitteeConsent: undefined }),
      refusedAt('partyCommitteeConsent'),
    )
    await assert.rejects(screen(world.db, cui, id, { ...yes, publication: undefined }), refusedAt('publish'))
    await assert.rejects(screen(world.db, world.as('gao'), id, yes), refusedAt('onWordOf'))
    assert.equal((await again(world, { id })).state, 'collected')
    const entered = await screen(world.db, world.as('gao'), id, { ...yes, onWordOf: '崔主任电话同意' })
    assert.equal(entered.state, 'allotting')
    await check(entered)
  })

  test('one criterion is enough where they are kinds of topic; a met household is asked for where the method says so', async () => {
    const kinds = await matterIn(world, { method: 'DASHI_TONGSHANG' })
    await screen(world.db, world.as('cui'), kinds.id, { ...yes, criteria: ['services'] })
    const met = await matterIn(world, { method: 'SIDAN_SIZHUN' })
    const all = { ...yes, criteria: ['asked', 'met', 'within'] }
    await assert.rejects(screen(world.db, world.as('cui'), met.id, all), refusedAt('metRepresentatives'))
    await screen(world.db, world.as('cui'), met.id, { ...all, metRepresentatives: '3月8日见了两户' })
  })

  test('a method without a claim stage stays confirmed', async () => {
    const small = await matterIn(world, { method: 'WEIXIESHANG' })
    const matter = await screen(world.db, world.as('cui'), small.id, { ...yes, criteria: ['small'] })
    assert.equal(matter.state, 'confirmed')
  })

  test('out of reach reads as not found; another level’s deciders may not; a second hat may not', async () => {
    const { id } = await fresh()
    await assert.rejects(screen(world.db, world.as('chu'), id, yes), OutOfReach)
    await assert.rejects(screen(world.db, world.as('shi'), id, yes), NotYours)
    await transaction(world.db, (tx) =>
      declareInterest(tx, world.committee.id, id, world.account.cui, '崔主任'),
    )
    await assert.rejects(screen(world.db, world.as('cui'), id, yes), TwoHats)
    assert.equal((await again(world, { id })).state, 'collected')
  })

  test('two who decide at once: one decision', async () => {
    const { id } = await fresh()
    const tries = await Promise.allSettled([
      screen(world.db, world.as('cui'), id, yes),
      screen(world.db, world.as('gao'), id, { ...yes, onWordOf: '崔主任同意' }),
    ])
    const lost = tries.filter((one) => one.status === 'rejected')
    assert.equal(lost.length, 1)
    assert.ok(lost[0]?.reason instanceof StageRefused)
    const kept = await world.db.q.selectFrom('screenings').select('id').where('matter_id', '=', id).execute()
    assert.equal(kept.length, 1)
  })

  test('the other ways: settled, passed on, not suited', async () => {
    const [a, b, c] = [await fresh(), await fresh(), await fresh()]
    const cui = world.as('cui')
    const no = { reason: '当天协调解决', criteria: [], negatives: [] }
    assert.equal(
      (await screen(world.db, cui, a.id, { ...no, decision: 'resolvedDirectly' })).state,
      'followingUp',
    )
    await assert.rejects(
      screen(world.db, cui, b.id, { ...no, decision: 'diverted' }),
      refusedAt('destination'),
    )
    const away = { ...no, decision: 'diverted', destination: '县信访局', contact: '0000-123' } as const
    assert.equal((await screen(world.db, cui, b.id, away)).state, 'diverted')
    const kept = await world.db.q
      .selectFrom('diversions')
      .select('destination')
      .where('matter_id', '=', b.id)
      .execute()
    assert.deepEqual(kept, [{ destination: '县信访局' }])
    const unsuited = await screen(world.db, cui, c.id, {
      ...no,
      decision: 'notSuitable',
      negatives: ['personal'],
    })
    assert.equal(unsuited.state, 'notSuitable')
    for (const one of [a, b, c]) await check(one)
  })

  test('sent up, taken up there with its history, confirmed with the council’s yes', async () => {
    const { id } = await fresh()
    const up = await screen(world.db, world.as('cui'), id, {
      decision: 'escalated',
      reason: '要县里协调',
      criteria: [],
      negatives: [],
    })
    assert.deepEqual([up.state, up.level], ['escalated', 'county'])
    await assert.rejects(takeUpAbove(world.db, world.as('cui'), id), NotYours)
    const taken = await takeUpAbove(world.db, world.as('shi'), id)
    assert.equal(taken.state, 'screening')
    await assert.rejects(screen(world.db, world.as('shi'), id, yes), refusedAt('onWordOf'))
    const county = await screen(world.db, world.as('zhu'), id, yes)
    assert.equal(county.state, 'allotting')
    await check(county)
  })

  test('what went beyond this committee can’t be taken up here; its result comes back', async () => {
    const loose = await broughtIn(world, { at: 'county' })
    const sent = await sendUp(world.db, world.as('shi'), loose, {
      headline: '跨市公交',
      category: 'roads',
      method: 'TONGYONG/main',
      urgent: false,
    })
    assert.equal(sent.level, 'city')
    await assert.rejects(takeUpAbove(world.db, world.as('shi'), sent.id), RuleRefused)
    const back = await bringResultFromAbove(world.db, world.as('shi'), sent.id, { result: '市里已开通' })
    assert.deepEqual([back.state, back.explanation], ['followingUp', '市里已开通'])
    await check(back)
  })
})
