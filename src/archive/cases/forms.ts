// Owns: what is asked when a case is written and approved. The draft is filled in; one corrects rather than types.
import { z } from 'zod'
import { lookFields } from '../../hearing/redaction/form.ts'
import { refusalReasons } from '../../matters/publication/publication.ts'
import { ask } from '../../platform/html/index.ts'
import { refusalWords, retentionWords, words } from '../words.ts'

const say = words.both
export const longest = 4000

export const caseForm = z.object({
  title: ask.text({ label: say.caseTitle, max: 60, required: true }),
  background: ask.text({ label: say.background, max: longest, rows: 6, required: true }),
  doing: ask.text({ label: say.doing, max: longest, rows: 8, required: true }),
  outcome: ask.text({ label: say.outcome, max: longest, rows: 6, required: true }),
  lessons: ask.text({ label: say.lessons, hint: say.lessonsHint, max: longest, rows: 3 }),
})

const reasons = refusalReasons.map((value) => ({ value, label: refusalWords[value] }))
const reason = ask.choice({ label: say.refusalReason, hint: say.reasonHint, options: reasons, as: 'select' })
const published = { value: 'published', label: say.publish } as const
const refused = { value: 'refused', label: say.keepPrivate } as const

export const retentions = ['permanent', '30', '10'] as const
const retention = ask.choice({
  label: say.retention,
  options: retentions.map((value) => ({ value, label: retentionWords[value] })),
  as: 'select',
  required: true,
})
export const approvalForm = z.object({
  decision: ask.choice({ label: say.publication, options: [published, refused], required: true }),
  reason,
  retention,
  ...lookFields,
})
/** Where the method asks for no case. */
export const keepingForm = z.object({ retention })

export const publicationForm = z.object({
  decision: ask.choice({
    label: say.publication,
    options: [published, { value: 'takenDown', label: say.takeDown }, refused],
    required: true,
  }),
  reason,
  ...lookFields,
})

export const addendumForm = z.object({
  note: ask.text({
    label: say.addendumNote,
    hint: say.addendumHint,
    min: 4,
    max: 2000,
    rows: 5,
    required: true,
  }),
})
