// Owns: what is asked when a standard is changed, and when somebody has seen a thing.
import { z } from 'zod'
import { venueKindWords } from '../../organisation/words.ts'
import { ask, listedCode } from '../../platform/html/index.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { checkWords, words } from './words.ts'

const say = words.both
const from = <K extends string>(catalogue: Record<K, Bilingual>) =>
  (Object.keys(catalogue) as K[]).map((value) => ({ value, label: catalogue[value] }))

export const itemAskForm = z.object({
  label: ask.text({ label: say.item, min: 2, max: 30, required: true }),
  labelEn: ask.text({ label: say.itemEn, hint: say.itemEnHint, max: 60 }),
  check: ask.choice({ label: say.check, options: from(checkWords), as: 'select', required: true }),
  atLeast: ask.number({ label: say.atLeast, hint: say.atLeastHint, min: 1, max: 500 }),
})

export const nameForm = z.object({
  name: ask.text({ label: say.name, min: 2, max: 20, required: true }),
  nameEn: ask.text({ label: say.nameEn, hint: say.itemEnHint, max: 60 }),
  kinds: ask.choices({ label: say.kinds, hint: say.kindsHint, options: from(venueKindWords) }),
})

/** Which of the items that want eyes; the page names them. */
export const sightingForm = (items: readonly { value: string; label: Bilingual }[] = []) =>
  z.object({
    itemKey: items.length
      ? ask.choice({ label: say.seenWhich, options: items, as: 'select', required: true })
      : listedCode({ label: say.seenWhich, max: 60, required: true }),
    note: ask.text({ label: say.seenNote, min: 2, max: 200, required: true }),
  })

export const itemKeyForm = z.object({ itemKey: ask.hidden({ required: true, max: 60 }) })
