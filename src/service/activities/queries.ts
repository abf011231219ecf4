// Reads of activities: a list within reach, one with its people, those to come for everyone.
import { sql } from 'kysely'
import type { Staff } from '../../people/actors.ts'
import { reachOf, within } from '../../people/reach.ts'
import { day, endOfDay, startOfDay } from '../../platform/clock/day.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import type { CommitteeId, Id } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import type { Place } from '../hands.ts'
import type { ActivityKind, EventState } from '../queries.ts'

export type ActivityId = Id<'activity'>

export interface Invited {
  id: string
  part: 'gives' | 'comes'
  accountId: string | null
  name: string
  firm: string | null
  came: boolean | null
}

export interface ActivityLine {
  id: ActivityId
  kind: ActivityKind
  title: string
  about: string | null
  programme: string | null
  where: string
  place: Place
  regionName: Bilingual
  startsAt: Date
  endsAt: Date
  state: EventState
  openToAll: boolean
  cameOfIt: string | null
}

export interface Activity extends ActivityLine {
  why: string | null
  venueId: string | null
  bodyId: string | null
  policyId: string | null
  matterId: string | null
  plannedBy: string
  people: Invited[]
}

export async function findActivity(db: Db, actor: Staff, id: string): Promise<Activity> {
  const row = await activities(db).where('a.id', '=', id).where(mayReach(actor)).executeTakeFirst()
  if (!row) throw new OutOfReach({ activity: id })
  return withPeople(db, row)
}

export async function lockActivity(tx: Tx, actor: Staff, id: string): Promise<Activity> {
  const row = await activities(tx)
    .where('a.id', '=', id)
    .where(mayReach(actor))
    .forUpdate('a')
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ activity: id })
  return withPeople(tx, row)
}

export interface Listing {
  kind?: ActivityKind | undefined
  programme?: string | undefined
  state?: EventState | undefined
  year?: number | undefined
  /** The last of the page before. */
  after?: string | undefined
}
export const pageLength = 40

/** How many of a kind are in which state, within reach. */
export async function activityCounts(
  db: Db,
  actor: Staff,
  { kind, programme, year }: Listing,
): Promise<Record<EventState, number>> {
  const rows = await db.q
    .selectFrom('activities as a')
    .select((e) => ['a.state', e.fn.countAll<number>().as('n')])
    .where(mayReach(actor))
    .$if(kind !== undefined, (q) => q.where('a.kind', '=', kind ?? ''))
    .$if(programme !== undefined, (q) => q.where('a.programme', '=', programme ?? null))
    .$if(year !== undefined, (q) => q.where(startsIn(year ?? 0)))
    .groupBy('a.state')
    .execute()
  const of = (state: EventState) => Number(rows.find((row) => row.state === state)?.n ?? 0)
  return { planned: of('planned'), held: of('held'), cancelled: of('cancelled') }
}

/** Newest first. */
export async function activitiesWithin(db: Db, actor: Staff, listing: Listing = {}): Promise<ActivityLine[]> {
  const { kind, programme, state, year, after } = listing
  const rows = await activities(db)
    .where(mayReach(actor))
    .$if(kind !== undefined, (q) => q.where('a.kind', '=', kind ?? ''))
    .$if(state !== undefined, (q) => q.where('a.state', '=', state ?? ''))
    .$if(programme !== undefined, (q) => q.where('a.programme', '=', programme ?? null))
    .$if(year !== undefined, (q) => q.where(startsIn(year ?? 0)))
    .$if(after !== undefined, (q) => q.where(past(actor.committeeId, after ?? '')))
    .orderBy('a.starts_at', 'desc')
    .orderBy('a.id', 'desc')
    .limit(pageLength)
    .execute()
  return rows.map(lineFrom)
}

/** Open to all and still to come: for everyone, soonest first. */
export async function sessionsToCome(
  db: Db,
  committeeId: CommitteeId,
  { venueId, policyId }: { venueId?: string; policyId?: string } = {},
): Promise<ActivityLine[]> {
  const rows = await activities(db)
    .where('a.committee_id', '=', committeeId)
    .where('a.state', '=', 'planned')
    .where('a.open_to_all', '=', true)
    .where('a.ends_at', '>', db.clock.now())
    .$if(venueId !== undefined, (q) => q.where('a.venue_id', '=', venueId ?? null))
    .$if(policyId !== undefined, (q) => q.where('a.policy_id', '=', policyId ?? null))
    .orderBy('a.starts_at')
    .orderBy('a.id')
    .limit(pageLength)
    .execute()
  return rows.map(lineFrom)
}

