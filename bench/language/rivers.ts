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

interface Judged {
  wanted: string
  learnt: string
  linear: string
  majority: string
}

export function rivers({ say }: Bench, complaints: readonly RiverComplaint[], cutter: Cutter) {
  const judged = eachHeldOut(complaints, cutter)
  const counts = Map.groupBy(judged, ({ wanted }) => wanted)
  const often = judged.filter(({ wanted }) => (counts.get(wanted)?.length ?? 0) >= enough)
  const score = (by: 'learnt' | 'linear' | 'majority', list: readonly Judged[] = often) =>
    rounded(
      macroF1(
        list.map(({ wanted }) => wanted),
        list.map((one) => one[by]),
      ),
      4,
    )
  const figures = {
    ...{ riverMacroF1: score('learnt'), riverLinear: score('linear'), riverMajority: score('majority') },
    riverMacroF1AllNatures: score('learnt', judged),
  }
  say(`Nature of ${judged.length} complaints, split by river, macro-F1:`)
  const rows = Object.entries(figures).map(([name, value]) => [told[name as keyof typeof told], value])
  say(`${table(['', 'macro-F1'], rows)}\n`)
  return figures
}

const told = {
  riverMacroF1: 'learnt',
  riverLinear: 'yardstick: linear SVM on words',
  riverMajority: 'yardstick: majority',
  riverMacroF1AllNatures: `learnt, natures with fewer than ${enough} rows too`,
} as const

function eachHeldOut(complaints: readonly RiverComplaint[], cutter: Cutter): Judged[] {
  const rows = complaints.map((one) => ({
    words: cutter.words(`${one.title} ${one.body}`),
    label: one.nature,
    part: hash(`river ${one.river}`) % parts,
  }))
  return Array.from({ length: parts }, (_, part) => part).flatMap((part) => {
    const [held, shown] = [rows.filter((one) => one.part === part), rows.filter((one) => one.part !== part)]
    const model = trainClassifier(shown)
    const linear = linearGuesses(shown, held)
    const majority = mostFrequent(shown.map(({ label }) => label))
    return held.map(({ words, label }, at) => {
      const learnt = guesses(model, words)[0]?.label ?? ''
      return { wanted: label, learnt, linear: linear[at] ?? '', majority }
    })
  })
}

function mostFrequent(labels: readonly string[]): string {
  const counts = Map.groupBy(labels, (one) => one)
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? ''
}
