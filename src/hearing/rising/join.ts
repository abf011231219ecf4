// Owns: the stream of messages joins events, one after another in the order in which they were said. Enters: what a
// trigger laid in waiting when it was heard; a sealed report never is. Leaves: each message in one event, and alarms.
// Breaks if wrong: the same messages give other events another time.
import { sql } from 'kysely'
import { joinsAt, nearness } from '../../language/events/events.ts'
import { dot } from '../../language/models/sparse.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type CommitteeId, newId } from '../../platform/ids.ts'
import { termsOf } from '../index/terms.ts'
import { type Weights, weightsOf } from '../index/weights.ts'
import { tellingTerms } from '../twins/near.ts'
import { raiseAlarms } from './alarms.ts'
import { printFor, type Waiting } from './prints.ts'

/** A page waits for no more than these; the job does the rest. */
const aLook = 20
const aBatch = 100
/** Messages that share the rarest words with the new one: their events are compared. */
const mostNear = 40
/** Of a larger event its newest stand for all. */
const mostOfEvent = 200
/** What nobody spoke of for so long is over: whoever speaks of it again begins anew. */
const overAfter = sql`interval '180 days'`

/** How many joined. Joining is never done by two at once, so that the order stays. */
export async function joinWaiting(db: Db, committeeId: CommitteeId, most = Number.MAX_SAFE_INTEGER) {
  for (let joined = 0; ; ) {
    const limit = Math.min(aBatch, most - joined)
    const fresh = await transaction(db, (tx) => joinBatch(tx, committeeId, limit))
    joined += fresh
    if (fresh < limit || joined >= most) return joined
  }
}

/** What a look brings on. Asked first whether anything waits: most looks find nothing. */
export async function joinALittle(db: Db, committeeId: CommitteeId): Promise<void> {
  const waits = await db.q
    .selectFrom('rising_waiting')
    .select('submission_id')
    .where('committee_id', '=', committeeId)
    .limit(1)
    .executeTakeFirst()
  if (waits) await joinWaiting(db, committeeId, aLook)
}

/** Whoever changes events of a committee holds this until the end of the transaction. */
export async function holdEvents(tx: Tx, committeeId: CommitteeId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`rising ${committeeId}`}, 0))`.execute(tx.q)
}

/** What is found no longer, a message sealed or erased meanwhile, waits until it has joined. */
async function joinBatch(tx: Tx, committeeId: CommitteeId, limit: number): Promise<number> {
  await holdEvents(tx, committeeId)
  const weights = await weightsOf(tx, committeeId)
  const { rows } = await sql<Waiting>`select w.submission_id, r.region_id, r.township_id, w.at, r.sealed,
      coalesce(p.phone_hash, 'said ' || s.on_word_of) as who
    from rising_waiting w
    join search_rows r on r.committee_id = w.committee_id and r.source_id = w.submission_id
    join submissions s on s.committee_id = w.committee_id and s.id = w.submission_id
    left join residents p on p.committee_id = s.committee_id and p.id = s.resident_id
    where w.committee_id = ${committeeId} order by w.at, w.submission_id limit ${limit}
    for key share of r`.execute(tx.q)
  for (const one of rows) await join(tx, committeeId, one, weights)
  await sql`delete from rising_waiting where committee_id = ${committeeId}
    and submission_id = any(${rows.map((one) => one.submission_id)}::uuid[])`.execute(tx.q)
  return rows.length
}

async function join(tx: Tx, committeeId: CommitteeId, one: Waiting, weights: Weights): Promise<void> {
  const { event, likeness } = await nearestEvent(tx, committeeId, one, weights)
  const eventId = event ?? (await beginEvent(tx, committeeId, one.at))
  const { submission_id, at } = one
  const who = one.who && tx.secrets.digest('rising', one.who)
  const member = { committee_id: committeeId, submission_id, event_id: eventId, at, who, likeness }
  const { numInsertedOrUpdatedRows } = await tx.q
    .insertInto('rising_members')
    .values(member)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows) await raiseAlarms(tx, committeeId, eventId, one)
}

export async function beginEvent(tx: Tx, committeeId: CommitteeId, begunAt: Date): Promise<string> {
  const id = newId<'risingEvent'>(tx.clock.now())
  await tx.q
    .insertInto('rising_events')
    .values({ committee_id: committeeId, id, begun_at: begunAt })
    .execute()
  return id
}

interface Member {
  event_id: string
  submission_id: string
  sealed: Buffer
}

async function nearestEvent(tx: Tx, committeeId: CommitteeId, one: Waiting, weights: Weights) {
  const print = printFor(one, weights, tx.secrets)
  const members = Map.groupBy(await membersNear(tx, committeeId, one, weights), (member) => member.event_id)
  let best: { event: string | null; likeness: number } = { event: null, likeness: 0 }
  for (const [event, others] of members) {
    const each = others.map((other) => dot(print, printFor(other, weights, tx.secrets)))
    const sum = each.reduce((total, likeness) => total + likeness, 0)
    const likeness = nearness(sum, Math.max(...each), each.length)
    if (likeness >= joinsAt && likeness > best.likeness) best = { event, likeness }
  }
  return best
}

/** Every message of the events that hold a message with the same rare words; the older event first. */
async function membersNear(tx: Tx, committeeId: CommitteeId, one: Waiting, weights: Weights) {
  const telling = tellingTerms(termsOf(tx.secrets.open(one.sealed), tx.secrets, committeeId), weights)
  const terms = telling.map(({ term }) => term)
  const { rows } = await sql<Member>`with hit as materialized (
      select m.event_id, r.terms, r.source_id from search_rows r
      join rising_members m on m.committee_id = r.committee_id and m.submission_id = r.source_id
      where r.terms && ${terms}::int[] and r.committee_id = ${committeeId} and r.kind = 'message'
        and m.at > ${one.at}::timestamptz - ${overAfter}),
    near as (select event_id from hit
      order by (select sum(weight) from unnest(${terms}::int[], ${telling.map(({ weight }) => weight)}::float8[])
        asked(term, weight) where term = any(hit.terms)) desc, source_id limit ${mostNear})
    select e.event_id, m.submission_id, r.sealed from (select distinct event_id from near) e
    cross join lateral (select submission_id from rising_members m where m.committee_id = ${committeeId}
      and m.event_id = e.event_id order by m.at desc, m.submission_id desc limit ${mostOfEvent}) m
    join search_rows r on r.committee_id = ${committeeId} and r.source_id = m.submission_id
    order by e.event_id, m.submission_id`.execute(tx.q)
  return rows
}
