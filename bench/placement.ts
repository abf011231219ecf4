// Are members placed better than by hand or by lot, and how long does that take?
import { costsOf } from '../src/placement/cost.ts'
import { type Measures, measuresOf } from '../src/placement/measure.ts'
import { place } from '../src/placement/place.ts'
import {
  evenLevels,
  evenSeats,
  type Member,
  type Point,
  type Problem,
  type Rule,
  type Seat,
  usualWeights,
  type Venue,
} from '../src/placement/problem.ts'
import { brokenBy } from '../src/placement/rules.ts'
import { bench, type Cell, rounded, table } from './ground/bench.ts'

interface Shape {
  name: string
  people: number
  /** Of them members of a higher level. */
  higher: number
  places: number
  rules(members: readonly Member[], venues: readonly Venue[]): Rule[]
}

const led = (venues: readonly Venue[]): Rule[] => venues.map(({ id }) => ({ kind: 'leader', venue: id }))
const even: Shape['rules'] = (members, venues) => evenSeats(members.length, venues)
const evenAndLed: Shape['rules'] = (members, venues) => [...even(members, venues), ...led(venues)]
const byLevel: Shape['rules'] = (members, venues) => [
  ...even(members, venues),
  ...evenLevels(members, venues),
]

const shapes: readonly Shape[] = [
  { name: '288 → 24 councils, by level', people: 288, higher: 48, places: 24, rules: byLevel },
  { name: '288 → 92 rooms', people: 288, higher: 48, places: 92, rules: even },
  { name: '226 → 18 communities, each led', people: 226, higher: 0, places: 18, rules: evenAndLed },
  { name: '300 → 90', people: 300, higher: 0, places: 90, rules: even },
  { name: '20,000 → 1,000', people: 20_000, higher: 0, places: 1000, rules: even },
]

interface Way {
  name: string
  seconds: number
  measures: Measures
  broken: number
}

await bench('placement', async ({ say }) => {
  const rows: Cell[][] = []
  const best: Way[] = []
  const greedy: Way[] = []
  for (const [at, shape] of shapes.entries()) {
    const problem = invented(shape, 41 + at)
    const [optimal, byHand] = [await optimally(problem), timed('in turn, nearest free seat', problem, inTurn)]
    const byLot = timed('by lot', problem, drawn(97 + at))
    best.push(optimal)
    greedy.push(byHand)
    for (const one of [optimal, byHand, byLot]) rows.push(rowOf(shape, one))
  }
  say(table(['km', 'placed', 'mean', 'worst', 'imbalance', 'well used', 'rules broken', 's'], rows))
  say('\nWell used: serves where what the member knows is needed. In turn and by lot keep sizes only.')
  const memoryMb = rounded(process.resourceUsage().maxRSS / 1024)
  say(`Most memory held, all shapes one after the other: ${memoryMb} MB.`)
  return { ...figuresOf(best, greedy), memoryMb }
})

function figuresOf(best: readonly Way[], greedy: readonly Way[]) {
  const km = (ways: readonly Way[]) => ways.reduce((sum, { measures }) => sum + measures.meanKm, 0)
  return {
    seconds300x90: rounded(best[3]?.seconds ?? Number.NaN, 2),
    seconds20000x1000: rounded(best[4]?.seconds ?? Number.NaN, 1),
    distanceVsGreedy: rounded(km(best) / km(greedy), 3),
    imbalance: Math.max(...best.map(({ measures }) => measures.imbalance)),
  }
}

function rowOf({ name: shape }: Shape, { name, seconds, measures, broken }: Way): Cell[] {
  const { meanKm, worstKm, imbalance, wellUsed } = measures
  return [
    shape,
    name,
    rounded(meanKm, 2),
    rounded(worstKm, 1),
    imbalance,
    wellUsed,
    broken,
    rounded(seconds, 2),
  ]
}

async function optimally(problem: Problem): Promise<Way> {
  const began = performance.now()
  const outcome = await place(problem)
  const seconds = (performance.now() - began) / 1000
  if (outcome.kind !== 'placed') throw new Error(`nobody was placed: ${JSON.stringify(outcome)}`)
  const name = outcome.proven ? 'placed, proven best' : 'placed'
  return {
    name,
    seconds,
    measures: measuresOf(problem, outcome.seats),
    broken: broken(problem, outcome.seats),
  }
}

function timed(name: string, problem: Problem, seatsOf: (problem: Problem) => Seat[]): Way {
  const began = performance.now()
  const seats = seatsOf(problem)
  const seconds = (performance.now() - began) / 1000
  return { name, seconds, measures: measuresOf(problem, seats), broken: broken(problem, seats) }
}

function broken(problem: Problem, seats: readonly Seat[]): number {
  return brokenBy(problem, seats).length
}

/** As a clerk would: each member in the order of the list takes the nearest venue that has a seat. */
function inTurn(problem: Problem): Seat[] {
  const costs = costsOf(problem)
  const free = seatsAt(problem)
  return problem.members.map(({ id }, member) => {
    let nearest = -1
    for (let venue = 0; venue < free.length; venue += 1)
      if ((free[venue] ?? 0) > 0 && (nearest < 0 || km(member, venue) < km(member, nearest))) nearest = venue
    free[nearest] = (free[nearest] ?? 0) - 1
    return { member: id, venue: problem.venues[nearest]?.id as string }
  })
  function km(member: number, venue: number): number {
    return costs.way(member, venue) ?? 0
  }
}

function drawn(seed: number): (problem: Problem) => Seat[] {
  return (problem) => {
    const random = seeded(seed)
    const lots = seatsAt(problem).flatMap((seats, venue) => new Array<number>(seats).fill(venue))
    return problem.members.map(({ id }) => {
      const [venue] = lots.splice(Math.floor(random() * lots.length), 1)
      return { member: id, venue: problem.venues[venue as number]?.id as string }
    })
  }
}

/** As many seats as people, so that nobody is left and sizes are even. */
function seatsAt({ members, venues }: Problem): number[] {
  const [share, over] = [Math.floor(members.length / venues.length), members.length % venues.length]
  return venues.map((_, at) => share + (at < over ? 1 : 0))
}

/** Homes lie thick in a few towns and thin between them; venues lie where people do, though not as thick. */
function invented({ people, higher, places, rules }: Shape, seed: number): Problem {
  const random = seeded(seed)
  const towns = Array.from({ length: Math.ceil(places / 6) }, () => anywhere(random))
  const near = (spread: number): Point => {
    const town = towns[Math.floor(random() ** 2 * towns.length)] as Point
    const off = () => (random() + random() - 1) * spread
    return { latitude: town.latitude + off(), longitude: town.longitude + off() }
  }
  const field = () => `field ${Math.floor(random() * 8)}`
  const members = Array.from({ length: people }, (_, at): Member => {
    const work = random() < 0.6 ? { point: near(0.05), path: [] } : null
    const [standing, level] = [random() < 0.2, at < higher ? 'city' : 'county']
    const home = { point: near(0.1), path: [] }
    return { id: `m${at}`, home, work, strengths: [field()], sectors: [], standing, level, today: null }
  })
  const venues = Array.from({ length: places }, (_, at): Venue => {
    const point = random() < 0.7 ? near(0.15) : anywhere(random)
    return { id: `v${at}`, at: { point, path: [] }, needs: [field(), field()] }
  })
  return { members, venues, rules: rules(members, venues), wishes: [], weights: usualWeights }
}

/** A county some seventy kilometres across. */
function anywhere(random: () => number): Point {
  return { latitude: 38.5 + random() * 0.6, longitude: 100 + random() * 0.8 }
}

function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
