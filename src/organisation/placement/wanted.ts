// Owns: what a proposal may ask for: its settings and the kinds of rule, as they are written down.
import { usualWeights } from '../../placement/problem.ts'
import type { Id } from '../../platform/ids.ts'
import type { VenueKind } from '../venue.ts'

export type PlacementId = Id<'placement'>
export type PlacementState = 'draft' | 'asked' | 'proposed' | 'refused' | 'issued' | 'discarded'

export interface Wanted {
  title: string
  venueKinds: readonly VenueKind[]
  evenGroups: boolean
  byLevel: boolean
  eachLed: boolean
  wishesBind: boolean
  strengthKm: number
  wishKm: number
  stayKm: number
  toDay?: string | undefined
}

/** Until somebody decides otherwise; the weights are the workshop's. */
export const usual = {
  ...{ evenGroups: true, byLevel: false, eachLed: false, wishesBind: false },
  ...{ strengthKm: usualWeights.strength, wishKm: usualWeights.wish, stayKm: usualWeights.stay },
} satisfies Omit<Wanted, 'title' | 'venueKinds'>

export type Settings = Omit<Wanted, 'toDay'> & { toDay: string | null }

export type WrittenRule =
  | { kind: 'fixed' | 'recused' | 'wish'; member: string; venue: string }
  | { kind: 'together'; member: string; other: string }
  | { kind: 'seats'; venue: string; least: number; most: number }
  | { kind: 'sector'; venue: string; word: string; least: number }
  | { kind: 'needs'; venue: string; word: string }
  | { kind: 'without'; member: string }
