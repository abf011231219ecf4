// Owns: where a message is from. A name in the title decides, then one in the body, then what was learnt; else unsure.
import type { Cutter } from '../words/cut.ts'
import { learntPlace, type PlaceModel } from './learnt.ts'
import { type Named, type NameList, namedIn } from './names.ts'

export interface PlaceEar {
  list: NameList
  /** Null until enough places were confirmed. */
  model: PlaceModel | null
  cutter: Cutter
}

/** Null is "unsure". */
export function placeOf(
  told: { title: string; body: string },
  { list, model, cutter }: PlaceEar,
): Named | null {
  const named = namedIn(told.title, list) ?? namedIn(told.body, list)
  if (named || !model) return named
  const learnt = learntPlace(model, cutter.words(`${told.title} ${told.body}`))
  return learnt && { code: learnt.code, words: learnt.because }
}
