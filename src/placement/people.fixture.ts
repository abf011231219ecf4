// Owns: small invented questions for the tests, from a seed.
import { type Member, type Problem, usualWeights, type Venue, type Whereabouts } from './problem.ts'

export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

export function question(people: number, places: number, seed = 1): Problem {
  const random = seeded(seed)
  const somewhere = (): Whereabouts => ({
    point: { latitude: 38 + random() / 2, longitude: 100 + random() / 2 },
    path: [],
  })
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T
  const member = (at: number): Member => ({
    id: `m${at}`,
    home: somewhere(),
    work: random() < 0.5 ? somewhere() : null,
    strengths: [one(['water', 'health', 'law', 'schools'])],
    sectors: [one(['arts', 'trade', 'farming'])],
    standing: at % 4 === 0,
    level: at % 6 === 0 ? 'city' : 'county',
    today: null,
  })
  const venue = (at: number): Venue => ({
    id: `v${at}`,
    at: somewhere(),
    needs: [one(['water', 'health', 'law'])],
  })
  return {
    members: Array.from({ length: people }, (_, at) => member(at)),
    venues: Array.from({ length: places }, (_, at) => venue(at)),
    rules: [],
    wishes: [],
    weights: usualWeights,
  }
}
