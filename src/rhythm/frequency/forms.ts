// Owns: what is asked when a rule of rhythm is added.
import { z } from 'zod'
import { venueKindWords } from '../../organisation/words.ts'
import { ask } from '../../platform/html/index.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { areaWords, dutyWords, perWords, subjectWords, words } from './words.ts'

const say = words.both
const from = <K extends string>(catalogue: Record<K, Bilingual>) =>
  (Object.keys(catalogue) as K[]).map((value) => ({ value, label: catalogue[value] }))

export const ruleForm = z.object({
  duty: ask.choice({ label: say.duty, options: from(dutyWords), as: 'select', required: true }),
  per: ask.choice({ label: say.per, options: from(perWords), as: 'select', required: true }),
  atLeast: ask.number({ label: say.atLeast, unit: say.times, min: 1, max: 30, required: true }),
  subject: ask.choice({ label: say.subject, options: from(subjectWords), required: true }),
  area: ask.choice({ label: say.area, options: from(areaWords), required: true }),
  kinds: ask.choices({ label: say.kinds, hint: say.kindsHint, options: from(venueKindWords) }),
})
