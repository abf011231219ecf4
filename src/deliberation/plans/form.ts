// Owns: the questions of a plan: six that every meeting needs, the rest for those who want them.
import { z } from 'zod'
import { ask, listed } from '../../platform/html/index.ts'
import { type Choice, withRole } from '../meetings/lists.ts'
import { formWords, optionsOf, why } from '../words.ts'
import { words } from './words.ts'

const w = words.both
const long = (label: (typeof w)['aim']) => ask.text({ label, max: 1500, rows: 3 })

export const planForm = (chairs: readonly Choice[] = []) =>
  z.object({
    aim: ask.text({ label: w.aim, max: 500, rows: 3, required: true }),
    startsAt: ask.moment({ label: w.startsAt }),
    place: ask.text({ label: w.place, max: 100 }),
    form: ask.choice({ label: w.form, options: optionsOf(formWords), as: 'select' }),
    chairId: listed({ label: w.chair, options: withRole(chairs) }),
    takingPart: ask.text({ label: w.takingPart, hint: w.takingPartHint, max: 500, rows: 3 }),
    basis: long(w.basis),
    agenda: long(w.agenda),
    research: long(w.research),
    materials: long(w.materials),
    division: long(w.division),
    emergency: long(w.emergency),
    publicity: long(w.publicity),
    onWordOf: ask.text({ label: why.both.onWordOf, hint: why.both.onWordOfHint, max: 60 }),
  })
export const reasonForm = z.object({
  reason: ask.text({ label: w.reason, max: 500, rows: 3, required: true }),
})
