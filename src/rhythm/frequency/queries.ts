// Reads what was held and for whom it counts. A year of one committee, never all of time; lists are by name.
import { type Expression, type SqlBool, sql } from 'kysely'
import { type MeetingFact, meetingsBetween } from '../../deliberation/meetings/queries.ts'
import type { Staff } from '../../people/actors.ts'
import { addDays, addMonths, type Day, dayOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { type ActivityFact, activitiesBetween, type ShiftFact, shiftsBetween } from '../../service/queries.ts'
import { guidesVenue, ownsVenue, type Side, seesTownship } from './owners.ts'
import { type Happening, type Rhythm, rhythmsOf, type Subject } from './record.ts'
import { rulesOf } from './rule.ts'
import type { Duty } from './words.ts'

export interface NamedSubject extends Subject {
  name: Bilingual
}
export interface Kept {
  subject: NamedSubject
  rhythms: readonly Rhythm[]
}

const aPage = 50

/** Townships first, then venues, each by name; those of whom nothing is asked are left out. */
export async function rhythmsFor(db: Db, actor: Staff, side: Side, after?: string) {
  const mine = side === 'owner' ? ownsVenue(actor) : guidesVenue(actor)
  const townships = after ? [] : await townshipsWhere(db, seesTownship(actor, side))
  const venues = await venuesWhere(db, after ? sql<SqlBool>`(${mine} and ${past(after)})` : mine)
  const kept = await keptBy(db, actor.committeeId, [...townships, ...venues.slice(0, aPage)])
  return {
    kept: kept.filter(({ rhythms }) => rhythms.length > 0),
    next: venues.length > aPage ? (venues[aPage - 1]?.id ?? null) : null,
  }
}

/** Out of reach reads as not found, for another's venue as for none. */
export async function rhythmOf(db: Db, actor: Staff, kind: Subject['kind'], id: string): Promise<Kept> {
  const seen =
    kind === 'venue'
      ? sql<SqlBool>`(venues.id = ${id} and (${ownsVenue(actor)} or ${guidesVenue(actor)}))`
      : sql<SqlBool>`(regions.id = ${id} and (${seesTownship(actor, 'owner')} or ${seesTownship(actor, 'guide')}))`
  const [subject] = await (kind === 'venue' ? venuesWhere(db, seen) : townshipsWhere(db, seen))
  if (!subject) throw new OutOfReach({ [kind]: id })
  const [kept] = await keptBy(db, actor.committeeId, [subject])
  return kept ?? { subject, rhythms: [] }
}

/** Whether the actor looks after this venue, guides it, or both. */
export async function sidesOf(db: Db, actor: Staff, venueId: string): Promise<Record<Side, boolean>> {
  const its = (mine: Expression<SqlBool>) =>
    venuesWhere(db, sql<SqlBool>`(venues.id = ${venueId} and ${mine})`, 1)
  return {
    owner: (await its(ownsVenue(actor))).length > 0,
    guide: (await its(guidesVenue(actor))).length > 0,
  }
}

/** Where reach has been looked at already, or nobody acts. */
export async function keptBy(
  db: Db,
  committeeId: CommitteeId,
  subjects: readonly NamedSubject[],
): Promise<Kept[]> {
  if (subjects.length === 0) return []
  const today = dayOf(db.clock.now())
  const [rules, happenings] = [
    await rulesOf(db, committeeId),
    await happeningsOf(db, committeeId, today, subjects),
  ]
  return subjects.map((subject) => ({ subject, rhythms: rhythmsOf(subject, rules, happenings, today) }))
}

/** From the beginning of last year, for yearly duties, to what is arranged for the coming year. */
async function happeningsOf(
  db: Db,
  committeeId: CommitteeId,
  today: Day,
  subjects: readonly Subject[],
): Promise<Happening[]> {
  const asked = {
    from: `${Number(today.slice(0, 4)) - 1}-01-01` as Day,
    to: addMonths(today, 12),
    states: ['held', 'planned'],
  } as const
  const kinds = ['learning', 'briefing', 'fieldStudy'] as const
  const [meetings, activities, shifts] = [
    await meetingsBetween(db, committeeId, { ...asked, ...placesOf(subjects) }),
    await activitiesBetween(db, committeeId, { ...asked, kinds }),
    await shiftsBetween(db, committeeId, { ...asked, from: addDays(today, -371) }),
  ]
  const listening = shifts.filter(({ kind }) => kind === 'listening')
  return [...meetings.map(fromMeeting), ...activities.map(fromActivity), ...listening.map(fromShift)]
}

const fromMeeting = (one: MeetingFact): Happening => ({
  ...{ duty: 'deliberation', state: one.state, day: dayOf(one.startsAt), bodyId: null },
  ...{ townshipId: one.townshipId, villageId: one.villageId, venueId: one.venueId },
  ...{ what: one.headline, path: `/meetings/${one.id}` },
})

const fromActivity = (one: ActivityFact): Happening => ({
  ...{ duty: one.kind as Duty, state: one.state as Happening['state'], day: dayOf(one.startsAt) },
  ...{ townshipId: one.townshipId, villageId: null, venueId: one.venueId, bodyId: one.bodyId },
  ...{ what: one.title, path: `/activities/${one.id}` },
})

const fromShift = (one: ShiftFact): Happening => ({
  ...{ duty: 'listeningDay', state: one.state as Happening['state'], day: one.day, bodyId: null },
  ...{
    townshipId: one.townshipId,
    villageId: null,
    venueId: one.venueId,
    what: one.title,
    path: `/shifts/${one.id}`,
  },
})

/** Talks are many: only those of the townships that are asked about, unless one of them lies in none. */
function placesOf(subjects: readonly Subject[]): { townshipIds?: string[] } {
  const townshipIds = [...new Set(subjects.flatMap((one) => one.townshipId ?? []))]
  return subjects.every((one) => one.townshipId !== null) ? { townshipIds } : {}
}

export async function townshipsWhere(db: Db, seen: Expression<SqlBool>): Promise<NamedSubject[]> {
  const rows = await db.q
    .selectFrom('regions')
    .select(['id', 'name_zh', 'name_en', 'urban'])
    .where(seen)
    .orderBy('name_zh')
    .limit(500)
    .execute()
  return rows.map((row) => ({
    ...{ kind: 'township', id: row.id, regionId: row.id, townshipId: row.id, urban: row.urban },
    ...{ venueKind: null, ownerId: null, since: null, name: { zh: row.name_zh, en: row.name_en } },
  }))
}

/** Of the whole committee, for those who answer for all. */
export const townshipsOf = (db: Db, committeeId: CommitteeId): Promise<NamedSubject[]> =>
  townshipsWhere(db, sql<SqlBool>`(regions.committee_id = ${committeeId} and regions.level = 'township')`)

export async function venuesWhere(
  db: Db,
  seen: Expression<SqlBool>,
  most = aPage + 1,
): Promise<NamedSubject[]> {
  const rows = await db.q
    .selectFrom('venues')
    .leftJoin('regions as t', (join) =>
      join.onRef('t.committee_id', '=', 'venues.committee_id').onRef('t.id', '=', 'venues.township_id'),
    )
    .select(['venues.id', 'venues.name_zh', 'venues.name_en', 'venues.kind', 'venues.region_id'])
    .select(['venues.township_id', 'venues.owner_id', 'venues.opened_on', 't.urban'])
    .where('venues.closed_at', 'is', null)
    .where(seen)
    .orderBy('venues.name_zh')
    .orderBy('venues.id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    ...{ kind: 'venue', id: row.id, regionId: row.region_id, townshipId: row.township_id },
    ...{ urban: row.urban, venueKind: row.kind, ownerId: row.owner_id, since: row.opened_on as Day },
    name: { zh: row.name_zh, en: row.name_en },
  }))
}

const past = (
  after: string,
) => sql<SqlBool>`(venues.name_zh, venues.id) > (select v.name_zh, v.id from venues v
  where v.committee_id = venues.committee_id and v.id = ${after})`
