// Owns: where a message is from by what earlier ones from there spoke of: estates, roads, schools, villages. It learns
// from messages whose place somebody confirmed, and says "unsure" until it has been right often enough.
import { type Classifier, type Example, guesses, reasons, trainClassifier } from '../models/classifier.ts'

export interface PlaceModel {
  classifier: Classifier
  /** The first guess must be ahead of the second by this much. */
  margin: number
}
export interface LearntPlace {
  code: string
  because: string[]
}

/** Right so often where it answers, on rows held out from training. */
const wanted = 0.97
const parts = 5

/**
 * `label` is the region's code, `group` keeps near-duplicates together. Null where fewer than two regions are known
 * or no margin would be right often enough.
 */
export function learnPlaces(examples: readonly (Example & { group: number })[]): PlaceModel | null {
  if (new Set(examples.map(({ label }) => label)).size < 2) return null
  const judged = Array.from({ length: parts }, (_, part) => heldOut(examples, part)).flat()
  const margin = smallestMargin(judged)
  return margin === null ? null : { classifier: trainClassifier(examples), margin }
}

/** Null is "unsure". */
export function learntPlace(
  { classifier, margin }: PlaceModel,
  words: readonly string[],
): LearntPlace | null {
  const first = aheadOf(classifier, words)
  if (!first || first.margin < margin) return null
  return { code: first.label, because: reasons(classifier, words, first.label, 3) }
}

interface Judged {
  margin: number
  right: boolean
}

function heldOut(examples: readonly (Example & { group: number })[], part: number): Judged[] {
  const shown = examples.filter(({ group }) => group % parts !== part)
  if (new Set(shown.map(({ label }) => label)).size < 2) return []
  const classifier = trainClassifier(shown)
  return examples
    .filter(({ group }) => group % parts === part)
    .flatMap(({ words, label }) => {
      const first = aheadOf(classifier, words)
      return first ? [{ margin: first.margin, right: first.label === label }] : []
    })
}

/** The smallest margin from which on enough are right. */
function smallestMargin(judged: readonly Judged[]): number | null {
  const sorted = judged.toSorted((a, b) => b.margin - a.margin)
  let [right, margin]: [number, number | null] = [0, null]
  for (const [at, one] of sorted.entries()) {
    if (one.right) right++
    if (at + 1 >= 20 && right / (at + 1) >= wanted) margin = one.margin
  }
  return margin
}

function aheadOf(classifier: Classifier, words: readonly string[]): { label: string; margin: number } | null {
  const [first, second] = guesses(classifier, words)
  return first ? { label: first.label, margin: first.score - (second?.score ?? -1) } : null
}
