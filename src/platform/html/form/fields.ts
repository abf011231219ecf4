// Owns: the kinds of question a form can ask. Each builder gives a zod schema that reads what a browser sends
// and carries its own drawing. Trimmed always, the empty string is absent, and wrong input is answered in
// the reader's language with what to do.

import { z } from 'zod'
import type { Bilingual } from '../../words/phrases.ts'
import type { Drawing, Field, InputMode, Option } from './drawing.ts'
import { drawn } from './drawing.ts'
import type { Reading } from './reading.ts'
import { absent, clean, digits, instantOf, isDay, problem, single, stop } from './reading.ts'
import { hiddenPart } from './words.ts'

interface Asked {
  label: Bilingual
  hint?: Bilingual
  why?: Bilingual
  required?: boolean
  /** Said instead of the usual sentence when a required answer is missing. */
  missing?: Bilingual
}
type Answer<O extends Asked, T> = O['required'] extends true ? T : T | undefined

export interface TextOptions extends Asked {
  max: number
  min?: number
  rows?: number
  autocomplete?: string
  inputmode?: InputMode
}

export function text<const O extends TextOptions>(o: O): Field<Answer<O, string>> {
  const drawing: Drawing = {
    ...asked(o),
    kind: 'text',
    rows: o.rows ?? 1,
    max: o.max,
    autocomplete: o.autocomplete,
    inputmode: o.inputmode,
  }
  return answer(drawing, o, (raw) => {
    const value = clean(raw)
    const length = [...value].length
    if (length > o.max) return stop(problem('tooLong', o.label, o.max, length))
    if (o.min && length < o.min) return stop(o.missing ?? problem('tooShort', o.label, o.min))
    return value
  })
}

/** A password: never trimmed, never given back to the page. */
export function secret<const O extends Asked & { max?: number; autocomplete?: string }>(
  o: O,
): Field<Answer<O, string>> {
  const drawing: Drawing = { ...asked(o), kind: 'secret', autocomplete: o.autocomplete ?? 'current-password' }
  const most = o.max ?? 200
  return answer(drawing, o, (raw) =>
    raw.length > most ? stop(problem('tooLong', o.label, most, raw.length)) : raw,
  )
}

/** A code read from paper or over the phone: spaces, dashes and full-width digits are all understood. */
export function code<const O extends Asked & { length: number; autocomplete?: string }>(
  o: O,
): Field<Answer<O, string>> {
  const drawing: Drawing = {
    ...asked(o),
    kind: 'code',
    length: o.length,
    autocomplete: o.autocomplete ?? 'off',
  }
  return answer(drawing, o, (raw) => {
    const value = digits(raw)
    return value.length === o.length && /^\d+$/.test(value) ? value : stop(problem('code', o.label, o.length))
  })
}

export interface NumberOptions extends Asked {
  min?: number
  max?: number
  unit?: Bilingual
}

/** A whole number. */
export function number<const O extends NumberOptions>(o: O): Field<Answer<O, number>> {
  const drawing: Drawing = { ...asked(o), kind: 'number', min: o.min, max: o.max, unit: o.unit }
  return answer(drawing, o, (raw) => {
    const value = digits(raw)
    const count = Number(value)
    if (!/^-?\d{1,15}$/.test(value)) return stop(problem('number', o.label))
    if (o.min !== undefined && count < o.min) return stop(problem('least', o.label, o.min))
    if (o.max !== undefined && count > o.max) return stop(problem('most', o.label, o.max))
    return count
  })
}

/** A calendar day, `YYYY-MM-DD`. */
export function day<const O extends Asked>(o: O): Field<Answer<O, string>> {
  const read: Reading<string> = (raw) => (isDay(clean(raw)) ? clean(raw) : stop(problem('day', o.label)))
  return answer({ ...asked(o), kind: 'day' }, o, read)
}

/** A day and a time on the clock of Asia/Shanghai. */
export function moment<const O extends Asked>(o: O): Field<Answer<O, Date>> {
  const read: Reading<Date> = (raw) => instantOf(clean(raw)) ?? stop(problem('moment', o.label))
  return answer({ ...asked(o), kind: 'moment' }, o, read)
}

