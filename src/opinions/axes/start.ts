// Owns: numbers that look drawn by lot and are the same on every machine: nothing here knows a clock.

/** Mixes 32 bits so that neighbours share nothing (the finaliser of MurmurHash3, public domain). */
export function mixed(number: number): number {
  let bits = number >>> 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

/** A stream of numbers from 0 (inclusive) to 1 (exclusive) for one seed: mulberry-like, by counter. */
export function lots(seed: number): () => number {
  let turn = mixed(seed ^ 0x9e3779b9)
  return () => {
    turn = (turn + 0x9e3779b9) >>> 0
    return mixed(turn) / 4_294_967_296
  }
}

/** A direction of length 1 that favours no statement. */
export function unitStart(size: number): Float64Array {
  const direction = Float64Array.from({ length: size }, (_, one) => mixed(one + 1) / 2_147_483_648 - 1)
  let square = 0
  for (const value of direction) square += value * value
  const length = Math.sqrt(square) || 1
  return direction.map((value) => value / length)
}
