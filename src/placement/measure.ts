// Owns: how good a placement is, in figures that people compare: ways, sizes, wishes, needs.
import { type Costs, costsOf } from './cost.ts'
import type { Problem, Seat } from './problem.ts'

export interface Measures {
  /** Members whose way is known; the kilometres below are theirs. */
  ways: number
  totalKm: number
  meanKm: number
  worstKm: number
  /** The largest group less the smallest. */
  imbalance: number
  wishesKept: number
  /** Members who serve where what they know is needed. */
  wellUsed: number
  /** What the placement is chosen by: ways as they weigh, less what is good. */
  cost: number
}

export function measuresOf(problem: Problem, seats: readonly Seat[], costs = costsOf(problem)): Measures {
  const { members, venues } = problem
  const [memberAt, venueAt] = [placesOf(members), placesOf(venues)]
  const pairs = seats.map((one) => [memberAt.get(one.member) ?? -1, venueAt.get(one.venue) ?? -1] as const)
  const ways = pairs.flatMap(([m, v]) => costs.way(m, v) ?? [])
  const sizes = new Array<number>(venues.length).fill(0)
  for (const [, venue] of pairs) sizes[venue] = (sizes[venue] ?? 0) + 1
  const totalKm = sum(ways)
  return {
    ways: ways.length,
    totalKm,
    meanKm: ways.length > 0 ? totalKm / ways.length : 0,
    worstKm: largest(ways),
    imbalance: largest(sizes) + largest(sizes.map((size) => -size)),
    ...good(costs, pairs),
    cost: sum(pairs.map(([m, v]) => costs.cost(m, v))),
  }
}

function good(costs: Costs, pairs: readonly (readonly [number, number])[]) {
  return {
    wishesKept: pairs.filter(([m, v]) => costs.wished(m, v)).length,
    wellUsed: pairs.filter(([m, v]) => costs.met(m, v).length > 0).length,
  }
}

export function placesOf(things: readonly { id: string }[]): Map<string, number> {
  return new Map(things.map(({ id }, at) => [id, at]))
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)
const largest = (values: readonly number[]) =>
  values.reduce((most, one) => Math.max(most, one), values[0] ?? 0)
