import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { z } from 'zod'
import { type Ground, makeGround } from '../../../test/ground.ts'
import { audit } from '../audit/audit.ts'
import { verifyAudit } from '../audit/chain.ts'
import { quietHours } from '../clock/quiet.ts'
import { transaction } from '../database/transaction.ts'
import type { CommitteeId } from '../ids.ts'
import { queueMessage } from '../messages/outbox.ts'
import { enqueue } from './enqueue.ts'
import { houseJobs } from './house.ts'
import { type Job, job } from './job.ts'
import { runAllDue } from './run.ts'
import { installJobs, startJobs } from './runner.ts'

const senders = { mail: null, sms: null, quiet: quietHours('21:00-08:00') }

describe('jobs', () => {
  let ground: Ground
  let other: CommitteeId
  const done: string[] = []
  const arrived = async (count: number) => {
    for (const end = Date.now() + 20_000; done.length < count && Date.now() < end; ) await pause(50)
    return [...done]
  }
  const pause = (ms: number) => new Promise((soon) => setTimeout(soon, ms))

  const greet = job({
    name: 'test.greet',
    form: z.object({ who: z.string().min(2) }),
    handle: async (_, { who }) => done.push(who),
  })
  const everyMorning = job({
    name: 'test.everyMorning',
    schedule: '0 8 * * *',
    handle: async (_, { committeeId }) => done.push(committeeId),
  })

  before(async () => {
    ground = await makeGround()
    other = await ground.another()
  })
  after(() => ground.end())

  it('are called room.verb', () => {
    assert.throws(() => job({ ...greet, name: 'greet', schedule: undefined }), /room\.verb/)
  })

  it('that are scheduled run once for each committee, and one failure stops no other', async () => {
    const failing = job({
      name: 'test.failing',
      schedule: '* * * * *',
      handle: async (_, { committeeId }) => {
        if (committeeId === ground.committeeId) throw new Error('no')
        done.push(`after ${committeeId}`)
      },
    })
    done.length = 0
    await assert.rejects(
      runAllDue(ground.db, [greet, everyMorning, failing]),
      /test\.failing failed for 1 committee/,
    )
    assert.deepEqual(done.sort(), [ground.committeeId, other, `after ${other}`].sort())
  })

  it('run after commit and never after a rollback', async () => {
    await installJobs(ground.url, [greet])
    done.length = 0
    await assert.rejects(
      transaction(ground.db, async (tx) => {
        await enqueue(tx, greet, { who: 'nobody' })
        throw new Error('rolled back')
      }),
      /rolled back/,
    )
    await assert.rejects(
      transaction(ground.db, (tx) => enqueue(tx, greet, { who: '' })),
      z.ZodError,
    )
    await transaction(ground.db, (tx) => enqueue(tx, greet, { who: 'somebody' }))
    assert.deepEqual(done, [])
    const runner = await startJobs(ground.url, ground.db, [greet])
    assert.deepEqual(await arrived(1), ['somebody'])
    await runner.stop()
  })

  it('say plainly when a queue was never made', async () => {
    const unknown = job({ ...greet, name: 'test.unknown', schedule: undefined })
    await assert.rejects(
      transaction(ground.db, (tx) => enqueue(tx, unknown, { who: 'anyone' })),
      /test\.unknown does not exist/,
    )
  })

  it('keep their schedules in local time and forget those of jobs that are gone', async () => {
    const schedules = async () => {
      const found = await sql<{ name: string; cron: string; timezone: string }>`
        select name, cron, timezone from pgboss.schedule order by name`.execute(ground.db.q)
      return found.rows.map(({ name, cron, timezone }) => `${name} ${cron} ${timezone}`)
    }
    const first = await startJobs(ground.url, ground.db, [greet, everyMorning])
    assert.deepEqual(await schedules(), ['test.everyMorning 0 8 * * * Asia/Shanghai'])
    await first.stop()
    const second = await startJobs(ground.url, ground.db, [greet])
    assert.deepEqual(await schedules(), [])
    await second.stop()
  })

  it('fail without leaving personal text in the queue', async () => {
    const leaky: Job = job({
      name: 'test.leaky',
      form: z.object({}),
      handle: async () => {
        done.push('tried')
        throw new Error('13900000000 is wrong')
      },
    })
    done.length = 0
    await installJobs(ground.url, [leaky])
    await transaction(ground.db, (tx) => enqueue(tx, leaky, {}))
    const runner = await startJobs(ground.url, ground.db, [leaky])
    await arrived(1)
    await runner.stop()
    const kept = await sql<{
      output: unknown
    }>`select output from pgboss.job where name = 'test.leaky'`.execute(ground.db.q)
    assert.match(JSON.stringify(kept.rows), /the log says why/)
    assert.doesNotMatch(JSON.stringify(kept.rows), /13900000000/)
  })

  it('of the house deliver, chain, forget and sweep', async () => {
    const committeeId = ground.committeeId
    await transaction(ground.db, async (tx) => {
      await queueMessage(tx, { committeeId, channel: 'sms', address: '13900000000', subject: 's', body: 'b' })
      await audit(tx, { committeeId, actorKind: 'job', act: 'test', success: true })
      const key = { committee_id: committeeId, door: '/', created_at: tx.clock.now() }
      await tx.q
        .insertInto('replays')
        .values({ ...key, key: 'old' })
        .execute()
    })
    const { digest } = await ground.db.files.put(committeeId, Buffer.from('orphan'))
    ground.later(31 * 24 * 60)
    const key = { committee_id: committeeId, door: '/', created_at: ground.clock.now() }
    await ground.db.q
      .insertInto('replays')
      .values({ ...key, key: 'new' })
      .execute()
    await runAllDue(ground.db, houseJobs(senders))
    const [message, replays, verdict] = await Promise.all([
      ground.db.q.selectFrom('messages').select(['channel', 'state']).executeTakeFirst(),
      ground.db.q.selectFrom('replays').select('key').execute(),
      verifyAudit(ground.db, committeeId),
    ])
    assert.deepEqual(message, { channel: 'ring', state: 'queued' })
    assert.deepEqual(replays, [{ key: 'new' }])
    assert.ok(verdict.whole && verdict.entries === 1)
    await assert.rejects(ground.db.files.get(committeeId, digest), /ENOENT/)
  })
})
