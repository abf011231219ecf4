// Owns: what may be asked of a search. A value that no list holds narrows by nothing.
import { z } from 'zod'
import { type Category, categories, categoryWords } from '../../matters/words.ts'
import { ask } from '../../platform/html/index.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { words } from './words.ts'

const say = words.both
export const groupKeys = ['message', 'matter', 'published', 'rule'] as const
const mostAsked = 100
const spans = { month: say.month, year: say.year } as const

const kindsOfTrouble = categories.map((value) => ({ value, label: categoryWords[value] }))

export function queryForm(townships: readonly { id: string; name: Bilingual }[]) {
  const places = townships.map(({ id, name }) => ({ value: id, label: name }))
  const times = Object.entries(spans).map(([value, label]) => ({ value: value as keyof typeof spans, label }))
  return z.object({
    q: ask.text({ label: say.what, hint: say.whatHint, max: mostAsked }),
    where: ask.choice({ label: say.where, options: places, as: 'select' }),
    about: ask.choice({ label: say.about, options: kindsOfTrouble, as: 'select' }),
    when: ask.choice({ label: say.when, options: times, as: 'select' }),
  })
}

export interface Query {
  q?: string | undefined
  kind?: (typeof groupKeys)[number] | undefined
  where?: string | undefined
  about?: Category | undefined
  when?: keyof typeof spans | undefined
  after?: string | undefined
}

/** A pasted page is searched by its beginning. */
const beginning = (said: unknown) =>
  typeof said === 'string' ? [...said].slice(0, mostAsked).join('') : said

export const readQuery = z.object({
  q: z.preprocess(beginning, ask.text({ label: say.what, max: mostAsked })).catch(undefined),
  kind: z.enum(groupKeys).optional().catch(undefined),
  where: z.uuid().optional().catch(undefined),
  about: z
    .enum(categories as [Category, ...Category[]])
    .optional()
    .catch(undefined),
  when: z.enum(['month', 'year']).optional().catch(undefined),
  after: z.string().max(120).optional().catch(undefined),
})
