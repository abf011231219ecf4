// Owns: how a track is read: which stages it has, in which of its groups, and what may come next.
import type { Bilingual } from '../../platform/words/phrases.ts'
import type { Route } from '../machines/place.ts'
import { type StageKey, stageKeys } from '../machines/stage.ts'
import type { Group, Method, StageRule, Track } from './method.ts'
import { stageNames } from './words.ts'

/** Throws where a method has no such track: a matter's track is checked when it is opened. */
export function trackOf(method: Method, key: string): Track {
  const found = method.tracks.find((track) => track.key === key)
  if (!found) throw new RangeError(`method ${method.code} v${method.version} has no track ${key}`)
  return found
}

export const ruleOf = (track: Track, stage: StageKey): StageRule | null =>
  track.stages.find((rule) => rule.key === stage) ?? null

export const isPart = (track: Track, stage: StageKey): boolean => ruleOf(track, stage) !== null

export const isOptional = (track: Track, stage: StageKey): boolean => ruleOf(track, stage)?.optional === true

export const groupOf = (track: Track, stage: StageKey): Group | null =>
  track.groups.find((group) => group.stages.includes(stage)) ?? null

/** The step's local name; the plain one where the track doesn't have the stage. */
export const stageLabel = (track: Track, stage: StageKey): Bilingual =>
  groupOf(track, stage)?.label ?? stageNames[stage]

/** The stages that may follow: the optional ones next in line, and the first that can't be passed over. */
export function nextStages(track: Track, stage: StageKey): StageKey[] {
  const ahead = stageKeys.slice(stageKeys.indexOf(stage) + 1).filter((next) => isPart(track, next))
  const mandatory = ahead.findIndex((next) => !isOptional(track, next))
  return mandatory < 0 ? ahead : ahead.slice(0, mandatory + 1)
}

/** The track as the matter machine asks for it. */
export const routeOf = (track: Track): Route => ({
  isPart: (stage) => isPart(track, stage),
  isOptional: (stage) => isOptional(track, stage),
})
