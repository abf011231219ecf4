// Owns: what is asked about a proposal. Members and venues to choose from are the committee's own; the page fills them in.
import { z } from 'zod'
import { ask, listed } from '../../platform/html/index.ts'
import { venueKinds } from '../venue.ts'
import { venueKindWords } from '../words.ts'
import type { Choice } from './ground.ts'
import type { WrittenRule } from './wanted.ts'
import { words } from './words.ts'

const say = words.both
const kinds = venueKinds.map((value) => ({ value, label: venueKindWords[value] }))
const worth = { unit: say.km, min: 0, max: 200, required: true } as const

export const settingsForm = z.object({
  title: ask.text({ label: say.title, max: 60, required: true }),
  venueKinds: ask.choices({ label: say.kinds, options: kinds, required: true }),
  evenGroups: ask.tick({ label: say.even }),
  byLevel: ask.tick({ label: say.byLevel }),
  eachLed: ask.tick({ label: say.led }),
  wishesBind: ask.tick({ label: say.bind }),
  strengthKm: ask.number({ label: say.strengthKm, hint: say.strengthWhy, ...worth }),
  wishKm: ask.number({ label: say.wishKm, ...worth }),
  stayKm: ask.number({ label: say.stayKm, hint: say.stayWhy, ...worth }),
  toDay: ask.day({ label: say.toDay, hint: say.toDayHint }),
})

/** All else has a usual answer, and is changed on the proposal's own page. */
export const beginForm = settingsForm.pick({ title: true, venueKinds: true })

/** The kinds that have a venue; others would only be read past. */
export function settingsFormOf<F extends z.ZodObject>(form: F, { venues }: Choice) {
  const open = kinds.filter(({ value }) => venues.some(({ kind }) => kind === value))
  const venueKinds = ask.choices({ label: say.kinds, options: open, required: true })
  return form.extend({ venueKinds })
}

const person = listed({ label: say.member, required: true })
const place = listed({ label: say.venue, required: true })
const heads = { unit: say.people, min: 0, max: 9999, required: true } as const
const pinKinds = [
  { value: 'fixed', label: say.fixed },
  { value: 'recused', label: say.recused },
  { value: 'wish', label: say.wish },
] as const
const needKinds = [
  { value: 'needs', label: say.needExpertise },
  { value: 'sector', label: say.needSector },
] as const

const pins = z.object({
  member: person,
  what: ask.choice({ label: say.what, options: pinKinds, required: true }),
  venue: place,
})
const pairs = z.object({ member: person, other: listed({ label: say.other, required: true }) })
const seats = z.object({
  venue: place,
  least: ask.number({ label: say.least, ...heads }),
  most: ask.number({ label: say.most, ...heads }),
})
const needs = z.object({
  venue: place,
  what: ask.choice({ label: say.what, options: needKinds, required: true }),
  word: ask.text({ label: say.word, max: 30, required: true }),
})
const absences = z.object({ member: person })

/** One short form for each kind of rule, and the rule that it writes. */
export const ruleForms = {
  pins: { form: pins, open: 'addPin', hint: 'addPinHint' },
  pairs: { form: pairs, open: 'addPair', hint: 'addPairHint' },
  seats: { form: seats, open: 'addSeats', hint: 'addSeatsHint' },
  needs: { form: needs, open: 'addNeed', hint: 'addNeedHint' },
  absences: { form: absences, open: 'addAbsence', hint: 'addAbsenceHint' },
} as const
export type RuleKey = keyof typeof ruleForms

export const writtenBy = {
  pins: ({ what: kind, ...rest }: z.output<typeof pins>): WrittenRule => ({ kind, ...rest }),
  pairs: (typed: z.output<typeof pairs>): WrittenRule => ({ kind: 'together', ...typed }),
  seats: (typed: z.output<typeof seats>): WrittenRule => ({ kind: 'seats', ...typed }),
  needs: ({ what, ...rest }: z.output<typeof needs>): WrittenRule =>
    what === 'sector' ? { kind: what, least: 1, ...rest } : { kind: what, ...rest },
  absences: (typed: z.output<typeof absences>): WrittenRule => ({ kind: 'without', ...typed }),
}

/** The same questions with this committee's people and places to choose from. */
export function withChoice(form: z.ZodObject, { members, venues }: Choice): z.ZodObject {
  const people = members.map(({ id, name }) => ({ value: id, label: { zh: name, en: name } }))
  const places = venues.map(({ id, name }) => ({ value: id, label: name }))
  const filled = {
    member: listed({ label: say.member, options: people, required: true }),
    other: listed({ label: say.other, options: people, required: true }),
    venue: listed({ label: say.venue, options: places, required: true }),
  }
  return z.object(
    Object.fromEntries(
      Object.entries(form.shape).map(([key, field]) => [
        key,
        key in filled ? filled[key as keyof typeof filled] : field,
      ]),
    ),
  )
}

export const changeForm = z.object({ to: ask.hidden({ max: 60 }), other: ask.hidden({ max: 60 }) })
