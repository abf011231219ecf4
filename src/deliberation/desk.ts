// Owns: what of the talk waits for whom. Members see their own matters, those who serve a place all of its matters.
import { type Expression, type SqlBool, sql } from 'kysely'
import type { DeskLine, DeskShelf } from '../matters/chapters.ts'
import { limits } from '../matters/limits/limits.ts'
import type { HeldMatter, MatterRow } from '../matters/matter.ts'
import { methodOf } from '../matters/methods/in-force.ts'
import type { Staff } from '../people/actors.ts'
import { reachOf, within } from '../people/reach.ts'
import { dayOf, endOfDay } from '../platform/clock/day.ts'
import { dueAt } from '../platform/clock/limit.ts'
import { type Db, readOnce } from '../platform/database/transaction.ts'
import { chairRoles, hostRoles, mayApprove, mayChair, mayWriteRecord } from './hands.ts'
import { endsWithResearch } from './research/ending.ts'
import type { MeetingRow } from './talk.ts'
import { firstOf } from './telling/actions.ts'
import { words } from './telling/words.ts'

const most = 50
const serving = hostRoles.filter((role) => role !== 'member')
const w = words.both

export const shelves: DeskShelf[] = [
  { key: 'deliberation.approve', title: w.shelfApprove, lines: toApprove },
  { key: 'deliberation.hold', title: w.shelfHold, lines: toHold },
  { key: 'deliberation.minutes', title: w.shelfMinutes, lines: toConfirm },
  { key: 'deliberation.arrange', title: w.shelfArrange, lines: toArrange },
]

async function toApprove(db: Db, actor: Staff): Promise<DeskLine[]> {
  const plans = await matters(db, actor)
    .where(sql<SqlBool>`matters.state = 'planning' and ${awaitedPlan}`)
    .orderBy('matters.state_since')
    .limit(most)
    .execute()
  const waiting = (await meetings(db, actor, ['draft'])).filter((row) => row.matter.state === 'deliberating')
  const lines: DeskLine[] = []
  for (const matter of plans as Row[])
    if (await approves(db, actor, matter))
      lines.push(line(matter, 'approvePlan', `/matters/${matter.id}/plan`))
  for (const { matter, meeting } of waiting)
    if (await approves(db, actor, matter))
      lines.push(line(matter, 'approveMeeting', `/meetings/${meeting.id}`, meeting.starts_at))
  return lines
}

async function toHold(db: Db, actor: Staff): Promise<DeskLine[]> {
  const rows = await meetings(db, actor, ['notified', 'postponed', 'held'])
  const now = db.clock.now()
  return rows.map(({ matter, meeting }) => {
    const writes = meeting.starts_at <= now && mayWriteRecord(actor, matter, meeting.clerk_id)
    const due = writes ? dueAt(meeting.starts_at, limits.minutes).due : endOfDay(dayOf(meeting.starts_at))
    return line(
      matter,
      meeting.state === 'postponed' ? 'newTime' : writes ? 'writeRecord' : 'seeMeeting',
      `/meetings/${meeting.id}`,
      due,
    )
  })
}

/** Also minutes that stand and wait for the conclusion. */
async function toConfirm(db: Db, actor: Staff): Promise<DeskLine[]> {
  const rows = await meetings(db, actor, ['minutesDraft', 'minutesConfirmed', 'internal'])
  return rows
    .filter(
      ({ matter, meeting }) => matter.state === 'deliberating' && mayChair(actor, matter, meeting.chair_id),
    )
    .map(({ matter, meeting }) => {
      const due = dueAt(meeting.starts_at, limits.minutes).due
      return line(
        matter,
        meeting.state === 'minutesDraft' ? 'confirmMinutes' : 'conclude',
        `/meetings/${meeting.id}`,
        due,
      )
    })
}

async function toArrange(db: Db, actor: Staff): Promise<DeskLine[]> {
  const rows = await matters(db, actor)
    .select([sql<boolean>`${inOwnTeam(actor)}`.as('mine'), teamCount.as('team')])
    .where(
      sql<SqlBool>`(matters.state in ('confirmed', 'researching', 'planning', 'deliberating') or (matters.state = 'allotting' and ${hasLead} and (${inOwnTeam(actor)} or ${chairs(actor)})))`,
    )
    .where(sql<SqlBool>`not ${awaitedPlan}`)
    .where(
      sql<SqlBool>`not exists (select 1 from meetings t where t.committee_id = matters.committee_id and t.matter_id = matters.id and t.state <> 'cancelled')`,
    )
    .orderBy('matters.state_since')
    .limit(most)
    .execute()
  const lines: DeskLine[] = []
  for (const row of rows as Arranged[]) {
    const next = nextFor({ ...row, method: await methodOf(db, row) }, row)
    if (next) lines.push(line(row, next, `/matters/${row.id}`))
  }
  return lines
}

type Arranged = Row & { mine: boolean; team: number }

