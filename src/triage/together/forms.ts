// Owns: what acting on several asks: which they are, carried along as one hidden line, and what the act itself asks.
import { z } from 'zod'
import { ask, listedSeveral } from '../../platform/html/index.ts'
import { acceptForm, answerForm, declineForm, divertForm, mergeForm } from '../sorting/forms.ts'
import { mostTogether } from './together.ts'
import { words } from './words.ts'

/** Ids joined by commas: short enough for an address, and one field in a form. */
const ids = ask.hidden({ required: true, max: 37 * mostTogether })

export const tickForm = z.object({ ids: listedSeveral({ label: words.both.which }) })
export const togetherQuery = z.object({ ids: ask.hidden({ max: 37 * mostTogether }) })

const { signatories: _each, ...accepting } = acceptForm.shape
export const forms = {
  accept: z.object({ ids, ...accepting }),
  merge: z.object({ ids, ...mergeForm.shape }),
  answer: z.object({ ids, ...answerForm.shape }),
  divert: z.object({ ids, ...divertForm.shape }),
  decline: z.object({ ids, ...declineForm.shape }),
}
export type Way = keyof typeof forms

/** What isn't an id is left out: the verb counts what it finds. */
export const idsIn = (text: string | undefined): string[] =>
  (text ?? '').split(',').filter((one) => z.uuid().safeParse(one).success)
