// Owns: what is asked of whoever finds themselves in something published, and of whoever decides on it.
import { z } from 'zod'
import { ask } from '../../platform/html/index.ts'
import { words } from './words.ts'

const say = words.both

export const askForm = z.object({
  words: ask.text({ label: say.what, hint: say.whatHint, min: 4, max: 2000, rows: 4, required: true }),
  phone: ask.text({
    label: say.phone,
    hint: say.phoneHint,
    max: 40,
    inputmode: 'tel',
    autocomplete: 'tel',
  }),
})

export const decisionForm = z.object({
  decision: ask.choice({
    label: say.decision,
    options: [
      { value: 'takenDown', label: say.takeDown },
      { value: 'kept', label: say.keep },
    ],
    required: true,
  }),
  answer: ask.text({ label: say.answer, hint: say.answerHint, min: 4, max: 500, rows: 3, required: true }),
})
