// Owns: the facts of the year's collection of cases, each as it was approved.
import { casesApproved } from '../../archive/printing/queries.ts'
import type { FactsOf } from '../../documents/paper.ts'
import { methodsInForce } from '../../matters/methods/in-force.ts'
import type { Actor } from '../../people/actors.ts'
import { dayOf, endOfDay, startOfDay } from '../../platform/clock/day.ts'
import { committeeById } from '../../platform/committees.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { RuleRefused } from '../../platform/refusals.ts'
import { periodOf } from '../reading/period.ts'
import { paperWords, words } from './words/words.ts'

const w = paperWords('zh')

export async function collectionOf(
  db: Db,
  { committeeId }: Actor,
  year: number,
): Promise<FactsOf<'caseCollection'>> {
  const today = dayOf(db.clock.now())
  const { from, to } = periodOf(String(year), today)
  const cases = await casesApproved(db, committeeId, startOfDay(from), endOfDay(to))
  if (cases.length === 0) throw new RuleRefused(words.both.noCases, { year })
  const office = (await committeeById(db, committeeId)).name.zh
  const methods = new Map((await methodsInForce(db, committeeId)).map((one) => [one.code, one.name.zh]))
  return {
    ...{ title: w.casesTitle(office, year), foreword: w.foreword(cases.length), office, day: today },
    cases: cases.map((one) => ({
      ...{ title: one.title, method: methods.get(one.methodCode), background: one.background },
      ...{ steps: one.doing, outcome: one.outcome, lessons: one.lessons ?? '' },
      mayRead: one.published ? w.everyone : w.inside,
    })),
  }
}
