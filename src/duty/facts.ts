// Reads what a member did in a year, from what the work itself has written down. Facts with their day and record; nothing
// is weighed, added up to a score, or set beside another member's.
import { sql } from 'kysely'
import type { Db } from '../platform/database/transaction.ts'
import type { CommitteeId } from '../platform/ids.ts'

export const dutyKinds: readonly string[] = [
  ...['meeting', 'claim', 'research', 'study', 'brief', 'speech'],
  ...['listening', 'activity', 'visit', 'registration'],
]
export interface DutyFact {
  account_id: string
  member: string
  kind: string
  day: string
  record_id: string
  title: string
  path: string | null
}

export async function factsOf(
  db: Db,
  committeeId: CommitteeId,
  year: number,
  accountId?: string,
): Promise<DutyFact[]> {
  const { rows } = await sql<DutyFact>`
    select f.account_id, a.name as member, f.kind, f.day::text as day, f.record_id, f.title, f.path
    from (${everything}) f
      join accounts a on a.committee_id = f.committee_id and a.id = f.account_id
      join member_profiles p on p.committee_id = a.committee_id and p.account_id = a.id
    where f.committee_id = ${committeeId} and ${accountId ? sql`f.account_id = ${accountId}` : sql`true`}
      and f.day between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date
    order by a.name, f.account_id, f.day, f.kind, f.record_id`.execute(db.q)
  return rows
}

const local = (at: string) => `(${at} at time zone 'Asia/Shanghai')::date`
const ofMatter = (kind: string, table: string, who: string, at: string, where = 'true') => `
  select x.committee_id, x.${who} as account_id, '${kind}' as kind, ${local(`x.${at}`)} as day, x.id as record_id,
    m.headline as title, '/matters/' || m.id as path
  from ${table} x join matters m on m.committee_id = x.committee_id and m.id = x.matter_id where ${where}`

const everything = sql.raw(
  [
    `select p.committee_id, p.account_id, 'meeting' as kind, ${local('coalesce(t.held_at, t.starts_at)')} as day,
      t.id as record_id, m.headline as title, '/matters/' || m.id as path
    from participants p join meetings t on t.committee_id = p.committee_id and t.id = p.meeting_id
      join matters m on m.committee_id = p.committee_id and m.id = p.matter_id
    where p.standing = 'present' and t.state in ('held', 'minutesDraft', 'minutesConfirmed', 'published', 'internal')`,
    ofMatter('claim', 'claims', 'account_id', 'claimed_at', 'x.released_at is null'),
    ofMatter('research', 'research_notes', 'by', 'at'),
    `select p.committee_id, p.account_id, 'study', s.begun_on, s.id, s.title, '/studies/' || s.id
    from study_people p join studies s on s.committee_id = p.committee_id and s.id = p.study_id where s.state <> 'dropped'`,
    `select s.committee_id, s.speech_by, 'speech', ${local('s.speech_at')}, s.id, s.speech_title, '/studies/' || s.id
    from studies s where s.speech_at is not null`,
    `select b.committee_id, b.author_id, 'brief', ${local('b.submitted_at')}, b.id, t.title, '/briefs/' || b.id
    from briefs b join brief_versions t on t.committee_id = b.committee_id and t.brief_id = b.id and t.no = b.version
    where b.submitted_at is not null and not b.on_word`,
    `select c.committee_id, c.account_id, 'listening', h.day, h.id, o.title, '/shifts/' || h.id
    from shift_seats c join shifts h on h.committee_id = c.committee_id and h.id = c.shift_id
      join rosters o on o.committee_id = h.committee_id and o.id = h.roster_id
    where c.came and c.left_at is null and h.state = 'held'`,
    `select c.committee_id, c.account_id, 'activity', ${local('v.starts_at')}, v.id, v.title, '/activities/' || v.id
    from activity_people c join activities v on v.committee_id = c.committee_id and v.id = c.activity_id
    where v.state = 'held' and c.came`,
    `select y.committee_id, y.by, 'visit', ${local('y.at')}, y.id, v.title, '/activities/' || v.id
    from visits y join activities v on v.committee_id = y.committee_id and v.id = y.activity_id where y.struck_at is null`,
    `select g.committee_id, g.account_id, 'registration', ${local('g.at')}, g.region_id, r.name_zh, null
    from registrations g join regions r on r.committee_id = g.committee_id and r.id = g.region_id`,
  ].join(' union all '),
)
