// Owns: how good a guess was, as numbers.

export interface ClassScore {
  label: string
  precision: number
  recall: number
  f1: number
  count: number
}

/** F1 of each class that was wanted at least once. */
export function classScores(wanted: readonly string[], given: readonly (string | null)[]): ClassScore[] {
  return [...new Set(wanted)].sort().map((label) => {
    const hits = wanted.filter((one, at) => one === label && given[at] === label).length
    const [count, said] = [wanted, given].map((list) => list.filter((one) => one === label).length)
    const precision = said ? hits / said : 0
    const recall = count ? hits / count : 0
    return { label, precision, recall, f1: harmonic(precision, recall), count: count ?? 0 }
  })
}

export const macroF1 = (wanted: readonly string[], given: readonly (string | null)[]): number =>
  mean(classScores(wanted, given).map(({ f1 }) => f1))

/** How often a true row scores above a false one; equals count half. */
export function areaUnderCurve(scores: readonly number[], wanted: readonly boolean[]): number {
  const order = [...scores.keys()].sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0))
  const ranks = tiedRanks(scores, order)
  const truths = order.filter((at) => wanted[at])
  const falses = scores.length - truths.length
  const sum = truths.reduce((total, at) => total + (ranks[at] ?? 0), 0)
  return (sum - (truths.length * (truths.length + 1)) / 2) / (truths.length * falses)
}

function tiedRanks(scores: readonly number[], order: readonly number[]): Float64Array {
  const ranks = new Float64Array(scores.length)
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && scores[order[to] ?? 0] === scores[order[from] ?? 0]) to++
    for (let at = from; at < to; at++) ranks[order[at] ?? 0] = (from + 1 + to) / 2
  }
  return ranks
}

/** Of the best first: the mean of the precision at each hit. */
export function averagePrecision(ranked: readonly boolean[], wanted: number): number {
  let [hits, sum] = [0, 0]
  for (const [at, hit] of ranked.entries()) if (hit) sum += ++hits / (at + 1)
  return wanted ? sum / wanted : 0
}

export const harmonic = (a: number, b: number): number => (a + b ? (2 * a * b) / (a + b) : 0)
export const mean = (list: readonly number[]): number =>
  list.length ? list.reduce((sum, one) => sum + one, 0) / list.length : 0
