// Reads what was held or is arranged and may stand behind an item: meetings of the talk, activities of the service.
import { meetingsBetween } from '../../deliberation/meetings/queries.ts'
import { grams } from '../../language/words/grams.ts'
import { plain } from '../../language/words/plain.ts'
import { addMonths, type Day, day, dayOf, yearOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { activitiesBetween } from '../../service/queries.ts'
import type { PlanKind } from './words.ts'

export interface DeedRef {
  kind: 'meeting' | 'activity'
  id: string
}
export interface Deed extends DeedRef {
  /** The class of a meeting, the kind of an activity. */
  is: string
  /** What people call it. */
  called: Bilingual
  place: string
  day: Day
  state: 'held' | 'planned'
  what: Bilingual
  /** What everyone may read of it. */
  publicWhat: Bilingual
  path: string
}

/** By day. */
export async function deedsOfYear(db: Db, committeeId: CommitteeId, year: number): Promise<Deed[]> {
  const [from, to] = [day(`${year}-01-01`), day(`${year}-12-31`)]
  return deedsBetween(db, committeeId, from, to)
}

/** A deed lies within a year or so of today, or it is no deed of a plan. */
export async function deedOf(db: Db, committeeId: CommitteeId, { kind, id }: DeedRef): Promise<Deed | null> {
  const today = dayOf(db.clock.now())
  const all = await deedsBetween(db, committeeId, day(`${yearOf(today) - 1}-01-01`), addMonths(today, 24))
  return all.find((one) => one.kind === kind && one.id === id) ?? null
}

async function deedsBetween(db: Db, committeeId: CommitteeId, from: Day, to: Day): Promise<Deed[]> {
  const asked = { from, to, states: ['held', 'planned'] } as const
  const meetings = await meetingsBetween(db, committeeId, asked)
  const activities = await activitiesBetween(db, committeeId, asked)
  const found: Deed[] = [
    ...meetings.map((one) => ({
      ...{ kind: 'meeting' as const, id: one.id, is: one.class, day: dayOf(one.startsAt), state: one.state },
      ...{ called: one.called, place: one.place, path: `/meetings/${one.id}` },
      what: titled(one.called, one.headline),
      publicWhat: one.publicHeadline ? titled(one.called, one.publicHeadline) : one.called,
    })),
    ...activities.map((one) => ({
      ...{ kind: 'activity' as const, id: one.id, is: one.kind, day: dayOf(one.startsAt) },
      ...{ state: one.state as 'held' | 'planned', path: `/activities/${one.id}` },
      ...{ called: one.called, place: one.place },
      ...{ what: same(one.title), publicWhat: same(one.title) },
    })),
  ]
  return found.sort((a, b) => a.day.localeCompare(b.day))
}

const same = (text: string): Bilingual => ({ zh: text, en: text })
const titled = (called: Bilingual, headline: string): Bilingual => ({
  zh: `${called.zh} ${headline}`,
  en: `${called.en}: ${headline}`,
})

const fitting: Record<PlanKind, readonly string[]> = {
  thematic: ['thematic', 'communityThematic', 'counterpart'],
  inspection: ['fieldStudy', 'oversightVisit'],
  quarterly: ['thematic', 'counterpart', 'joint', 'communityThematic', 'remote'],
  supervision: ['supervision', 'oversightVisit'],
  other: [],
}

export const fits = (kind: PlanKind, deed: Deed): boolean => fitting[kind].includes(deed.is)

/** What fits the kind stands first, of it what speaks of the same; then by day, the newest first. */
export function byFit({ kind, text }: Planned, deeds: readonly Deed[]): Deed[] {
  const wanted = new Set(pairsIn(text))
  const ranked = deeds.map((one) => {
    const said = new Set(pairsIn(`${one.what.zh}，${one.place}`))
    const same = [...said].filter((pair) => wanted.has(pair)).length
    return { one, rank: [Number(fits(kind, one)), same] as const }
  })
  ranked.sort((a, b) => b.rank[0] - a.rank[0] || b.rank[1] - a.rank[1] || b.one.day.localeCompare(a.one.day))
  return ranked.map(({ one }) => one)
}
export interface Planned {
  kind: PlanKind
  text: string
}

const pairsIn = (text: string): string[] => grams(plain(text), 2, 2)
