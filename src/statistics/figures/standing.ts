// Figures of how the county is organised today, and of what was held for people.
import { sql } from 'kysely'
import { localDay, ofRows } from './figure.ts'

const none = sql`null::uuid`
const regions = (level: 'township' | 'village') => ({
  ...{ records: 'region' as const, standing: true, record: sql`r.id`, from: sql`regions r` },
  where: sql`r.level = ${level}`,
  place: [
    level === 'township' ? sql`r.id` : sql`r.parent_id`,
    level === 'village' ? sql`r.id` : none,
    none,
  ] as [ReturnType<typeof sql>, ReturnType<typeof sql>, ReturnType<typeof sql>],
})
const venues = {
  ...{ records: 'venue' as const, standing: true, record: sql`v.id`, where: sql`v.closed_at is null` },
  from: sql`venues v`,
  place: [sql`v.township_id`, none, sql`v.id`] as [typeof none, typeof none, typeof none],
}
const activities = {
  ...{ records: 'activity' as const, record: sql`a.id`, at: sql`a.starts_at`, from: sql`activities a` },
  place: [sql`a.township_id`, sql`a.village_id`, sql`a.venue_id`] as [typeof none, typeof none, typeof none],
}
const kind = (...kinds: string[]) => sql`a.state = 'held' and a.kind = any(${kinds}::text[])`
const hasVenue = (column: 'township_id' | 'region_id') => sql`exists (select 1 from venues v
  where v.committee_id = r.committee_id and ${sql.ref(`v.${column}`)} = r.id and v.closed_at is null)`

const sharesRoom = sql`exists (select 1 from venues o where o.committee_id = v.committee_id
  and o.room_id = v.room_id and o.id <> v.id and o.closed_at is null)`

const organised = [
  ofRows('venues', 'organised', sql`v.committee_id`, venues),
  ofRows('sharedRooms', 'organised', sql`v.committee_id`, { ...venues, met: sharesRoom }),
  ofRows('townshipsCovered', 'organised', sql`r.committee_id`, {
    ...{ ...regions('township'), met: hasVenue('township_id') },
  }),
  ofRows('villagesCovered', 'organised', sql`r.committee_id`, {
    ...{ ...regions('village'), met: hasVenue('region_id') },
  }),
  ofRows('conveners', 'organised', sql`r.committee_id`, {
    ...regions('township'),
    met: sql`exists (select 1 from appointments p where p.committee_id = r.committee_id and p.region_id = r.id
      and p.role = 'convener' and p.from_day <= current_date and coalesce(p.to_day, current_date) >= current_date)`,
  }),
  ofRows('membersKnown', 'organised', sql`m.committee_id`, {
    ...{ records: 'none', standing: true, record: sql`m.account_id` },
    from: sql`member_profiles m join accounts c on c.committee_id = m.committee_id and c.id = m.account_id`,
    where: sql`c.left_at is null`,
    met: sql`exists (select 1 from registrations g where g.committee_id = m.committee_id
      and g.account_id = m.account_id)`,
    place: [none, none, none],
  }),
]

const served = [
  ofRows('listeningDays', 'served', sql`h.committee_id`, {
    ...{ records: 'shift', record: sql`h.id`, at: sql`h.starts_at` },
    from: sql`shifts h join rosters o on o.committee_id = h.committee_id and o.id = h.roster_id`,
    where: sql`h.state = 'held' and o.kind = 'listening'`,
    place: [sql`h.township_id`, sql`h.village_id`, sql`h.venue_id`],
  }),
  ofRows('activities', 'served', sql`a.committee_id`, { ...activities, where: sql`a.state = 'held'` }),
  ofRows('learning', 'served', sql`a.committee_id`, {
    ...{ ...activities, where: kind('learning', 'briefing', 'fieldStudy') },
  }),
  ofRows('talks', 'served', sql`a.committee_id`, {
    ...{ ...activities, where: kind('policyTalk', 'legalClinic', 'lecture', 'nightSchool') },
  }),
  ofRows('households', 'served', sql`y.committee_id`, {
    ...{ ...activities, record: sql`y.id`, records: 'none', where: sql`y.struck_at is null` },
    from: sql`visits y join activities a on a.committee_id = y.committee_id and a.id = y.activity_id`,
  }),
  ofRows('orders', 'served', sql`q.committee_id`, {
    ...{ records: 'order', record: sql`q.id`, on: localDay(sql`q.due_at`), from: sql`orders q` },
    ...{ met: sql`q.state in ('held', 'answered')`, where: sql`q.state <> 'withdrawn'` },
    place: [sql`q.township_id`, sql`q.village_id`, sql`q.venue_id`],
  }),
  ofRows('outcomesConfirmed', 'served', sql`u.committee_id`, {
    ...{ ...activities, record: sql`u.id`, records: 'none', where: sql`u.struck_at is null` },
    from: sql`outcomes u join activities a on a.committee_id = u.committee_id and a.id = u.activity_id`,
    met: sql`u.confirmed_at is not null`,
  }),
]

export const standingFigures = [...organised, ...served]
