// Owns: is the nature of a complaint about a river told right, on rivers that the model never heard of.
import { guesses, trainClassifier } from '../../src/language/models/classifier.ts'
import { hash } from '../../src/language/models/hash.ts'
import { macroF1 } from '../../src/language/models/scores.ts'
import type { Cutter } from '../../src/language/words/cut.ts'
import { type Bench, rounded, table } from '../ground/bench.ts'
import { linearGuesses } from './categories.ts'
import type { RiverComplaint } from './data.ts'

const parts = 5
/** A nature with fewer rows than this can't be learnt without the river it is from. */
const enough = 10

export function rivers({ say }: Bench, complaints: readonly RiverComplaint[], cutter: Cutter) {
  const rows = complaints.map((one) => ({
    words: cutter.words(`${one.title} ${one.body}`),
    label: one.nature,
    part: hash(`river ${one.river}`) % parts,
  }))
  const [learnt, linear, majority]: string[][] = [[], [], []]
  const wanted: string[] = []
  for (let part = 0; part < parts; part++) {
    const held = rows.filter((one) => one.part === part)
    const shown = rows.filter((one) => one.part !== part)
    const model = trainClassifier(shown)
    wanted.push(...held.map(({ label }) => label))
    learnt?.push(...held.map(({ words }) => guesses(model, words)[0]?.label ?? ''))
    linear?.push(...linearGuesses(shown, held))
    majority?.push(...held.map(() => mostFrequent(shown.map(({ label }) => label))))
  }
  const often = wanted.map((one) => wanted.filter((other) => other === one).length >= enough)
  const score = (given: readonly string[]) =>
    rounded(
      macroF1(
        wanted.filter((_, at) => often[at]),
        given.filter((_, at) => often[at]),
      ),
      4,
    )
  const figures = {
    riverMacroF1: score(learnt ?? []),
    riverLinear: score(linear ?? []),
    riverMajority: score(majority ?? []),
    riverMacroF1AllNatures: rounded(macroF1(wanted, learnt ?? []), 4),
  }
  say(
    `Nature of ${rows.length} complaints about ${new Set(complaints.map(({ river }) => river)).size} rivers, split by river:`,
  )
  say(
    table(
      ['', 'macro-F1'],
      [
        ['learnt', figures.riverMacroF1],
        ['linear on words', figures.riverLinear],
        ['majority', figures.riverMajority],
        [`learnt, natures with fewer than ${enough} rows too`, figures.riverMacroF1AllNatures],
      ],
    ),
  )
  say('')
  return figures
}

function mostFrequent(labels: readonly string[]): string {
  const counts = Map.groupBy(labels, (one) => one)
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? ''
}
