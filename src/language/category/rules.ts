// Owns: a first guess for a county without history: the words of the county's own category tree, and of any list it
// gives, looked for in the message. No example needed; the learnt model takes its place when there are enough.
import type { Cutter } from '../words/cut.ts'

export interface Leaf {
  label: string
  /** Names along the branch and any words that belong to it. */
  names: readonly string[]
}
export interface Rules {
  /** What a word speaks for, and how much: 1 ÷ number of labels it stands under. */
  votes: ReadonlyMap<string, ReadonlyMap<string, number>>
}
export interface RuleGuess {
  label: string
  score: number
  because: string[]
}

export function rulesFrom(leaves: readonly Leaf[], cutter: Cutter): Rules {
  const labels = new Map<string, Set<string>>()
  for (const { label, names } of leaves)
    for (const word of names.flatMap((name) => [name, ...cutter.words(name)]))
      if (word.length > 1) labels.set(word, (labels.get(word) ?? new Set()).add(label))
  return {
    votes: new Map(
      [...labels].map(([word, under]) => [word, new Map([...under].map((one) => [one, 1 / under.size]))]),
    ),
  }
}

/** Labels with the most votes first; empty where no word of the tree was said, which is an answer as well. */
export function guessByRules({ votes }: Rules, words: readonly string[]): RuleGuess[] {
  const found = new Map<string, RuleGuess>()
  for (const word of new Set(words))
    for (const [label, vote] of votes.get(word) ?? []) {
      const guess = found.get(label) ?? { label, score: 0, because: [] }
      guess.score += vote
      guess.because.push(word)
      found.set(label, guess)
    }
  return [...found.values()].sort((a, b) => b.score - a.score)
}
