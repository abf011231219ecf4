// Owns: the short hand in which the library's methods are written.

import type { RoleCode } from '../../people/roles.ts'
import type { Limit } from '../../platform/clock/limit.ts'
import type { StageKey } from '../machines/stage.ts'
import type { Group, StageRule } from './method.ts'
import type { ExitRule, RecordKind } from './vocabulary.ts'

interface StageParts {
  by: RoleCode[]
  approver?: RoleCode
  records?: RecordKind[]
  exit: ExitRule[]
  limit?: Limit
  optional?: true
}

export const stage = (key: StageKey, { by, records = [], ...rest }: StageParts): StageRule => ({
  key,
  actors: by,
  records,
  ...rest,
})

type Pair = readonly [zh: string, en: string]

export const both = ([zh, en]: Pair) => ({ zh, en })

export const group = (key: string, label: Pair, gloss: Pair, stages: StageKey[]): Group => ({
  key,
  label: both(label),
  gloss: both(gloss),
  stages,
})

export const criterion = (key: string, label: Pair) => ({ key, label: both(label) })

export const team = (label: Pair, min: number, max: number | null) => ({ label: both(label), min, max })
