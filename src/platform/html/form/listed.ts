// Owns: choosing from a list that only the page knows (people, units, places). The door takes any id; the verb looks
// it up within reach. The page draws the same field with the options filled in.

import { z } from 'zod'
import type { Bilingual } from '../../words/phrases.ts'
import { type Drawing, drawn, type Field, type Option } from './drawing.ts'
import { absent, problem, single } from './reading.ts'

interface Listed {
  label: Bilingual
  hint?: Bilingual
  why?: Bilingual
  /** Said instead of the usual sentence when nothing was chosen. */
  missing?: Bilingual
  options?: readonly Option[]
}

const anId = z.uuid()

export function listed(o: Listed & { required: true; as?: 'radio' | 'select' }): Field<string>
export function listed(o: Listed & { as?: 'radio' | 'select' }): Field<string | undefined>
export function listed(o: Listed & { required?: true; as?: 'radio' | 'select' }): Field<string | undefined> {
  const drawing: Drawing = { ...common(o), kind: 'choice', as: o.as ?? 'select', options: o.options ?? [] }
  const schema = z.unknown().transform((raw, ctx): string | undefined => {
    if (absent(raw)) return o.required ? refuse(ctx, o.missing ?? problem('choose', o.label)) : undefined
    const id = single(raw)
    return anId.safeParse(id).success ? (id as string) : refuse(ctx, problem('chooseListed', o.label))
  })
  return drawn(schema.prefault(''), drawing)
}

/** The same for what goes by a code instead of an id, such as a method. */
export function listedCode(o: Listed & { required: true; max: number }): Field<string> {
  const schema = z.unknown().transform((raw, ctx): string => {
    if (absent(raw)) return refuse(ctx, o.missing ?? problem('choose', o.label))
    const code = single(raw)?.trim()
    return code && code.length <= o.max ? code : refuse(ctx, problem('chooseListed', o.label))
  })
  return drawn(schema.prefault(''), { ...common(o), kind: 'choice', as: 'select', options: o.options ?? [] })
}

/** Several of them; none is an empty list. */
export function listedSeveral(o: Listed & { required?: boolean }): Field<string[]> {
  const schema = z.unknown().transform((raw, ctx): string[] => {
    const wanted = (Array.isArray(raw) ? raw : [raw]).filter((one) => !absent(one))
    if (!wanted.every((one) => anId.safeParse(one).success))
      return refuse(ctx, problem('chooseListed', o.label))
    if (o.required && wanted.length === 0) return refuse(ctx, problem('choose', o.label))
    return [...new Set(wanted as string[])]
  })
  return drawn(schema.prefault(''), { ...common(o), kind: 'choices', options: o.options ?? [] })
}

/** For what a door reads as a number and a page draws as a list. */
export const pleaseChoose = (label: Bilingual): Bilingual => problem('choose', label)

function common(o: Listed & { required?: boolean }) {
  return { label: o.label, hint: o.hint, why: o.why, required: o.required ?? false }
}

function refuse(ctx: z.core.$RefinementCtx, message: Bilingual): never {
  ctx.issues.push({ code: 'custom', message: message.zh, params: { say: message }, input: undefined })
  return z.NEVER
}