/** A team that is large enough is the convener's to bring together; a short one is still the claim window's. */
function nextFor(matter: HeldMatter, { mine, team }: Arranged) {
  if (endsWithResearch(matter)) return 'endResearch'
  if (matter.state !== 'allotting') return 'setMeeting'
  const least = Math.min(...matter.method.body.teamSizes.map((size) => size.min))
  return mine || team >= least ? (firstOf(matter) ?? 'doResearch') : null
}

type Row = MatterRow & { place: string | null }

/** Served by this person, or taken up by them. */
const matters = (db: Db, actor: Staff) => placed(db, actor).where(mine(actor))

function placed(db: Db, actor: Staff) {
  return db.q
    .selectFrom('matters')
    .innerJoin('regions', (join) =>
      join
        .onRef('regions.committee_id', '=', 'matters.committee_id')
        .onRef('regions.id', '=', 'matters.region_id'),
    )
    .selectAll('matters')
    .select(sql<string>`${sql.ref(actor.lang === 'zh' ? 'regions.name_zh' : 'regions.name_en')}`.as('place'))
}

interface Sitting {
  matter: Row
  meeting: MeetingRow
}

const awaited = [
  'draft',
  'notified',
  'postponed',
  'held',
  'minutesDraft',
  'minutesConfirmed',
  'internal',
] as const

/** Read once for the three shelves of one desk. */
async function meetings(
  db: Db,
  actor: Staff,
  states: readonly (typeof awaited)[number][],
): Promise<Sitting[]> {
  const all = await readOnce(db, `sittings of ${actor.accountId}`, () => awaitedMeetings(db, actor))
  const fitting = all.filter(({ meeting }) => (states as readonly string[]).includes(meeting.state))
  return fitting.slice(0, most)
}

async function awaitedMeetings(db: Db, actor: Staff): Promise<Sitting[]> {
  const rows = (await db.q
    .selectFrom('meetings')
    .innerJoin('matters', (join) =>
      join
        .onRef('matters.committee_id', '=', 'meetings.committee_id')
        .onRef('matters.id', '=', 'meetings.matter_id'),
    )
    .selectAll('meetings')
    .where('meetings.state', 'in', awaited)
    .where('matters.state', '=', 'deliberating')
    .where(sql<SqlBool>`(${mine(actor)} or ${seated(actor)})`)
    .orderBy('meetings.starts_at')
    .orderBy('meetings.id')
    .limit(most * 3)
    .execute()) as MeetingRow[]
  return withMatters(db, actor, rows)
}

async function withMatters(db: Db, actor: Staff, rows: MeetingRow[]): Promise<Sitting[]> {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.matter_id)
  const found = (await placed(db, actor)
    .where('matters.committee_id', '=', actor.committeeId)
    .where('matters.id', 'in', ids)
    .execute()) as Row[]
  return rows.flatMap((meeting) => {
    const matter = found.find((one) => one.id === meeting.matter_id)
    return matter ? [{ matter, meeting }] : []
  })
}

/** In the chair or with the pen, wherever it is. */
const seated = (actor: Staff): Expression<SqlBool> =>
  sql<SqlBool>`(matters.committee_id = ${actor.committeeId} and ${actor.accountId} in (meetings.chair_id, meetings.clerk_id))`

const mine = (actor: Staff): Expression<SqlBool> =>
  sql<SqlBool>`(${within(reachOf(actor, serving), 'matters')} or ${inOwnTeam(actor)})`

const inOwnTeam = (
  actor: Staff,
): Expression<SqlBool> => sql<SqlBool>`(matters.committee_id = ${actor.committeeId} and exists (
  select 1 from participants p where p.committee_id = matters.committee_id and p.matter_id = matters.id
    and p.account_id = ${actor.accountId} and p.standing = 'team' and p.left_at is null))`

const chairs = (actor: Staff): Expression<SqlBool> => within(reachOf(actor, chairRoles), 'matters')

const teamCount = sql<number>`(select count(*)::int from participants p where p.committee_id = matters.committee_id
  and p.matter_id = matters.id and p.standing = 'team' and p.left_at is null)`

const hasLead = sql<SqlBool>`exists (select 1 from participants p where p.committee_id = matters.committee_id
  and p.matter_id = matters.id and p.part = 'lead' and p.standing = 'team' and p.left_at is null)`

const awaitedPlan = sql<SqlBool>`exists (select 1 from plans p where p.committee_id = matters.committee_id
  and p.matter_id = matters.id and p.approved_at is null and p.returned_why is null)`

async function approves(db: Db, actor: Staff, matter: Row): Promise<boolean> {
  return mayApprove(actor, { ...matter, method: await methodOf(db, matter) })
}

function line(
  matter: Row,
  todo: Exclude<keyof typeof w, 'item' | 'owed'>,
  path: string,
  due: Date | null = matter.due_at,
): DeskLine {
  return {
    key: path,
    headline: matter.headline,
    place: matter.place,
    todo: w[todo],
    path,
    since: matter.state_since,
    due,
    urgent: matter.urgent,
  }
}
