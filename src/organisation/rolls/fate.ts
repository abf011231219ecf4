// Owns: what can become of a row.
import type { BodyKind } from '../bodies.ts'
import type { Problem } from './cells.ts'
import type { Cells, Roll } from './columns.ts'

export type Files = Partial<Record<Roll, readonly (readonly string[])[]>>

export interface Fate<R extends Roll = Roll> {
  roll: R
  /** As the spreadsheet counts: the heading is row 1. */
  row: number
  title: string
  kind: 'new' | 'same' | 'changed' | 'wrong'
  /** The columns that differ from what is there. */
  changes: string[]
  problems: Problem[]
  /** What is there already. */
  id: string | null
  cells: Cells<R>
}

export interface Fates {
  venues: Fate<'venues'>[]
  people: Fate<'people'>[]
  appointments: Fate<'appointments'>[]
  newBodies: readonly NewBody[]
}

export interface NewBody {
  name: string
  kind: BodyKind
}

export const everyFate = (fates: Fates): Fate[] => [...fates.venues, ...fates.people, ...fates.appointments]
