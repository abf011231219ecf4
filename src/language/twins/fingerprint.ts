// Owns: a message as a vector in which two tellings of one event lie close: words and n-grams, the title counted more,
// rare ones (the name of an estate) weighing most. Terms are hashed, so a name never heard before has its place too.
import { hash } from '../models/hash.ts'
import { type Sparse, scaled, sparse, unit } from '../models/sparse.ts'
import type { Cutter } from '../words/cut.ts'
import { gramHashes } from '../words/grams.ts'
import { plain } from '../words/plain.ts'

export interface Told {
  /** Empty where there is none. */
  title: string
  body: string
}

/** How many of `documents` messages hold each term; learnt by a job, then fixed until the next, so that likeness doesn't drift within a day. */
export interface Weighing {
  documents: number
  counts: ReadonlyMap<number, number>
}

/** How often the title counts; chosen, like `sharpness`, on one half of the known events and kept on the other. */
const titleTimes = 2
const bodyLetters = 400
const sharpness = 1.2
/** The heaviest terms of a block are kept: the rest moves likeness in the third decimal and costs most of the time. */
const kept = 250
/** How much n-grams of characters of the title, and of the body, count beside words. */
const letterShare = 0.8

/** Words and n-grams are hashed apart: a word of two characters is not its own bigram. */
export const wordSeed = 1
const letterSeed = 2

type Block = Map<number, number>

export function learnWeighing(messages: Iterable<Told>, cutter: Cutter): Weighing {
  const counts = new Map<number, number>()
  let documents = 0
  for (const told of messages) {
    documents++
    for (const term of new Set(blocksOf(told, cutter).flatMap((block) => [...block.keys()])))
      counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return { documents, counts }
}

/** Length 1, so that the likeness of two messages is the `dot` of their vectors, from 0 to 1. */
export function fingerprint(told: Told, weighing: Weighing, cutter: Cutter): Sparse {
  const [words, ...letters] = blocksOf(told, cutter).map((block) => weighed(block, weighing))
  return unit(added([words ?? nothing, ...letters.map((one) => scaled(one, letterShare))]))
}

/** How much a text says: the mean rarity of its words. What half the county writes, a greeting, says little. */
export function tellingOf(text: string, weighing: Weighing, cutter: Cutter): number {
  const words = cutter.meaning(plain(text))
  const sum = words.reduce((total, word) => total + rarityOf(hash(word, wordSeed), weighing), 0)
  return words.length > 0 ? sum / words.length : 0
}

/** Words, n-grams of the title, n-grams of the body. */
function blocksOf({ title, body }: Told, cutter: Cutter): Block[] {
  const [head, rest] = [plain(title), plain(body)]
  const titled = Array.from({ length: titleTimes }, () => cutter.meaning(head)).flat()
  return [
    counted([...titled, ...cutter.meaning(rest)].map((word) => hash(word, wordSeed))),
    counted(gramHashes(head, 2, 4, letterSeed)),
    counted(gramHashes(rest.slice(0, bodyLetters), 2, 4, letterSeed)),
  ]
}

function counted(terms: readonly number[]): Block {
  const block: Block = new Map()
  for (const term of terms) block.set(term, (block.get(term) ?? 0) + 1)
  return block
}

const rarityOf = (term: number, { documents, counts }: Weighing): number =>
  Math.max(0, Math.log(Math.max(2, documents) / Math.max(1, counts.get(term) ?? 0)))

function weighed(block: Block, weighing: Weighing): Sparse {
  const weights = [...block].map(([term, count]): [number, number] => {
    return [term, (1 + Math.log(count)) * rarityOf(term, weighing) ** sharpness]
  })
  const heaviest = weights.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, kept)
  return unit(sparse(new Map(heaviest.filter(([, weight]) => weight > 0))))
}

/** What stands in several blocks is added up. */
function added(blocks: readonly Sparse[]): Sparse {
  const sums = new Map<number, number>()
  for (const { at, value } of blocks)
    for (let i = 0; i < at.length; i++) {
      const term = at[i] as number
      sums.set(term, (sums.get(term) ?? 0) + (value[i] as number))
    }
  return sparse(sums)
}

const nothing: Sparse = { at: new Uint32Array(), value: new Float32Array() }
