// Owns: what a map shows, as numbers: the picture, the text and the table are all drawn from this and can't differ.
// Breaks if wrong: a group of three people would be known by what it said.
import type { OpinionMap } from '../opinion-map.ts'
import type { Divide, GroupClaim, SharedClaim } from '../statements/claims.ts'
import { noGroup } from '../statements/voices.ts'

/** Fewer people than this are not told apart from the rest. */
export const hiddenBelow = 5
/** More dots than this are a smear; they are an even part of the people. */
const mostDots = 400
const claimsShown = 5

export interface Area {
  group: number
  /** null: fewer than `hiddenBelow`, and then nothing else of the group is told. */
  people: number | null
  /** Where its people lie: centre, half axes of twice the spread, turned by degrees. On a square of −1 to 1, up is up. */
  x: number
  y: number
  wide: number
  high: number
  turned: number
  claims: GroupClaim[]
}

export interface Dot {
  x: number
  y: number
  /** `noGroup` where its group is hidden or there is none. */
  group: number
}

export interface Picture {
  verdict: OpinionMap['verdict']
  voters: number
  counted: number
  votes: number
  areas: Area[]
  dots: Dot[]
  you?: Dot
  shared: SharedClaim[]
  divisive: Divide[]
}

/** `you`: the number of the person who looks; her dot is hers alone to see. */
export function pictureOf(map: OpinionMap, you?: number): Picture {
  const reach = reachOf(map)
  const shown = (group: number) => (map.groups[group]?.people ?? 0) >= hiddenBelow
  const dot = (person: number): Dot => ({
    x: (map.places.x[person] as number) / reach,
    y: (map.places.y[person] as number) / reach,
    group: shown(map.groupOf[person] as number) ? (map.groupOf[person] as number) : noGroup,
  })
  return {
    verdict: map.verdict,
    voters: map.voters,
    counted: map.counted.length,
    votes: map.tally.seen.reduce((sum, seen) => sum + seen, 0),
    areas: map.groups.map((_, group) => areaOf(map, group, reach)),
    dots: evenly([...map.counted]).map(dot),
    ...(you !== undefined && map.counted.includes(you) ? { you: dot(you) } : {}),
    shared: map.bridging.slice(0, claimsShown),
    divisive: map.divisive
      .filter(({ most, least }) => shown(most.group) && shown(least.group))
      .slice(0, claimsShown),
  }
}

function evenly(people: number[]): number[] {
  const step = Math.max(1, people.length / mostDots)
  return Array.from(
    { length: Math.ceil(people.length / step) },
    (_, at) => people[Math.floor(at * step)] as number,
  )
}

/** The distance within which 98 of 100 people lie: one odd ballot doesn't shrink everybody else. */
function reachOf({ counted, places }: OpinionMap): number {
  const far = [...counted]
    .map((person) => Math.max(Math.abs(places.x[person] as number), Math.abs(places.y[person] as number)))
    .sort((one, other) => one - other)
  return (far[Math.floor(far.length * 0.98)] ?? 0) * 1.15 || 1
}

function areaOf(map: OpinionMap, group: number, reach: number): Area {
  const { centre, people, claims } = map.groups[group] as OpinionMap['groups'][number]
  const own = [...map.counted].filter((person) => map.groupOf[person] === group)
  const hidden = people < hiddenBelow
  return {
    group,
    people: hidden ? null : people,
    x: centre.x / reach,
    y: centre.y / reach,
    ...spreadOf(map, own, centre, reach),
    claims: hidden ? [] : claims.slice(0, claimsShown),
  }
}

/** The ellipse of the group's covariance, axes twice its standard deviations. */
function spreadOf({ places }: OpinionMap, own: number[], centre: { x: number; y: number }, reach: number) {
  let [xx, yy, xy] = [0, 0, 0]
  for (const person of own) {
    const right = ((places.x[person] as number) - centre.x) / reach
    const high = ((places.y[person] as number) - centre.y) / reach
    xx += (right * right) / own.length
    yy += (high * high) / own.length
    xy += (right * high) / own.length
  }
  const middle = (xx + yy) / 2
  const apart = Math.sqrt(((xx - yy) / 2) ** 2 + xy * xy)
  return {
    wide: Math.max(0.08, 2 * Math.sqrt(middle + apart)),
    high: Math.max(0.08, 2 * Math.sqrt(Math.max(0, middle - apart))),
    turned: (Math.atan2(2 * xy, xx - yy) / 2) * (180 / Math.PI),
  }
}
