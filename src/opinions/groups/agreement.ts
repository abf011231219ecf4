// Owns: how alike two ways of dividing the same people are.

/**
 * Adjusted Rand index (Hubert & Arabie 1985): 1 the same division, 0 what chance gives. Both arrays by the same
 * people; group numbers need not match. 1 where both put everybody into one group.
 */
export function adjustedRand(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const cells = new Map<string, number>()
  const rows = new Map<number, number>()
  const columns = new Map<number, number>()
  for (let at = 0; at < one.length; at++) {
    more(cells, `${one[at]} ${other[at]}`)
    more(rows, one[at] as number)
    more(columns, other[at] as number)
  }
  const together = pairs(cells)
  const chance = (pairs(rows) * pairs(columns)) / choose2(one.length)
  const most = (pairs(rows) + pairs(columns)) / 2
  return most === chance ? 1 : (together - chance) / (most - chance)
}

function more<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

const choose2 = (many: number) => (many * (many - 1)) / 2

function pairs(counts: Map<unknown, number>): number {
  let sum = 0
  for (const many of counts.values()) sum += choose2(many)
  return sum
}
