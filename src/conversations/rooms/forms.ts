// Owns: the questions put to a moderator about a room and its statements.
import { z } from 'zod'
import { ask } from '../../platform/html/index.ts'
import { words } from './words.ts'

const w = words.both
export const room = z.object({ id: z.uuid() })
export const statementAt = z.object({ id: z.uuid(), no: z.coerce.number().int().positive() })

export const openForm = z.object({
  title: ask.text({ label: w.title, hint: w.titleHint, max: 80, min: 4, required: true }),
})
export const addForm = z.object({
  text: ask.text({ label: w.text, max: 140, min: 4, rows: 2, required: true }),
})
export const refuseForm = z.object({ refusal: ask.text({ label: w.refusal, max: 200, required: true }) })
/** Said outright, not turned over: of two moderators who press at once both mean the same. */
export const presenceForm = z.object({ up: ask.number({ label: w.present, min: 0, max: 1, required: true }) })
export const mergeForm = z.object({ into: ask.number({ label: w.mergeInto, min: 1, required: true }) })
