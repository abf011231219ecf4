import { z } from 'zod'
import { lookFields } from '../../hearing/redaction/form.ts'
import { ask } from '../../platform/html/index.ts'
import { conclusionWords, dispositionWords, optionsOf } from '../words.ts'
import { words } from './words.ts'

const w = words.both

/** Shared with the page that is filled in a field. */
export const endingFields = {
  conclusion: ask.choice({ label: w.conclusion, options: optionsOf(conclusionWords), required: true }),
  dispositions: ask.choices({ label: w.dispositions, options: optionsOf(dispositionWords) }),
  explanation: ask.text({ label: w.explanation, hint: w.explanationHint, max: 2000, rows: 4 }),
  publish: ask.tick({ label: w.publish, hint: w.publishHint }),
}
export const endingForm = z.object({ ...endingFields, ...lookFields })
export const showForm = z.object(lookFields)
export const settleForm = z.object({
  how: ask.text({ label: w.how, max: 1000, rows: 4, required: true }),
})
