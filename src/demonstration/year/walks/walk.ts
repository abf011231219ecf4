// Owns: what a walk is: the way that a tale takes, as data. Each leaves a matter where a real one may stand.
import type { deeds } from '../deeds.ts'

export type DeedName = keyof typeof deeds
/** `2 choose`: two working days later, choose. */
export type Stride = `${number} ${DeedName}`
export interface Walk {
  name: string
  /** `CODE/track`; without one the venue's own. */
  method?: string
  where?: 'urban' | 'rural'
  /** In this very place: the guided walk begins where something waits. */
  at?: string
  level?: 'village' | 'township' | 'county'
  /** Days until what was agreed is due; 21 without it. */
  promises?: number
  /** Only a story that can be settled where people stand. */
  small?: true
  /** Only a story in which neighbours promise something themselves. */
  neighbourly?: true
  /** Only where there is a venue. */
  venue?: true
  way: readonly Stride[]
  /** Working days since, until today. */
  rest: readonly [least: number, most: number]
  times?: number
}
