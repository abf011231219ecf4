// Owns: what an instruction may be written on: a brief, a bulletin, an outcome report, once it was sent up; and who may be
// named to see it.
import { type Expression, type SqlBool, sql } from 'kysely'
import { dayOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { InstructionRow } from './reach.ts'

export const subjectKinds = ['brief', 'bulletin', 'report'] as const
export interface Subject {
  kind: (typeof subjectKinds)[number]
  id: string
}
export interface Told extends Subject {
  title: string
  path: string
  sent: boolean
  briefIds: string[]
}

export function subjectFrom({ brief_id, bulletin_id, report_id }: InstructionRow): Subject {
  if (brief_id) return { kind: 'brief', id: brief_id }
  if (bulletin_id) return { kind: 'bulletin', id: bulletin_id }
  return { kind: 'report', id: report_id ?? '' }
}

export function subjectOf(db: Db, committeeId: CommitteeId, { kind, id }: Subject): Promise<Told> {
  return { brief: aBrief, bulletin: aBulletin, report: aReport }[kind](db, committeeId, id)
}

const sentStates: readonly string[] = ['sentUp', 'instructed', 'handled', 'fedBack']

async function aBrief(db: Db, committeeId: CommitteeId, id: string): Promise<Told> {
  const row = await db.q
    .selectFrom('briefs as b')
    .innerJoin('brief_versions as t', (join) =>
      join
        .onRef('t.committee_id', '=', 'b.committee_id')
        .onRef('t.brief_id', '=', 'b.id')
        .onRef('t.no', '=', 'b.version'),
    )
    .select(['t.title', 'b.state'])
    .where('b.committee_id', '=', committeeId)
    .where('b.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ brief: id })
  const sent = sentStates.includes(row.state)
  return { kind: 'brief', id, title: row.title, path: `/briefs/${id}`, sent, briefIds: [id] }
}

async function aBulletin(db: Db, committeeId: CommitteeId, id: string): Promise<Told> {
  const row = await db.q
    .selectFrom('bulletins')
    .select(['title', 'state'])
    .where('committee_id', '=', committeeId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ bulletin: id })
  const briefs = await db.q
    .selectFrom('bulletin_briefs')
    .select('brief_id')
    .where('committee_id', '=', committeeId)
    .where('bulletin_id', '=', id)
    .orderBy('place')
    .execute()
  return {
    ...{ kind: 'bulletin', id, title: row.title, path: `/bulletins/${id}`, sent: row.state === 'sent' },
    briefIds: briefs.map(({ brief_id }) => brief_id),
  }
}

async function aReport(db: Db, committeeId: CommitteeId, id: string): Promise<Told> {
  const row = await db.q
    .selectFrom('outcome_reports as r')
    .innerJoin('matters as m', (join) =>
      join.onRef('m.committee_id', '=', 'r.committee_id').onRef('m.id', '=', 'r.matter_id'),
    )
    .select(['m.headline', 'm.id as matter'])
    .where('r.committee_id', '=', committeeId)
    .where('r.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ report: id })
  return { kind: 'report', id, title: row.headline, path: `/matters/${row.matter}`, sent: true, briefIds: [] }
}

/** Of rows of `instructions`: those on this brief, or on the issue that it stands in. */
export const onBrief = (committeeId: CommitteeId, id: string): Expression<SqlBool> => sql<SqlBool>`(
  instructions.brief_id = ${id} or instructions.bulletin_id in (
    select b.bulletin_id from bulletin_briefs b where b.committee_id = ${committeeId} and b.brief_id = ${id}))`

const follow = [
  ...['secretaryGeneral', 'chairCouncil', 'committeeStaff', 'briefEditor', 'proposalCommittee'],
  ...['convener', 'liaison', 'groupLeader', 'member'],
]

export interface Namable {
  id: string
  name: string
  role: string
}

/** Whoever serves here today; a unit's officer learns of it from the office. */
export async function namable(db: Db, committeeId: CommitteeId): Promise<Namable[]> {
  const today = dayOf(db.clock.now())
  const { rows } = await sql<Namable>`
    select distinct on (a.name, a.id) a.id, a.name, p.role from accounts a
      join appointments p on p.committee_id = a.committee_id and p.account_id = a.id
    where a.committee_id = ${committeeId} and a.left_at is null and p.role = any(${follow}::text[])
      and p.from_day <= ${today}::date and (p.to_day is null or p.to_day >= ${today}::date)
    order by a.name, a.id, array_position(${follow}::text[], p.role)`.execute(db.q)
  return rows
}
