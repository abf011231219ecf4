// Owns: what is asked for the public board.
import { z } from 'zod'
import { ask, because } from '../../platform/html/index.ts'
import { words } from './words.ts'

export const dutyForm = z
  .object({
    appointment: ask.hidden({ required: true, max: 60 }),
    duty: ask.text({ label: words.both.duty, hint: words.both.dutyHint, max: 60 }),
  })
  .refine(({ appointment }) => z.uuid().safeParse(appointment).success, because(words.both.nobody))
