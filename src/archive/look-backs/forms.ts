// Owns: what a look-back asks: three things, and on whose word.
import { z } from 'zod'
import { ask } from '../../platform/html/index.ts'
import { holdsWords, wayWords, words } from './words.ts'

const say = words.both
const options = <K extends string>(of: Record<K, { zh: string; en: string }>) =>
  (Object.keys(of) as K[]).map((value) => ({ value, label: of[value] }))

export const lookBackForm = z.object({
  holds: ask.choice({ label: say.holds, options: options(holdsWords), required: true }),
  way: ask.choice({ label: say.way, options: options(wayWords), required: true }),
  found: ask.text({ label: say.found, hint: say.foundHint, min: 2, max: 1000, rows: 3, required: true }),
  onWordOf: ask.text({ label: say.onWordOf, hint: say.onWordOfHint, max: 60 }),
})
