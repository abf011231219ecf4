// Owns: what is heard in somebody's words: danger, a report of wrongdoing, what is no topic. Each with the words that
// gave it away. It only suggests. Breaks if wrong: somebody trusts it, and a report lies open.
import { plain } from '../words/plain.ts'
import { confidential, type Listening, negative, urgency } from './words.ts'

export type Stake = keyof typeof urgency
export type NegativeKey = keyof typeof negative

export interface Heard<Key> {
  key: Key
  /** As plain text. */
  words: string
}

/** What is at stake, life first; `life` means within two hours. */
export const urgencyOf = (text: string): Heard<Stake>[] => heardOf(urgency, text)

/** The words that sound like a report, or null. Errs to asking: a person decides. */
export const confidentialIn = (text: string): string | null => first(confidential, plain(text))

/** Grounds on which a topic may not be suitable. */
export const negativeIn = (text: string): Heard<NegativeKey>[] => heardOf(negative, text)

function heardOf<Key extends string>(lists: Record<Key, readonly Listening[]>, text: string): Heard<Key>[] {
  const said = plain(text)
  return (Object.keys(lists) as Key[]).flatMap((key) => {
    const words = first(lists[key], said)
    return words === null ? [] : [{ key, words }]
  })
}

function first(list: readonly Listening[], text: string): string | null {
  for (const { said, not } of list) {
    const found = said.exec(text)?.[0]
    if (found !== undefined && !not?.test(text)) return found
  }
  return null
}
