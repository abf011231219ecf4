// Owns: how a paragraph about the work is put together: words, and numbers that are figures.
import type { Bilingual } from '../../../platform/words/phrases.ts'

/** A number in a sentence: the count of a figure, the part of it that is met, or the share of it. */
export interface Told {
  readonly figure: string
  readonly as: 'all' | 'met' | 'share'
}
export type Piece = string | Told
export interface Account {
  readonly key: string
  readonly title: Bilingual
  readonly zh: readonly Piece[]
  readonly en: readonly Piece[]
}

export const all = (figure: string): Told => ({ figure, as: 'all' })
export const met = (figure: string): Told => ({ figure, as: 'met' })
export const share = (figure: string): Told => ({ figure, as: 'share' })