export function choice<const V extends string, const O extends Asked>(
  o: O & { options: readonly (Option & { value: V })[]; as?: 'radio' | 'select' },
): Field<Answer<O, V>> {
  const drawing: Drawing = { ...asked(o), kind: 'choice', as: o.as ?? 'radio', options: o.options }
  return answer(drawing, { ...o, missing: o.missing ?? problem('choose', o.label) }, (raw) => {
    const found = o.options.find((option) => option.value === raw)
    return found ? found.value : stop(problem('chooseListed', o.label))
  })
}

/** Several ticks from a list; none is an empty list. */
export function choices<const V extends string>(
  o: Asked & { options: readonly (Option & { value: V })[] },
): Field<V[]> {
  const schema = z.unknown().transform((raw, ctx): V[] => {
    const wanted = (Array.isArray(raw) ? raw : [raw]).filter((one) => !absent(one))
    const found = o.options.filter((option) => wanted.includes(option.value)).map((option) => option.value)
    if (wanted.some((one) => !found.includes(one))) return refuse(ctx, problem('chooseListed', o.label))
    if (o.required && found.length === 0) return refuse(ctx, o.missing ?? problem('choose', o.label))
    return found
  })
  return drawn(schema.prefault(''), { ...asked(o), kind: 'choices', options: o.options })
}

/** One box, never ticked in advance. Required means that there is no going on without it (a consent). */
export function tick(o: Asked): Field<boolean> {
  const schema = z.unknown().transform((raw, ctx): boolean => {
    const on = raw === 'on' || raw === 'true'
    if (!on && !absent(raw)) return refuse(ctx, problem('other', o.label))
    if (!on && o.required) return refuse(ctx, o.missing ?? problem('tick', o.label))
    return on
  })
  return drawn(schema.prefault(''), { ...asked(o), kind: 'tick' })
}

/** Carried along unseen. Not a secret and not to be trusted: the verb checks reach again. */
export function hidden<const O extends { required?: boolean; max?: number }>(
  o: O,
): Field<Answer<O & Asked, string>> {
  const label = hiddenPart
  const most = o.max ?? 200
  const drawing: Drawing = { label, required: o.required ?? false, kind: 'hidden' }
  return answer(drawing, { ...o, label }, (raw) =>
    raw.length > most ? stop(problem('other', label)) : clean(raw),
  )
}

export interface FilesOptions extends Asked {
  max: number
  accept: string
  megabytes?: number
}

/** Files as the browser names them; the room that keeps them looks at the bytes. */
export function files(o: FilesOptions): Field<File[]> {
  const megabytes = o.megabytes ?? 10
  const schema = z.unknown().transform((raw, ctx): File[] => {
    const sent = (Array.isArray(raw) ? raw : [raw]).filter((one) => !absent(one))
    if (!sent.every((one) => one instanceof File)) return refuse(ctx, problem('notSent', o.label))
    if (o.required && sent.length === 0) return refuse(ctx, o.missing ?? problem('addFile', o.label))
    if (sent.length > o.max) return refuse(ctx, problem('tooMany', o.label, o.max))
    if (sent.some((file) => file.size > megabytes * 1_048_576))
      return refuse(ctx, problem('tooHeavy', o.label, megabytes))
    return sent
  })
  return drawn(schema.prefault(''), { ...asked(o), kind: 'files', max: o.max, accept: o.accept })
}

function asked(o: Asked) {
  return { label: o.label, hint: o.hint, why: o.why, required: o.required ?? false }
}

// One answer in one string: absent when empty, refused when a browser sent several or a file.
function answer<T, O extends Asked>(drawing: Drawing, o: O, read: Reading<T>): Field<Answer<O, T>> {
  const schema = z.unknown().transform((raw, ctx): T | undefined => {
    if (absent(raw)) return o.required ? refuse(ctx, o.missing ?? problem('write', o.label)) : undefined
    const value = single(raw)
    if (value === null) return refuse(ctx, problem('oneAnswer', o.label))
    const result = read(value)
    return result !== null && typeof result === 'object' && 'stop' in result
      ? refuse(ctx, result.stop)
      : result
  })
  return drawn(schema.prefault(''), drawing) as Field<Answer<O, T>>
}

function refuse(ctx: z.core.$RefinementCtx, message: Bilingual): never {
  ctx.issues.push({ code: 'custom', message: message.zh, params: { say: message }, input: undefined })
  return z.NEVER
}
