// Owns: the doors by which suggestions are taken and taken back. Taking fills a form and decides nothing.
import { z } from 'zod'
import { takeSuggestions, undoSuggestion } from '../../hearing/suggestions/answers.ts'
import { type Field, fields } from '../../hearing/suggestions/suggest.ts'
import { staff } from '../../people/permissions.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { ask } from '../../platform/html/index.ts'
import { goTo } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import { address } from '../pane/list.tsx'
import { lockToSort, type Sorter, sorterRoles } from '../sorting/held.ts'
import { words } from './words.ts'

const hidden = ask.hidden({ max: 80 })
const wanted = z.object({ category: hidden, place: hidden, unit: hidden, urgent: hidden, negative: hidden })
const asked = {
  params: z.object({ id: z.uuid() }),
  query: z.object({ at: hidden, place: hidden }),
  body: wanted,
}
const usual = {
  method: 'POST',
  who: staff(...sorterRoles),
  form: asked,
  limit: limits.write,
  answer: 'page',
} as const

export const doors: Door[] = [
  door({
    ...usual,
    path: '/submissions/:id/suggestions',
    title: (lang) => words(lang).decide,
    async handle({ db, actor, params, query, body }) {
      await take(db, actor, params.id, body)
      return goTo(back(params.id, query))
    },
  }),
  door({
    ...usual,
    path: '/submissions/:id/suggestions/undoing',
    title: (lang) => words(lang).undo,
    async handle({ db, actor, params, query, body }) {
      const message = await lockToSort(db, actor, params.id)
      for (const { field } of chosen(body)) await undoSuggestion(db, message, field)
      return goTo(back(params.id, query))
    },
  }),
]

/** Reading and filling in is no act of sorting: its triage does not begin by it. */
async function take(tx: Tx, actor: Sorter, id: string, body: z.output<typeof wanted>): Promise<void> {
  await takeSuggestions(tx, await lockToSort(tx, actor, id), chosen(body))
}

const chosen = (body: z.output<typeof wanted>): { field: Field; value: string }[] =>
  fields.flatMap((field) => (body[field] ? [{ field, value: body[field] }] : []))

function back(id: string, { at, place }: { at?: string; place?: string }): string {
  const list = z.uuid().safeParse(place).success ? place : undefined
  return at === 'desk' ? address({ place: list, id }) : `/submissions/${id}`
}
