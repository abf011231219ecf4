// Owns: what makes a question unanswerable before anything is computed: wrong figures, unknown names, too few seats.
import type { Problem, Rule, Whereabouts } from './problem.ts'
import { type CountingRule, isCounted, isCounting, limitsOf, measureOf } from './rules.ts'

export type Fault =
  | { kind: 'nobody' | 'nowhere' }
  | { kind: 'twice' | 'badPoint'; id: string }
  | { kind: 'unknown'; id: string; rule: Rule | null }
  | { kind: 'badFigure'; what: string }
  /** `missing` seats for the people that `rule` counts, all venues together. */
  | { kind: 'seatsMissing'; rule: CountingRule; missing: number }
  /** `missing` people for the seats that must be filled. */
  | { kind: 'peopleMissing'; rule: CountingRule; missing: number }

export function faultsOf(problem: Problem): Fault[] {
  const { members, venues } = problem
  if (members.length === 0) return [{ kind: 'nobody' }]
  if (venues.length === 0) return [{ kind: 'nowhere' }]
  const wrong = [...twice(members), ...twice(venues), ...badPoints(problem), ...badFigures(problem)]
  const unknown = unknownNames(problem)
  return wrong.length + unknown.length > 0 ? [...wrong, ...unknown] : shortages(problem)
}

function twice(things: readonly { id: string }[]): Fault[] {
  const seen = new Set<string>()
  return things.flatMap(({ id }) => {
    if (seen.has(id)) return [{ kind: 'twice', id } as const]
    seen.add(id)
    return []
  })
}

function badPoints({ members, venues }: Problem): Fault[] {
  const bad = (where: Whereabouts | null) => {
    if (!where?.point) return false
    const { latitude, longitude } = where.point
    return !(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)
  }
  const wrong = [
    ...members.filter(({ home, work }) => bad(home) || bad(work)),
    ...venues.filter(({ at }) => bad(at)),
  ]
  return wrong.map(({ id }) => ({ kind: 'badPoint', id }))
}

function badFigures({ rules, weights: { longWay, ...plain } }: Problem): Fault[] {
  const weighed = { ...plain, longWayPastKm: longWay.pastKm, longWayExtra: longWay.extra }
  const wrong = Object.entries(weighed).filter(([, value]) => !(Number.isFinite(value) && value >= 0))
  const limits = rules.filter(isCounting).flatMap((rule) => {
    const { least, most } = limitsOf(rule)
    const whole = Number.isInteger(least) && (Number.isInteger(most) || most === Number.POSITIVE_INFINITY)
    return whole && least >= 0 && least <= most ? [] : [`${measureOf(rule)} ${rule.venue}`]
  })
  return [...wrong.map(([name]) => name), ...limits].map((what) => ({ kind: 'badFigure', what }))
}

function unknownNames({ members, venues, rules, wishes }: Problem): Fault[] {
  const people = new Set(members.map(({ id }) => id))
  const places = new Set(venues.map(({ id }) => id))
  const names = (one: object) => Object.entries(one) as [string, string][]
  const unknown = (one: object, rule: Rule | null) =>
    names(one).flatMap(([key, id]): Fault[] => {
      const known = key === 'venue' ? places : ['member', 'one', 'other'].includes(key) ? people : null
      return known && !known.has(id) ? [{ kind: 'unknown', id, rule }] : []
    })
  return [...rules.flatMap((rule) => unknown(rule, rule)), ...wishes.flatMap((wish) => unknown(wish, null))]
}

/** Sums alone can say it: no arrangement seats three hundred on two hundred seats. */
function shortages({ members, venues, rules }: Problem): Fault[] {
  const counting = Map.groupBy(rules.filter(isCounting), measureOf)
  return [...counting.values()].flatMap((alike): Fault[] => {
    const rule = alike[0] as CountingRule
    const people = members.filter((one) => isCounted(rule, one)).length
    const least = sum([...strictest(alike, Math.max, 'least').values()])
    const tops = strictest(alike, Math.min, 'most')
    const most = tops.size === venues.length ? sum([...tops.values()]) : Number.POSITIVE_INFINITY
    if (most < people) return [{ kind: 'seatsMissing', rule, missing: people - most }]
    return least > people ? [{ kind: 'peopleMissing', rule, missing: least - people }] : []
  })
}

function strictest(
  alike: readonly CountingRule[],
  stricter: (a: number, b: number) => number,
  end: 'least' | 'most',
) {
  const at = new Map<string, number>()
  for (const rule of alike) {
    const limit = limitsOf(rule)[end]
    at.set(rule.venue, stricter(at.get(rule.venue) ?? limit, limit))
  }
  return at
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)
