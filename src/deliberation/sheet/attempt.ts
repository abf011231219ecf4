// Owns: which of a meeting's forms was refused, and what had been typed in it.
import type { View } from '../../platform/html/index.ts'
import type { Attempted } from '../../platform/server/door.ts'
import type { Sheet } from './read.ts'

export interface Attempt {
  form: string
  tried: Attempted
}
export interface SheetProps {
  view: View
  sheet: Sheet
  attempt?: Attempt
}

export const triedIn = (form: string, attempt?: Attempt): Partial<Attempted> =>
  attempt?.form === form ? attempt.tried : {}
