// Owns: the doors of blank forms: anyone may print one.
import { z } from 'zod'
import { committeeAnyone } from '../../people/permissions.ts'
import { page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import { BlankPage, BlanksPage } from './pages.tsx'
import { blankKeys, words } from './words.ts'

const common = { method: 'GET', who: committeeAnyone, limit: limits.read, answer: 'page' } as const

export const doors: Door[] = [
  door({
    ...common,
    path: '/blanks',
    form: {},
    title: (lang) => words(lang).title,
    handle: async ({ view }) => page(<BlanksPage view={view} />),
  }),
  door({
    ...common,
    path: '/blanks/:blank',
    form: { params: z.object({ blank: z.enum(blankKeys) }) },
    title: (lang) => words(lang).title,
    handle: async ({ view, params }) => page(<BlankPage view={view} blank={params.blank} />),
  }),
]
