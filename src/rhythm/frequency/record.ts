// Owns: what was kept, what is due and what was missed: counted from what was held, stored nowhere. Pure.
import { workdaysBetween } from '../../platform/clock/calendar.ts'
import { addDays, addMonths, type Day, day, yearOf } from '../../platform/clock/day.ts'
import { periodsBeginning, type Span } from './periods.ts'
import type { Duty, Per, RuleArea, RuleSubject } from './words.ts'

export interface FrequencyRule {
  /** Null for a usual rule that the committee hasn't made its own. */
  id: string | null
  duty: Duty
  subject: RuleSubject
  area: RuleArea
  /** Kinds of venue; none is every kind. */
  kinds: readonly string[]
  atLeast: number
  per: Per
  fromDay: Day | null
  toDay: Day | null
}

/** Whoever owes a rhythm: a township as a whole, or one venue. */
export interface Subject {
  kind: RuleSubject
  id: string
  urban: boolean | null
  venueKind: string | null
  regionId: string
  townshipId: string | null
  /** The body that owns the venue: what the group held together counts for its venue. */
  ownerId: string | null
  /** Nothing is asked of periods that began before this day. */
  since: Day | null
}

export interface Happening {
  duty: Duty
  state: 'held' | 'planned'
  day: Day
  venueId: string | null
  townshipId: string | null
  villageId: string | null
  bodyId: string | null
  what: string
  path: string | null
}

export interface Period extends Span {
  state: 'kept' | 'arranged' | 'due' | 'missed' | 'excused'
  held: readonly Happening[]
  planned: readonly Happening[]
  /** How many more would keep it. */
  lacking: number
}

export interface Rhythm {
  rule: FrequencyRule
  /** Oldest first; the last one may still be running. */
  periods: readonly Period[]
}

export function appliesTo(rule: FrequencyRule, subject: Subject): boolean {
  if (rule.subject !== subject.kind) return false
  if (rule.kinds.length > 0 && !rule.kinds.includes(subject.venueKind ?? '')) return false
  return (
    rule.area === 'any' || (subject.urban !== null && rule.area === (subject.urban ? 'street' : 'township'))
  )
}

export function countsFor(happening: Happening, subject: Subject): boolean {
  if (subject.kind === 'township') return happening.townshipId === subject.id
  if (happening.venueId) return happening.venueId === subject.id
  if (happening.bodyId) return happening.bodyId === subject.ownerId
  return happening.duty === 'deliberation' && happening.villageId === subject.regionId
}

/** What one subject owes by the rules in force, over the year that ends today. */
export function rhythmsOf(
  subject: Subject,
  rules: readonly FrequencyRule[],
  happenings: readonly Happening[],
  today: Day,
): Rhythm[] {
  const its = happenings.filter((one) => countsFor(one, subject))
  return rules
    .filter((rule) => appliesTo(rule, subject))
    .map((rule) => ({ rule, periods: periodsOf(rule, subject, its, today) }))
    .filter(({ rule, periods }) => periods.length > 0 || rule.toDay === null)
}

/** The first of the days that a year's record looks back over. */
export const recordBegins = (today: Day): Day => addDays(addMonths(today, -12), 1)

function periodsOf(rule: FrequencyRule, subject: Subject, its: readonly Happening[], today: Day): Period[] {
  // A yearly duty is seen over two calendar years, or the present one would stand alone.
  const first = rule.per === 'year' ? day(`${yearOf(today) - 1}-01-01`) : recordBegins(today)
  const since = [first, rule.fromDay ?? first, subject.since ?? first].sort().at(-1) ?? first
  const until = rule.toDay && rule.toDay < today ? rule.toDay : today
  const own = its.filter((one) => one.duty === rule.duty)
  return periodsBeginning(rule.per, since, until).map((span) => judged(span, rule, own, today))
}

function judged(span: Span, rule: FrequencyRule, its: readonly Happening[], today: Day): Period {
  const within = its.filter((one) => span.from <= one.day && one.day <= span.to)
  const held = within.filter((one) => one.state === 'held')
  const planned = within.filter((one) => one.state === 'planned' && one.day >= today)
  const lacking = Math.max(0, rule.atLeast - held.length)
  const standing = { ...span, held, planned, lacking }
  if (lacking === 0) return { ...standing, state: 'kept' }
  if (rule.per === 'week' && isHoliday(span)) return { ...standing, state: 'excused' }
  if (span.to < today) return { ...standing, state: 'missed' }
  return { ...standing, state: planned.length >= lacking ? 'arranged' : 'due' }
}

/** A week that a holiday leaves with fewer than four working days is not asked for. */
function isHoliday({ from, to }: Span): boolean {
  return workdaysBetween(addDays(from, -1), to).value < 4
}

export interface Sum {
  kept: number
  asked: number
  missed: number
}

/** Over periods that have ended or are kept already: what still runs is neither kept nor missed. */
export function sumOf(periods: readonly Period[]): Sum {
  const kept = periods.filter((one) => one.state === 'kept').length
  const missed = periods.filter((one) => one.state === 'missed').length
  return { kept, missed, asked: kept + missed }
}

/** The period that runs today, where the rule still asks for it. */
export const runningOf = ({ periods }: Rhythm, today: Day): Period | undefined =>
  periods.find((one) => one.from <= today && today <= one.to)
