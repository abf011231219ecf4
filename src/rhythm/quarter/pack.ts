// Reads what the quarterly meeting of conveners has before it (每季召集人现场会): made from records, printed by whoever
// holds it. Others print it as a document: everything here is data.
import { archivedBetween, type KeptMatter } from '../../archive/queries.ts'
import { meetingsBetween } from '../../deliberation/meetings/queries.ts'
import { whoServes } from '../../people/appointments.ts'
import { addDays, type Day, endOfDay, startOfDay, yearOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId, RegionId } from '../../platform/ids.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { shiftsBetween } from '../../service/queries.ts'
import { periodAt, type Span } from '../frequency/periods.ts'
import { townshipsOf } from '../frequency/queries.ts'
import { type PlanItem, planOfYear } from '../plan/queries.ts'

export interface TownshipQuarter {
  id: string
  name: Bilingual
  conveners: readonly string[]
  talks: number
  kept: number
  withCase: number
}
export interface HardMatter {
  id: string
  headline: string
  dueAt: Date
  township: Bilingual | null
}
export interface QuarterPack {
  span: Span
  talks: number
  listeningDays: number
  kept: readonly (KeptMatter & { township: Bilingual | null })[]
  townships: readonly TownshipQuarter[]
  hard: readonly HardMatter[]
  next: readonly PlanItem[]
}

/** The quarter that a day lies in. */
export async function quarterPack(db: Db, committeeId: CommitteeId, at: Day): Promise<QuarterPack> {
  const span = periodAt('quarter', at)
  const townships = await townshipsOf(db, committeeId)
  const nameOf = (id: string | null) => townships.find((one) => one.id === id)?.name ?? null
  const asked = { ...span, states: ['held'] } as const
  const talks = await meetingsBetween(db, committeeId, asked)
  const shifts = await shiftsBetween(db, committeeId, asked)
  const kept = await archivedBetween(db, committeeId, startOfDay(span.from), endOfDay(span.to))
  const hard = await hardMatters(db, committeeId)
  return {
    span,
    talks: talks.length,
    listeningDays: shifts.filter(({ kind }) => kind === 'listening').length,
    kept: kept.map((one) => ({ ...one, township: nameOf(one.townshipId) })),
    townships: await Promise.all(
      townships.map(async ({ id, name }) => ({
        ...{ id, name, conveners: await convenersOf(db, committeeId, id) },
        talks: talks.filter((one) => one.townshipId === id).length,
        kept: kept.filter((one) => one.townshipId === id).length,
        withCase: kept.filter((one) => one.townshipId === id && one.case).length,
      })),
    ),
    hard: hard.map(({ townshipId, ...one }) => ({ ...one, township: nameOf(townshipId) })),
    next: await plannedNext(db, committeeId, span),
  }
}

async function convenersOf(db: Db, committeeId: CommitteeId, townshipId: string): Promise<string[]> {
  const serving = await whoServes(db, committeeId, ['convener'], townshipId as RegionId)
  return serving.filter((one) => one.regionId === townshipId).map((one) => one.name)
}

const most = 30

/** As it stands on the day of printing: what is past its date, the longest first. */
async function hardMatters(db: Db, committeeId: CommitteeId) {
  const rows = await db.q
    .selectFrom('matters')
    .select(['id', 'headline', 'due_at', 'township_id'])
    .where('committee_id', '=', committeeId)
    .where('due_at', '<', db.clock.now())
    .where('state', 'not in', ['filed', 'archived', 'suspended'])
    .orderBy('due_at')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, headline: row.headline, dueAt: row.due_at as Date, townshipId: row.township_id },
  }))
}

async function plannedNext(db: Db, committeeId: CommitteeId, span: Span): Promise<PlanItem[]> {
  const next = periodAt('quarter', addDays(span.to, 1))
  const { items } = await planOfYear(db, committeeId, yearOf(next.from))
  return items.filter((one) => next.from <= one.dueOn && one.dueOn <= next.to && one.state !== 'dropped')
}

/** `2026-Q3`, as the address has it. */
export function quarterFrom(text: string): Day | null {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(text) ?? []
  return year && quarter ? (`${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}-01` as Day) : null
}
export const quarterNamed = (at: Day): string =>
  `${at.slice(0, 4)}-Q${Math.floor((Number(at.slice(5, 7)) - 1) / 3) + 1}`
