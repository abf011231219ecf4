// Owns: the placement. A question goes in; a placement that keeps every rule comes out, or what is wrong with the
// question, or the rules that contradict each other. The same question always has the same answer.
import { type Fault, faultsOf } from './check.ts'
import { type Costs, costsOf } from './cost.ts'
import type { Problem, Seat } from './problem.ts'
import { cheapest } from './solving/cheapest.ts'
import { type Conflict, conflictIn } from './solving/conflict.ts'
import { seating } from './solving/seating.ts'
import { groundOf, type Ruled, ruled, type Unit } from './solving/units.ts'

export type Outcome =
  | ({ kind: 'placed' } & Placed)
  | { kind: 'faults'; faults: Fault[] }
  | ({ kind: 'conflict' } & Conflict)

export interface Placed {
  /** In the order of the members. */
  seats: Seat[]
  /** In kilometres of way, as the weights count. */
  total: number
  /** No placement costs less than this. */
  bound: number
  /** Nothing better exists: `total` meets `bound`. */
  proven: boolean
}

export async function place(problem: Problem): Promise<Outcome> {
  const faults = faultsOf(problem)
  if (faults.length > 0) return { kind: 'faults', faults }
  const { members, venues, rules } = problem
  const ground = groundOf(members, venues)
  const asked = ruled(ground, rules)
  const somehow = await seating(asked, venues.length)
  if (!somehow) return { kind: 'conflict', ...(await conflictIn(ground, rules)) }
  const found = await cheapest(asked, venues.length, costsByUnit(asked, problem), somehow)
  return { kind: 'placed', seats: seatsOf(problem, asked, found.venueOf), ...resultOf(found) }
}

function resultOf({ total, bound }: { total: number; bound: number }) {
  // Costs are whole metres: what is nearer than half of one is the same.
  return { total, bound: Math.min(bound, total), proven: total - bound < 0.0005 }
}

/** Row by row, a unit and its venues; those who go together cost what they cost singly. */
function costsByUnit({ units }: Ruled, problem: Problem): Float64Array {
  const costs: Costs = costsOf(problem)
  const width = problem.venues.length
  const all = new Float64Array(units.length * width)
  for (const [row, { members }] of units.entries())
    for (const member of members)
      for (let venue = 0; venue < width; venue += 1)
        all[row * width + venue] = (all[row * width + venue] ?? 0) + costs.cost(member, venue)
  return all
}

function seatsOf({ members, venues }: Problem, { units }: Ruled, venueOf: readonly number[]): Seat[] {
  const at = new Array<number>(members.length)
  for (const [row, unit] of (units as readonly Unit[]).entries())
    for (const member of unit.members) at[member] = venueOf[row] as number
  return members.map(({ id }, member) => ({ member: id, venue: venues[at[member] as number]?.id as string }))
}
