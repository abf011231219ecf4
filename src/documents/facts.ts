// Owns: the kinds of fact a paper is made of, each under the name that stands on the paper, and how a paper is refused:
// by that name, never as a broken file.
import { z } from 'zod'
import { characters, clean, oneLine, paragraphs } from './text.ts'
import { dated } from './words/numbers.ts'
import { refusals } from './words/paper.ts'

/** One line that must be there. */
export const line = (label: string) => z.string(label).overwrite(oneLine).min(1, label)

/** One line that may be left out; as empty it is not there. */
export const lineOr = (label: string) =>
  z
    .string(label)
    .overwrite(oneLine)
    .transform((text) => text || undefined)
    .optional()

/** Paragraphs, one a line; at least one. */
export const prose = (label: string) =>
  z
    .string(label)
    .overwrite(clean)
    .min(1, label)
    .transform((text) => paragraphs(text))

export const proseOr = (label: string) =>
  z
    .string(label)
    .transform((text) => paragraphs(text))
    .default([])

/** A place on a form: where nothing is known it stays empty, to be filled in by hand. */
export const blank = (label: string) =>
  z
    .string(label)
    .transform((text) => paragraphs(text))
    .default([])

/** `2026-11-22`, written out. */
export const day = (label: string) => z.iso.date(label).transform(dated)
export const dayOr = (label: string) => day(label).optional()

export const whole = (label: string) => z.int(label).min(0, label)
export const lines = (label: string) => z.array(line(label), label).min(1, label)
export const linesOr = (label: string) => z.array(line(label), label).default([])
export const many = <S extends z.ZodType>(label: string, one: S) => z.array(one, label).min(1, label)
export const manyOr = <S extends z.ZodType>(label: string, one: S) => z.array(one, label).default([])

/** Said with the paper, never instead of it. */
export interface Warning {
  field: string
  zh: string
  en: string
}

export function ifLong(
  field: string,
  label: string,
  text: string | readonly string[],
  most: number,
): Warning[] {
  const n = characters(text)
  return n > most
    ? [{ field, zh: refusals.long.zh(label, n, most), en: refusals.long.en(field, n, most) }]
    : []
}

export interface RefusedField {
  /** Its path in the facts, such as `agreed.2.due`. */
  field: string
  /** Its name on the paper. */
  label: string
  problem: 'missing' | 'unreadable'
  zh: string
  en: string
}

/** Why this paper could not be made. */
export class PaperRefused extends Error {
  override name = 'PaperRefused'
  readonly paper: string
  readonly fields: readonly RefusedField[]
  constructor(paper: string, cause: z.ZodError) {
    const fields = cause.issues.map(refusedField)
    super(`${paper}: ${fields.map(({ en }) => en).join('; ')}`, { cause })
    this.paper = paper
    this.fields = fields
  }
}

function refusedField({ path, message: label, code, ...issue }: z.core.$ZodIssue): RefusedField {
  const field = path.join('.')
  const empty = code === 'too_small' || (code === 'invalid_type' && (issue.input ?? null) === null)
  const problem = empty ? 'missing' : 'unreadable'
  return { field, label, problem, zh: refusals[problem].zh(label), en: refusals[problem].en(field) }
}
