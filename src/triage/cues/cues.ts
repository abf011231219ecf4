// Owns: what is heard in somebody's words: land, dialect, a thing of a category, a numbered place. Pure, and it only
// suggests. Danger and reports of wrongdoing are heard by the workshop of language.

import { things } from '../../hearing/suggestions/things/words.ts'
import { type Category, categories } from '../../matters/words.ts'
import { cues, numberedPlace, numerals, ten } from './words.ts'

export type Cue = keyof typeof cues

/** The first words that gave it away, or null. */
export function heard(cue: Cue, text: string): string | null {
  const patterns: readonly RegExp[] = cues[cue]
  const found = patterns.map((pattern) => pattern.exec(text)?.[0])
  return found.find((one) => one !== undefined) ?? null
}

/** The things that a text names, each with its category. */
export function thingsIn(text: string): { word: string; category: Category }[] {
  return categories.flatMap((category) =>
    things[category].filter((word) => text.includes(word)).map((word) => ({ word, category })),
  )
}

/** What most of the things named belong to; the form offers it, a person may choose another. */
export function categoryOf(text: string): Category | undefined {
  const counted = new Map<Category, number>()
  for (const { category } of thingsIn(text)) counted.set(category, (counted.get(category) ?? 0) + 1)
  return [...counted].sort(([, a], [, b]) => b - a)[0]?.[0]
}

export const placesIn = (text: string): string[] =>
  [...text.matchAll(numberedPlace)].map(([, number = '', kind = '']) => plainNumber(number) + kind)

/** "3号楼" and "三号楼" are one house. */
function plainNumber(number: string): string {
  const digits = number.normalize('NFKC')
  if (/^\d+$/.test(digits)) return digits
  const [tens, ones] = digits.includes(ten) ? digits.split(ten) : ['', digits]
  const value = (one = '') => numerals.indexOf(one)
  if (!digits.includes(ten)) return String(value(ones))
  return String((tens ? value(tens) : 1) * 10 + (ones ? value(ones) : 0))
}
