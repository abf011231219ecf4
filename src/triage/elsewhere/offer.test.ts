import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { broughtIn } from '../../../test/brought-in.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import type { SubmissionId } from '../../platform/ids.ts'
import { AlreadyDone, FieldRefused, OutOfReach, StageRefused } from '../../platform/refusals.ts'
import { handToConfidence } from '../sorting/confidence.ts'
import { answer } from '../sorting/replies.ts'
import { offerElsewhere, refuseOffer, takeOver } from './offer.ts'
import { lastOffer, offersTo, offerTo } from './queries.ts'

suite('a message of another township', () => {
  let world: World
  before(async () => {
    world = await makeWorld()
  })
  after(() => world.end())

  const row = (id: SubmissionId) =>
    world.db.q.selectFrom('submissions').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const offer = async (id: SubmissionId) => {
    await offerElsewhere(world.db, world.as('lan'), id, {
      otherRegionId: world.region.town,
      reason: '桥在柳河镇',
    })
    const made = (await offersTo(world.db, world.as('bo'))).find((one) => one.row.id === id)
    assert.ok(made, 'the other township sees it')
    return made.id
  }

  test('stays with the first receiver, clocks and all, until the other takes it over', async () => {
    const id = await broughtIn(world, { phone: '13900007777', words: '石桥栏杆断了' })
    const before = await row(id)
    const made = await offer(id)
    const held = await row(id)
    assert.deepEqual([held.township_id, held.receiver_id], [world.region.street, world.account.lan])
    assert.deepEqual([held.first_due_at, held.notice_due_at], [before.first_due_at, before.notice_due_at])
    assert.equal((await offerTo(world.db, world.as('bo'), made)).said[0]?.text, '石桥栏杆断了')
    await assert.rejects(answer(world.db, world.as('bo'), id, '好'), OutOfReach)
    await takeOver(world.db, world.as('bo'), made)
    const taken = await row(id)
    assert.deepEqual([taken.township_id, taken.receiver_id], [world.region.town, world.account.bo])
    assert.deepEqual([taken.first_due_at, taken.notice_due_at], [before.first_due_at, before.notice_due_at])
    assert.equal(taken.told_at, null, 'the fifteen days run on: which way it goes is still to be told')
    await assert.rejects(answer(world.db, world.as('lan'), id, '好'), OutOfReach)
    const sent = await world.db.q
      .selectFrom('messages')
      .select('subject')
      .where('about_id', '=', id)
      .where('account_id', 'is', null)
      .execute()
    assert.equal(sent.length, 1)
    await answer(world.db, world.as('bo'), id, '明天修')
  })

  test('sent back with a reason, the first receiver keeps it and may offer it again', async () => {
    const id = await broughtIn(world)
    const made = await offer(id)
    await refuseOffer(world.db, world.as('bo'), made, { reason: '桥的这一头是街道的' })
    assert.equal((await lastOffer(world.db, (await row(id)) as never))?.refused, '桥的这一头是街道的')
    await assert.rejects(takeOver(world.db, world.as('bo'), made), AlreadyDone)
    const again = await offer(id)
    const third = await offer(id)
    assert.notEqual(again, third)
    assert.equal((await offersTo(world.db, world.as('bo'))).filter((one) => one.row.id === id).length, 1)
    await answer(world.db, world.as('lan'), id, '这里修好了')
    await assert.rejects(takeOver(world.db, world.as('bo'), third), StageRefused)
    await assert.rejects(offerTo(world.db, world.as('bo'), third), OutOfReach)
  })

  test('two who take it over at once: one has it', async () => {
    const made = await offer(await broughtIn(world))
    const tries = await Promise.allSettled([
      takeOver(world.db, world.as('bo'), made),
      takeOver(world.db, world.as('chu'), made),
    ])
    assert.deepEqual(tries.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  })

  test('offered to nobody else, to no own village; a sealed one can be read by no other', async () => {
    const id = await broughtIn(world, { words: '村干部收了钱' })
    const own = { otherRegionId: world.region.market, reason: '在集市' }
    await assert.rejects(
      offerElsewhere(world.db, world.as('lan'), id, own),
      (no) => no instanceof FieldRefused && no.field === 'otherRegionId',
    )
    const made = await offer(id)
    for (const name of ['lan', 'cui', 'shi', 'qin'] as const)
      await assert.rejects(offerTo(world.db, world.as(name), made), OutOfReach, name)
    await handToConfidence(world.db, world.as('lan'), id)
    await assert.rejects(offerTo(world.db, world.as('bo'), made), OutOfReach)
    await assert.rejects(takeOver(world.db, world.as('bo'), made), OutOfReach)
  })
})
