// Owns: votes in, opinion map out: a chain of named steps, the same answer for the same votes, always.
// What enters: ballots and what was taken out. What leaves: places, groups or an honest no, and tested claims.
import { type Axes, axesOf } from './axes/axes.ts'
import { centreOf, type Tally, tallyOf } from './axes/centre.ts'
import { extremityOf, type Places, placesOf } from './axes/places.ts'
import { type Ballots, votesOf } from './ballots/ballots.ts'
import { type Centre, nearestOf, pointsOf } from './groups/centres.ts'
import { bestDivision, type Division } from './groups/choose.ts'
import { countedOf, panelOf } from './groups/counted.ts'
import { type Trust, trustOf } from './groups/trust.ts'
import {
  bridgingOf,
  type Divide,
  divisiveOf,
  type GroupClaim,
  representativeOf,
  type SharedClaim,
} from './statements/claims.ts'
import { prioritiesOf } from './statements/next.ts'
import { noGroup, voicesOf } from './statements/voices.ts'

export const steps = ['centre', 'axes', 'places', 'groups', 'trust', 'claims'] as const
export type Step = (typeof steps)[number]

export interface Group {
  /** Where its people stand on the mean. */
  centre: Centre
  people: number
  voices: Tally
  /** What it says and others don't, strongest first. */
  claims: GroupClaim[]
}

/** Why there are no groups: too little was said, or what was said has no camps. Both are answers. */
export type Verdict = 'groups' | 'noClearGroups' | 'tooFewVotes'

export interface OpinionMap {
  verdict: Verdict
  /** Statements that can be voted on, ascending. */
  votable: number[]
  /** Over everybody who voted. */
  tally: Tally
  /** People whose ballots make the map, ascending; how many voted at all. */
  counted: Uint32Array
  voters: number
  axes: Axes
  places: Places
  /** By person: the group, or `noGroup`. */
  groupOf: Uint8Array
  groups: Group[]
  silhouette: number
  trust: Trust
  /** People in a group ÷ people who voted. */
  spokenFor: number
  bridging: SharedClaim[]
  divisive: Divide[]
  /** By statement: how much it should be shown next. */
  priorities: Float64Array
}

/** Axes and centres come from at most so many people, the same ones each time; everybody is placed by them. */
const axesPanel = 16_384
const groupsPanel = 4_096
/** With fewer people or statements a map would be a picture of its own noise. */
export const leastPeople = 10
export const leastStatements = 4
/** A division that people drawn again don't give back is not told as groups. */
export const leastStability = 0.5
const seed = 20_260_101

export interface Asked {
  /** Statements that can't be voted on (refused, merged, told apart as facts). */
  closed?: Iterable<number>
  /** Called at the beginning of each step; whatever it throws ends the work. */
  onStep?: (step: Step) => void
}

/** The whole map anew. Ballots without those taken out: `without(...)` before. */
export function opinionMapOf(ballots: Ballots, asked: Asked = {}): OpinionMap {
  asked.onStep?.('centre')
  return mapWith(ballots, tallyOf(ballots), undefined, asked)
}

export type Voices = (groupOf: Uint8Array, groups: number) => Tally[]

/** The chain after the tally; `voices` may know a shorter way to count than all ballots anew. */
export function mapWith(
  ballots: Ballots,
  tally: Tally,
  voices: Voices = (groupOf, groups) => voicesOf(ballots, groupOf, groups),
  { closed = [], onStep }: Asked = {},
): OpinionMap {
  const shut = new Set(closed)
  const votable = numbers(ballots.statements).filter((one) => !shut.has(one))
  const counted = countedOf(ballots, votable.length)
  onStep?.('axes')
  const axes = axesOf(ballots, centreOf(tally), panelOf(counted, axesPanel, seed))
  onStep?.('places')
  const places = placesOf(ballots, axes, votable.length)
  const base = { votable, tally, counted, axes, places, voters: votersOf(ballots) }
  onStep?.('groups')
  const panel = panelOf(counted, groupsPanel, seed)
  const division = enough(counted, tally) ? bestDivision(pointsOf(places, panel), seed) : undefined
  const priorities = prioritiesOf(tally, extremityOf(axes, votable.length))
  if (!division) return { ...base, ...nothingSaid(ballots, tally, votable), priorities }
  return { ...base, ...divided(ballots, base, division, voices, onStep), priorities }
}

const numbers = (many: number) => Array.from({ length: many }, (_, one) => one)

const enough = (counted: Uint32Array, tally: Tally) =>
  counted.length >= leastPeople && tally.seen.filter((seen) => seen > 0).length >= leastStatements

function votersOf(ballots: Ballots): number {
  let many = 0
  for (let person = 0; person < ballots.people; person++) if (votesOf(ballots, person) > 0) many++
  return many
}

type Base = Pick<OpinionMap, 'votable' | 'tally' | 'counted' | 'axes' | 'places' | 'voters'>

function divided(ballots: Ballots, base: Base, division: Division, voices: Voices, onStep: Asked['onStep']) {
  const groupOf = groupsOf(ballots, base, division)
  onStep?.('trust')
  const many = division.centres.length
  const trust = trustOf(ballots, base.counted, groupOf, many, base.votable.length, seed)
  const clear = division.silhouette.mean > trust.byChance && trust.stability >= leastStability
  if (!clear)
    return {
      ...nothingSaid(ballots, base.tally, base.votable),
      verdict: 'noClearGroups' as const,
      silhouette: division.silhouette.mean,
      trust,
    }
  onStep?.('claims')
  return { ...said(base, division, groupOf, voices(groupOf, many)), trust }
}

function groupsOf(ballots: Ballots, { counted, places }: Base, division: Division): Uint8Array {
  const groupOf = new Uint8Array(ballots.people).fill(noGroup)
  const nearest = nearestOf(pointsOf(places, counted), division.centres)
  for (let at = 0; at < counted.length; at++) groupOf[counted[at] as number] = nearest[at] as number
  return groupOf
}

function said({ votable, counted, voters }: Base, division: Division, groupOf: Uint8Array, voices: Tally[]) {
  const sizes = new Uint32Array(voices.length)
  for (let at = 0; at < counted.length; at++) {
    const group = groupOf[counted[at] as number] as number
    sizes[group] = (sizes[group] as number) + 1
  }
  const claims = representativeOf(voices, votable)
  return {
    verdict: 'groups' as const,
    groupOf,
    groups: division.centres.map((centre, group) => ({
      centre,
      people: sizes[group] as number,
      voices: voices[group] as Tally,
      claims: claims[group] ?? [],
    })),
    silhouette: division.silhouette.mean,
    spokenFor: voters === 0 ? 0 : counted.length / voters,
    bridging: bridgingOf(voices, votable),
    divisive: divisiveOf(voices, votable),
  }
}

/** Without groups there is still what most people say. */
function nothingSaid(ballots: Ballots, tally: Tally, votable: readonly number[]) {
  return {
    verdict: 'tooFewVotes' as Verdict,
    groupOf: new Uint8Array(ballots.people).fill(noGroup),
    groups: [],
    silhouette: 0,
    trust: { stability: 0, halves: 0, byChance: 0 },
    spokenFor: 0,
    bridging: bridgingOf([tally], votable),
    divisive: [],
  }
}
