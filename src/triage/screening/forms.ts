// Owns: what choosing a topic asks, drawn for the method of the matter; and the small forms beside it.
import { z } from 'zod'
import { lookFields, reviewFrom } from '../../hearing/redaction/form.ts'
import type { MatterRow } from '../../matters/matter.ts'
import type { MethodInForce } from '../../matters/methods/in-force.ts'
import { negatives } from '../../matters/methods/negatives.ts'
import { refusalReasons } from '../../matters/publication/publication.ts'
import { drawn } from '../../platform/html/form/drawing.ts'
import { ask } from '../../platform/html/index.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { type PublicTopic, reopeningGrounds, type Screening, screeningDecisions } from './decision.ts'
import { needsRepresentatives } from './rules.ts'
import { decisionWords, groundWords, refusalWords, words } from './words.ts'

const w = words.both
const from = <V extends string>(values: readonly V[], labels: Record<V, Bilingual>) =>
  values.map((value) => ({ value, label: labels[value] }))
const onWordOf = ask.text({ label: w.onWordOf, hint: w.onWordOfHint, max: 60 })
const reason = ask.text({ label: w.reason, min: 2, max: 2000, rows: 3, required: true })

const publicParts = {
  publish: ask.choice({
    label: w.publish,
    hint: w.onlyConfirm,
    options: [
      { value: 'yes', label: w.publishYes },
      { value: 'no', label: w.publishNo },
    ],
  }),
  publicHeadline: ask.text({ label: w.publicHeadline, hint: w.publicHint, max: 60 }),
  publicSummary: ask.text({ label: w.publicSummary, hint: w.publicHint, max: 500, rows: 3 }),
  whyNotPublic: ask.choice({
    label: w.whyNotPublic,
    as: 'select',
    options: from(refusalReasons, refusalWords),
  }),
}

/** The door can't know the method: any keys may come, and the rule reads them against the method's own criteria. */
const ticks = drawn(
  z
    .unknown()
    .transform(
      (raw): string[] =>
        [raw].flat().filter((one) => typeof one === 'string' && keyLike.test(one)) as string[],
    )
    .prefault(''),
  { label: w.criteria, required: false, kind: 'choices', options: [] },
)
const keyLike = /^[a-z][A-Za-z0-9]{0,39}$/

export const screeningForm = z.object({
  criteria: ticks,
  negative: ask.choice({
    label: w.negatives,
    hint: w.negativesHint,
    as: 'select',
    options: negatives.map((one) => ({ value: one.key, label: one.label })),
  }),
  decision: ask.choice({
    label: w.decision,
    required: true,
    options: from(screeningDecisions, decisionWords),
  }),
  reason,
  metRepresentatives: ask.text({ label: w.metRepresentatives, hint: w.metHint, max: 500, rows: 2 }),
  partyCommitteeConsent: ask.text({ label: w.consent, hint: w.consentHint, max: 120 }),
  onWordOf,
  ...publicParts,
  ...lookFields,
  destination: ask.text({ label: w.destination, hint: w.onlyDivert, max: 60 }),
  contact: ask.text({ label: w.contact, hint: w.onlyDivert, max: 80 }),
})

/** The form for this very matter: its method's criteria, and only what its method, its level and this person need. */
export function formFor(
  matter: HeldBy,
  method: MethodInForce,
  { approves, talked }: { approves: boolean; talked: boolean },
): z.ZodObject {
  const { shape } = screeningForm.omit({ reviewed: true, keep: true, criteria: true })
  const { metRepresentatives, partyCommitteeConsent, onWordOf, publish, ...rest } = shape
  const { negative, decision, reason, ...later } = rest
  const { mode, criteria } = method.body.screening
  const options = criteria.map((one) => ({ value: one.key, label: one.label }))
  const asked =
    mode === 'allOf' ? { label: w.criteria, hint: w.criteriaAll } : { label: w.kinds, hint: w.criteriaAny }
  return z.object({
    ...(options.length ? { criteria: ask.choices({ ...asked, options }) } : {}),
    negative,
    ...(needsRepresentatives(method) && !talked ? { metRepresentatives } : {}),
    decision,
    reason,
    ...(matter.level === 'township' ? { partyCommitteeConsent } : {}),
    ...(approves ? {} : { onWordOf }),
    publish,
    ...later,
  })
}
type HeldBy = Pick<MatterRow, 'level'>

type Read = z.output<typeof screeningForm>

export function screeningFrom(body: Read): Screening {
  const { publish, publicHeadline, publicSummary, whyNotPublic, negative, reviewed, keep, ...others } = body
  const rest = { ...others, negatives: negative ? [negative] : [] }
  const confirming = body.decision === 'confirmed' && publish !== undefined
  return confirming ? { ...rest, publication: topicFrom(body) } : rest
}

function topicFrom(
  body: Pick<Read, 'publish' | 'publicHeadline' | 'publicSummary' | 'whyNotPublic' | 'reviewed' | 'keep'>,
): PublicTopic {
  if (body.publish === 'yes') {
    if (!body.publicHeadline) throw new FieldRefused('publicHeadline', w.headlinePublic)
    const { publicHeadline: headline, publicSummary: summary } = body
    return { publish: true, headline, summary, review: reviewFrom(body) }
  }
  if (!body.whyNotPublic) throw new FieldRefused('whyNotPublic', w.sayWhyNot)
  return { publish: false, reason: body.whyNotPublic }
}

export const suspensionForm = z.object({
  reason,
  reviewOn: ask.day({ label: w.reviewOn, required: true }),
  onWordOf,
})
export const wordForm = z.object({ onWordOf })
export const resultForm = z.object({
  result: ask.text({ label: w.result, min: 2, max: 2000, rows: 4, required: true }),
  onWordOf,
})
export const reopeningForm = z.object({
  ground: ask.choice({ label: w.ground, required: true, options: from(reopeningGrounds, groundWords) }),
  onWordOf,
})
export const askAgainForm = z.object({
  text: ask.text({ label: w.nowIs, min: 5, max: 2000, rows: 4, required: true }),
})
