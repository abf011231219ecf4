// Owns: the line of five stations for one matter, the present one lit, the method's own step name beside each.
// Breaks if wrong: a resident reads that members took up and talked over what was settled without them.
import type { Lang } from '../../platform/words/phrases.ts'
import { type MatterState, stageOf } from '../machines/matter.ts'
import type { StageKey } from '../machines/stage.ts'
import type { MethodInForce } from './in-force.ts'
import { groupOf } from './route.ts'
import { labelAt, type Station, station, stations } from './stations.ts'

export interface JourneyStation {
  label: string
  state: 'done' | 'skipped' | 'present' | 'ahead'
  name?: string
  /** When it was reached the last time. */
  at?: Date
}

interface Place {
  state: MatterState
  suspended_from: MatterState | null
}

export type Reached = ReadonlyMap<Station, Date>

export function journeyOf(
  method: MethodInForce,
  matter: Place,
  reached: Reached,
  lang: Lang,
): JourneyStation[] {
  const here = station(stageOf(matter.state, matter.suspended_from))
  const ended = matter.state === 'archived'
  return stations.map((one) => {
    const at = reached.get(one.station)
    const behind = ended || one.station < here
    return {
      label: (one.station === here ? labelAt(matter.state, matter.suspended_from) : one.label)[lang],
      state: behind ? (at ? 'done' : 'skipped') : one.station === here ? 'present' : 'ahead',
      name: namesAt(method, one.station, lang),
      ...(at && (behind || one.station === here) ? { at } : {}),
    }
  })
}

/** A method's line as such, with nothing on it. */
export const lineOf = (method: MethodInForce, lang: Lang): JourneyStation[] =>
  stations.map(({ station: at, label }) => ({
    ...{ label: label[lang], state: 'ahead', name: namesAt(method, at, lang) },
  }))

/** When each station was reached the last time: a matter handled again shows the newer day. */
export function reachedBy(lines: readonly { at: Date; to_state: string; verb: string }[]): Reached {
  const reached = new Map<Station, Date>()
  let before: Station | null = null
  for (const line of lines) {
    if (line.to_state === 'suspended') continue
    // People stood together and settled it: the talk is that one line.
    if (line.verb === 'settleOnTheSpot') reached.set(station('deliberate'), line.at)
    const at = station(stageOf(line.to_state as MatterState))
    if (at !== before) reached.set(at, line.at)
    before = at
  }
  return reached
}

/**
 * The method's names of the steps that fall into one station: 群众点单 · 定单准. A step that runs over two stations is
 * named where it begins, unless the second would then have no name at all.
 */
function namesAt(method: MethodInForce, at: number, lang: Lang): string | undefined {
  const { stages } = method.track
  const groupAt = (key: StageKey) => groupOf(method.track, key)
  const here = stages.filter((rule) => station(rule.key) === at).map((rule) => groupAt(rule.key))
  const groups = [...new Set(here)].filter((group) => group !== null)
  const begun = groups.filter((group) => {
    const first = stages.find((rule) => groupAt(rule.key) === group)
    return first && station(first.key) === at
  })
  const names = (begun.length ? begun : groups).map((group) => group.label[lang])
  return names.length ? names.join(' · ') : undefined
}
