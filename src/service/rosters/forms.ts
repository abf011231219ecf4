import { z } from 'zod'
import { ask, listed, listedSeveral } from '../../platform/html/index.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { rosterKinds } from './kind.ts'
import { rosterKindWords, weekdayWords, words } from './words.ts'

const say = words.both
/** Half hours of the day. */
const halfHours = Array.from({ length: 29 }, (_, at) => {
  const text = `${String(7 + Math.floor(at / 2)).padStart(2, '0')}:${at % 2 ? '30' : '00'}`
  return { value: text, label: { zh: text, en: text } }
})
const time = (label: Bilingual) => ask.choice({ label, options: halfHours, as: 'select', required: true })
const kindHints = { listening: say.listeningHint, professional: say.professionalHint }

export const rosterForm = z.object({
  venueId: listed({ label: say.venue, required: true }),
  kind: ask.choice({
    label: say.kind,
    required: true,
    options: rosterKinds.map((value) => ({ value, label: rosterKindWords[value], hint: kindHints[value] })),
  }),
  title: ask.text({ label: say.title, hint: say.titleHint, min: 2, max: 40, required: true }),
  weekday: ask.choice({
    label: say.weekday,
    required: true,
    as: 'select',
    options: Object.entries(weekdayWords).map(([value, label]) => ({ value, label })),
  }),
  from: time(say.from),
  to: time(say.to),
  members: ask.number({ label: say.members, min: 0, max: 9, required: true }),
  liaisons: ask.number({ label: say.liaisons, min: 0, max: 9, required: true }),
  apartDays: ask.number({ label: say.apart, min: 0, max: 60, required: true }),
})

export const rosterFormFor = (venues: readonly { id: string; name: Bilingual }[]) =>
  z.object({
    ...rosterForm.shape,
    venueId: listed({
      label: say.venue,
      required: true,
      options: venues.map(({ id, name }) => ({ value: id, label: name })),
    }),
  })

export const sittersForm = z.object({
  members: listedSeveral({ label: say.members }),
  liaisons: listedSeveral({ label: say.liaisons }),
  professionals: listedSeveral({ label: say.members }),
})

const rangeFields = {
  from: ask.day({ label: say.first, required: true }),
  to: ask.day({ label: say.last, required: true }),
}
export const rangeForm = z.object(rangeFields)
export const keepForm = z.object({ ...rangeFields, mark: ask.hidden({ required: true, max: 16 }) })
