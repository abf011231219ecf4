// Reads who may be placed and where: members in office with their homes and work, venues that are open. Homes are known
// as regions only, so a way is from the region's centre, or by the tree of regions where no centre is known.
import { sql } from 'kysely'
import { type Category, categoryWords } from '../../people/words.ts'
import type { Member, Venue, Whereabouts } from '../../placement/problem.ts'
import { dayOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import type { VenueKind } from '../venue.ts'

export interface Placeable extends Member {
  name: string
  /** The venue whose group she leads today. */
  leads: string | null
}
export interface Place extends Venue {
  name: Bilingual
  kind: VenueKind
  regionId: string
  /** The member group that owns it: its leader leads that group too. */
  groupId: string | null
}
export interface Choice {
  members: readonly Placeable[]
  venues: readonly Place[]
}

export async function choiceOf(db: Db, committeeId: CommitteeId): Promise<Choice> {
  return { members: await membersInOffice(db, committeeId), venues: await openPlaces(db, committeeId) }
}

async function membersInOffice(db: Db, committeeId: CommitteeId): Promise<Placeable[]> {
  const today = dayOf(db.clock.now())
  const { rows } = await sql<MemberRow>`
    select a.id, a.name, p.standing, p.sectors, p.expertise, p.level,
      home.path::text as home_path, home.latitude as home_latitude, home.longitude as home_longitude,
      work.path::text as work_path, work.latitude as work_latitude, work.longitude as work_longitude,
      held.venue_id as today, held.leads
    from member_profiles p
    join accounts a on a.committee_id = p.committee_id and a.id = p.account_id and a.left_at is null
    join lateral (
      select count(*) filter (where t.role = 'member') as roles,
        (array_agg(t.venue_id order by t.id desc) filter (where t.role = 'member' and t.venue_id is not null))[1] as venue_id,
        (array_agg(t.venue_id order by t.id desc) filter (where t.role = 'groupLeader' and t.venue_id is not null))[1] as leads
      from appointments t where t.committee_id = p.committee_id and t.account_id = p.account_id
        and t.role in ('member', 'groupLeader') and t.from_day <= ${today}::date and (t.to_day is null or t.to_day >= ${today}::date)
    ) held on held.roles > 0
    left join regions home on home.committee_id = p.committee_id and home.id = p.home_region_id
    left join regions work on work.committee_id = p.committee_id and work.id = p.work_region_id
    where p.committee_id = ${committeeId} order by a.id`.execute(db.q)
  return rows.map((row) => ({
    ...{ id: row.id, name: row.name, standing: row.standing, level: row.level, today: row.today },
    leads: row.leads,
    ...{ strengths: row.expertise.flatMap(asCalled), sectors: row.sectors },
    home: whereabouts(row.home_path, row.home_latitude, row.home_longitude),
    work: whereabouts(row.work_path, row.work_latitude, row.work_longitude),
  }))
}

/** As it is kept, and as the roster shows it: a need is written in either. */
function asCalled(code: string): string[] {
  const words = categoryWords[code as Category]
  return words ? [code, words.zh, words.en] : [code]
}

async function openPlaces(db: Db, committeeId: CommitteeId): Promise<Place[]> {
  const { rows } = await sql<VenueRow>`
    select v.id, v.kind, v.name_zh, v.name_en, v.region_id, g.id as group_id, r.path::text as path,
      coalesce(v.latitude, r.latitude) as latitude, coalesce(v.longitude, r.longitude) as longitude
    from venues v join regions r on r.committee_id = v.committee_id and r.id = v.region_id
    left join bodies g on g.committee_id = v.committee_id and g.id = v.owner_id and g.kind = 'memberGroup'
      and g.closed_at is null
    where v.committee_id = ${committeeId} and v.closed_at is null order by r.path, v.id`.execute(db.q)
  return rows.map((row) => ({
    ...{ id: row.id, kind: row.kind, regionId: row.region_id, groupId: row.group_id, needs: [] },
    name: { zh: row.name_zh, en: row.name_en },
    at: whereabouts(row.path, row.latitude, row.longitude) ?? { path: [] },
  }))
}

function whereabouts(
  path: string | null,
  latitude: number | null,
  longitude: number | null,
): Whereabouts | null {
  if (path === null) return null
  const point = latitude === null || longitude === null ? undefined : { latitude, longitude }
  return { path: path.split('.'), point }
}

interface MemberRow {
  id: string
  name: string
  standing: boolean
  sectors: string[]
  expertise: string[]
  level: string
  today: string | null
  leads: string | null
  home_path: string | null
  home_latitude: number | null
  home_longitude: number | null
  work_path: string | null
  work_latitude: number | null
  work_longitude: number | null
}
interface VenueRow {
  id: string
  kind: VenueKind
  name_zh: string
  name_en: string
  region_id: string
  group_id: string | null
  path: string
  latitude: number | null
  longitude: number | null
}
