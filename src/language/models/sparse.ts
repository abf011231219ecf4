// Owns: a vector of which almost all entries are zero.

/** Indices ascending, one value for each. */
export interface Sparse {
  at: Uint32Array
  value: Float32Array
}

export function sparse(entries: ReadonlyMap<number, number>): Sparse {
  const at = Uint32Array.from(entries.keys()).sort()
  return { at, value: Float32Array.from(at, (one) => entries.get(one) ?? 0) }
}

export function dot(a: Sparse, b: Sparse): number {
  let [i, j, sum] = [0, 0, 0]
  while (i < a.at.length && j < b.at.length) {
    const [left = 0, right = 0] = [a.at[i], b.at[j]]
    if (left === right) sum += (a.value[i++] ?? 0) * (b.value[j++] ?? 0)
    else if (left < right) i++
    else j++
  }
  return sum
}

export function scaled(one: Sparse, factor: number): Sparse {
  return { at: one.at, value: one.value.map((value) => value * factor) }
}

export const length = (one: Sparse): number =>
  Math.sqrt(one.value.reduce((sum, value) => sum + value * value, 0))

/** Length 1, or empty. */
export const unit = (one: Sparse): Sparse => scaled(one, 1 / (length(one) || 1))

/** `b` behind `a`, its indices moved by `offset`. */
export function joined(a: Sparse, b: Sparse, offset: number): Sparse {
  const at = new Uint32Array(a.at.length + b.at.length)
  const value = new Float32Array(at.length)
  at.set(a.at)
  at.set(
    b.at.map((one) => one + offset),
    a.at.length,
  )
  value.set(a.value)
  value.set(b.value, a.value.length)
  return { at, value }
}
