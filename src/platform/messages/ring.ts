// Owns: people to ring today. Lists show what is to be told; the number and the words open one line at a time, audited.
// Enters: the rooms that know who may ring, with the townships they reach. Leaves: one opened address at a time.
import { type Expression, type SqlBool, sql } from 'kysely'
import { audit } from '../audit/audit.ts'
import { nextLoudMoment, quietHours } from '../clock/quiet.ts'
import type { Db, Tx } from '../database/transaction.ts'
import type { CommitteeId } from '../ids.ts'
import { OutOfReach } from '../refusals.ts'
import type { Channel, MessageId } from './outbox.ts'

/** `townshipIds` null: the whole committee, lines without a township included. */
export interface RingReach {
  committeeId: CommitteeId
  townshipIds: readonly string[] | null
  /** Lines over `messages` that are theirs beside those: one village's, or those that no township holds. */
  also?: Expression<SqlBool>
}
export interface Ringer extends RingReach {
  actorKind: string
  actorId: string | null
}
export interface RingPage {
  size: number
  after?: { notBefore: Date; id: string }
}
export interface RingLine {
  id: MessageId
  channel: Exclude<Channel, 'mail' | 'sms' | 'desk'>
  subject: string
  aboutKind: string | null
  aboutId: string | null
  townshipId: string | null
  since: Date
  notBefore: Date
  tries: number
  urgent: boolean
  /** Without one nobody can ring: somebody goes there, or tells the village officer. */
  hasNumber: boolean
}
export const ringOutcomes = ['reached', 'notReached', 'leftWord'] as const
export type RingOutcome = (typeof ringOutcomes)[number]

const byPeople = ['ring', 'officer', 'visit', 'board']
const mostTries = 3
const betweenTries = 4 * 3_600_000
const callingHours = quietHours('21:00-08:00')

export async function peopleToRing(db: Db, reach: RingReach, page: RingPage): Promise<RingLine[]> {
  const { after } = page
  const rows = await linesWithin(db, reach)
    .where('not_before', '<=', db.clock.now())
    .$if(after !== undefined, (query) =>
      query.where((e) =>
        e(e.refTuple('not_before', 'id'), '>', e.tuple(after?.notBefore as Date, after?.id as string)),
      ),
    )
    .orderBy('not_before')
    .orderBy('id')
    .limit(page.size)
    .execute()
  return rows.map(lineFrom)
}

/** One line as the list shows it, also when its next try is later today. */
export async function ringLine(db: Db, reach: RingReach, id: string): Promise<RingLine> {
  const row = await linesWithin(db, reach).where('id', '=', id).executeTakeFirst()
  if (!row) throw new OutOfReach({ message: id })
  return lineFrom(row)
}

type Row = Awaited<ReturnType<ReturnType<typeof linesWithin>['executeTakeFirstOrThrow']>>
function lineFrom(row: Row): RingLine {
  return {
    id: row.id as MessageId,
    channel: row.channel as RingLine['channel'],
    subject: row.subject,
    aboutKind: row.about_kind,
    aboutId: row.about_id,
    townshipId: row.township_id,
    since: row.created_at,
    notBefore: row.not_before,
    tries: row.attempts,
    urgent: row.urgent,
    hasNumber: row.address !== null,
  }
}

/** Opens the number and the words of one line: a look at an identity, written down before it is shown. */
export async function openRing(
  tx: Tx,
  ringer: Ringer,
  id: string,
): Promise<{ address: string | null; body: string }> {
  const line = await lineWithin(tx, ringer, id)
  const { committeeId, actorKind, actorId } = ringer
  await audit(tx, {
    committeeId,
    actorKind,
    actorId,
    act: 'identity.view',
    objectKind: 'message',
    objectId: line.id,
    success: true,
    detail: { channel: line.channel, aboutKind: line.about_kind, aboutId: line.about_id },
  })
  return { address: line.address ? tx.secrets.open(line.address) : null, body: tx.secrets.open(line.body) }
}

/** What came of it. The third time that nobody was reached is the last: the answer says `failed`. */
export async function settleRing(
  tx: Tx,
  ringer: Ringer,
  id: string,
  outcome: RingOutcome,
  note?: string,
): Promise<{ state: 'done' | 'queued' | 'failed'; tries: number }> {
  const line = await lineWithin(tx, ringer, id)
  const now = tx.clock.now()
  const tries = line.attempts + 1
  const state = outcome !== 'notReached' ? 'done' : tries >= mostTries ? 'failed' : 'queued'
  const settled =
    state === 'queued'
      ? { not_before: nextLoudMoment(new Date(now.getTime() + betweenTries), callingHours) }
      : { settled_at: now, settled_by: ringer.actorId }
  await tx.q
    .updateTable('messages')
    .set({ state, outcome, attempts: tries, ...settled, ...(note ? { note: tx.secrets.seal(note) } : {}) })
    .where('committee_id', '=', ringer.committeeId)
    .where('id', '=', line.id)
    .execute()
  return { state, tries }
}

async function lineWithin(tx: Tx, reach: RingReach, id: string) {
  const row = await linesWithin(tx, reach).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new OutOfReach({ message: id })
  return row
}

function linesWithin(db: Db, { committeeId, townshipIds, also }: RingReach) {
  const own = sql<SqlBool>`township_id = any(${townshipIds}::uuid[])`
  return db.q
    .selectFrom('messages')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .where('state', '=', 'queued')
    .where('channel', 'in', byPeople)
    .where((e) => e.or([e('until', 'is', null), e('until', '>', db.clock.now())]))
    .$if(townshipIds !== null, (query) => query.where((e) => e.or(also ? [own, also] : [own])))
}