/** For everyone: what is open to all, also once it is over. */
export async function publicSession(db: Db, committeeId: CommitteeId, id: string): Promise<Activity> {
  const row = await activities(db)
    .where('a.committee_id', '=', committeeId)
    .where('a.id', '=', id)
    .where('a.open_to_all', '=', true)
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ session: id })
  return withPeople(db, row)
}

/** Planned by this person, given by them or in their keeping; over, and nobody wrote down who came. */
export async function activitiesToSettle(db: Db, actor: Staff): Promise<Activity[]> {
  const rows = await activities(db)
    .where(mayReach(actor))
    .where('a.state', '=', 'planned')
    .where('a.ends_at', '<=', db.clock.now())
    .orderBy('a.starts_at')
    .limit(pageLength)
    .execute()
  return Promise.all(rows.map((row) => withPeople(db, row)))
}

/** About one matter, in the order in which they were held. */
export async function activitiesOfMatter(
  db: Db,
  committeeId: string,
  matterId: string,
): Promise<ActivityLine[]> {
  const rows = await activities(db)
    .where('a.committee_id', '=', committeeId)
    .where('a.matter_id', '=', matterId)
    .where('a.state', '<>', 'cancelled')
    .orderBy('a.starts_at')
    .orderBy('a.id')
    .limit(50)
    .execute()
  return rows.map(lineFrom)
}

export async function programmesOf(db: Db, committeeId: CommitteeId): Promise<string[]> {
  const rows = await db.q
    .selectFrom('activities')
    .select('programme')
    .distinct()
    .where('committee_id', '=', committeeId)
    .where('programme', 'is not', null)
    .orderBy('programme')
    .limit(100)
    .execute()
  return rows.flatMap(({ programme }) => programme ?? [])
}

/** Within the reach of one's places, or asked to take part oneself. */
export function mayReach(actor: Staff) {
  const mine = sql<boolean>`exists (select from activity_people p where p.committee_id = a.committee_id
    and p.activity_id = a.id and p.account_id = ${actor.accountId})`
  const near = within(reachOf(actor), 'a')
  return sql<boolean>`(a.committee_id = ${actor.committeeId} and (${near} or ${mine}))`
}

const startsIn = (year: number) =>
  sql<boolean>`a.starts_at between ${startOfDay(day(`${year}-01-01`))} and ${endOfDay(day(`${year}-12-31`))}`

function past(committeeId: CommitteeId, after: string) {
  return sql<boolean>`(a.starts_at, a.id) < (select x.starts_at, x.id from activities x
    where x.committee_id = ${committeeId} and x.id = ${after})`
}

function activities(db: Db) {
  return db.q
    .selectFrom('activities as a')
    .innerJoin('regions as r', (join) =>
      join.onRef('r.committee_id', '=', 'a.committee_id').onRef('r.id', '=', 'a.region_id'),
    )
    .selectAll('a')
    .select(['r.name_zh as region_zh', 'r.name_en as region_en'])
}
type Row = Awaited<ReturnType<ReturnType<typeof activities>['executeTakeFirstOrThrow']>>

function lineFrom(row: Row): ActivityLine {
  return {
    ...{ id: row.id as ActivityId, kind: row.kind as ActivityKind, title: row.title, about: row.about },
    ...{ programme: row.programme, where: row.place, startsAt: row.starts_at, endsAt: row.ends_at },
    ...{ state: row.state as EventState, openToAll: row.open_to_all, cameOfIt: row.came_of_it },
    regionName: { zh: row.region_zh, en: row.region_en },
    place: { region_id: row.region_id, township_id: row.township_id, village_id: row.village_id },
  }
}

async function withPeople(db: Db, row: Row): Promise<Activity> {
  const people = await db.q
    .selectFrom('activity_people as p')
    .leftJoin('accounts as c', (join) =>
      join.onRef('c.committee_id', '=', 'p.committee_id').onRef('c.id', '=', 'p.account_id'),
    )
    .leftJoin('professionals as f', (join) =>
      join.onRef('f.committee_id', '=', 'p.committee_id').onRef('f.id', '=', 'p.professional_id'),
    )
    .select(['p.id', 'p.part', 'p.account_id', 'p.came', 'c.name', 'f.name as other', 'f.firm'])
    .where('p.committee_id', '=', row.committee_id)
    .where('p.activity_id', '=', row.id)
    .orderBy('p.part', 'desc')
    .orderBy('p.id')
    .execute()
  return {
    ...lineFrom(row),
    ...{ why: row.why, venueId: row.venue_id, bodyId: row.body_id },
    ...{ policyId: row.policy_id, matterId: row.matter_id, plannedBy: row.planned_by },
    people: people.map((one) => ({
      ...{ id: one.id, part: one.part as Invited['part'], accountId: one.account_id },
      ...{ name: one.name ?? one.other ?? '', firm: one.firm, came: one.came },
    })),
  }
}
