// Owns: a model as bytes that can be kept in one column, and back. Breaks if wrong: a model of an older shape is read
// as if it were of today's, so the shape is written in front.
import type { Classifier } from './classifier.ts'
import { type Vocabulary, vocabularyFrom } from './vocabulary.ts'

export const shape = 1

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
}

/** Length of the head (4 bytes, little-endian), the head as JSON, then the hashes of the n-grams and all numbers in 32 bits each. */
export function storeClassifier(model: Classifier): Buffer {
  const { labels, phrases, letters } = model
  const head: Head = { shape, labels, phrases: phrases.terms, letters: letters.terms.length }
  const said = Buffer.from(JSON.stringify(head))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(said.length)
  const numbers = [Uint32Array.from(letters.terms), phrases.rarity, letters.rarity, ...model.weights]
  return Buffer.concat([
    length,
    said,
    ...numbers.map((one) => Buffer.from(one.buffer, one.byteOffset, one.byteLength)),
  ])
}

/** Throws `ModelOfAnotherShape`. */
export function readClassifier(bytes: Buffer): Classifier {
  const until = 4 + bytes.readUInt32LE(0)
  const head = JSON.parse(bytes.subarray(4, until).toString()) as Head
  if (head.shape !== shape) throw new ModelOfAnotherShape(head.shape)
  let from = until
  const part = (count: number): ArrayBuffer => {
    from += count * 4
    return Uint8Array.from(bytes.subarray(from - count * 4, from)).buffer
  }
  const take = (count: number) => new Float32Array(part(count))
  const hashes = [...new Uint32Array(part(head.letters))]
  const phrases: Vocabulary = vocabularyFrom(head.phrases, take(head.phrases.length))
  const letters: Vocabulary<number> = vocabularyFrom(hashes, take(head.letters))
  const dimension = head.phrases.length + head.letters + 1
  return { labels: head.labels, phrases, letters, weights: head.labels.map(() => take(dimension)) }
}
