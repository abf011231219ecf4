// Owns: what a field looks like, kept beside its zod schema. `Form` draws from it, `readForm` complains by it.

import { z } from 'zod'
import type { Bilingual } from '../../words/phrases.ts'

export interface Option {
  value: string
  label: Bilingual
  hint?: Bilingual
}

interface Common {
  label: Bilingual
  hint?: Bilingual
  why?: Bilingual
  required: boolean
}

export type Drawing = Common &
  (
    | { kind: 'text'; rows: number; max: number; autocomplete?: string; inputmode?: InputMode }
    | { kind: 'secret'; autocomplete: string }
    | { kind: 'code'; length: number; autocomplete: string }
    | { kind: 'number'; min?: number; max?: number; unit?: Bilingual }
    | { kind: 'tick' }
    | { kind: 'day' | 'moment' | 'hidden' }
    | { kind: 'choice'; as: 'radio' | 'select'; options: readonly Option[] }
    | { kind: 'choices'; options: readonly Option[] }
    | { kind: 'files'; max: number; accept: string }
  )

export type InputMode = 'text' | 'tel' | 'email' | 'numeric' | 'search' | 'url'

/** A form field: a zod schema that takes what a browser sends and gives `T`. */
export type Field<T> = z.ZodType<T>

const drawings = z.registry<Drawing>()

export function drawn<T>(schema: z.ZodType<T>, drawing: Drawing): Field<T> {
  drawings.add(schema, drawing)
  return schema
}

/** Null for what a machine sends and nobody is asked. */
export function drawingIn(schema: z.core.$ZodType): Drawing | null {
  return drawings.get(schema as z.ZodType) ?? null
}

// Only fields of fields.ts can be drawn; anything else in a form is a mistake of ours, found by the first test.
export function drawingOf(schema: z.core.$ZodType, name: string): Drawing {
  const drawing = drawings.get(schema as z.ZodType)
  if (!drawing) throw new Error(`The field "${name}" has no drawing: build it with fields.ts`)
  return drawing
}
