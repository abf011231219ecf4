// Owns: what is asked when a rule is written or revised.
import { z } from 'zod'
import { ask, listed } from '../../platform/html/index.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { ruleSubjects, subjectWords, words } from './words.ts'

const say = words.both
const subjects = ruleSubjects.map((value) => ({ value, label: subjectWords[value] }))

const text = {
  title: ask.text({ label: say.title, min: 2, max: 80, required: true }),
  titleEn: ask.text({ label: say.titleEn, hint: say.titleEnHint, max: 160 }),
  body: ask.text({ label: say.body, hint: say.bodyHint, min: 10, max: 20_000, rows: 14, required: true }),
}

/** The venues to choose from are those of the writer; only the office may leave it open. */
export const newRuleForm = (venues: readonly { value: string; label: Bilingual }[] = []) =>
  z.object({
    subject: ask.choice({ label: say.subject, options: subjects, as: 'select', required: true }),
    venueId: listed({ label: say.appliesTo, hint: say.appliesHint, options: venues }),
    ...text,
  })

export const revisionForm = z.object({
  ...text,
  changed: ask.text({ label: say.changed, hint: say.changedHint, max: 300, rows: 2 }),
})

export const repealForm = z.object({
  why: ask.text({ label: say.why, min: 2, max: 300, rows: 2, required: true }),
})

export function textFrom(body: {
  title: string
  titleEn?: string | undefined
  body: string
  changed?: string | undefined
}) {
  const title = { zh: body.title, en: body.titleEn ?? body.title }
  return { title, body: body.body, changed: body.changed }
}
