import { z } from 'zod'
import { ask } from '../../platform/html/index.ts'
import { guidances } from './report.ts'
import { guidanceWords, words } from './words.ts'

const say = words.both
const guidanceOptions = guidances.map((value) => ({ value, label: guidanceWords[value] }))
const said = ask.text({ label: say.words, hint: say.wordsHint, max: 2000, min: 2, rows: 5, required: true })

export const answerForm = z.object({
  guidance: ask.choice({ label: say.guidance, options: guidanceOptions, required: true }),
  words: said,
})
export const furtherForm = z.object({ words: said })
