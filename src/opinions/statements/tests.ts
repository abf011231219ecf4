// Owns: the two tests of proportions that every claim about a statement rests on, and how many claims may be wrong.

/** z of a share against one half, with one vote added each way: `2√(n+1) · ((k+1)/(n+1) − ½)` (published Polis). */
export const againstHalf = (yes: number, seen: number) =>
  2 * Math.sqrt(seen + 1) * ((yes + 1) / (seen + 1) - 0.5)

/** z of a share inside against a share outside, pooled, with one added to each count (published Polis). */
export function insideAgainstOutside(yes: number, seen: number, yesOut: number, seenOut: number): number {
  const inside = (yes + 1) / (seen + 1)
  const outside = (yesOut + 1) / (seenOut + 1)
  const pooled = (yes + yesOut + 2) / (seen + seenOut + 2)
  if (pooled === 1) return 0
  return (inside - outside) / Math.sqrt(pooled * (1 - pooled) * (1 / (seen + 1) + 1 / (seenOut + 1)))
}

/** One-sided p of a standard normal z (Abramowitz & Stegun 26.2.17 through erfc 7.1.26; error below 1e-7). */
export function oneSided(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z))
  const tail =
    0.3989422804014327 *
    Math.exp((-z * z) / 2) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return z >= 0 ? tail : 1 - tail
}

/**
 * Which claims hold when at most `rate` of those that are made may be wrong (Benjamini & Hochberg 1995): their places
 * in `p`, ascending.
 */
export function discoveries(p: Float64Array, rate: number): number[] {
  const sorted = p.slice().sort()
  let bound = -1
  for (let rank = 0; rank < sorted.length; rank++)
    if ((sorted[rank] as number) <= ((rank + 1) / p.length) * rate) bound = sorted[rank] as number
  const held: number[] = []
  for (let at = 0; at < p.length; at++) if ((p[at] as number) <= bound) held.push(at)
  return held
}
