// Owns: what the pages of proposals ask. Lists that only a page knows are filled in by the `…For` forms.
import { z } from 'zod'
import { categories, categoryWords } from '../../matters/words.ts'
import { ask, listed, listedSeveral } from '../../platform/html/index.ts'
import { views } from './evaluation/evaluation.ts'
import { reasons } from './review/review.ts'
import { classes, talkedWays } from './units/reply.ts'
import { classWords, talkedWords, viewWords, words } from './words.ts'

const say = words.both
const long = { min: 4, max: 3000, rows: 6, required: true } as const
const short = { min: 2, max: 400, rows: 3, required: true } as const
export interface Option {
  value: string
  label: { zh: string; en: string }
}

const onWordOf = ask.text({ label: say.onWordOf, hint: say.onWordOfHint, max: 60 })
const options = <V extends string>(all: readonly V[], named: Readonly<Record<V, Option['label']>>) =>
  all.map((value) => ({ value, label: named[value] }))

const text = {
  subject: ask.text({ label: say.subject, hint: say.subjectHint, min: 4, max: 50, required: true }),
  category: ask.choice({
    label: say.category,
    as: 'select',
    options: options(categories, categoryWords),
    required: true,
  }),
  situation: ask.text({ label: say.situation, hint: say.situationHint, ...long }),
  analysis: ask.text({ label: say.analysis, ...long }),
  suggestions: ask.text({ label: say.suggestions, hint: say.suggestionsHint, ...long }),
}
export const textForm = z.object(text)
export const newForm = z.object({
  ...text,
  bodyId: listed({ label: say.body, hint: say.bodyHint }),
  firstId: listed({ label: say.firstId }),
  onWordOf,
  matterId: ask.hidden({}),
  briefId: ask.hidden({}),
})
export const newFormFor = (bodies: readonly Option[], members: readonly Option[] | null) => {
  const form = newForm.extend({ bodyId: listed({ label: say.body, hint: say.bodyHint, options: bodies }) })
  return members
    ? form.extend({ firstId: listed({ label: say.firstId, options: members }) })
    : form.omit({ firstId: true, onWordOf: true })
}

export const askForm = z.object({ accounts: listedSeveral({ label: say.accounts }) })
export const askFormFor = (members: readonly Option[]) =>
  z.object({ accounts: listedSeveral({ label: say.accounts, options: members }) })
export const signOnWordForm = z.object({
  accountId: listed({ label: say.signers, required: true }),
  onWordOf: ask.text({ label: say.onWordOf, hint: say.onWordOfHint, max: 60, required: true }),
})
export const signOnWordFormFor = (asked: readonly Option[]) =>
  signOnWordForm.extend({ accountId: listed({ label: say.signers, required: true, options: asked }) })

export const fileForm = z.object({
  session: ask.text({ label: say.session, hint: say.sessionHint, min: 2, max: 60, required: true }),
  note: ask.text({ label: say.note, max: 400, rows: 2 }),
})
const note = ask.text({ label: say.note, max: 400, rows: 2 })
export const mergeForm = z.object({ into: listed({ label: say.into, required: true }), note })
export const mergeFormFor = (filed: readonly Option[]) =>
  z.object({ into: listed({ label: say.into, required: true, options: filed }), note })
export const returnForm = z.object({ note: ask.text({ label: say.whatToAdd, ...short }) })
export const declineForm = z.object({
  reason: ask.choice({
    label: say.reason,
    required: true,
    options: reasons.map(({ key, label, instead }) => ({ value: key, label, hint: instead })),
  }),
  note: ask.text({ label: say.toProposer, ...short }),
})

export const handForm = z.object({
  leadId: listed({ label: say.leadUnit }),
  coIds: listedSeveral({ label: say.co }),
  splitIds: listedSeveral({ label: say.split }),
})
/** One leads, others may help. */
export const leadFormFor = (units: readonly Option[]) =>
  z.object({
    leadId: listed({ label: say.leadUnit, required: true, options: units }),
    coIds: listedSeveral({ label: say.co, options: units }),
  })
/** Several, each for a part. */
export const splitFormFor = (units: readonly Option[]) =>
  z.object({ splitIds: listedSeveral({ label: say.split, options: units }) })
export const objectForm = z.object({ reason: ask.text({ label: say.objectWhy, ...short }), onWordOf })
export const objectionForm = z.object({
  toId: listed({ label: say.passTo }),
  decision: ask.text({ label: say.decision, ...short }),
})
export const objectionFormFor = (units: readonly Option[]) =>
  objectionForm.extend({ toId: listed({ label: say.passTo, options: units }) })
export const moreForm = z.object({ reason: ask.text({ label: say.askMoreWhy, ...short }), onWordOf })
export const decideMoreForm = z.object({
  granted: ask.choice({
    label: say.decideMore,
    required: true,
    options: [
      { value: 'yes', label: say.granted },
      { value: 'no', label: say.notGranted },
    ],
  }),
  decision: ask.text({ label: say.decision, ...short }),
})
export const signForm = z.object({ onWordOf })
export const replyForm = z.object({
  talked: ask.choice({ label: say.talked, options: options(talkedWays, talkedWords), required: true }),
  class: ask.choice({ label: say.class, options: options(classes, classWords), required: true }),
  text: ask.text({ label: say.answerText, min: 10, max: 6000, rows: 10, required: true }),
  plan: ask.text({ label: say.plan, max: 1000, rows: 3 }),
  planDueOn: ask.day({ label: say.planDueOn }),
  letter: ask.text({ label: say.letter, hint: say.letterHint, max: 60 }),
  contact: ask.text({ label: say.contact, min: 4, max: 80, required: true }),
  onWordOf,
})
export const remindForm = z.object({ note: ask.text({ label: say.remindNote, ...short }) })
export const superviseForm = z.object({ note: ask.text({ label: say.superviseNote, ...short }) })

const view = options(views, viewWords)
export const wordForm = z.object({
  talked: ask.choice({ label: say.theyTalked, options: options(talkedWays, talkedWords), required: true }),
  attitude: ask.choice({ label: say.attitude, options: view, required: true }),
  outcome: ask.choice({ label: say.outcome, options: view, required: true }),
  reasons: ask.text({ label: say.reasons, max: 1000, rows: 4 }),
})
export const linkForm = z.object({ accountId: listed({ label: say.whom, required: true }) })
export const linkFormFor = (proposers: readonly Option[]) =>
  z.object({ accountId: listed({ label: say.whom, required: true, options: proposers }) })
export const redoForm = z.object({ reason: ask.text({ label: say.redoWhy, ...short }) })
export const keyForm = z.object({
  supervisor: ask.text({ label: say.supervisor, hint: say.supervisorHint, min: 2, max: 60, required: true }),
  way: ask.text({ label: say.way, hint: say.wayHint, min: 2, max: 300, rows: 2, required: true }),
  until: ask.day({ label: say.until, required: true }),
})
