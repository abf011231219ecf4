// Owns: what is asked to offer members, to answer an offer, and where.
import { z } from 'zod'
import { ask, listed, listedSeveral } from '../../platform/html/index.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { words } from './words.ts'

const say = words.both
type Options = readonly { value: string; label: Bilingual }[]

export const lendFormOf = (committees: Options = [], members: Options = []) =>
  z.object({
    thereId: listed({ label: say.whither, required: true, options: committees }),
    accounts: listedSeveral({ label: say.seats, required: true, options: members }),
  })

export const answerFormOf = (offered: Options = []) =>
  z.object({
    seats: listedSeveral({ label: say.seats, required: true, options: offered }),
    answer: ask.choice({
      ...{ label: say.answer, required: true },
      options: [
        { value: 'seated', label: say.seated },
        { value: 'declined', label: say.declined },
      ],
    }),
  })
