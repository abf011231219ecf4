// Owns: are categories suggested right: trained on one split, scored on the other.
import { type Classifier, guesses, trainClassifier } from '../../src/language/models/classifier.ts'
import { scored, trainOne } from '../../src/language/models/linear.ts'
import { type ClassScore, classScores, macroF1 } from '../../src/language/models/scores.ts'
import { learnVocabulary, weigh } from '../../src/language/models/vocabulary.ts'
import type { Cutter } from '../../src/language/words/cut.ts'
import { type Bench, rounded, table, worked } from '../ground/bench.ts'
import type { Labelled } from './data.ts'

interface Row {
  words: string[]
  label: string
}

export function categories({ say }: Bench, labelled: readonly Labelled[], cutter: Cutter) {
  const given = (one: Labelled): Row => ({ words: one.seg.trim().split(/\s+/), label: one.label })
  const own = (one: Labelled): Row =>
    one.text ? { words: cutter.words(`${one.title ?? ''} ${one.text}`), label: one.label } : given(one)
  const held = labelled.filter(({ split }) => split !== 'train')
  const shown = labelled.filter(({ split }) => split === 'train')
  const began = worked()
  const model = trainClassifier(shown.map(given))
  const seconds = (worked() - began) / 1000
  const scores = scoredOn(model, held.map(given))
  const ownModel = trainClassifier(shown.map(own))
  const figures = {
    macroF1: rounded(scores.macroF1, 4),
    macroF1OwnWords: rounded(scoredOn(ownModel, held.map(own)).macroF1, 4),
    macroF1LinearWords: rounded(linearOnWords(shown.map(given), held.map(given)), 4),
    trainingSeconds: rounded(seconds, 1),
    messageMs: rounded(perMessage(ownModel, held, cutter), 3),
  }
  say(`Categories: ${shown.length} rows to learn from, ${held.length} to be examined on.`)
  say(tableOf(scores.classes))
  say(
    `macro-F1 ${figures.macroF1} (own cutting where the text is known ${figures.macroF1OwnWords}; yardstick, linear SVM on words ${figures.macroF1LinearWords}), ${figures.trainingSeconds} s of work to train, ${figures.messageMs} ms for a message\n`,
  )
  return figures
}

const tableOf = (classes: readonly ClassScore[]): string =>
  table(
    ['class', 'rows', 'precision', 'recall', 'F1'],
    classes.map((one) => [
      one.label,
      one.count,
      ...[one.precision, one.recall, one.f1].map((value) => value.toFixed(3)),
    ]),
  )

function scoredOn(model: Classifier, rows: readonly Row[]) {
  const wanted = rows.map(({ label }) => label)
  const given = rows.map(({ words }) => guesses(model, words)[0]?.label ?? null)
  return { macroF1: macroF1(wanted, given), classes: classScores(wanted, given) }
}

/** From text as typed to the surest class. */
function perMessage(model: Classifier, rows: readonly Labelled[], cutter: Cutter): number {
  const texts = rows.flatMap(({ text }) => text ?? []).slice(0, 500)
  if (texts.length === 0) return Number.NaN
  for (const text of texts.slice(0, 50)) guesses(model, cutter.words(text))
  const began = worked()
  for (const text of texts) guesses(model, cutter.words(text))
  return (worked() - began) / texts.length
}

/** The yardstick: single words, TF-IDF, the same machine. */
export function linearOnWords(shown: readonly Row[], held: readonly Row[]): number {
  const given = linearGuesses(shown, held)
  return macroF1(
    held.map(({ label }) => label),
    given,
  )
}

export function linearGuesses(shown: readonly Row[], held: readonly Row[]): string[] {
  const vocabulary = learnVocabulary(
    shown.map(({ words }) => words),
    2,
  )
  const rows = shown.map(({ words }) => weigh(vocabulary, words))
  const labels = [...new Set(shown.map(({ label }) => label))].sort()
  const machines = labels.map((label) => {
    const wanted = shown.map((one) => one.label === label)
    return trainOne(rows, wanted, vocabulary.terms.length, { cost: 0.5 })
  })
  return held.map(({ words }) => {
    const row = weigh(vocabulary, words)
    const scores = machines.map((one) => scored(one, row))
    return labels[scores.indexOf(Math.max(...scores))] ?? ''
  })
}
