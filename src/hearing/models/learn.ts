// Owns: learning one model from what was decided, and whether it may replace the one before: both are asked about rows
// that neither has seen. Pure; a night's work, done in a thread of its own.
import { leastOfClass, suggest, takesOver } from '../../language/category/category.ts'
import { guessByRules, type Leaf, rulesFrom } from '../../language/category/rules.ts'
import { type Classifier, guesses, trainClassifier } from '../../language/models/classifier.ts'
import { type ClassScore, classScores, macroF1 } from '../../language/models/scores.ts'
import { readClassifier, storeClassifier } from '../../language/models/stored.ts'
import { learnPlaces, learntPlace } from '../../language/places/learnt.ts'
import { type Cutter, cutterWith } from '../../language/words/cut.ts'
import { splitByTime } from './examined.ts'
import type { Decided, ModelKind } from './examples.ts'

export interface Rival {
  bytes: Uint8Array
  margin: number | null
  decidedUntil: number
  macroF1: number
  heldOut: number
}
export interface ToLearn {
  kind: ModelKind
  decided: readonly Decided[]
  /** The version in use, as far as it can still be read. */
  rival: Rival | null
  /** What a county without history begins with. */
  leaves: readonly Leaf[]
}
export interface Learnt {
  bytes: Uint8Array
  margin: number | null
  macroF1: number
  heldOut: number
  answered: number
  answeredRight: number
  classes: ClassScore[]
  rivalF1: number | null
  takesOver: boolean
}

interface Row extends Decided {
  words: string[]
}
interface Model {
  classifier: Classifier
  margin: number | null
}
/** What it says of a text, and whether it would have been shown. */
type Ear = (words: readonly string[]) => { label: string; sure: boolean } | null

/** Fewer rows to be examined on, and the score is chance; a fifth is held out. */
const fewestHeld = 20
export const fewestDecided = 5 * fewestHeld
const fewestUnseen = 30

/** Null: too little was decided to learn from. */
export function learn({ kind, decided, rival, leaves }: ToLearn): Learnt | null {
  const cutter = cutterWith()
  const rows = taught(decided.map((one) => ({ ...one, words: cutter.words(one.text) })))
  const { shown, held } = splitByTime(rows)
  if (held.length < fewestHeld || labelsOf(shown) < 2) return null
  const [examined, model] = [trained(kind, shown), trained(kind, rows)]
  if (!examined || !model) return null
  const score = scored(earOf(kind, examined), held)
  const before = rivalScore(kind, { rival, leaves, held, cutter })
  const fresh = before ? scored(earOf(kind, examined), before.rows) : score
  const against = before && { macroF1: before.macroF1, count: before.rows.length }
  return {
    ...score,
    bytes: storeClassifier(model.classifier),
    margin: model.margin,
    heldOut: held.length,
    rivalF1: before?.macroF1 ?? null,
    takesOver:
      isWorthIt(score) &&
      takesOver({ macroF1: fresh.macroF1, count: before?.rows.length ?? held.length }, against),
  }
}

/** Where it is sure it must be right, else nothing is better than it. */
function isWorthIt({ answered, answeredRight }: { answered: number; answeredRight: number }): boolean {
  return answered >= fewestAnswered && answeredRight / answered >= leastRight
}
const fewestAnswered = 5
const leastRight = 0.75

function taught(rows: readonly Row[]): Row[] {
  const counts = new Map<string, number>()
  for (const { label } of rows) counts.set(label, (counts.get(label) ?? 0) + 1)
  return rows.filter(({ label, words }) => words.length > 0 && (counts.get(label) ?? 0) >= leastOfClass)
}

const labelsOf = (rows: readonly Row[]): number => new Set(rows.map(({ label }) => label)).size

function trained(kind: ModelKind, rows: readonly Row[]): Model | null {
  if (kind !== 'place') return { classifier: trainClassifier(rows), margin: null }
  return learnPlaces(rows.map((row, at) => ({ ...row, group: at })))
}

function earOf(kind: ModelKind, { classifier, margin }: Model): Ear {
  if (kind === 'place' && margin !== null)
    return (words) => {
      const found = learntPlace({ classifier, margin }, words)
      return found && { label: found.code, sure: true }
    }
  return (words) => {
    const [first] = suggest(classifier, words, 1)
    const label = first?.label ?? guesses(classifier, words)[0]?.label
    return label === undefined ? null : { label, sure: first?.sure ?? false }
  }
}

function scored(ear: Ear, rows: readonly Row[]) {
  const said = rows.map(({ words }) => ear(words))
  const wanted = rows.map(({ label }) => label)
  const given = said.map((one) => one?.label ?? null)
  const sure = said.flatMap((one, at) => (one?.sure ? [one.label === wanted[at]] : []))
  return {
    macroF1: macroF1(wanted, given),
    classes: classScores(wanted, given),
    answered: sure.length,
    answeredRight: sure.filter(Boolean).length,
  }
}

interface Before {
  rival: Rival | null
  leaves: readonly Leaf[]
  held: readonly Row[]
  cutter: Cutter
}

/** The version in use on what was decided since it was made; with too little of that, by what it was worth then. */
function rivalScore(kind: ModelKind, { rival, leaves, held, cutter }: Before) {
  if (rival) {
    const unseen = held.filter(({ at }) => at > rival.decidedUntil)
    if (unseen.length < fewestUnseen) return { macroF1: rival.macroF1, rows: held }
    const model = { classifier: readClassifier(Buffer.from(rival.bytes)), margin: rival.margin }
    return { macroF1: scored(earOf(kind, model), unseen).macroF1, rows: unseen }
  }
  if (leaves.length === 0) return null
  const rules = rulesFrom(leaves, cutter)
  const ear: Ear = (words) => {
    const [first] = guessByRules(rules, words)
    return first ? { label: first.label, sure: true } : null
  }
  return { macroF1: scored(ear, held).macroF1, rows: held }
}
