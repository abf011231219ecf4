// Owns: a paper that can be had: its facts are at hand, and it is drawn when somebody takes it.
import { type FactsOf, type Form, type Kind, type Made, paper, paperTitles } from './paper.ts'

export interface PrintOf {
  key: string
  label: { zh: string; en: string }
  at?: Date | undefined
  hint?: { zh: string; en: string } | undefined
  draw(form: Form): Promise<Made>
}

/** `about` tells one from others of its kind: which of them, of which day, about whom. */
export function printOf<K extends Kind>(
  kind: K,
  facts: FactsOf<K>,
  about: { of?: string; at?: Date | null | undefined; hint?: string | null | undefined } = {},
): PrintOf {
  const { of, at, hint } = about
  return {
    key: of ? `${kind}-${of}` : kind,
    label: paperTitles[kind],
    at: at ?? undefined,
    hint: hint ? { zh: hint, en: hint } : undefined,
    draw: (form) => paper(kind, facts, form),
  }
}
