// Owns: what the reports of a span share: its numbers beside those of a year before, and how it is written out.
import type { FactsOf } from '../../documents/paper.ts'
import { dated } from '../../documents/words/numbers.ts'
import type { Actor } from '../../people/actors.ts'
import type { Day } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { Period } from '../reading/period.ts'
import type { Values } from './told.ts'
import { paperWords } from './words/words.ts'

const w = paperWords('zh')

export type ReportFacts = FactsOf<'workReport'>
export type Section = ReportFacts['sections'][number]

export interface OfPeriod {
  db: Db
  actor: Actor
  period: Period
  now: Values
  before: Values
}

export const spanOf = ({ from, to }: Period) => w.period(written(from), written(to))
export const written = (one: Day) => dated(one)
