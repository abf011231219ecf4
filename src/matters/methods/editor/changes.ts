// Owns: what may be changed in a draft, one thing at a time. Pure: each takes a method and gives another one.
import type { Limit } from '../../../platform/clock/limit.ts'
import { OutOfReach } from '../../../platform/refusals.ts'
import type { Bilingual } from '../../../platform/words/phrases.ts'
import { type StageKey, stageKeys } from '../../machines/stage.ts'
import { tongyong } from '../library/tongyong.ts'
import type { Group, Method, StageRule, Track } from '../method.ts'
import { ruleOf } from '../route.ts'
import { stageNames } from '../words.ts'

export interface Names {
  name: Bilingual
  gloss: Bilingual
  levels: Method['levels']
}
export const rename = (method: Method, names: Names): Method => ({ ...method, ...names })

export interface Rules {
  mode: Method['screening']['mode']
  criteria: readonly Bilingual[]
  teamSizes: Method['teamSizes']
  minutes: Method['minutes']
  windowsCloseEarly: boolean
}

/** A criterion that keeps its name keeps its key: what was ticked by it stays readable. */
export function changeRules(method: Method, { mode, criteria, ...rest }: Rules): Method {
  const old = method.screening.criteria
  const taken = new Set<string>()
  const keyed = criteria.map((label) => {
    const known = old.find((one) => one.label.zh === label.zh && !taken.has(one.key))?.key
    const key = known ?? freshKey([...old.map((one) => one.key), ...taken])
    taken.add(key)
    return { key, label }
  })
  return { ...method, ...rest, screening: { mode, criteria: keyed } }
}

export function renameStep(
  method: Method,
  track: string,
  group: string,
  names: { label: Bilingual; gloss: Bilingual },
): Method {
  return inTrack(method, track, (one) => {
    if (!one.groups.some(({ key }) => key === group)) throw new OutOfReach({ track, group })
    return { ...one, groups: one.groups.map((step) => (step.key === group ? { ...step, ...names } : step)) }
  })
}

export interface StageChange extends Omit<StageRule, 'key' | 'limit' | 'optional' | 'approver'> {
  approver: StageRule['approver'] | null
  limit: Limit | null
  optional: boolean
}

export function changeStage(method: Method, track: string, stage: StageKey, change: StageChange): Method {
  const { approver, limit, optional, ...rest } = change
  const rule: StageRule = {
    key: stage,
    ...rest,
    ...(approver ? { approver } : {}),
    ...(limit ? { limit } : {}),
    ...(optional ? { optional: true } : {}),
  }
  return inTrack(method, track, (one) => {
    if (!ruleOf(one, stage)) throw new OutOfReach({ track, stage })
    return { ...one, stages: one.stages.map((old) => (old.key === stage ? rule : old)) }
  })
}

/** A step without a stage has nothing left to say. */
export function dropStage(method: Method, track: string, stage: StageKey): Method {
  return inTrack(method, track, (one) => ({
    ...one,
    stages: one.stages.filter(({ key }) => key !== stage),
    groups: one.groups
      .map((step) => ({ ...step, stages: step.stages.filter((key) => key !== stage) }))
      .filter((step) => step.stages.length > 0),
  }))
}

/** As the common way has it, in its place in walking order: within a step that goes on after it, else as its own. */
export function addStage(method: Method, track: string, stage: StageKey): Method {
  const usual = tongyong.tracks[0] && ruleOf(tongyong.tracks[0], stage)
  if (!usual) throw new OutOfReach({ stage })
  return inTrack(method, track, (one) => {
    if (ruleOf(one, stage)) return one
    const stages = inOrder([...one.stages, structuredClone(usual)], ({ key }) => key)
    return { ...one, stages, groups: grouped(one.groups, stages, stage) }
  })
}

function grouped(groups: readonly Group[], stages: readonly StageRule[], stage: StageKey): Group[] {
  const at = stages.findIndex(({ key }) => key === stage)
  const [before, after] = [stages[at - 1]?.key, stages[at + 1]?.key]
  const around = groups.findIndex(
    (step) => before && after && step.stages.includes(before) && step.stages.includes(after),
  )
  if (around >= 0)
    return groups.map((step, n) =>
      n === around ? { ...step, stages: inOrder([...step.stages, stage], (key) => key) } : step,
    )
  const label = stageNames[stage]
  const taken = groups.map(({ key }) => key)
  const own = { key: taken.includes(stage) ? freshKey(taken) : stage, label, gloss: label, stages: [stage] }
  const place = groups.findIndex((step) => before && step.stages.includes(before)) + 1
  return groups.toSpliced(place, 0, own)
}

export const stagesLeftOut = (track: Track): StageKey[] => stageKeys.filter((key) => !ruleOf(track, key))

function inTrack(method: Method, key: string, change: (track: Track) => Track): Method {
  if (!method.tracks.some((track) => track.key === key)) throw new OutOfReach({ track: key })
  return { ...method, tracks: method.tracks.map((track) => (track.key === key ? change(track) : track)) }
}

const inOrder = <T>(list: readonly T[], keyOf: (one: T) => StageKey): T[] =>
  list.toSorted((a, b) => stageKeys.indexOf(keyOf(a)) - stageKeys.indexOf(keyOf(b)))

function freshKey(taken: readonly string[]): string {
  for (let n = 1; ; n++) if (!taken.includes(`own${n}`)) return `own${n}`
}
