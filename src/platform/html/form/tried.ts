// Owns: what somebody had put into a form that was not taken: what the page may say of it, and what can still be copied.
import type { z } from 'zod'
import type { Lang } from '../../words/phrases.ts'
import { drawingIn } from './drawing.ts'
import type { Raw } from './read.ts'
import { absent } from './reading.ts'

type Shape = z.ZodObject | undefined
const writtenKinds: readonly string[] = ['text', 'number', 'day', 'moment', 'code']
/** Numbers and days mostly stand there before anybody has written anything. */
const typedKinds: readonly string[] = ['text', 'code']

/** A browser gives neither secrets nor files back, so a form with a secret has lost something. */
export function triedIn(schema: Shape, raw: Raw): { typed: boolean; files: boolean } {
  const secret = kindsOf(schema).some(({ kind }) => kind === 'secret')
  return {
    typed: !secret && answersTo(typedKinds, schema, raw, 'zh').length > 0,
    files: Object.values(raw)
      .flat()
      .some((one) => one instanceof File && !absent(one)),
  }
}

/** Label and words of whatever was written by hand, in the order of the form. */
export const writtenIn = (schema: Shape, raw: Raw, lang: Lang) => answersTo(writtenKinds, schema, raw, lang)

function answersTo(
  wanted: readonly string[],
  schema: Shape,
  raw: Raw,
  lang: Lang,
): [label: string, text: string][] {
  return kindsOf(schema)
    .filter(({ kind }) => wanted.includes(kind))
    .flatMap(({ name, label }) => {
      const value = Object.hasOwn(raw, name) ? raw[name] : undefined
      return [value ?? []]
        .flat()
        .filter((one): one is string => typeof one === 'string' && !absent(one))
        .map((text): [string, string] => [label[lang], text])
    })
}

function kindsOf(schema: Shape) {
  return Object.entries(schema?.shape ?? {}).flatMap(([name, part]) => {
    const drawing = drawingIn(part)
    return drawing ? [{ name, kind: drawing.kind, label: drawing.label }] : []
  })
}
