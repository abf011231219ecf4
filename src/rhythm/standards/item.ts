// Owns: the shape of a standard and of its items, as they are stored.
import { z } from 'zod'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { checks } from './words.ts'

export const itemForm = z.object({
  key: z.string(),
  label: z.object({ zh: z.string(), en: z.string() }),
  check: z.enum(checks),
  atLeast: z.number().int().positive().nullable(),
})
export type Item = z.infer<typeof itemForm>
export interface Standard {
  code: string
  /** 0 for a usual one that the committee hasn't made its own. */
  version: number
  name: Bilingual
  /** Kinds of venue; none is every venue that has no other standard. */
  kinds: readonly string[]
  items: readonly Item[]
}
