// Owns: all walks of the invented county: what stands today, what stands out of line, what the year left behind.
import { aside } from './walks/aside.ts'
import { past } from './walks/past.ts'
import { today } from './walks/today.ts'
import type { Walk } from './walks/walk.ts'

/** Today's first: a small county is made of them alone. */
export const walks: readonly Walk[] = [...today, ...aside, ...past]

/** Each as often as it happens in a year, one of each kind before the second of any. */
export function wholeYear(): Walk[] {
  const most = Math.max(...walks.map(({ times = 1 }) => times))
  return Array.from({ length: most }, (_, round) => walks.filter(({ times = 1 }) => times > round)).flat()
}
