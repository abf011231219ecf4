// Owns: text cut into words. The county's own names (regions, venues, estates, roads seen) go into the dictionary, so
// that the name of an estate stays one word.
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { plain } from './plain.ts'
import { stopWords } from './stop.ts'

export interface Cutter {
  /** Every word of already plain text, punctuation left out. */
  cut(plainText: string): string[]
  /** Words that carry meaning, of already plain text. */
  meaning(plainText: string): string[]
  /** The same from text as typed. */
  words(text: string): string[]
  /** Everything, punctuation too, with jieba's part of speech. */
  tagged(plainText: string): { word: string; tag: string }[]
}

/** So frequent in the dictionary that its parts are never preferred. */
const preferred = 100_000

/** A dictionary takes 0.25 s and 40 MB: make one and keep it, and a new one only when names were added. */
export function cutterWith(names: readonly string[] = []): Cutter {
  const jieba = Jieba.withDict(dict)
  const known = names.map(plain).filter((name) => /^[\p{Script=Han}\dA-Za-z]{2,20}$/u.test(name))
  if (known.length > 0) jieba.loadDict(Buffer.from(known.map((name) => `${name} ${preferred} nz\n`).join('')))
  const cut = (text: string) => jieba.cut(text, true).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const meaning = (text: string) => cut(text).filter((word) => !stopWords.has(word))
  const tagged = (text: string) => jieba.tag(text, true)
  return { cut, meaning, tagged, words: (text) => meaning(plain(text)) }
}
