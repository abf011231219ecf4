// Owns: a pretend matter walked through a method: who acts where, what must be on record, by when. Nothing is stored.
// The same machine decides as for a real one, so a method that can be tried to its end can be walked to its end.
import { dueAt } from '../../../platform/clock/limit.ts'
import type { Bilingual } from '../../../platform/words/phrases.ts'
import {
  type Conclusion,
  type MatterState,
  type MatterVerb,
  matterMachine,
  stageOf,
} from '../../machines/matter.ts'
import { advanceMatter, type MatterPlace, newMatterPlace, verbsFor } from '../../machines/place.ts'
import { type StageKey, stageKeys } from '../../machines/stage.ts'
import { inForce, type MethodInForce } from '../in-force.ts'
import type { Method, StageRule } from '../method.ts'
import { type Station, station } from '../stations.ts'

export interface Pretence {
  track: string
  /** Walks the steps that may be left out as well. */
  whole: boolean
  conclusion: Conclusion
  start: Date
}

export interface Halt {
  stage: StageKey
  station: Station
  /** As people there call it. */
  step: Bilingual
  rule: StageRule | null
  /** If every step takes its whole time; null where the method sets none. */
  due: Date | null
}

/** The halts in the order of walking; the last is the archive, or the method leads nowhere. */
export function tryMethod(body: Method, pretence: Pretence): { halts: Halt[]; ends: MatterState } {
  const method = inForce(body, pretence.track)
  let place = newMatterPlace
  const stages: StageKey[] = []
  // No matter takes more turns than there are states.
  for (const _ of matterMachine.states) {
    const next = stepFrom(place, method, pretence)
    if (!next) break
    place = next
    const stage = stageOf(place.state)
    if (stages.at(-1) !== stage) stages.push(stage)
  }
  const first = stageOf(newMatterPlace.state)
  const walked = method.route.isPart(first) ? [first, ...stages.filter((one) => one !== first)] : stages
  return { halts: haltsAt(method, walked, pretence.start), ends: place.state }
}

/** What people do when nothing special happens. */
const usual: readonly MatterVerb[] = [
  'screen',
  'confirm',
  'openClaims',
  'startResearch',
  'startPlanning',
  'startDeliberation',
  'conclude',
  'explain',
  'startReport',
  'handOver',
  'recordReplies',
  'followUp',
  'file',
  'archive',
]

function stepFrom(
  place: MatterPlace,
  method: MethodInForce,
  { whole, conclusion }: Pretence,
): MatterPlace | null {
  const ways = verbsFor(place, method.route)
    .filter((verb) => usual.includes(verb))
    .map((verb) => advanceMatter(place, verb, method.route, verb === 'conclude' ? conclusion : null))
    .filter(({ state }) => whole || !method.route.isOptional(stageOf(state)))
  const rank = ({ state }: MatterPlace) => stageKeys.indexOf(stageOf(state)) * 100 + order.indexOf(state)
  return ways.toSorted((a, b) => rank(a) - rank(b))[0] ?? null
}

const order = matterMachine.states

function haltsAt(method: MethodInForce, stages: readonly StageKey[], start: Date): Halt[] {
  let at = start
  return stages.map((stage) => {
    const limit = method.limitAt(stage, 'collected')
    const due = limit ? dueAt(at, limit).due : null
    at = due ?? at
    return { stage, station: station(stage), step: method.label(stage), rule: method.stage(stage), due }
  })
}
