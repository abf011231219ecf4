// Owns: chance that can be repeated: the same seed throws the same dice.

export type Dice = ReturnType<typeof dice>

/** Mulberry32, of Tommy Ettinger: small, and good enough to choose doors with. */
export function dice(seed: number) {
  let state = seed >>> 0
  const throwOne = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number): number => Math.floor(throwOne() * count)
  return {
    below,
    often: (share: number): boolean => throwOne() < share,
    one: <T>(list: readonly T[]): T | undefined => list[below(list.length)],
    some: <T>(list: readonly T[]): T[] => list.filter(() => throwOne() < 0.5),
    /** By weights, in any unit. */
    kind<K extends string>(weights: Record<K, number>): K {
      const all = Object.entries(weights) as [K, number][]
      let left = throwOne() * all.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [kind, weight] of all) {
        left -= weight
        if (left < 0) return kind
      }
      return all[0]?.[0] as K
    },
  }
}
