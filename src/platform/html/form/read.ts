// Owns: from what a browser sent to a typed value, or to errors a person can act on with nothing lost.

import type { z } from 'zod'
import type { Bilingual, Lang } from '../../words/phrases.ts'
import { drawingOf } from './drawing.ts'
import { problem } from './reading.ts'

export type Raw = Record<string, string | File | (string | File)[] | undefined>

/** What is given back to the form: strings only. Files and secrets never come back. */
export type Typed = Record<string, string | string[] | undefined>

export interface FieldError {
  field: string
  message: string
}

export type FormResult<T> = { ok: true; value: T } | { ok: false; errors: FieldError[]; raw: Typed }

type Shape = z.ZodObject | undefined
type Value<S extends Shape> = S extends z.ZodObject ? z.output<S> : Record<never, never>

export function readForm<S extends Shape>(schema: S, raw: Raw, lang: Lang): FormResult<Value<S>>
export function readForm(schema: Shape, raw: Raw, lang: Lang): FormResult<object> {
  if (!schema) return { ok: true, value: {} }
  const result = schema.safeParse(raw)
  if (result.success) return { ok: true, value: result.data }
  return { ok: false, errors: fieldErrors(schema, result.error, lang), raw: typedOnly(schema, raw) }
}

/** One error a field, in the order of the form, in the reader's language. Doors that parse by themselves use this. */
export function fieldErrors(schema: z.ZodObject, error: z.core.$ZodError, lang: Lang): FieldError[] {
  const order = Object.keys(schema.shape)
  const first = new Map<string, FieldError>()
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? '')
    if (!first.has(field)) first.set(field, { field, message: sentence(schema, field, issue, lang) })
  }
  return [...first.values()].sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
}

/** For rules over a field or a whole form: `.refine(fits, because({ zh, en }, 'field'))`. */
export function because(message: Bilingual, field?: string) {
  return { message: message.zh, params: { say: message }, path: field === undefined ? undefined : [field] }
}

function sentence(schema: z.ZodObject, field: string, issue: z.core.$ZodIssue, lang: Lang): string {
  const said = issue.code === 'custom' ? (issue.params?.say as Bilingual | undefined) : undefined
  if (said) return said[lang]
  const part = schema.shape[field]
  return part ? problem('other', drawingOf(part, field).label)[lang] : issue.message
}

function typedOnly(schema: z.ZodObject, raw: Raw): Typed {
  const typed: Typed = {}
  for (const [name, part] of Object.entries(schema.shape)) {
    const value = Object.hasOwn(raw, name) ? raw[name] : undefined
    if (drawingOf(part, name).kind === 'secret') continue
    if (typeof value === 'string') typed[name] = value
    else if (Array.isArray(value)) typed[name] = value.filter((one): one is string => typeof one === 'string')
  }
  return typed
}
