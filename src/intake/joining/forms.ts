import { z } from 'zod'
import { ask } from '../../platform/html/index.ts'
import { reachForm } from '../submissions/forms.ts'
import { words as stepWords } from '../submissions/words.ts'
import { words } from './words.ts'

const say = words.both
const { phone, name } = reachForm.shape

export const voiceForm = z.object({
  words: ask.text({ label: say.words, max: 1000, rows: 4 }),
  place: ask.text({ label: say.place, hint: say.placeHint, max: 120 }),
})

export const contactForm = z.object({
  tellThrough: ask.choice({
    label: stepWords.both.tellThrough,
    as: 'select',
    options: [
      { value: 'sms', label: stepWords.both.throughSms },
      { value: 'call', label: stepWords.both.throughCall },
      { value: 'officer', label: stepWords.both.throughOfficer },
      { value: 'visit', label: stepWords.both.throughVisit },
      { value: 'board', label: stepWords.both.throughBoard },
      { value: 'nothing', label: stepWords.both.throughNothing },
    ],
  }),
  phone,
  name,
  handling: ask.tick({ label: stepWords.both.handling, hint: say.handlingNeeded }),
})

export const joiningForm = z.object({ ...voiceForm.shape, ...contactForm.shape })
