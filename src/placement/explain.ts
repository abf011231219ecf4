// Owns: "why here", for one member: what speaks for the place, and why she isn't where it would suit her better.
import { type Costs, costsOf } from './cost.ts'
import { placesOf } from './measure.ts'
import type { Problem, Rule, Seat } from './problem.ts'
import { type Broken, brokenBy } from './rules.ts'

export interface Why {
  venue: string
  km: number | null
  /** 1 is the nearest of all venues. */
  rank: number | null
  of: number
  wish: 'none' | 'kept' | 'notKept'
  met: readonly string[]
  stays: boolean
  /** Rules that name her: fixed here, kept away elsewhere, together with somebody. */
  bound: Rule[]
  /** Venues that would suit her better, best first, and which rule each would break. */
  instead: Instead[]
}

export interface Instead {
  venue: string
  km: number | null
  /** By how much it would suit her better, in kilometres of way. */
  better: number
  breaks: Broken[]
}

const mostInstead = 3

/** For a placement that was found; after a change by hand a better venue may break nothing at all. */
export function whyHere(problem: Problem, seats: readonly Seat[], member: string): Why {
  const costs = costsOf(problem)
  const m = placesOf(problem.members).get(member)
  const venue = seats.find((one) => one.member === member)?.venue
  const v = problem.venues.findIndex(({ id }) => id === venue)
  if (m === undefined || venue === undefined || v < 0) throw new RangeError(`Not placed: ${member}`)
  const km = costs.way(m, v)
  return {
    venue,
    km,
    rank: km === null ? null : 1 + problem.venues.filter((_, at) => (costs.way(m, at) ?? 0) < km).length,
    of: problem.venues.length,
    wish: wishOf(problem, costs, m, v),
    met: costs.met(m, v),
    stays: problem.members[m]?.today === venue,
    bound: problem.rules.filter((rule) => names(rule, member)),
    instead: insteadOf(problem, seats, costs, m, v),
  }
}

function wishOf({ venues }: Problem, costs: Costs, m: number, v: number): Why['wish'] {
  if (costs.wished(m, v)) return 'kept'
  return venues.some((_, at) => costs.wished(m, at)) ? 'notKept' : 'none'
}

function names(rule: Rule, member: string): boolean {
  return rule.kind === 'together'
    ? rule.one === member || rule.other === member
    : 'member' in rule && rule.member === member
}

function insteadOf(problem: Problem, seats: readonly Seat[], costs: Costs, m: number, v: number): Instead[] {
  const here = costs.cost(m, v)
  const member = problem.members[m]?.id
  const already = new Set(brokenBy(problem, seats).map(({ rule }) => rule))
  return problem.venues
    .map(({ id }, at) => ({ venue: id, km: costs.way(m, at), better: here - costs.cost(m, at) }))
    .filter(({ better }) => better > 0.0005)
    .sort((a, b) => b.better - a.better)
    .slice(0, mostInstead)
    .map((one) => {
      const moved = seats.map((seat) => (seat.member === member ? { ...seat, venue: one.venue } : seat))
      return { ...one, breaks: brokenBy(problem, moved).filter(({ rule }) => !already.has(rule)) }
    })
}
