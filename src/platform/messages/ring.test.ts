import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { type Ground, makeGround, monday } from '../../../test/ground.ts'
import { quietHours } from '../clock/quiet.ts'
import { transaction } from '../database/transaction.ts'
import { type AccountId, newId, type RegionId } from '../ids.ts'
import { OutOfReach } from '../refusals.ts'
import { deliver } from './deliver.ts'
import { deskNotices, readNotice } from './desk.ts'
import { type NewMessage, queueMessage } from './outbox.ts'
import { openRing, peopleToRing, type Ringer, settleRing } from './ring.ts'

const phone = '13900000000'

describe('messages for people', () => {
  let ground: Ground
  const street = newId<'region'>(monday) as RegionId
  const town = newId<'region'>(monday) as RegionId
  const account = newId<'account'>(monday) as AccountId

  const queue = (message: Partial<NewMessage> & Pick<NewMessage, 'channel'>) =>
    transaction(ground.db, (tx) =>
      queueMessage(tx, {
        committeeId: ground.committeeId,
        subject: 'QX-1 heard',
        body: 'We have it.',
        ...message,
      }),
    )
  const row = (id: string) =>
    ground.db.q.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const ringer = (townshipIds: RegionId[] | null): Ringer => ({
    committeeId: ground.committeeId,
    townshipIds,
    actorKind: 'liaison',
    actorId: account,
  })
  const lines = (townshipIds: RegionId[] | null, size = 50) =>
    peopleToRing(ground.db, { committeeId: ground.committeeId, townshipIds }, { size })

  before(async () => {
    ground = await makeGround()
  })
  after(() => ground.end())
  beforeEach(async () => {
    await ground.db.q.deleteFrom('messages').execute()
    ground.clock.set(monday)
  })

  describe('people to ring today', () => {
    it('are listed by township, oldest first, a page at a time, without number or words', async () => {
      const first = await queue({ channel: 'ring', address: phone, townshipId: street })
      ground.later(1)
      const second = await queue({ channel: 'visit', townshipId: street })
      await queue({ channel: 'board', townshipId: town })
      await queue({ channel: 'ring', address: phone })
      await queue({
        channel: 'ring',
        address: phone,
        townshipId: street,
        notBefore: new Date('2026-03-20T09:00:00+08:00'),
      })
      assert.deepEqual(
        (await lines([street])).map((line) => line.id),
        [first, second],
      )
      assert.equal((await lines(null)).length, 4)
      assert.equal((await lines([])).length, 0)
      const [one] = await lines([street], 1)
      const rest = await peopleToRing(ground.db, ringer([street]), { size: 5, after: one })
      assert.deepEqual(
        rest.map((line) => line.id),
        [second],
      )
      assert.doesNotMatch(JSON.stringify(await lines(null)), /13900000000|We have it/)
    })

    it('open one at a time, and each look is in the audit', async () => {
      const id = await queue({ channel: 'ring', address: phone, townshipId: street })
      const open = (as: Ringer) => transaction(ground.db, (tx) => openRing(tx, as, id))
      await assert.rejects(open(ringer([town])), OutOfReach)
      assert.deepEqual(await open(ringer([street])), { address: phone, body: 'We have it.' })
      const looks = await ground.db.q.selectFrom('audit').selectAll().where('object_id', '=', id).execute()
      assert.deepEqual(
        looks.map(({ act, actor_kind, actor_id, success }) => [act, actor_kind, actor_id, success]),
        [['identity.view', 'liaison', account, true]],
      )
    })

    it('are settled by what came of it; the third vain try is the last and says so', async () => {
      const id = await queue({ channel: 'ring', address: phone, townshipId: street })
      const settle = (outcome: 'reached' | 'notReached' | 'leftWord', as = ringer([street]), note?: string) =>
        transaction(ground.db, (tx) => settleRing(tx, as, id, outcome, note))
      await assert.rejects(settle('reached', ringer([town])), OutOfReach)
      assert.deepEqual(await settle('notReached'), { state: 'queued', tries: 1 })
      assert.equal((await lines([street])).length, 0)
      ground.later(4 * 60)
      assert.deepEqual(await settle('notReached', ringer(null), 'rang out'), { state: 'queued', tries: 2 })
      ground.later(4 * 60)
      assert.equal((await lines([street])).length, 1)
      assert.deepEqual(await settle('notReached'), { state: 'failed', tries: 3 })
      const failed = await row(id)
      assert.deepEqual([failed.state, failed.outcome, failed.settled_by], ['failed', 'notReached', account])
      assert.equal(ground.db.secrets.open(failed.note as Buffer), 'rang out')
      await assert.rejects(settle('reached'), OutOfReach)
    })

    it('are done once somebody was reached or word was left', async () => {
      for (const outcome of ['reached', 'leftWord'] as const) {
        const id = await queue({ channel: 'officer', townshipId: street })
        const done = await transaction(ground.db, (tx) => settleRing(tx, ringer([street]), id, outcome))
        assert.deepEqual(done, { state: 'done', tries: 1 })
      }
      assert.equal((await lines(null)).length, 0)
    })
  })

  it('are no line once their news is over, and are dropped with the next delivery', async () => {
    const until = new Date(ground.db.clock.now().getTime() + 60_000)
    const id = await queue({ channel: 'ring', address: phone, until })
    await queue({ channel: 'ring' })
    const told = async () => (await lines(null)).map(({ hasNumber }) => hasNumber)
    assert.deepEqual(await told(), [true, false])
    ground.later(1)
    assert.deepEqual(await told(), [false])
    await deliver(ground.db, ground.committeeId, { mail: null, sms: null, quiet: quietHours('22:00-07:00') })
    const { state, outcome } = await row(id)
    assert.deepEqual([state, outcome], ['dropped', 'past'])
  })

  it('on a desk are read by their own account only, newest first', async () => {
    const desk = { committeeId: ground.committeeId, accountId: account }
    const stranger = { ...desk, accountId: newId<'account'>(monday) as AccountId }
    const old = await queue({ channel: 'desk', accountId: account, body: 'older' })
    ground.later(1)
    await queue({ channel: 'desk', accountId: account, body: 'newer' })
    const notices = await deskNotices(ground.db, desk, { size: 10 })
    assert.deepEqual(
      notices.map(({ body }) => body),
      ['newer', 'older'],
    )
    const next = await deskNotices(ground.db, desk, { size: 10, before: notices[0]?.id })
    assert.deepEqual(
      next.map(({ body }) => body),
      ['older'],
    )
    await assert.rejects(
      transaction(ground.db, (tx) => readNotice(tx, stranger, old)),
      OutOfReach,
    )
    await transaction(ground.db, (tx) => readNotice(tx, desk, old))
    assert.equal((await deskNotices(ground.db, desk, { size: 10 })).length, 1)
    assert.equal((await deskNotices(ground.db, stranger, { size: 10 })).length, 0)
  })
})
