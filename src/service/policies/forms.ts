import { z } from 'zod'
import { categories, categoryWords } from '../../matters/words.ts'
import { ask, listed } from '../../platform/html/index.ts'
import { words } from './words.ts'

const say = words.both

export const policyForm = z.object({
  title: ask.text({ label: say.title, min: 4, max: 100, required: true }),
  issuer: ask.text({ label: say.issuer, min: 2, max: 60, required: true }),
  number: ask.text({ label: say.number, max: 40 }),
  category: ask.choice({
    label: say.category,
    as: 'select',
    required: true,
    options: categories.map((value) => ({ value, label: categoryWords[value] })),
  }),
  inForceOn: ask.day({ label: say.inForce, required: true }),
  endedOn: ask.day({ label: say.ended }),
  plainText: ask.text({ label: say.plain, hint: say.plainHint, min: 10, max: 3000, rows: 6, required: true }),
  guide: ask.text({ label: say.guide, hint: say.guideHint, max: 2000, rows: 4 }),
  fullText: ask.text({ label: say.full, min: 10, max: 60_000, rows: 10, required: true }),
})

export const explainerForm = z.object({ professionalId: listed({ label: say.professional }) })
export const explainerFormFor = (people: readonly { id: string; name: string; firm: string }[]) =>
  z.object({
    professionalId: listed({
      label: say.professional,
      required: true,
      options: people.map(({ id, name, firm }) => ({
        value: id,
        label: { zh: `${name} · ${firm}`, en: `${name} · ${firm}` },
      })),
    }),
  })
