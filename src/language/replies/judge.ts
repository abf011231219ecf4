// Owns: what is noticed about a reply before it is sent and after: that it says nothing, answers something else, is a
// stock text, promises without a day. Each is a remark for a person, with what gave it away; none stops a reply.
import { scored, trainOne, type Weights } from '../models/linear.ts'
import { dot, joined, type Sparse } from '../models/sparse.ts'
import { learnVocabulary, type Vocabulary, weigh } from '../models/vocabulary.ts'
import { fingerprint } from '../twins/fingerprint.ts'
import { grams } from '../words/grams.ts'
import { plain } from '../words/plain.ts'
import { type Ear, type Exchange, features, relevance, withoutCourtesies } from './features.ts'
import { byWhen, promise } from './words.ts'

export interface ReplyModel {
  vocabulary: Vocabulary
  weights: Weights
}

export interface Remarks {
  /** Signed distance of a learnt model, or of the rule where there is none; null where it says something. */
  saysNothing: number | null
  /** The likeness to the message, where that is too small. */
  answersOther: number | null
  /** Number of the past reply it repeats. */
  stock: number | null
  /** The promise that has no day. */
  promiseWithoutDay: string | null
}

/** A reply that shares less than this with its message answers something else; one true reply in twenty lies below. */
const tooFar = 0.02
/** Two replies to different messages that are this alike are one text. */
const sameText = 0.8
/** Without its courtesies shorter than this says nothing: for a county that has judged none yet. */
const nothingLeft = 15

/** From replies that checkers judged. At least some of either kind, else null: then the rule judges. */
export function trainReplyModel(
  judged: readonly (Exchange & { perfunctory: boolean })[],
  ear: Ear,
): ReplyModel | null {
  const wanted = judged.map(({ perfunctory }) => perfunctory)
  if (wanted.filter(Boolean).length < 20 || wanted.filter((one) => !one).length < 20) return null
  const vocabulary = learnVocabulary(
    judged.map((one) => termsOf(one, ear)),
    3,
  )
  const rows = judged.map((one) => rowOf(one, vocabulary, ear))
  const width = features(judged[0] as Exchange, ear).length
  const weights = trainOne(rows, wanted, width + vocabulary.terms.length, {
    cost: 0.5,
    rounds: 200,
  })
  return { vocabulary, weights }
}

/** Above 0: says nothing. */
export const emptiness = (exchange: Exchange, { vocabulary, weights }: ReplyModel, ear: Ear): number =>
  scored(weights, rowOf(exchange, vocabulary, ear))

/** `past` are replies of the same unit to other messages. */
export function remarks(
  exchange: Exchange,
  ear: Ear,
  model: ReplyModel | null = null,
  past: readonly string[] = [],
): Remarks {
  const core = withoutCourtesies(exchange.reply)
  const empty = model ? emptiness(exchange, model, ear) : (nothingLeft - core.length) / nothingLeft
  const near = relevance(exchange, ear)
  const promised = promise.exec(core)?.[0]
  return {
    saysNothing: empty > 0 ? empty : null,
    answersOther: near < tooFar ? near : null,
    stock: repeated(core, past, ear),
    promiseWithoutDay: promised && !byWhen.test(core) ? promised : null,
  }
}

function repeated(core: string, past: readonly string[], { weighing, cutter }: Ear): number | null {
  const print = (text: string): Sparse => fingerprint({ title: '', body: text }, weighing, cutter)
  const said = print(core)
  const at = past.findIndex((one) => dot(print(withoutCourtesies(one)), said) >= sameText)
  return at < 0 ? null : at
}

function termsOf({ reply }: Exchange, { cutter }: Ear): string[] {
  const text = plain(reply)
  return [...cutter.meaning(text).map((word) => `_${word}`), ...grams(text, 2, 2)]
}

function rowOf(exchange: Exchange, vocabulary: Vocabulary, ear: Ear): Sparse {
  const value = features(exchange, ear)
  const counted: Sparse = { at: Uint32Array.from(value.keys()), value }
  return joined(counted, weigh(vocabulary, termsOf(exchange, ear)), value.length)
}
