// Owns: the kinds of act that the audit can be read by, and which act is of which kind.
import { type Bilingual, type Lang, say } from '../../platform/words/phrases.ts'
import { entrance, exports, looks, people, refusals, rights } from './words/acts.ts'
import { settings, work } from './words/work.ts'

const acts = { looks, exports, entrance, people, rights, settings, refusals, work } as const

export type Kind = keyof typeof acts
export const kinds = Object.keys(acts) as Kind[]

const every: ReadonlyMap<string, Bilingual> = new Map(kinds.flatMap((kind) => Object.entries(acts[kind])))

/** An act of a later version, or of a room that has forgotten its words, stands under its code. */
export function actIn(lang: Lang, act: string): string {
  const both = every.get(act)
  return both ? say(both, lang) : act
}

export const hasWords = (act: string): boolean => every.has(act)

/** Whatever is of no other kind is work. */
export function actsOf(kind: Kind): { among: string[] } | { besides: string[] } {
  if (kind !== 'work') return { among: Object.keys(acts[kind]) }
  return {
    besides: kinds.filter((one) => one !== 'work').flatMap((one) => Object.keys(acts[one])),
  }
}
