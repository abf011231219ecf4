// Owns: what it costs that this member serves at that venue, in kilometres of way. Lower is better; below nothing is
// a place that is wished for or needs her.
import { kmBetween, type Spot, spotOf } from './distance.ts'
import type { Member, Problem, Venue, Weights } from './problem.ts'

export interface Costs {
  /** Kilometres of way, home and work weighed together; nothing where neither is known. */
  way(member: number, venue: number): number | null
  cost(member: number, venue: number): number
  /** Which of the venue's needs she meets. */
  met(member: number, venue: number): readonly string[]
  wished(member: number, venue: number): boolean
}

export function costsOf({ members, venues, wishes, weights }: Problem): Costs {
  const from = members.map((one) => placesOf(one, weights))
  const to = venues.map(({ at }) => spotOf(at))
  const wanted = new Set(wishes.map(({ member, venue }) => `${member} ${venue}`))
  const knows = members.map(({ strengths }) => new Set(strengths))
  const way = (m: number, v: number) => wayFrom(from[m] ?? [], to[v] as Spot)
  const met = (m: number, v: number) => venues[v]?.needs.filter((need) => knows[m]?.has(need)) ?? []
  const wished = (m: number, v: number) => wanted.size > 0 && wanted.has(`${members[m]?.id} ${venues[v]?.id}`)
  const cost = (m: number, v: number) => {
    const good = met(m, v).length * weights.strength + (wished(m, v) ? weights.wish : 0)
    return metres(burden(way(m, v), weights) - good - stays(members[m], venues[v], weights))
  }
  return { way, cost, met, wished }
}

/** What a way weighs: past a limit each kilometre weighs more. */
export function burden(km: number | null, { longWay }: Weights): number {
  if (km === null) return 0
  return km + Math.max(0, km - longWay.pastKm) * longWay.extra
}

function placesOf({ home, work }: Member, weights: Weights): { spot: Spot; share: number }[] {
  const known = [
    { at: home, share: weights.home },
    { at: work, share: weights.work },
  ].flatMap(({ at, share }) => (at && share > 0 ? [{ spot: spotOf(at), share }] : []))
  const whole = known.reduce((sum, { share }) => sum + share, 0)
  return known.map(({ spot, share }) => ({ spot, share: share / whole }))
}

function wayFrom(places: readonly { spot: Spot; share: number }[], to: Spot): number | null {
  if (places.length === 0) return null
  return places.reduce((sum, { spot, share }) => sum + share * kmBetween(spot, to), 0)
}

function stays(member: Member | undefined, venue: Venue | undefined, { stay }: Weights): number {
  return member && member.today === venue?.id ? stay : 0
}

// Sums of whole metres are the same in every order: what is equal stays equal.
const metres = (km: number) => Math.round(km * 1000) / 1000
