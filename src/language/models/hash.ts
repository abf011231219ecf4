// Owns: a text as a number that stays the same on every machine and in every year.

export const basis = 0x811c9dc5

/** FNV-1a, 32 bits, over UTF-16 units, its bits mixed at the end. */
export function hash(text: string, seed = basis): number {
  let sum = seed
  for (let at = 0; at < text.length; at++) sum = hashStep(sum, text.charCodeAt(at))
  return hashEnd(sum)
}

export const hashStep = (sum: number, unit: number): number => Math.imul(sum ^ unit, 0x01000193)
export const hashEnd = (sum: number): number => Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d) >>> 0

/** Numbers in [0, 1) from a seed: what is shuffled is shuffled the same way next time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Fisher and Yates, in place. */
export function shuffled<T extends number[] | Uint32Array>(list: T, random: () => number): T {
  for (let at = list.length - 1; at > 0; at--) {
    const to = Math.floor(random() * (at + 1))
    const one = list[at] as number
    list[at] = list[to] as number
    list[to] = one
  }
  return list
}
