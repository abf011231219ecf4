// Owns: where one matter stands and what it may do from there: the table, narrowed by its method's route (which
// stages it walks) and by its conclusion (whether there is anything to report and hand over).
import { StageRefused } from '../../platform/refusals.ts'
import type { Aids } from './machine.ts'
import { type Conclusion, type MatterState, type MatterVerb, matterMachine, stageOf } from './matter.ts'
import { type StageKey, stagesBetween } from './stage.ts'

/** What the matter's method says about its stages; `methods/route.ts` makes one. */
export interface Route {
  isPart(stage: StageKey): boolean
  isOptional(stage: StageKey): boolean
}

export interface MatterPlace {
  state: MatterState
  suspendedFrom: MatterState | null
  conclusion: Conclusion | null
}

export const newMatterPlace: MatterPlace = { state: 'collected', suspendedFrom: null, conclusion: null }

/** The matter after `verb`; throws StageRefused. `conclude` needs its conclusion, no other verb takes one. */
export function advanceMatter(
  place: MatterPlace,
  verb: MatterVerb,
  route: Route,
  conclusion: Conclusion | null = null,
): MatterPlace {
  if ((verb === 'conclude') !== (conclusion !== null)) {
    throw new StageRefused({ machine: 'matter', state: place.state, verb, conclusion })
  }
  const state = matterMachine.advance(place.state, verb, aids(place, route))
  return {
    state,
    suspendedFrom: verb === 'suspend' ? place.state : null,
    conclusion: concluded(place, verb, conclusion),
  }
}

export const canAdvance = (place: MatterPlace, verb: MatterVerb, route: Route): boolean =>
  matterMachine.can(place.state, verb, aids(place, route))

export const verbsFor = (place: MatterPlace, route: Route): MatterVerb[] =>
  matterMachine.verbsFrom(place.state, aids(place, route))

export const stageAt = (place: MatterPlace): StageKey => stageOf(place.state, place.suspendedFrom)

function concluded(place: MatterPlace, verb: MatterVerb, given: Conclusion | null): Conclusion | null {
  if (verb === 'closeUnanswered') return 'oversight'
  return verb === 'takeUpAbove' ? null : (given ?? place.conclusion)
}

function aids(place: MatterPlace, route: Route): Aids<MatterState, MatterVerb> {
  return {
    cameFrom: place.suspendedFrom,
    allows: ({ from, verb, to }) =>
      (!walking.has(verb) || followsRoute(from, to, route)) && fitsConclusion(from, verb, place.conclusion),
  }
}

/** Verbs that walk the method; the others leave it, return to it or set it aside. */
const walking: ReadonlySet<MatterVerb> = new Set<MatterVerb>([
  'screen',
  'confirm',
  'openClaims',
  'startResearch',
  'startPlanning',
  'startDeliberation',
  'startReport',
  'handOver',
  'followUp',
  'file',
  'redo',
  'takeUpAbove',
])

/** A stage is entered only if the method has it, and passed over only if the method lets it be. */
function followsRoute(from: MatterState, to: MatterState, route: Route): boolean {
  const passed = stagesBetween(stageOf(from), stageOf(to))
  return route.isPart(stageOf(to)) && passed.every((stage) => !route.isPart(stage) || route.isOptional(stage))
}

/** Nothing agreed leaves nothing to hand over: it is explained to the resident at once. */
function fitsConclusion(from: MatterState, verb: MatterVerb, conclusion: Conclusion | null): boolean {
  if (from !== 'concluded' || verb === 'suspend' || verb === 'sendUp') return true
  const explains = conclusion === 'none' || conclusion === 'explained'
  return explains === (verb === 'explain')
}
