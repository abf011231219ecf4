// Owns: how sure one can be of a rate. Pure. Byar's approximation to the exact Poisson interval (Breslow and Day,
// Statistical Methods in Cancer Research II, IARC 1987, page 69): right to the first decimal from nothing upwards, and
// never below nothing.
const z = 1.959964

export interface Interval {
  low: number
  high: number
}

/** 95 % for how many were to be expected where `count` were seen. */
export function around(count: number): Interval {
  const low = count === 0 ? 0 : count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3
  const one = count + 1
  const high = one * (1 - 1 / (9 * one) + z / (3 * Math.sqrt(one))) ** 3
  return { low: Math.max(0, low), high }
}

export const perThousand = (count: number, residents: number): number => (count * 1000) / residents
