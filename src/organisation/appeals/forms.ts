// Owns: what is asked for a call for help, and of those who offer something.
import { z } from 'zod'
import { ask, listed } from '../../platform/html/index.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { words } from './words.ts'

const say = words.both
const rest = {
  title: ask.text({ label: say.title, hint: say.titleHint, max: 60, required: true }),
  words: ask.text({ label: say.words, hint: say.wordsHint, max: 1000, rows: 4, required: true }),
  until: ask.day({ label: say.until, required: true }),
}
export const appealForm = z.object({ venueId: listed({ label: say.venue, required: true }), ...rest })
export const appealFormOf = (options: readonly { value: string; label: Bilingual }[]) =>
  z.object({ venueId: listed({ label: say.venue, required: true, options }), ...rest })

export const offerForm = z.object({
  offer: ask.text({ label: say.offer, hint: say.offerHint, max: 200, rows: 2, required: true }),
})
