// Owns: who is told when an event takes off, or when life, water, heat or money is at stake; and that a named person
// has seen it. Each kind once for an event until it is acknowledged, and not again for a month after.
import { sql } from 'kysely'
import { urgencyOf } from '../../language/cues/cues.ts'
import { rising, type Voice } from '../../language/events/heat.ts'
import { tellRole } from '../../matters/notices.ts'
import type { Staff } from '../../people/actors.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type CommitteeId, newId } from '../../platform/ids.ts'
import { AlreadyDone } from '../../platform/refusals.ts'
import type { Waiting } from './prints.ts'
import { type Reader, refuseUnlessSeen } from './reach.ts'
import { words } from './words.ts'

export const alarmKinds = ['life', 'water', 'heat', 'money', 'takesOff'] as const
export type AlarmKind = (typeof alarmKinds)[number]

/** What is brought in from an older time wakes nobody. */
const freshDays = 7
const quietDays = 30
const day = 86_400_000

export async function raiseAlarms(tx: Tx, committeeId: CommitteeId, eventId: string, one: Waiting) {
  const now = tx.clock.now()
  if (now.getTime() - one.at.getTime() > freshDays * day) return
  const kinds: AlarmKind[] = urgencyOf(tx.secrets.open(one.sealed)).map(({ key }) => key)
  const voices = await voicesOf(tx, committeeId, [eventId])
  if (rising(voices.get(eventId) ?? [], now.getTime()).takesOff) kinds.push('takesOff')
  for (const kind of kinds) {
    const raised = await raise(tx, committeeId, { eventId, kind, submissionId: one.submission_id })
    if (raised) await tellDesks(tx, committeeId, eventId, kind, one)
  }
}

interface Alarm {
  eventId: string
  kind: AlarmKind
  submissionId: string
}

async function raise(tx: Tx, committeeId: CommitteeId, { eventId, kind, submissionId }: Alarm) {
  const now = tx.clock.now()
  const { rows } =
    await sql`insert into rising_alarms (committee_id, id, event_id, kind, submission_id, raised_at)
    select ${committeeId}, ${newId<'risingAlarm'>(now)}, ${eventId}, ${kind}, ${submissionId}, ${now}::timestamptz
    where not exists (select 1 from rising_alarms where committee_id = ${committeeId} and event_id = ${eventId}
      and kind = ${kind} and acknowledged_at > ${now}::timestamptz - make_interval(days => ${quietDays}))
    on conflict do nothing returning id`.execute(tx.q)
  return rows.length > 0
}

/** The liaison of the place and the county's desk; nothing of what was said leaves the house. */
async function tellDesks(tx: Tx, committeeId: CommitteeId, eventId: string, kind: AlarmKind, one: Waiting) {
  const about = { kind: 'rising' as const, id: eventId, townshipId: one.township_id }
  const news = {
    subject: words.both[kind],
    body: words.both.toldBody,
    urgent: kind === 'life',
  }
  for (const role of ['liaison', 'committeeStaff'] as const)
    await tellRole(tx, committeeId, [role], one.region_id, about, news)
}

/** Everybody who spoke in these events, as far as `only` lets see. */
export async function voicesOf(
  db: Db,
  committeeId: CommitteeId,
  events: readonly string[],
  only = sql<boolean>`true`,
): Promise<Map<string, Voice[]>> {
  const { rows } = await sql<{ event_id: string; who: string | null; at: Date; place: string | null }>`
    select m.event_id, m.who, m.at, coalesce(r.village_id, r.township_id) as place from rising_members m
    join search_rows r on r.committee_id = m.committee_id and r.source_id = m.submission_id
    where m.committee_id = ${committeeId} and m.event_id = any(${events}::uuid[]) and ${only}`.execute(db.q)
  const voices = new Map<string, Voice[]>()
  for (const { event_id, who, at, place } of rows) {
    const known = voices.get(event_id) ?? []
    known.push({ who, at: at.getTime(), place })
    voices.set(event_id, known)
  }
  return voices
}

/** Seen by name: the alarm leaves every desk. */
export function acknowledge(db: Db, actor: Staff<Reader>, eventId: string): Promise<void> {
  return transaction(db, async (tx) => {
    await refuseUnlessSeen(tx, actor, eventId)
    const done = await tx.q
      .updateTable('rising_alarms')
      .set({ acknowledged_by: actor.accountId, acknowledged_at: tx.clock.now() })
      .where('committee_id', '=', actor.committeeId)
      .where('event_id', '=', eventId)
      .where('acknowledged_at', 'is', null)
      .executeTakeFirst()
    if (!done.numUpdatedRows) throw new AlreadyDone({ alarm: eventId })
  })
}
