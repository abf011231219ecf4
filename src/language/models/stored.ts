// Owns: a model as bytes that can be kept in one column, and back. Breaks if wrong: a model of an older shape is read
// as if it were of today's, so the shape is written in front.
import type { Classifier } from './classifier.ts'
import { neighboursOf } from './neighbours.ts'
import { type Vocabulary, vocabularyFrom } from './vocabulary.ts'

export const shape = 2

export class ModelOfAnotherShape extends Error {
  constructor(readonly found: unknown) {
    super(`A model of shape ${String(found)} can't be read by a program of shape ${shape}: train it again.`)
  }
}

interface Head {
  shape: number
  labels: readonly string[]
  phrases: readonly string[]
  /** How many; their hashes follow the head. */
  letters: number
  /** How many terms each neighbour has, and which label. */
  lengths: readonly number[]
  answers: readonly number[]
}

/** Length of the head (4 bytes, little-endian), the head as JSON, then all numbers in 32 bits each. */
export function storeClassifier({ labels, phrases, letters, weights, neighbours }: Classifier): Buffer {
  const { rows, answers } = neighbours
  const lengths = rows.map(({ at }) => at.length)
  const head: Head = {
    shape,
    labels,
    phrases: phrases.terms,
    letters: letters.terms.length,
    lengths,
    answers,
  }
  const said = Buffer.from(JSON.stringify(head))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(said.length)
  const near = rows.flatMap(({ at, value }) => [at, value])
  const numbers = [Uint32Array.from(letters.terms), phrases.rarity, letters.rarity, ...weights, ...near]
  return Buffer.concat([
    ...[length, said],
    ...numbers.map((one) => Buffer.from(one.buffer, one.byteOffset, one.byteLength)),
  ])
}

/** Throws `ModelOfAnotherShape`. */
export function readClassifier(bytes: Buffer): Classifier {
  let from = 4 + bytes.readUInt32LE(0)
  const head = JSON.parse(bytes.subarray(4, from).toString()) as Head
  if (head.shape !== shape) throw new ModelOfAnotherShape(head.shape)
  const part = (count: number): ArrayBuffer => {
    from += count * 4
    return Uint8Array.from(bytes.subarray(from - count * 4, from)).buffer
  }
  const take = (count: number) => new Float32Array(part(count))
  const hashes = [...new Uint32Array(part(head.letters))]
  const phrases: Vocabulary = vocabularyFrom(head.phrases, take(head.phrases.length))
  const letters: Vocabulary<number> = vocabularyFrom(hashes, take(head.letters))
  const dimension = head.phrases.length + head.letters + 1
  const weights = head.labels.map(() => take(dimension))
  const rows = head.lengths.map((count) => ({ at: new Uint32Array(part(count)), value: take(count) }))
  return { labels: head.labels, phrases, letters, weights, neighbours: neighboursOf(rows, head.answers) }
}
