// Owns: which statement a person is shown next.
import type { Tally } from '../axes/centre.ts'

/**
 * `[(1 − p)(E + 1) · a · (1 + 8 · 2^(−S/5))]²` by statement, with p = (passes + 1)/(seen + 2), a = (agree + 1)/(seen + 2)
 * and E how far it carries from the middle (published Polis). New statements weigh most, then those that tell people
 * apart and are not passed over.
 */
export function prioritiesOf(tally: Tally, extremity: Float64Array): Float64Array {
  return extremity.map((far, one) => {
    const seen = tally.seen[one] as number
    const agreed = tally.agree[one] as number
    const passed = seen - agreed - (tally.disagree[one] as number)
    const weight = (1 - (passed + 1) / (seen + 2)) * (far + 1) * ((agreed + 1) / (seen + 2))
    return (weight * (1 + 8 * 2 ** (-seen / 5))) ** 2
  })
}

/** The statement to show, drawn by priority with the lot given (0 ≤ lot < 1); undefined when none is left. */
export function nextOf(priorities: Float64Array, open: readonly number[], lot: number): number | undefined {
  const total = open.reduce((sum, one) => sum + (priorities[one] ?? 0), 0)
  let left = lot * total
  for (const one of open) {
    left -= priorities[one] ?? 0
    if (left < 0) return one
  }
  return open.at(-1)
}
