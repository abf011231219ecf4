// Owns: what a method still asks before a matter may leave a step. Pure: what is on record is told by on-record.ts.
// Breaks if wrong: a step that its own method calls unfinished is passed over, or one that is finished holds people up.
import type { Bilingual } from '../../platform/words/phrases.ts'
import type { StageKey } from '../machines/stage.ts'
import type { MethodInForce } from './in-force.ts'
import type { ExitRule, RecordKind } from './vocabulary.ts'
import { exitNames, recordNames } from './words.ts'

/** What is so. A thing that no room of the house keeps is not in it: it stays on paper and holds nobody up. */
export type Facts = Readonly<Partial<Record<RecordKind, boolean>>> & {
  readonly exits: Readonly<Partial<Record<ExitRule, boolean>>>
}

export interface Asked {
  key: RecordKind | ExitRule
  label: Bilingual
  /** Null where only people know. */
  done: boolean | null
}

/** Everything that the method asks of this stage, records first; empty where the stage isn't part of it. */
export function askedOf(method: MethodInForce, stage: StageKey, facts: Facts): Asked[] {
  const rule = method.stage(stage)
  if (!rule) return []
  const records = rule.records.map((key) => ({ key, label: recordNames[key], done: facts[key] ?? null }))
  const exits = rule.exit.map((key) => ({ key, label: exitNames[key], done: facts.exits[key] ?? null }))
  return [...records, ...exits]
}

/** What holds the matter in this stage. A stage that may be left out altogether only advises. */
export function missingFor(method: MethodInForce, stage: StageKey, facts: Facts): Asked[] {
  if (method.stage(stage)?.optional) return []
  return askedOf(method, stage, facts).filter(({ done }) => done === false)
}
