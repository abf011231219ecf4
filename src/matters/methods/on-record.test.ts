import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { broughtIn } from '../../../test/brought-in.ts'
import { matterIn } from '../../../test/matter-in.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { newId } from '../../platform/ids.ts'
import { RuleRefused } from '../../platform/refusals.ts'
import { libraryMethods } from './library/index.ts'
import { onRecord, refuseUnfinished } from './on-record.ts'

let world: World
before(async () => {
  world = await makeWorld()
})
after(() => world.end())

test('a new matter of any method: little is on record, and every question is answered', async () => {
  for (const { code } of libraryMethods) {
    const facts = await onRecord(world.db, await matterIn(world, { method: code, team: ['mei'] }))
    assert.equal(facts.exits.leadNamed, true)
    assert.deepEqual([facts.minutes, facts.caseStudy, facts.exits.planApproved], [false, false, false])
    for (const [key, value] of Object.entries({ ...facts, ...facts.exits, exits: true }))
      assert.equal(typeof value, 'boolean', key)
  }
})

test('two are named and three are asked for: all that is missing is said at once', async () => {
  const few = await matterIn(world, { method: 'LIUBU_YISHI', team: ['mei', 'mao'] })
  const said = (zh: RegExp) => (error: unknown) => error instanceof RuleRefused && zh.test(error.words.zh)
  await assert.rejects(refuseUnfinished(world.db, few, 'allot'), said(/人数够了/))
  const none = await matterIn(world, { method: 'LIUBU_YISHI' })
  await assert.rejects(refuseUnfinished(world.db, none, 'allot'), said(/委员认领；已有牵头委员；人数够了/))
  await refuseUnfinished(world.db, await matterIn(world, { team: ['mei', 'mao'] }), 'allot')
  // The common way may leave these out; 小马扎 has no report at all.
  await refuseUnfinished(world.db, await matterIn(world), 'report')
  await refuseUnfinished(world.db, await matterIn(world, { method: 'XIAOMAZHA' }), 'report')
})

test('what came to a call for topics waits until its list is closed', async () => {
  const matter = await matterIn(world, { method: 'LIUBU_YISHI' })
  const id = await broughtIn(world)
  const call = newId<'call'>(world.clock.now())
  await world.db.q
    .insertInto('calls')
    .values({
      ...{
        committee_id: world.committee.id,
        id: call,
        venue_id: world.venue,
        region_id: world.region.estate,
      },
      ...{ title: '春耕前要办的事', asks: '渠、路、灯', opens_on: '2026-03-02', closes_on: '2026-03-09' },
      ...{ opened_by: world.account.cui, opened_at: world.clock.now() },
    })
    .execute()
  await world.db.q
    .updateTable('submissions')
    .set({ matter_id: matter.id, call_id: call })
    .where('id', '=', id)
    .execute()
  assert.equal((await onRecord(world.db, matter)).exits.listClosed, false)
  await assert.rejects(refuseUnfinished(world.db, matter, 'collect'), RuleRefused)
  await world.db.q.updateTable('calls').set({ closed_at: world.clock.now() }).where('id', '=', call).execute()
  await refuseUnfinished(world.db, matter, 'collect')
})
