// Owns: sending what is due. A message is taken on lease, sent outside any transaction, then settled: a crash in between
// sends it again under the same id after the lease, and never loses it.
import { type SqlBool, sql } from 'kysely'
import { isQuiet, type QuietHours } from '../clock/quiet.ts'
import { type Db, transaction } from '../database/transaction.ts'
import type { CommitteeId } from '../ids.ts'
import { log } from '../log.ts'
import { endPast, giveToPeople, giveUp } from './people.ts'
import { type Sender, SendFailed } from './senders.ts'

export interface Senders {
  /** Null where none is configured: people ring instead. */
  mail: Sender | null
  sms: Sender | null
  quiet: QuietHours
}

export interface Delivered {
  sent: number
  again: number
  failed: number
  toPeople: number
}

const minute = 60_000
const atOnce = 10
const lease = 10 * minute
/** After the first failure, the second and so on; the sixth is the last. */
const pauses = [1, 5, 15, 60, 240].map((minutes) => minutes * minute)

export async function deliver(db: Db, committeeId: CommitteeId, senders: Senders): Promise<Delivered> {
  const toPeople = await transaction(db, async (tx) => {
    await endPast(tx, committeeId)
    return giveToPeople(tx, committeeId, channelsOf(senders))
  })
  const done: Delivered = { sent: 0, again: 0, failed: 0, toPeople }
  for (
    let taken = await take(db, committeeId, senders);
    taken.length > 0;
    taken = await take(db, committeeId, senders)
  ) {
    for (const message of taken) done[await sendOne(db, message, senders)] += 1
  }
  return done
}

function channelsOf(senders: Senders): ('mail' | 'sms')[] {
  return (['mail', 'sms'] as const).filter((channel) => senders[channel])
}

type Taken = Awaited<ReturnType<typeof take>>[number]

function take(db: Db, committeeId: CommitteeId, senders: Senders) {
  const now = db.clock.now()
  return db.q
    .with('due', (q) =>
      q
        .selectFrom('messages')
        .select('id')
        .where('committee_id', '=', committeeId)
        .where('state', '=', 'queued')
        .where('not_before', '<=', now)
        .where(sql<SqlBool>`channel = any(${channelsOf(senders)}::text[])`)
        .$if(isQuiet(now, senders.quiet), (query) => query.where('urgent', '=', true))
        .orderBy('not_before')
        .limit(atOnce)
        .forUpdate()
        .skipLocked(),
    )
    .updateTable('messages')
    .set((e) => ({ attempts: e('attempts', '+', 1), not_before: new Date(now.getTime() + lease) }))
    .where('committee_id', '=', committeeId)
    .where('id', 'in', (e) => e.selectFrom('due').select('due.id'))
    .returningAll()
    .execute()
}

async function sendOne(db: Db, message: Taken, senders: Senders): Promise<'sent' | 'again' | 'failed'> {
  try {
    const send = senders[message.channel as 'mail' | 'sms']
    if (!send || !message.address) throw new SendFailed('nothing to send with', true, undefined)
    const [address, body] = [db.secrets.open(message.address), db.secrets.open(message.body)]
    await send({ id: message.id, address, subject: message.subject, body })
  } catch (error) {
    return notSent(db, message, error)
  }
  await settle(db, message, { state: 'sent', settled_at: db.clock.now(), last_error: null })
  return 'sent'
}

async function notSent(db: Db, message: Taken, error: unknown): Promise<'again' | 'failed'> {
  const reason = error instanceof SendFailed ? error.reason : 'unexpected'
  log.warn(
    { message: message.id, channel: message.channel, attempt: message.attempts, reason },
    'message not sent',
  )
  const pause = pauses[message.attempts - 1]
  if (pause === undefined || (error instanceof SendFailed && error.forGood)) {
    await transaction(db, (tx) => giveUp(tx, message, reason))
    return 'failed'
  }
  const now = db.clock.now()
  await settle(db, message, { not_before: new Date(now.getTime() + pause), last_error: reason })
  return 'again'
}

type Change = { state?: 'sent'; settled_at?: Date; not_before?: Date; last_error: string | null }
async function settle(db: Db, message: Taken, change: Change): Promise<void> {
  await db.q
    .updateTable('messages')
    .set(change)
    .where('committee_id', '=', message.committee_id)
    .where('id', '=', message.id)
    .where('state', '=', 'queued')
    .execute()
}
