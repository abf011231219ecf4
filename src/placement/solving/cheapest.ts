// Owns: the cheapest of all placements that keep the rules. Few of the possible pairs are looked at closely: each unit's
// nearest venues at first, and others as soon as the prices of the seats say that they could help. What the linear
// program leaves in halves is settled in whole numbers, over every pair that could still be part of a better answer.
import { limitsOf } from '../rules.ts'
import {
  type Answer,
  addColumn,
  type Columns,
  isWhole,
  noColumns,
  type Program,
  withProgram,
} from './solver.ts'
import { allows, type Ruled, type Unit } from './units.ts'

/** Pairs of unit and venue, one after the other as they were added. */
interface Pairs {
  ruled: Ruled
  width: number
  costs: Float64Array
  known: Uint8Array
  list: number[]
  rulesAt: ReadonlyMap<number | undefined, readonly number[]>
}

/** Up to here every pair is looked at from the start. */
const fewPairs = 12_000
const nearest = 10
/** A unit's best pairs a round; more only makes the next program larger. */
const perRound = 4
/** A ten-thousandth: with very many people the last metres are not worth hours. */
const largeGap = 1e-4
const largePairs = 150_000
const closeEnough = 1e-6

export interface Cheapest {
  venueOf: number[]
  total: number
  bound: number
}

export async function cheapest(
  ruled: Ruled,
  width: number,
  costs: Float64Array,
  somehow: readonly number[],
): Promise<Cheapest> {
  const pairs = pairsOf(ruled, width, costs)
  const first = columnsFor(pairs, firstPairs(pairs, somehow))
  const rows = [
    ...ruled.units.map(() => ({ least: 1, most: 1 })),
    ...ruled.counting.map(({ rule }) => limitsOf(rule)),
  ]
  return withProgram(rows, first, (program) => {
    const linear = relaxed(program, pairs)
    if (isWhole(linear.columns)) return { ...readOff(pairs, linear), bound: linear.value }
    return settled(program, pairs, linear)
  })
}

function pairsOf(ruled: Ruled, width: number, costs: Float64Array): Pairs {
  const rulesAt = Map.groupBy(ruled.counting.keys(), (at) => ruled.counting[at]?.venue)
  return { ruled, width, costs, known: new Uint8Array(costs.length), list: [], rulesAt }
}

function firstPairs({ ruled: { units }, width, costs }: Pairs, somehow: readonly number[]): number[] {
  const all = costs.length <= fewPairs
  return units.flatMap((unit, row) => {
    const open = Array.from({ length: width }, (_, venue) => venue).filter((venue) => allows(unit, venue))
    const near = all ? open : smallest(open, nearest, (venue) => costs[row * width + venue] as number)
    return [...new Set([...near, somehow[row] as number])].map((venue) => row * width + venue)
  })
}

function columnsFor(pairs: Pairs, added: readonly number[]): Columns {
  const { ruled, width, costs, known, list, rulesAt } = pairs
  const columns = noColumns()
  for (const pair of added) {
    const [row, venue] = [Math.floor(pair / width), pair % width]
    const { tally } = ruled.units[row] as Unit
    const counted = (rulesAt.get(venue) ?? []).flatMap((at) => {
      const value = tally[ruled.counting[at]?.measure ?? 0] ?? 0
      return value > 0 ? [[ruled.units.length + at, value] as const] : []
    })
    addColumn(columns, costs[pair] as number, [[row, 1], ...counted])
    known[pair] = 1
    list.push(pair)
  }
  return columns
}

/** The linear program over all pairs, though most were never written down: none of them could lower its value. */
function relaxed(program: Program, pairs: Pairs): Answer {
  for (;;) {
    const answer = program.linear()
    const helpful = promising(pairs, answer.prices, -closeEnough, perRound)
    if (helpful.length === 0) return answer
    program.add(columnsFor(pairs, helpful))
  }
}

/** Unknown pairs whose cost, at these prices, lies below `under`. */
function promising(pairs: Pairs, prices: Float64Array, under: number, most: number): number[] {
  const { ruled, width, costs, known } = pairs
  const seatPrices = pricesByTally(pairs, prices)
  return ruled.units.flatMap((unit, row) => {
    const seats = seatPrices.get(unit.tally.join()) as Float64Array
    const own = (prices[row] ?? 0) + under
    const better: number[] = []
    for (let venue = 0; venue < width; venue += 1) {
      const pair = row * width + venue
      if ((costs[pair] as number) - (seats[venue] as number) < own && !known[pair] && allows(unit, venue))
        better.push(venue)
    }
    const worth = (venue: number) => (costs[row * width + venue] as number) - (seats[venue] as number)
    return smallest(better, most, worth).map((venue) => row * width + venue)
  })
}

/** What a seat at each venue is worth to units that the rules count alike. */
function pricesByTally({ ruled, width, rulesAt }: Pairs, prices: Float64Array): Map<string, Float64Array> {
  const made = new Map<string, Float64Array>()
  for (const { tally } of ruled.units) {
    if (made.has(tally.join())) continue
    const at = new Float64Array(width)
    for (let venue = 0; venue < width; venue += 1)
      for (const rule of rulesAt.get(venue) ?? [])
        at[venue] =
          (at[venue] ?? 0) +
          (tally[ruled.counting[rule]?.measure ?? 0] ?? 0) * (prices[ruled.units.length + rule] ?? 0)
    made.set(tally.join(), at)
  }
  return made
}

function settled(program: Program, pairs: Pairs, linear: Answer): Cheapest {
  const gap = pairs.costs.length > largePairs ? largeGap : 0
  let known: Float64Array | undefined
  for (;;) {
    const whole = program.whole(gap, known)
    const found = readOff(pairs, whole)
    const room = found.total - linear.value + closeEnough
    const missed = gap > 0 ? [] : promising(pairs, linear.prices, room, pairs.width)
    if (missed.length === 0)
      return { ...found, bound: whole.proven && gap === 0 ? found.total : linear.value }
    program.add(columnsFor(pairs, missed))
    known = Float64Array.from(pairs.list, (_, at) => whole.columns[at] ?? 0)
  }
}

function readOff({ ruled, width, costs, list }: Pairs, { columns }: Answer) {
  const venueOf = new Array<number>(ruled.units.length)
  let total = 0
  for (const [at, pair] of list.entries()) {
    if ((columns[at] ?? 0) < 0.5) continue
    venueOf[Math.floor(pair / width)] = pair % width
    total += costs[pair] as number
  }
  return { venueOf, total }
}

/** The first of `things` by their worth, equals in their order. */
function smallest(things: readonly number[], most: number, worth: (one: number) => number): number[] {
  if (things.length <= most) return [...things]
  return things
    .map((one) => ({ one, worth: worth(one) }))
    .sort((a, b) => a.worth - b.worth || a.one - b.one)
    .slice(0, most)
    .map(({ one }) => one)
}
