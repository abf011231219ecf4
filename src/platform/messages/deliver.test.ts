import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { type Ground, makeGround, monday } from '../../../test/ground.ts'
import { type Gateway, type MailServer, startGateway, startMail } from '../../../test/receivers.ts'
import { quietHours } from '../clock/quiet.ts'
import { transaction } from '../database/transaction.ts'
import { type AccountId, newId, type RegionId } from '../ids.ts'
import { deliver, type Senders } from './deliver.ts'
import { deskNotices } from './desk.ts'
import { forgetMessages } from './forget.ts'
import { type NewMessage, queueMessage } from './outbox.ts'
import { peopleToRing } from './ring.ts'
import { mailSender, smsGateway } from './senders.ts'

const quiet = quietHours('21:00-08:00')
const nobody: Senders = { mail: null, sms: null, quiet }
const phone = '13900000000'

describe('messages', () => {
  let ground: Ground
  let gateway: Gateway
  let post: MailServer
  let senders: Senders
  const street = newId<'region'>(monday) as RegionId
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
  const send = (through = senders) => deliver(ground.db, ground.committeeId, through)
  const row = (id: string) =>
    ground.db.q.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const lines = (townshipIds: RegionId[] | null) =>
    peopleToRing(ground.db, { committeeId: ground.committeeId, townshipIds }, { size: 50 })

  before(async () => {
    ground = await makeGround()
    gateway = await startGateway()
    post = await startMail()
    senders = {
      sms: smsGateway(gateway.url, 'a token'),
      mail: mailSender(post.url, 'office@example.test'),
      quiet,
    }
  })
  after(async () => {
    gateway.stop()
    post.stop()
    await ground.end()
  })
  beforeEach(async () => {
    await ground.db.q.deleteFrom('messages').execute()
    ground.clock.set(monday)
    gateway.status = () => 200
    gateway.got.length = 0
    post.got.length = 0
    post.refuse = false
  })

  it('are sealed at rest and leave only after commit', async () => {
    const id = await queue({ channel: 'sms', address: phone })
    const dump = await sql<{ all: string }>`select messages::text as all from messages`.execute(ground.db.q)
    assert.doesNotMatch(
      JSON.stringify(dump.rows),
      new RegExp(`${phone}|${Buffer.from(phone).toString('hex')}`),
    )
    await assert.rejects(
      transaction(ground.db, async (tx) => {
        await queueMessage(tx, {
          committeeId: ground.committeeId,
          channel: 'sms',
          address: phone,
          subject: 'no',
          body: 'no',
        })
        throw new Error('rolled back')
      }),
    )
    assert.deepEqual(await send(), { sent: 1, again: 0, failed: 0, toPeople: 0 })
    assert.deepEqual(gateway.got, [{ to: phone, text: 'We have it.', id, token: 'Bearer a token' }])
    assert.equal((await row(id)).state, 'sent')
    assert.deepEqual(await send(), { sent: 0, again: 0, failed: 0, toPeople: 0 })
  })

  it('pass on an address that was already sealed', async () => {
    await queue({ channel: 'sms', sealedAddress: ground.db.secrets.seal(phone) })
    await send()
    assert.equal(gateway.got[0]?.to, phone)
  })

  it('go by mail in Chinese, recognisable by their id', async () => {
    const id = await queue({
      channel: 'mail',
      address: 'one@example.test',
      subject: '收到',
      body: '我们收到了。',
    })
    assert.deepEqual(await send(), { sent: 1, again: 0, failed: 0, toPeople: 0 })
    const [mail] = post.got
    assert.match(mail ?? '', new RegExp(`Message-ID: <${id}@example.test>`))
    assert.match(mail ?? '', /To: one@example.test/)
    assert.match(mail ?? '', new RegExp(Buffer.from('我们收到了。').toString('base64').slice(0, 20)))
  })

  it('wait out the quiet hours unless they are urgent', async () => {
    const calm = await queue({ channel: 'sms', address: phone })
    const urgent = await queue({ channel: 'sms', address: phone, urgent: true })
    const later = await queue({
      channel: 'sms',
      address: phone,
      notBefore: new Date('2026-03-10T10:00:00+08:00'),
    })
    ground.clock.set(new Date('2026-03-09T21:00:00+08:00'))
    assert.equal((await send()).sent, 1)
    assert.equal(gateway.got[0]?.id, urgent)
    ground.clock.set(new Date('2026-03-10T07:59:00+08:00'))
    assert.equal((await send()).sent, 0)
    ground.clock.set(new Date('2026-03-10T08:00:00+08:00'))
    assert.equal((await send()).sent, 1)
    assert.equal(gateway.got[1]?.id, calm)
    ground.clock.set(new Date('2026-03-10T10:00:00+08:00'))
    await send()
    assert.equal(gateway.got[2]?.id, later)
  })

  it('are tried six times with growing pauses, then given to people', async () => {
    gateway.status = () => 503
    const id = await queue({ channel: 'sms', address: phone, townshipId: street, urgent: true })
    for (const pause of [1, 5, 15, 60, 240]) {
      assert.deepEqual(await send(), { sent: 0, again: 1, failed: 0, toPeople: 0 })
      ground.later(pause - 0.5)
      assert.deepEqual(
        await send(),
        { sent: 0, again: 0, failed: 0, toPeople: 0 },
        `too early before ${pause}`,
      )
      ground.later(0.5)
    }
    assert.deepEqual(await send(), { sent: 0, again: 0, failed: 1, toPeople: 0 })
    assert.equal(gateway.got.length, 6)
    assert.equal(new Set(gateway.got.map((sms) => sms.id)).size, 1)
    const { state, last_error, attempts } = await row(id)
    assert.deepEqual([state, last_error, attempts], ['failed', 'SMS 503', 6])
    const [line] = await lines([street])
    assert.deepEqual([line?.channel, line?.tries, line?.urgent], ['ring', 0, true])
  })

  it('that an address refuses for good are not tried again', async () => {
    gateway.status = () => 400
    post.refuse = true
    await queue({ channel: 'sms', address: 'no number' })
    const mail = await queue({ channel: 'mail', address: 'gone@example.test' })
    assert.deepEqual(await send(), { sent: 0, again: 0, failed: 2, toPeople: 0 })
    assert.equal((await row(mail)).last_error, 'SMTP 550')
    assert.equal((await lines(null)).length, 2)
  })

  it('keep what a provider says out of the table', async () => {
    const id = await queue({ channel: 'sms', address: phone })
    await send({ ...senders, sms: smsGateway('http://127.0.0.1:9/', 'x') })
    assert.equal((await row(id)).last_error, 'SMS unreachable')
  })

  it('reach people where no machine is set up, colleagues on their desk, and nobody twice', async () => {
    const resident = await queue({ channel: 'sms', address: phone, townshipId: street })
    const both = { accountId: account, subject: 'A reply came' }
    await queue({ ...both, channel: 'desk' })
    const twin = await queue({ ...both, channel: 'mail', address: 'me@example.test' })
    const alone = await queue({
      accountId: account,
      channel: 'mail',
      address: 'me@example.test',
      subject: 'Only by mail',
    })
    const urgent = await queue({
      accountId: account,
      channel: 'mail',
      address: 'me@example.test',
      urgent: true,
    })
    const nowhere = await queue({ channel: 'sms' })
    assert.deepEqual(await send(nobody), { sent: 0, again: 0, failed: 0, toPeople: 5 })
    const states = await Promise.all([resident, twin, alone, urgent, nowhere].map(row))
    assert.deepEqual(
      states.map(({ channel, state }) => `${channel} ${state}`),
      ['ring queued', 'mail done', 'desk queued', 'ring queued', 'sms failed'],
    )
    const desk = await deskNotices(
      ground.db,
      { committeeId: ground.committeeId, accountId: account },
      { size: 10 },
    )
    assert.deepEqual(desk.map(({ subject }) => subject).sort(), ['A reply came', 'Only by mail'])
  })

  it('are sent once when two deliver at the same time', async () => {
    for (let n = 0; n < 45; n += 1) await queue({ channel: 'sms', address: phone })
    const done = await Promise.all([send(), send(), send()])
    assert.equal(
      done.reduce((sum, { sent }) => sum + sent, 0),
      45,
    )
    assert.equal(new Set(gateway.got.map((sms) => sms.id)).size, 45)
    assert.equal(gateway.got.length, 45)
  })

  it('are sent again under the same id when the product dies while sending', async () => {
    const id = await queue({ channel: 'sms', address: phone })
    const died = Promise.withResolvers<never>()
    const sending = deliver(ground.db, ground.committeeId, { ...senders, sms: () => died.promise })
    while ((await row(id)).attempts === 0) await new Promise((soon) => setTimeout(soon, 5))
    assert.equal((await send()).sent, 0)
    ground.later(11)
    assert.equal((await send()).sent, 1)
    assert.equal(gateway.got[0]?.id, id)
    died.reject(new Error('gone'))
    await sending
    assert.equal((await row(id)).state, 'sent')
  })

  it('stay in their committee, and are emptied when their reader is forgotten', async () => {
    const other = await ground.another()
    const about = newId<'matter'>(monday)
    const id = await queue({ channel: 'sms', address: phone, aboutKind: 'matter', aboutId: about })
    assert.equal((await deliver(ground.db, other, senders)).sent, 0)
    await transaction(ground.db, (tx) => forgetMessages(tx, ground.committeeId, [about]))
    assert.equal((await send()).sent, 0)
    const { state, address, body } = await row(id)
    assert.deepEqual([state, address, ground.db.secrets.open(body)], ['dropped', null, ''])
  })
})
