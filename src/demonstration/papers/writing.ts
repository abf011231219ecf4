// Owns: who writes the briefs of the invented year, from which matters, on which day.
import { sql } from 'kysely'
import { chapter as deliberation } from '../../deliberation/room.ts'
import { chapter as intake } from '../../intake/room.ts'
import type { MatterRow } from '../../matters/matter.ts'
import { type BriefText, submitBrief, writeBrief } from '../../papers/briefs/brief.ts'
import { draftBrief } from '../../papers/briefs/draft.ts'
import type { BriefId } from '../../papers/briefs/reach.ts'
import type { Writer } from '../../papers/hands.ts'
import type { MovedClock } from '../../platform/clock/clock.ts'
import { addDays, type Day, dayOf, startOfDay } from '../../platform/clock/day.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { type County, whoIs } from '../county/county.ts'
import { actorOf } from '../county/staff.ts'
import { places } from '../words/places.ts'
import { usual } from './words.ts'

export interface Year {
  tx: Tx
  county: County
  today: Day
  go(ago: number, hour?: number): void
  used: Set<string>
}

export function yearWith(tx: Tx, clock: MovedClock, county: County): Year {
  const today = dayOf(county.today)
  return {
    ...{ tx, county, today, used: new Set() },
    go(ago, hour = 9) {
      const wanted = startOfDay(addDays(today, -ago)).getTime() + hour * 3_600_000
      const within = Math.min(Math.max(wanted, county.began.getTime()), county.today.getTime())
      clock.move(within - clock.now().getTime())
    },
  }
}

/** By a member of their own accord. */
export async function ownBrief(year: Year, ago: number, nth: number, text: BriefText): Promise<BriefId> {
  year.go(ago)
  const by = whoIs(year.tx, year.county, 'member', 'county', nth)
  const id = await writeBrief(year.tx, by, { ...text, matterIds: [] })
  await submitBrief(year.tx, by, id)
  return id
}

/** From what was on record on that day; null where a short year has no such matter. */
export async function briefFrom(
  year: Year,
  ago: number,
  { several = 1, draft = false } = {},
): Promise<{ id: BriefId; by: Writer } | null> {
  const matters = await quietSince(year, ago, several)
  const [first] = matters
  if (!first) return null
  year.go(ago)
  const by = await writerOf(year, first)
  const ids = matters.map((one) => one.id)
  const { text } = await draftBrief(year.tx, by, ids, [intake, deliberation])
  const whole = {
    ...text,
    problems: text.problems || usual.problems,
    suggestions: text.suggestions || usual.suggestions,
  }
  const id = await writeBrief(year.tx, by, { ...whole, matterIds: ids })
  if (!draft) await submitBrief(year.tx, by, id)
  return { id, by }
}

/** Talked over, and nothing more happened to them from that day on: a brief then tells the truth now. */
async function quietSince({ tx, county, today, used }: Year, ago: number, n: number): Promise<MatterRow[]> {
  const day = startOfDay(addDays(today, -ago))
  const rows = await tx.q
    .selectFrom('matters')
    .selectAll('matters')
    .where('committee_id', '=', county.committeeId)
    .where('state', 'in', [
      'concluded',
      'reporting',
      'handling',
      'replied',
      'followingUp',
      'filed',
      'archived',
    ])
    .where(sql<boolean>`not exists (select 1 from journal j where j.committee_id = matters.committee_id
      and j.matter_id = matters.id and j.at >= ${day})`)
    .orderBy('state_since', 'desc')
    .orderBy('id')
    .limit(60)
    .execute()
  const fresh = rows.filter(({ id }) => !used.has(id))
  const kind = fresh[0]?.category
  const township = fresh[0]?.township_id
  const alike = fresh.filter((one) => n === 1 || (one.category === kind && one.township_id === township))
  const chosen = alike.slice(0, n) as MatterRow[]
  for (const { id } of chosen) used.add(id)
  return chosen
}

/** Who led it; where nobody did, the liaison of the place. */
async function writerOf({ tx, county }: Year, matter: MatterRow): Promise<Writer> {
  const lead = await tx.q
    .selectFrom('participants')
    .select('account_id')
    .where('committee_id', '=', county.committeeId)
    .where('matter_id', '=', matter.id)
    .where('part', '=', 'lead')
    .where('standing', '=', 'team')
    .where('left_at', 'is', null)
    .executeTakeFirst()
  const person = county.people.find((one) => one.accountId === lead?.account_id)
  if (person?.role === 'member') return actorOf(tx, county, person, 'member')
  const key = places.find((one) => county.region[one.key] === matter.township_id)?.key ?? 'county'
  return key === 'county' ? whoIs(tx, county, 'briefEditor') : whoIs(tx, county, 'liaison', key)
}
