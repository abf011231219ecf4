// Owns: whether the rules can be kept at all, ways aside. Units that no rule tells apart are counted together, so that
// thousands of people are a few numbers and the answer is exact.
import { limitsOf } from '../rules.ts'
import { addColumn, isWhole, noColumns, type Row, withProgram } from './solver.ts'
import { allows, type Ruled, type Unit } from './units.ts'

/** The venue of each unit in one arrangement that keeps every rule, or null where there is none. */
export async function seating(ruled: Ruled, venues: number): Promise<number[] | null> {
  const sorts = [...Map.groupBy(ruled.units.keys(), (at) => sortOf(ruled.units[at] as Unit)).values()]
  const { rows, columns, places } = program(ruled, sorts, venues)
  const counts = await withProgram(rows, columns, (asked) => {
    const linear = asked.linear()
    if (!linear.possible || isWhole(linear.columns)) return linear
    return asked.whole(0)
  })
  return counts.possible ? dealt(ruled.units.length, sorts, places, counts.columns) : null
}

/** What rules see of a unit. */
function sortOf({ tally, only, not }: Unit): string {
  return JSON.stringify([tally, only && [...only].sort(), [...not].sort()])
}

function program({ units, counting }: Ruled, sorts: readonly number[][], venues: number) {
  const rows: Row[] = [
    ...sorts.map(({ length }) => ({ least: length, most: length })),
    ...counting.map(({ rule }) => limitsOf(rule)),
  ]
  const rulesAt = Map.groupBy(counting.keys(), (at) => counting[at]?.venue)
  const columns = noColumns()
  const places: { sort: number; venue: number }[] = []
  for (const [sort, alike] of sorts.entries()) {
    const unit = units[alike[0] as number] as Unit
    for (let venue = 0; venue < venues; venue += 1) {
      if (!allows(unit, venue)) continue
      const counted = (rulesAt.get(venue) ?? []).map((at) => {
        return [sorts.length + at, unit.tally[counting[at]?.measure ?? 0] ?? 0] as const
      })
      addColumn(columns, 0, [[sort, 1], ...counted.filter(([, value]) => value > 0)], alike.length)
      places.push({ sort, venue })
    }
  }
  return { rows, columns, places }
}

function dealt(
  units: number,
  sorts: readonly number[][],
  places: readonly { sort: number; venue: number }[],
  counts: Float64Array,
): number[] {
  const venueOf = new Array<number>(units)
  const left = sorts.map((alike) => [...alike])
  for (const [at, { sort, venue }] of places.entries())
    for (const unit of left[sort]?.splice(0, Math.round(counts[at] ?? 0)) ?? []) venueOf[unit] = venue
  return venueOf
}
