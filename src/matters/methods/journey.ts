// Owns: the line of five stations for one matter, the present one lit, the method's own step name beside each.
import type { Lang } from '../../platform/words/phrases.ts'
import { type MatterState, stageOf } from '../machines/matter.ts'
import type { StageKey } from '../machines/stage.ts'
import type { MethodInForce } from './in-force.ts'
import { groupOf } from './route.ts'
import { labelAt, type Station, station, stations } from './stations.ts'

export interface JourneyStation {
  label: string
  state: 'done' | 'present' | 'ahead'
  name?: string
}

interface Place {
  state: MatterState
  suspended_from: MatterState | null
}

export function journeyOf(method: MethodInForce, matter: Place, lang: Lang): JourneyStation[] {
  const stage = stageOf(matter.state, matter.suspended_from)
  const here = station(stage)
  const ended = matter.state === 'archived'
  return stations.map((one) => ({
    label: (one.station === here ? labelAt(matter.state, matter.suspended_from) : one.label)[lang],
    state: ended || one.station < here ? 'done' : one.station === here ? 'present' : 'ahead',
    name: namesAt(method, one.station, lang),
  }))
}

/** When each station was reached the last time: a matter handled again shows the newer day. */
export function reachedBy(lines: readonly { at: Date; to_state: string }[]): ReadonlyMap<Station, Date> {
  const reached = new Map<Station, Date>()
  let before: Station | null = null
  for (const line of lines) {
    if (line.to_state === 'suspended') continue
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
