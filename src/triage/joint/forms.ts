// Owns: the form of a joint meeting: what is asked once for all, and the same few questions for each matter, numbered.
import { z } from 'zod'
import type { MethodInForce } from '../../matters/methods/in-force.ts'
import { ask, listed } from '../../platform/html/index.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import type { Screening } from '../screening/decision.ts'
import { screeningForm, screeningFrom } from '../screening/forms.ts'
import { decisionWords, words as screening } from '../screening/words.ts'
import { words } from './words.ts'

const w = words.both
export const mostAtOnce = 12
const shape = screeningForm.shape

export const sharedForm = z.object({
  heldOn: ask.day({ label: w.heldOn, required: true }),
  present: ask.text({ label: w.present, hint: w.presentHint, min: 2, max: 300, required: true }),
  partyCommitteeConsent: shape.partyCommitteeConsent,
  onWordOf: shape.onWordOf,
})

/** Passing on needs its own page: destination and contact are asked there. */
const decisions = ['confirmed', 'resolvedDirectly', 'notSuitable', 'escalated'] as const

const each = {
  matter: listed({ label: w.each }),
  decision: ask.choice({
    label: screening.both.decision,
    as: 'select',
    hint: w.later,
    options: decisions.map((value) => ({ value, label: decisionWords[value] })),
  }),
  criteria: shape.criteria,
  negative: shape.negative,
  reason: ask.text({ label: screening.both.reason, min: 2, max: 500, rows: 2 }),
  metRepresentatives: shape.metRepresentatives,
  publish: shape.publish,
  publicHeadline: shape.publicHeadline,
  whyNotPublic: shape.whyNotPublic,
}
type Part = keyof typeof each
export const nameAt = (part: Part, at: number) => `${part}_${at}`
const parts = Object.keys(each) as Part[]

/** The door reads any row; which matters they are, the verb looks up within reach. */
export const jointForm = z.object({
  ...sharedForm.shape,
  ...Object.fromEntries(
    Array.from({ length: mostAtOnce }, (_, at) => at).flatMap((at) =>
      parts.map((part) => [nameAt(part, at), each[part]]),
    ),
  ),
})

/** The questions of one matter, as its method asks them. */
export function rowForm(method: MethodInForce, at: number, talked: boolean, asksTalk: boolean): z.ZodObject {
  const { mode, criteria } = method.body.screening
  const options = criteria.map((one) => ({ value: one.key, label: one.label }))
  const { both } = screening
  const asked =
    mode === 'allOf'
      ? { label: both.criteria, hint: both.criteriaAll }
      : { label: both.kinds, hint: both.criteriaAny }
  const drawn = { ...each, criteria: ask.choices({ ...asked, options }) }
  const shown = parts.filter(
    (part) =>
      part !== 'matter' &&
      (part !== 'criteria' || options.length > 0) &&
      (part !== 'metRepresentatives' || (asksTalk && !talked)),
  )
  return z.object(Object.fromEntries(shown.map((part) => [nameAt(part, at), drawn[part]])))
}

export interface Decided {
  at: number
  matter: string
  screening: Screening
}

/** The rows that got a decision. */
export function decidedIn(body: z.output<typeof jointForm>): Decided[] {
  const read = body as Record<string, unknown>
  const shared = { partyCommitteeConsent: body.partyCommitteeConsent, onWordOf: body.onWordOf }
  return Array.from({ length: mostAtOnce }, (_, at) => at).flatMap((at) => {
    const row = Object.fromEntries(parts.map((part) => [part, read[nameAt(part, at)]])) as Row
    if (!row.matter || !row.decision) return []
    if (!row.reason) throw new FieldRefused(nameAt('reason', at), screening.both.sayReason)
    const asked = { ...row, ...shared, publicSummary: undefined, destination: undefined, contact: undefined }
    return [{ at, matter: row.matter, screening: rowRead(at, asked as never) }]
  })
}
type Row = { [P in Part]: P extends 'criteria' ? string[] : string | undefined }

const rowRead = (at: number, row: Parameters<typeof screeningFrom>[0]): Screening =>
  inRow(at, () => screeningFrom(row))

/** A refusal of one field names its row. */
export function inRow<T>(at: number, act: () => T): T {
  try {
    return act()
  } catch (refusal) {
    throw rowed(at, refusal)
  }
}

export const rowed = (at: number, refusal: unknown): unknown =>
  refusal instanceof FieldRefused && parts.includes(refusal.field as Part)
    ? new FieldRefused(nameAt(refusal.field as Part, at), refusal.words)
    : refusal
