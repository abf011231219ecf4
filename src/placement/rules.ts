// Owns: what each rule counts and whether a placement keeps it.
import type { Member, Problem, Rule, Seat } from './problem.ts'

export type CountingRule = Extract<Rule, { kind: 'seats' | 'level' | 'leader' | 'sector' }>

export function isCounting(rule: Rule): rule is CountingRule {
  return rule.kind === 'seats' || rule.kind === 'level' || rule.kind === 'leader' || rule.kind === 'sector'
}

/** Rules that count the same people have the same measure. */
export function measureOf(rule: CountingRule): string {
  if (rule.kind === 'level') return `level ${rule.level}`
  return rule.kind === 'sector' ? `sector ${rule.sector}` : rule.kind
}

export function isCounted(rule: CountingRule, member: Member): boolean {
  switch (rule.kind) {
    case 'seats':
      return true
    case 'level':
      return member.level === rule.level
    case 'leader':
      return member.standing
    case 'sector':
      return member.sectors.includes(rule.sector)
  }
}

export function limitsOf(rule: CountingRule): { least: number; most: number } {
  if (rule.kind === 'leader') return { least: 1, most: Number.POSITIVE_INFINITY }
  return { least: rule.least, most: 'most' in rule ? rule.most : Number.POSITIVE_INFINITY }
}

export interface Broken {
  rule: Rule
  /** How many there are, where the rule counts. */
  now?: number
}

/** In the order of the rules; none for a placement that keeps them all. */
export function brokenBy(problem: Problem, seats: readonly Seat[]): Broken[] {
  const venueOf = new Map(seats.map(({ member, venue }) => [member, venue]))
  const at = Map.groupBy(problem.members, ({ id }) => venueOf.get(id))
  return problem.rules.flatMap((rule): Broken[] => {
    if (!isCounting(rule)) return keptByOne(rule, venueOf) ? [] : [{ rule }]
    const now = (at.get(rule.venue) ?? []).filter((one) => isCounted(rule, one)).length
    const { least, most } = limitsOf(rule)
    return now < least || now > most ? [{ rule, now }] : []
  })
}

function keptByOne(rule: Exclude<Rule, CountingRule>, venueOf: ReadonlyMap<string, string>): boolean {
  if (rule.kind === 'together') return venueOf.get(rule.one) === venueOf.get(rule.other)
  const there = venueOf.get(rule.member) === rule.venue
  return rule.kind === 'recused' ? !there : there
}
