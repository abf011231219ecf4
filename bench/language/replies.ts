// Owns: are true replies told from shuffled ones, and are empty ones noticed. Learnt on one half, scored on the other,
// both ways.
import { hash } from '../../src/language/models/hash.ts'
import { areaUnderCurve, harmonic } from '../../src/language/models/scores.ts'
import { type Ear, type Exchange, relevance } from '../../src/language/replies/features.ts'
import { emptiness, trainReplyModel } from '../../src/language/replies/judge.ts'
import { learnWeighing } from '../../src/language/twins/fingerprint.ts'
import type { Cutter } from '../../src/language/words/cut.ts'
import { type Bench, rounded, table } from '../ground/bench.ts'
import type { Replied } from './data.ts'

type Judged = Exchange & { perfunctory: boolean }
interface Part {
  scores: number[]
  wanted: boolean[]
}

export function replies({ say }: Bench, rows: readonly Replied[], cutter: Cutter) {
  const exchange = ({ title, body, reply, perfunctory }: Replied): Judged => ({
    message: { title, body },
    ...{ reply, perfunctory },
  })
  const halves = [0, 1].map((half) => rows.filter(({ id }) => hash(`reply ${id}`) % 2 === half).map(exchange))
  const [near, nearAll, empty]: Part[] = [part(), part(), part()]
  for (const [half, shown] of halves.entries()) {
    const held = halves[1 - half] ?? []
    const told = shown.flatMap(({ message, reply }) => [message, { title: '', body: reply }])
    const ear = { weighing: learnWeighing(told, cutter), cutter }
    addShuffled(nearAll as Part, held, ear)
    addShuffled(
      near as Part,
      held.filter(({ perfunctory }) => !perfunctory),
      ear,
    )
    const model = trainReplyModel(shown, ear)
    for (const one of held) {
      empty?.scores.push(model ? emptiness(one, model, ear) : 0)
      empty?.wanted.push(one.perfunctory)
    }
  }
  const short = halves.flat().map(({ reply }) => reply.length <= 40)
  const [learnt, rule] = [
    noticed(empty?.wanted ?? [], empty?.scores.map((one) => one > 0) ?? []),
    noticed(
      halves.flat().map(({ perfunctory }) => perfunctory),
      short,
    ),
  ]
  const auc = (one: Part | undefined) => rounded(areaUnderCurve(one?.scores ?? [], one?.wanted ?? []), 4)
  const figures = {
    replyAuc: auc(near),
    replyAucEmptyOnesToo: auc(nearAll),
    perfunctoryF1: learnt.f1,
    perfunctoryPrecision: learnt.precision,
    perfunctoryRecall: learnt.recall,
    perfunctoryF1Rule: rule.f1,
  }
  say(
    `Replies: ${rows.length}, ${rows.filter(({ perfunctory }) => perfunctory).length} of them judged empty.`,
  )
  say(
    `True ones told from shuffled ones, AUC ${figures.replyAuc}; with the empty ones, which answer nothing, ${figures.replyAucEmptyOnesToo}`,
  )
  const line = (name: string, one: ReturnType<typeof noticed>) => [name, one.f1, one.precision, one.recall]
  say(
    table(
      ['empty ones', 'F1', 'precision', 'recall'],
      [line('learnt', learnt), line('yardstick: at most 40 characters', rule)],
    ),
  )
  say('')
  return figures
}

const part = (): Part => ({ scores: [], wanted: [] })

/** Each message beside its own reply, and beside three of others. */
function addShuffled(to: Part, held: readonly Exchange[], ear: Ear): void {
  for (const [at, { message, reply }] of held.entries()) {
    to.scores.push(relevance({ message, reply }, ear))
    to.wanted.push(true)
    for (const step of [37, 101, 211]) {
      const other = held[(at + step) % held.length]
      to.scores.push(relevance({ message, reply: other?.reply ?? '' }, ear))
      to.wanted.push(false)
    }
  }
}

function noticed(wanted: readonly boolean[], given: readonly boolean[]) {
  const hits = wanted.filter((one, at) => one && given[at]).length
  const precision = hits / (given.filter(Boolean).length || 1)
  const recall = hits / (wanted.filter(Boolean).length || 1)
  return {
    precision: rounded(precision, 4),
    recall: rounded(recall, 4),
    f1: rounded(harmonic(precision, recall), 4),
  }
}
