// Owns: the questions for a meeting: when, where, who.
import { z } from 'zod'
import { ask, listed, listedSeveral } from '../../platform/html/index.ts'
import { classWords, formWords, optionsOf, why } from '../words.ts'
import { type Lists, noLists, withRole } from './lists.ts'
import { words } from './words.ts'

const w = words.both

export const meetingForm = (lists: Lists = noLists) =>
  z.object({
    class: ask.choice({ label: w.class, options: optionsOf(classWords), as: 'select', required: true }),
    form: ask.choice({ label: w.form, options: optionsOf(formWords), as: 'select', required: true }),
    place: ask.text({ label: w.place, max: 100, required: true }),
    startsAt: ask.moment({ label: w.startsAt, required: true }),
    chair: listed({ label: w.chair, options: withRole(lists.chairs), required: true }),
    clerk: listed({ label: w.clerk, hint: w.clerkHint, options: withRole(lists.clerks) }),
    members: listedSeveral({ label: w.members, options: lists.members }),
    units: listedSeveral({ label: w.units, options: lists.units }),
    residents: ask.text({ label: w.residents, hint: w.residentsHint, max: 1500, rows: 3 }),
    experts: ask.text({ label: w.experts, hint: w.expertsHint, max: 800, rows: 2 }),
    onWordOf: ask.text({ label: why.both.onWordOf, hint: why.both.onWordOfHint, max: 60 }),
  })

export const changeForm = z.object({
  reason: ask.text({ label: w.changeWhy, max: 200, required: true }),
  startsAt: ask.moment({ label: w.newTime }),
})
export const cancelForm = z.object({ reason: ask.text({ label: w.cancelWhy, max: 200, required: true }) })
