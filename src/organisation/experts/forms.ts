// Owns: what is asked for a pool, of those who ask it, and of those who answer.
import { z } from 'zod'
import { ask, because, listed } from '../../platform/html/index.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { words } from './words.ts'

const say = words.both
type Options = readonly { value: string; label: Bilingual }[]

export const poolForm = z.object({
  nameZh: ask.text({ label: say.name, max: 40, required: true }),
  nameEn: ask.text({ label: say.nameEn, max: 80 }),
})

const knows = ask.text({ label: say.knows, hint: say.knowsHint, max: 60, required: true })
export const seatForm = z.object({ person: listed({ label: say.person, required: true }), knows })
export const seatFormOf = (options: Options) =>
  z.object({ person: listed({ label: say.person, required: true, options }), knows })

export const leaveForm = z
  .object({ person: ask.hidden({ required: true, max: 60 }) })
  .refine(({ person }) => z.uuid().safeParse(person).success, because(say.nobody))

const question = {
  title: ask.text({ label: say.title, max: 60, required: true }),
  words: ask.text({ label: say.words, hint: say.wordsHint, max: 1000, rows: 4, required: true }),
  neededOn: ask.day({ label: say.neededOn, required: true }),
}
export const questionForm = z.object({ venueId: listed({ label: say.venue, required: true }), ...question })
export const questionFormOf = (options: Options) =>
  z.object({ venueId: listed({ label: say.venue, required: true, options }), ...question })

export const answerForm = z.object({
  answer: ask.choice({
    ...{ label: say.answer, required: true },
    options: [
      { value: 'yes', label: say.yes },
      { value: 'no', label: say.no },
      { value: 'other', label: say.other },
    ],
  }),
  note: ask.text({ label: say.note, hint: say.noteHint, max: 200, rows: 2 }),
})
