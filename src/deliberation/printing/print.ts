// Owns: the papers that the talk leaves, for those who host talks. Who works for a unit gets the list of what was
// agreed, and nothing of who said what.
import { type PrintOf, printOf } from '../../documents/print-of.ts'
import type { Chapter } from '../../matters/chapters.ts'
import { holds } from '../../people/actors.ts'
import { regionOf } from '../../people/regions.ts'
import { dayOf } from '../../platform/clock/day.ts'
import { committeeById } from '../../platform/committees.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { RegionId } from '../../platform/ids.ts'
import { day } from '../../platform/words/format.ts'
import { hostRoles } from '../hands.ts'
import { residentPart, type Told, tell } from '../telling/told.ts'
import { issuesOf } from './issues.ts'
import { meetingPrints } from './meetings.ts'
import { plansIn } from './plans.ts'
import { reportsIn } from './reports.ts'
import { doneWords, words } from './words.ts'

const w = words('zh')

export const prints: NonNullable<Chapter['prints']> = async (db, actor, matter) => {
  const told = await tell(db, matter)
  if (!holds(actor, ...hostRoles)) return agreedIn(residentPart(told))
  const office = (await committeeById(db, matter.committee_id)).name.zh
  const issues = await issuesOf(db, matter)
  return [
    ...(await visitsIn(db, told, office)),
    ...plansIn(told, office),
    ...told.meetings.flatMap((one) =>
      meetingPrints({ told, one, office, issue: issues.get(one.meeting.id) ?? 1 }),
    ),
    ...agreedIn(told),
    ...reportsIn(told, office),
  ]
}

async function visitsIn(db: Db, { matter, notes }: Told, office: string): Promise<PrintOf[]> {
  const place = matter.village_id ?? matter.township_id ?? matter.region_id
  const region = await regionOf(db, matter.committee_id, place as RegionId)
  return notes.map((one) => {
    const facts = {
      title: w.visitOf(matter.headline),
      when: day(one.at, 'zh', new Date(0)),
      where: one.at_place || region.name.zh,
      situation: one.situation,
      problems: one.problem ?? '',
      suggestions: (one.advice ?? '').split('\n').filter((line) => line.trim() !== ''),
      ...{ office, day: dayOf(one.at) },
    }
    return printOf('researchReport', facts, { of: one.id, at: one.at })
  })
}

/** One list for the whole matter: what was agreed, who owes it, how far it is. */
function agreedIn({ matter, items, parties }: Told): PrintOf[] {
  const kept = items.filter((item) => item.kind !== 'reserved')
  const [first] = kept
  if (!first) return []
  const natures = { consensus: 'consensus', suggestion: 'suggestion', commitment: 'promise' } as const
  const facts = {
    meeting: w.listed(matter.headline, matter.number),
    day: dayOf(first.created_at),
    items: kept.map((item) => ({
      text: item.text,
      nature: natures[item.kind as keyof typeof natures],
      party: parties.zh.get(item.id) || w.others,
      due: item.due_on ?? undefined,
      status: doneWords[item.implementation as keyof typeof doneWords]?.zh,
    })),
  }
  return [printOf('consensusList', facts, { at: first.created_at })]
}
