// Owns: a text model that tells classes apart by words, pairs of words and n-grams of characters, listens to what was
// decided for the most similar messages, and says which words weighed most. The same examples in the same order give the same model.
import { gramHashes } from '../words/grams.ts'
import { scored, type Training, trainOne, type Weights } from './linear.ts'
import { type Neighbours, neighboursOf, votes } from './neighbours.ts'
import { joined, type Sparse } from './sparse.ts'
import { learnVocabulary, type Vocabulary, weigh } from './vocabulary.ts'

/** `words` are what `Cutter.words` gives. */
export interface Example {
  words: readonly string[]
  label: string
}

export interface Classifier {
  labels: readonly string[]
  phrases: Vocabulary
  /** Hashes of n-grams. */
  letters: Vocabulary<number>
  /** One for each label; the last entry is the bias. */
  weights: readonly Weights[]
  neighbours: Neighbours
}

export interface Guess {
  label: string
  /** Signed distance to the border of this class, raised by what its neighbours are: larger is surer. */
  score: number
}

/** Chosen by three-fold cross-validation on training rows that share no near-duplicate. */
const settings = {
  cost: 0.5,
  balance: 0.3,
  leastPhrase: 2,
  leastLetters: 3,
  shortest: 1,
  longest: 3,
  share: 0.5,
  /** So many words at the beginning count twice: people say first what it is about. */
  opening: 15,
} as const

export function trainClassifier(given: readonly Example[], change: Partial<Training> = {}): Classifier {
  const examples = given.map(({ words, label }) => ({ words: stressed(words), label }))
  const phrases = learnVocabulary(
    examples.map(({ words }) => phrasesOf(words)),
    settings.leastPhrase,
  )
  const letters = learnVocabulary(
    examples.map(({ words }) => lettersOf(words)),
    settings.leastLetters,
  )
  const labels = [...new Set(examples.map(({ label }) => label))].sort()
  const rows = examples.map(({ words }) => rowOf({ phrases, letters }, words))
  const dimension = phrases.terms.length + letters.terms.length
  const weights = labels.map((label) => {
    const wanted = examples.map((one) => one.label === label)
    const count = wanted.filter(Boolean).length
    const positive = ((examples.length - count) / count) ** settings.balance
    return trainOne(rows, wanted, dimension, { cost: settings.cost, positive, ...change })
  })
  const near = examples.map(({ words }) => weigh(phrases, words))
  const answers = examples.map(({ label }) => labels.indexOf(label))
  return { labels, phrases, letters, weights, neighbours: neighboursOf(near, answers) }
}

/** All classes, the surest first. */
export function guesses(model: Classifier, given: readonly string[]): Guess[] {
  const words = stressed(given)
  const row = rowOf(model, words)
  const near = votes(model.neighbours, weigh(model.phrases, words), model.labels.length)
  return model.labels
    .map((label, at) => {
      const score = scored(model.weights[at] ?? new Float32Array(1), row)
      return { label, score: score + settings.share * (near[at] ?? 0) }
    })
    .sort((a, b) => b.score - a.score)
}

/** The words of this text that spoke most for `label`, heaviest first. */
export function reasons(model: Classifier, words: readonly string[], label: string, most = 5): string[] {
  const weights = model.weights[model.labels.indexOf(label)]
  if (!weights) return []
  const row = weigh(model.phrases, phrasesOf(stressed(words)))
  return [...row.at]
    .map((column, at) => ({
      term: model.phrases.terms[column] ?? '',
      part: (weights[column] ?? 0) * (row.value[at] ?? 0),
    }))
    .filter(({ part }) => part > 0)
    .sort((a, b) => b.part - a.part)
    .slice(0, most)
    .map(({ term }) => term.replace('_', ''))
}

function rowOf(
  { phrases, letters }: Pick<Classifier, 'phrases' | 'letters'>,
  words: readonly string[],
): Sparse {
  return joined(weigh(phrases, phrasesOf(words)), weigh(letters, lettersOf(words)), phrases.terms.length)
}

const stressed = (words: readonly string[]): string[] => [...words.slice(0, settings.opening), ...words]
const phrasesOf = (words: readonly string[]): string[] => [
  ...words,
  ...words.slice(1).map((word, at) => `${words[at]}_${word}`),
]
const lettersOf = (words: readonly string[]): number[] =>
  gramHashes(words.join(' '), settings.shortest, settings.longest)
