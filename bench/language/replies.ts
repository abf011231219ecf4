// Owns: are true replies told from shuffled ones, and are empty ones noticed. Learnt on one half, scored on the other,
// both ways, in three ways of halving.
import { hash } from '../../src/language/models/hash.ts'
import { areaUnderCurve, harmonic } from '../../src/language/models/scores.ts'
import { type Ear, type Exchange, relevance } from '../../src/language/replies/features.ts'
import { emptiness, trainReplyModel } from '../../src/language/replies/judge.ts'
import { learnWeighing } from '../../src/language/twins/fingerprint.ts'
import type { Cutter } from '../../src/language/words/cut.ts'
import { type Bench, rounded, table } from '../ground/bench.ts'
import type { Replied } from './data.ts'

/** One split is luck: with so few empty ones, F1 moves by four hundredths from one to the next. */
const splits = [1, 2, 3]

type Judged = Exchange & { perfunctory: boolean }
interface Part {
  scores: number[]
  wanted: boolean[]
}
interface Parts {
  near: Part
  nearAll: Part
  empty: Part
}

export function replies({ say }: Bench, rows: readonly Replied[], cutter: Cutter) {
  const parts = judgedIn(rows, cutter)
  const { near, nearAll, empty } = parts
  const all = rows.map(exchange)
  const learnt = noticed(
    empty.wanted,
    empty.scores.map((one) => one > 0),
  )
  const rule = noticed(
    all.map(({ perfunctory }) => perfunctory),
    all.map(({ reply }) => reply.length <= 40),
  )
  const auc = (one: Part) => rounded(areaUnderCurve(one.scores, one.wanted), 4)
  const [replyAuc, replyAucEmptyOnesToo] = [auc(near), auc(nearAll)]
  const line = (name: string, one: ReturnType<typeof noticed>) => [name, one.f1, one.precision, one.recall]
  const lines = [line('learnt', learnt), line('yardstick: at most 40 characters', rule)]
  say(`Replies: ${rows.length}, ${all.filter(({ perfunctory }) => perfunctory).length} of them judged empty.`)
  say(`True ones told from shuffled ones, AUC ${replyAuc}; with the empty ones too, ${replyAucEmptyOnesToo}`)
  say(`${table(['empty ones', 'F1', 'precision', 'recall'], lines)}\n`)
  return {
    ...{ replyAuc, replyAucEmptyOnesToo, perfunctoryF1: learnt.f1 },
    ...{
      perfunctoryPrecision: learnt.precision,
      perfunctoryRecall: learnt.recall,
      perfunctoryF1Rule: rule.f1,
    },
  }
}

function judgedIn(rows: readonly Replied[], cutter: Cutter): Parts {
  const parts: Parts = { near: part(), nearAll: part(), empty: part() }
  for (const split of splits) {
    const halves = [0, 1].map((half) =>
      rows.filter(({ id }) => hash(`split ${split} ${id}`) % 2 === half).map(exchange),
    )
    for (const [half, shown] of halves.entries()) judge(parts, shown, halves[1 - half] ?? [], cutter)
  }
  return parts
}

const exchange = ({ title, body, reply, perfunctory }: Replied): Judged => ({
  message: { title, body },
  ...{ reply, perfunctory },
})

/** Learns from what is shown and judges what was held back. */
function judge(
  { near, nearAll, empty }: Parts,
  shown: readonly Judged[],
  held: readonly Judged[],
  cutter: Cutter,
): void {
  const messages = shown.map(({ message }) => message)
  const ear = { weighing: learnWeighing(messages, cutter), cutter }
  addShuffled(nearAll, held, ear)
  const answering = held.filter(({ perfunctory }) => !perfunctory)
  addShuffled(near, answering, ear)
  const model = trainReplyModel(shown, ear)
  for (const one of held) {
    empty.scores.push(model ? emptiness(one, model, ear) : 0)
    empty.wanted.push(one.perfunctory)
  }
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
