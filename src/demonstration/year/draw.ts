// Owns: chance that is the same each time: the invented county is one county, however often it is made.

export interface Draw {
  /** From 0 up to, but not including, 1. */
  part(): number
  /** A whole number, both ends included. */
  whole(least: number, most: number): number
  one<T>(list: readonly T[]): T
}

/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state are enough for an invented county. */
export function drawing(seed: number): Draw {
  let state = seed >>> 0
  const part = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (least: number, most: number) => least + Math.floor(part() * (most - least + 1))
  return {
    part,
    whole,
    one: (list) => {
      const found = list[whole(0, list.length - 1)]
      if (found === undefined) throw new RangeError('nothing to draw from')
      return found
    },
  }
}
