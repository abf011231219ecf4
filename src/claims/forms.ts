// Owns: what claiming, leaving and naming ask. The list of members is the place's own, drawn by `withMembers`.
import { z } from 'zod'
import type { TeamSize } from '../matters/methods/method.ts'
import { type Category, categoryWords } from '../matters/words.ts'
import { ask, listed } from '../platform/html/index.ts'
import type { Known } from './queries.ts'
import type { ClaimPart } from './team/claim.ts'
import { sizeKey } from './team/window.ts'
import { words } from './words.ts'

const w = words.both
const part = (label: typeof w.part, ...open: readonly ClaimPart[]) =>
  ask.choice<ClaimPart, { label: typeof w.part; required: true }>({
    label,
    required: true,
    options: open.map((value) => ({
      value,
      label: w[value],
      hint: value === 'lead' ? w.leadHint : w.partnerHint,
    })),
  })
const onWordOf = ask.text({ label: w.onWordOf, hint: w.onWordOfHint, max: 60 })
const reason = ask.text({ label: w.reason, min: 2, max: 500, rows: 2, required: true })
const anyPart = part(w.part, 'lead', 'partner')
const asPart = part(w.asPart, 'lead', 'partner')

export const claimForm = z.object({ part: anyPart })
export const releaseForm = z.object({ reason })
export const releaseForForm = z.object({ accountId: listed({ label: w.onWhom }), reason, onWordOf })
export const interestForm = z.object({ accountId: listed({ label: w.onWhom }), onWordOf })
export const allotForm = z.object({
  accountId: listed({ label: w.member, required: true }),
  part: anyPart,
  onWordOf,
})
export const sizeForm = z.object({
  size: ask.text({ label: w.teamSize, max: 10 }),
  wanted: ask.number({ label: w.otherNumber, min: 1, max: 60 }),
  wholeGroup: ask.tick({ label: w.wholeGroup, hint: w.wholeGroupHint }),
  reason: ask.text({ label: w.sizeWhy, hint: w.sizeWhyHint, max: 300, rows: 2 }),
})

/** Only the parts that are still open: a place taken is not offered. */
export const claimFormFor = (hasLead: boolean) =>
  z.object({ part: hasLead ? part(w.part, 'partner') : anyPart })

export const allotFormFor = (members: readonly Known[], hasLead: boolean) =>
  z.object({
    ...allotForm.shape,
    accountId: listed({ label: w.member, required: true, options: members.map(optionOf) }),
    part: hasLead ? part(w.asPart, 'partner') : asPart,
  })

/** The sizes that the method itself has: 2–3, 4–5, the whole group. */
export const sizeFormFor = (sizes: readonly TeamSize[]) =>
  z.object({
    ...sizeForm.shape,
    size: ask.choice({
      label: w.teamSize,
      options: sizes.map((size) => ({ value: sizeKey(size), label: size.label })),
    }),
  })

export const releaseForFormFor = (team: readonly { accountId: string; name: string }[]) =>
  z.object({
    ...releaseForForm.shape,
    accountId: listed({ label: w.onWhom, required: true, options: team.map(plainOption) }),
  })

function optionOf({ accountId, name, expertise }: Known) {
  const known = expertise
    .filter((one): one is Category => one in categoryWords)
    .map((one) => categoryWords[one])
  const told = (lang: 'zh' | 'en') => [name, ...known.map((one) => one[lang])].join(' · ')
  return { value: accountId, label: { zh: told('zh'), en: told('en') } }
}

function plainOption({ accountId, name }: { accountId: string; name: string }) {
  return { value: accountId, label: { zh: name, en: name } }
}
