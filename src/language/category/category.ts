// Owns: which category a message likely belongs to, and why. It suggests, a person decides; what they decided is what
// the next model learns from. The same serves "which unit": pass units as labels.
import { type Classifier, type Example, guesses, reasons, trainClassifier } from '../models/classifier.ts'
import { macroF1 } from '../models/scores.ts'

export interface Suggestion {
  label: string
  /** Signed distance to the border; see `Guess`. */
  score: number
  /** False: shown as "maybe one of", never filled in. */
  sure: boolean
  /** Words of this message that spoke for it. */
  because: string[]
}

/** The second must be this far behind, else it is said to be unsure. */
const clear = 0.35
/** Fewer examples of a class than this teach nothing; it is left to the rules. */
export const leastOfClass = 5

/** At most `most`, surest first. Empty where there is no word to go by. */
export function suggest(model: Classifier, words: readonly string[], most = 3): Suggestion[] {
  const [first, ...others] = guesses(model, words)
  if (!first || words.length === 0) return []
  const clearly = first.score > 0 && first.score - (others[0]?.score ?? Number.NEGATIVE_INFINITY) >= clear
  return [first, ...others].slice(0, most).map((one) => {
    const because = reasons(model, words, one.label)
    return { ...one, because, sure: one === first && clearly && because.length > 0 }
  })
}

export interface Trained {
  model: Classifier
  /** On the rows that were held out, with a model that hadn't seen them. */
  heldOut: { macroF1: number; count: number }
}

/**
 * Trains on all examples and scores a twin of it on every fifth group. `group` keeps near-duplicates together, so that
 * no model is examined on what it learnt by heart. Null where fewer than two classes have enough examples.
 */
export function learnCategories(examples: readonly (Example & { group: number })[]): Trained | null {
  const counts = new Map<string, number>()
  for (const { label } of examples) counts.set(label, (counts.get(label) ?? 0) + 1)
  const taught = examples.filter(({ label }) => (counts.get(label) ?? 0) >= leastOfClass)
  const held = taught.filter(({ group }) => group % 5 === 0)
  const shown = taught.filter(({ group }) => group % 5 !== 0)
  if (new Set(taught.map(({ label }) => label)).size < 2 || new Set(shown.map(({ label }) => label)).size < 2)
    return null
  const examined = trainClassifier(shown)
  const given = held.map(({ words }) => guesses(examined, words)[0]?.label ?? null)
  const wanted = held.map(({ label }) => label)
  return { model: trainClassifier(taught), heldOut: { macroF1: macroF1(wanted, given), count: held.length } }
}

/** A new model takes over unless it is worse by more than chance would explain on so many rows. */
export function takesOver(fresh: Trained['heldOut'], current: Trained['heldOut'] | null): boolean {
  if (!current) return true
  const chance = Math.sqrt((fresh.macroF1 * (1 - fresh.macroF1)) / Math.max(1, fresh.count))
  return fresh.macroF1 >= current.macroF1 - chance
}
