// Owns: the five plain stations a resident sees. The method's own name for the step stands small beside them.
import type { Bilingual } from '../../platform/words/phrases.ts'
import { type MatterState, stageOf } from '../machines/matter.ts'
import type { StageKey } from '../machines/stage.ts'
import { stateWords } from '../words.ts'

export type Station = 1 | 2 | 3 | 4 | 5

export const stations: readonly { station: Station; label: Bilingual }[] = [
  { station: 1, label: { zh: '反映', en: 'Said' } },
  { station: 2, label: { zh: '有委员接手', en: 'Members take it up' } },
  { station: 3, label: { zh: '商量', en: 'Talked through' } },
  { station: 4, label: { zh: '办理', en: 'Being done' } },
  { station: 5, label: { zh: '办结归档', en: 'Done and kept' } },
]

const stationOf: Record<StageKey, Station> = {
  collect: 1,
  screen: 1,
  allot: 2,
  research: 2,
  plan: 3,
  deliberate: 3,
  report: 4,
  handle: 4,
  // Until the resident has said that it is done, the line must not say so.
  followUp: 4,
  file: 5,
}

export const station = (stage: StageKey): Station => stationOf[stage]

/** What stands at the station where a matter is: nobody reads that members took it up while it still waits for them. */
export function labelAt(state: MatterState, from: MatterState | null): Bilingual {
  if (state === 'allotting') return stateWords.allotting
  return stations[station(stageOf(state, from)) - 1]?.label as Bilingual
}
