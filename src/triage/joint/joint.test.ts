import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { broughtIn } from '../../../test/brought-in.ts'
import { again, matterIn } from '../../../test/matter-in.ts'
import { type OpenHouse, openHouse } from '../../../test/open-house.ts'
import type { HeldMatter } from '../../matters/matter.ts'
import { methodsInForce } from '../../matters/methods/in-force.ts'
import { FieldRefused, OutOfReach, StageRefused } from '../../platform/refusals.ts'
import { recordTalk } from '../representatives/talk.ts'
import { screen } from '../screening/screening.ts'

const talk = { metOn: '2026-03-09', members: '梅医生', representatives: 3, said: '都盼着早点修' }

suite('topics chosen together, and with whom the members spoke before', () => {
  let house: OpenHouse
  before(async () => {
    house = await openHouse()
  })
  after(() => house.close())

  const state = async (matter: HeldMatter) => (await again(house.world, matter)).state
  const row = (at: number, matter: HeldMatter, more: Record<string, string | string[]>) =>
    Object.fromEntries(
      Object.entries({ matter: matter.id as string, ...more }).map(([name, value]) => [
        `${name}_${at}`,
        value,
      ]),
    )
  const yes = {
    decision: 'confirmed',
    reason: '反映集中',
    criteria: ['concern', 'concrete', 'within'],
    publish: 'no',
    whyNotPublic: 'privacy',
  }
  const shared = { heldOn: '2026-03-09', present: '召集人和两位委员', partyCommitteeConsent: '同意' }
  const kept = (matter: HeldMatter) =>
    house.world.db.q.selectFrom('screenings').selectAll().where('matter_id', '=', matter.id).execute()

  test('a batch in one act: each with its own decision and line, what got none waits', async () => {
    const [a, b, c] = [await matterIn(house.world), await matterIn(house.world), await matterIn(house.world)]
    const html = await (await house.call('cui', '/screening/joint')).text()
    for (const one of [a, b, c]) assert.ok(html.includes(one.id))
    const sent = await house.call('cui', '/screening/joint', {
      ...shared,
      ...row(0, a, yes),
      ...row(1, b, { decision: 'notSuitable', reason: '已在诉讼中', negative: 'court' }),
      ...row(2, c, { decision: '' }),
    })
    assert.equal(sent.status, 303)
    assert.deepEqual(
      [await state(a), await state(b), await state(c)],
      ['allotting', 'notSuitable', 'collected'],
    )
    const [first, second] = [await kept(a), await kept(b)]
    assert.ok(first[0]?.joint_id)
    assert.equal(first[0]?.joint_id, second[0]?.joint_id)
    assert.match(await (await house.call('cui', `/matters/${a.id}`)).text(), /召集人和两位委员/)
  })

  test('one that can’t be decided so stops all, and its words stand in its own row', async () => {
    const [a, b] = [await matterIn(house.world), await matterIn(house.world)]
    const back = await house.call('cui', '/screening/joint', {
      ...shared,
      ...row(0, a, yes),
      ...row(1, b, { ...yes, criteria: [] }),
    })
    const html = await back.text()
    assert.equal(back.status, 422)
    assert.match(html, /id="f-criteria_1-error"/)
    assert.match(html, /value="召集人和两位委员"/)
    assert.deepEqual([await state(a), await state(b)], ['collected', 'collected'])
    const none = await house.call('cui', '/screening/joint', shared)
    assert.equal(none.status, 422)
  })

  test('another township’s topics are out of reach, also in a batch', async () => {
    const a = await matterIn(house.world)
    const sent = await house.call('chu', '/screening/joint', { ...shared, ...row(0, a, yes) })
    assert.equal(sent.status, 404)
    assert.equal(await state(a), 'collected')
  })

  test('whom the members met is noted once; the confirmation asks for it no more', async () => {
    const { world } = house
    const held = await matterIn(world, { method: await asksForTalk() })
    const confirm = { ...yes, negatives: [], decision: 'confirmed' as const, partyCommitteeConsent: '同意' }
    const criteria = held.method.body.screening.criteria.map(({ key }) => key)
    const decided = { ...confirm, criteria, publication: { publish: false, reason: 'privacy' } as const }
    await assert.rejects(
      screen(world.db, world.as('cui'), held.id, decided),
      (no) => no instanceof FieldRefused && no.field === 'metRepresentatives',
    )
    assert.match(await (await house.call('mei', `/matters/${held.id}`)).text(), /representatives"/)
    const noted = await house.call('mei', `/matters/${held.id}/representatives`, {
      ...talk,
      representatives: '3',
    })
    assert.equal(noted.status, 303)
    const page = await (await house.call('cui', `/matters/${held.id}/confirmation`)).text()
    assert.match(page, /都盼着早点修/)
    assert.doesNotMatch(page, /name="metRepresentatives"/)
    await screen(world.db, world.as('cui'), held.id, decided)
    assert.match((await kept(held))[0]?.met_representatives ?? '', /梅医生.*3 位代表/)
    await assert.rejects(recordTalk(world.db, world.as('mei'), held.id, talk), StageRefused)
  })

  test('a talk of tomorrow is none; a unit’s officer notes none', async () => {
    const { world } = house
    const matter = await matterIn(world)
    const tomorrow = recordTalk(world.db, world.as('mei'), matter.id, { ...talk, metOn: '2026-03-10' })
    await assert.rejects(tomorrow, (no) => no instanceof FieldRefused && no.field === 'metOn')
    assert.equal((await house.call('hu', `/matters/${matter.id}/representatives`)).status, 403)
    await assert.rejects(recordTalk(world.db, world.as('bo'), matter.id, talk), OutOfReach)
  })

  test('what only a child brought is never published, whoever decides', async () => {
    const { world } = house
    const matter = await matterIn(world)
    const id = await broughtIn(world)
    await world.db.q
      .updateTable('submissions')
      .set({ matter_id: matter.id, state: 'accepted' })
      .where('id', '=', id)
      .execute()
    await world.db.q
      .updateTable('residents')
      .set({ under_14: true })
      .where(
        'id',
        'in',
        world.db.q.selectFrom('submissions').select('resident_id').where('id', '=', id) as never,
      )
      .execute()
    const form = { ...yes, partyCommitteeConsent: '同意', publish: 'yes', publicHeadline: '路灯坏了' }
    const back = await house.call('cui', `/matters/${matter.id}/confirmation`, form)
    assert.equal(back.status, 422)
    assert.match(await back.text(), /未满14岁的孩子/)
    const kept = { ...form, publish: 'no', whyNotPublic: 'minor' }
    assert.equal((await house.call('cui', `/matters/${matter.id}/confirmation`, kept)).status, 303)
  })

  /** Whichever method of the library asks for the talk. */
  async function asksForTalk(): Promise<string> {
    const all = await methodsInForce(house.world.db, house.world.committee.id)
    const found = all.find((one) =>
      one.tracks.some((track) => track.stages.some((stage) => stage.exit.includes('representativesMet'))),
    )
    assert.ok(found)
    return found.code
  }
})
