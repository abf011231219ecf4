// Owns: who must be placed as one. Members who go together are one unit; units that no rule can tell apart are one
// sort, which is what makes asking "is it possible at all" cheap.
import type { Member, Rule } from '../problem.ts'
import { type CountingRule, isCounted, isCounting, measureOf } from '../rules.ts'

export interface Unit {
  /** Indexes of members. */
  members: readonly number[]
  /** How many of it each measure counts, in the order of `measures`. */
  tally: readonly number[]
  /** Indexes of venues; `null` is any. */
  only: ReadonlySet<number> | null
  not: ReadonlySet<number>
}

export interface Ruled {
  units: readonly Unit[]
  /** Rows over units: at `venue` between `least` and `most` by the measure. */
  counting: readonly { rule: CountingRule; venue: number; measure: number }[]
}

export interface Ground {
  members: readonly Member[]
  memberAt: ReadonlyMap<string, number>
  venueAt: ReadonlyMap<string, number>
}

export function groundOf(members: readonly Member[], venues: readonly { id: string }[]): Ground {
  const places = (things: readonly { id: string }[]) => new Map(things.map(({ id }, at) => [id, at]))
  return { members, memberAt: places(members), venueAt: places(venues) }
}

/** Every name in the rules is known: `faultsOf` has seen to that. */
export function ruled(ground: Ground, rules: readonly Rule[]): Ruled {
  const counted = rules.filter(isCounting)
  const measures = [...new Map(counted.map((rule) => [measureOf(rule), rule])).values()]
  const names = measures.map(measureOf)
  const counting = counted.map((rule) => ({
    rule,
    venue: ground.venueAt.get(rule.venue) as number,
    measure: names.indexOf(measureOf(rule)),
  }))
  const pins = pinsOf(ground, rules)
  const units = groupsOf(ground, rules).map((members): Unit => {
    const tally = measures.map((rule) => members.filter((m) => isCounted(rule, memberOf(ground, m))).length)
    return { members, tally, ...pinned(members, pins) }
  })
  return { units, counting }
}

const memberOf = ({ members }: Ground, at: number) => members[at] as Member

/** Indexes of members who go together, in the order of their first. */
function groupsOf({ members, memberAt }: Ground, rules: readonly Rule[]): number[][] {
  const first = members.map((_, at) => at)
  const find = (at: number): number => (first[at] === at ? at : find(first[at] as number))
  for (const rule of rules) {
    if (rule.kind !== 'together') continue
    const [a, b] = [find(memberAt.get(rule.one) as number), find(memberAt.get(rule.other) as number)]
    first[Math.max(a, b)] = Math.min(a, b)
  }
  return [...Map.groupBy(members.keys(), find).values()]
}

interface Pins {
  only: Map<number, Set<number>>
  not: Map<number, Set<number>>
}

function pinsOf({ memberAt, venueAt }: Ground, rules: readonly Rule[]): Pins {
  const pins: Pins = { only: new Map(), not: new Map() }
  const wished = new Map<number, Set<number>>()
  for (const rule of rules) {
    if (rule.kind !== 'fixed' && rule.kind !== 'recused' && rule.kind !== 'wish') continue
    const [member, venue] = [memberAt.get(rule.member) as number, venueAt.get(rule.venue) as number]
    if (rule.kind === 'recused') add(pins.not, member, venue)
    else if (rule.kind === 'fixed' || rule.kind === 'wish') narrow(wished, member, venue)
  }
  return { ...pins, only: wished }
}

function add(sets: Map<number, Set<number>>, member: number, venue: number): void {
  sets.set(member, (sets.get(member) ?? new Set()).add(venue))
}

/** Fixed at two places is fixed at none: the clash must show. */
function narrow(sets: Map<number, Set<number>>, member: number, venue: number): void {
  const known = sets.get(member)
  sets.set(member, new Set(known ? [...known].filter((one) => one === venue) : [venue]))
}

function pinned(members: readonly number[], pins: Pins): Pick<Unit, 'only' | 'not'> {
  const only: ReadonlySet<number>[] = members.flatMap((one) => pins.only.get(one) ?? [])
  const not = new Set(members.flatMap((one) => [...(pins.not.get(one) ?? [])]))
  return { only: only.length === 0 ? null : only.reduce(shared), not }
}

function shared(one: ReadonlySet<number>, other: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...one].filter((venue) => other.has(venue)))
}

export function allows({ only, not }: Unit, venue: number): boolean {
  return (only === null || only.has(venue)) && !not.has(venue)
}
