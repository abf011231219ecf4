// Reads: what listening days came to, from what was entered there anyway. A submission belongs to a day by its venue and
// the day it was entered. 回复率: senders told ÷ told or due to be told. 落实率: opinions that became matters and were
// carried out ÷ those that are settled or have an item past its date. Not due is left out; nothing is guessed.
import { sql } from 'kysely'
import type { Staff } from '../../people/actors.ts'
import { reachOf, within } from '../../people/reach.ts'
import { type Day, dayOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'

export interface ListeningFigures {
  /** Days held. */
  days: number
  /** 坐班人次: members and professionals who were there, each day counted. */
  sat: number
  liaisons: number
  opinions: number
  replied: { n: number; d: number }
  implemented: { n: number; d: number }
}

export interface FiguresAsked {
  from: Day
  to: Day
  venueId?: string
  shiftId?: string
  /** Only at venues that this person looks after. */
  reader?: Staff
}

interface Row {
  days: number
  sat: number
  liaisons: number
  opinions: number
  told: number
  tell: number
  done: number
  due: number
}

export async function listeningFigures(
  db: Db,
  committeeId: CommitteeId,
  asked: FiguresAsked,
): Promise<ListeningFigures> {
  const now = db.clock.now()
  const { rows } = await sql<Row>`
    with held as (${heldShifts(committeeId, asked)}), seats as (${seatsTaken}), said as (${saidThere}),
      taken as (${takenUp(dayOf(now))})
    select (select count(*)::int from held) as days,
      (select count(*)::int from seats where seat <> 'liaison') as sat,
      (select count(*)::int from seats where seat = 'liaison') as liaisons,
      (select count(*)::int from said) as opinions,
      (select count(*)::int from said where told_at is not null) as told,
      (select count(*)::int from said where told_at is not null or notice_due_at < ${now}) as tell,
      (select count(*)::int from taken where settled and not undone and not unagreed) as done,
      (select count(*)::int from taken where settled or overdue) as due`.execute(db.q)
  const row = rows[0] ?? { days: 0, sat: 0, liaisons: 0, opinions: 0, told: 0, tell: 0, done: 0, due: 0 }
  const { days, sat, liaisons, opinions } = row
  return {
    ...{ days, sat, liaisons, opinions },
    replied: { n: row.told, d: row.tell },
    implemented: { n: row.done, d: row.due },
  }
}

const seatsTaken = sql`select t.seat from shift_seats t join held h on h.committee_id = t.committee_id
  and h.id = t.shift_id where t.left_at is null and t.came`

const saidThere = sql`select distinct s.committee_id, s.id, s.told_at, s.notice_due_at, s.matter_id from submissions s
  join held h on h.committee_id = s.committee_id and h.venue_id = s.venue_id
  and s.created_at >= h.day::timestamp at time zone 'Asia/Shanghai'
  and s.created_at < (h.day + 1)::timestamp at time zone 'Asia/Shanghai'
  where not s.confidential and s.state <> 'withdrawn'`

const takenUp = (today: Day) => sql`select said.id,
  m.state in ('resolvedDirectly', 'followingUp', 'filed', 'archived') as settled,
  exists (select from items i where i.committee_id = m.committee_id and i.matter_id = m.id
    and i.kind in ('consensus', 'commitment') and i.implementation <> 'implemented') as undone,
  exists (select from items i where i.committee_id = m.committee_id and i.matter_id = m.id
    and i.kind in ('consensus', 'commitment') and i.due_on < ${today}::date) as overdue,
  coalesce(m.conclusion, 'consensus') in ('none', 'explained', 'oversight') as unagreed
  from said join matters m on m.committee_id = said.committee_id and m.id = said.matter_id`

function heldShifts(committeeId: CommitteeId, { from, to, venueId, shiftId, reader }: FiguresAsked) {
  return sql`select committee_id, id, venue_id, day from shifts where committee_id = ${committeeId} and state = 'held'
    and day between ${from}::date and ${to}::date
    ${venueId ? sql`and venue_id = ${venueId}` : sql``} ${shiftId ? sql`and id = ${shiftId}` : sql``}
    ${reader ? sql`and ${within(reachOf(reader), 'shifts')}` : sql``}`
}

/** The submissions behind the figures of one day; who may read their words is asked by their own page. */
export async function saidOn(db: Db, committeeId: CommitteeId, shiftId: string) {
  const { rows } = await sql<{ id: string; number: string; state: string; matter: string | null }>`
    select s.id, s.number, s.state, m.headline as matter from shifts h join submissions s
      on h.committee_id = s.committee_id and h.venue_id = s.venue_id
      and s.created_at >= h.day::timestamp at time zone 'Asia/Shanghai'
      and s.created_at < (h.day + 1)::timestamp at time zone 'Asia/Shanghai'
    left join matters m on m.committee_id = s.committee_id and m.id = s.matter_id
    where h.committee_id = ${committeeId} and h.id = ${shiftId} and not s.confidential
    order by s.created_at, s.id limit 200`.execute(db.q)
  return rows
}
