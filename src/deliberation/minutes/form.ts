// Owns: the questions of the record: ticked once, a few lines by role, and each agreed item with its party and day.
import { z } from 'zod'
import { itemKindWords } from '../../matters/outcomes/words.ts'
import type { Participant } from '../../matters/participants.ts'
import { ask, listed, listedSeveral } from '../../platform/html/index.ts'
import type { Choice } from '../meetings/lists.ts'
import { optionsOf, partWords, partyWords, type SpeakerRole, sealingWords, why } from '../words.ts'
import { words } from './words.ts'

const w = words.both
const said = (label: { zh: string; en: string }) => ask.text({ label, hint: w.saidHint, max: 3000, rows: 3 })

/** What people said, one box a role: shared with the page that is filled in a field. */
export const saidFields = {
  saidResidents: said(w.residents),
  saidUnits: said(w.units),
  saidMembers: said(w.members),
  saidExperts: said(w.experts),
}

export const recordForm = (asked: readonly Participant[] = []) => {
  const people = asked.map((one) => ({
    value: one.id,
    label: { zh: one.label, en: one.label },
    hint: partWords[one.part as keyof typeof partWords],
  }))
  return z.object({
    present: listedSeveral({ label: w.present, options: people }),
    excused: listedSeveral({ label: w.excused, options: people }),
    walkIns: ask.text({ label: w.walkIns, hint: w.walkInsHint, max: 1000, rows: 2 }),
    residentCount: ask.number({ label: w.residentCount, unit: w.people, min: 1, max: 9999 }),
    ...saidFields,
    disagreement: ask.text({ label: w.disagreement, max: 2000, rows: 3 }),
    gist: ask.text({ label: w.gist, max: 1000, rows: 2 }),
    onWordOf: ask.text({ label: why.both.onWordOf, hint: why.both.onWordOfHint, max: 60 }),
  })
}

export const itemForm = (units: readonly Choice[] = []) =>
  z.object({
    kind: ask.choice({ label: w.kind, options: optionsOf(itemKindWords), required: true }),
    text: ask.text({ label: w.text, max: 500, rows: 2, required: true }),
    unit: listed({ label: w.unit, options: units }),
    party: ask.text({ label: w.party, hint: w.partyHint, max: 60 }),
    partyKind: ask.choice({
      label: w.partyKind,
      options: optionsOf(partyWords).filter((one) => one.value !== 'unit'),
      as: 'select',
    }),
    dueOn: ask.day({ label: w.dueOn }),
    doneWhen: ask.text({ label: w.doneWhen, max: 200 }),
  })

const { objections: _days, ...spotWords } = sealingWords
/** The three ways of agreeing there and then. */
export const spotOptions = optionsOf(spotWords)

export const sealForm = z.object({
  way: ask.choice({ label: w.way, options: spotOptions, required: true }),
  note: ask.text({ label: w.note, hint: w.noteHint, max: 200 }),
})
export const objectionForm = z.object({
  text: ask.text({ label: w.objection, max: 1000, rows: 3, required: true }),
})
export const enteredObjectionForm = z.object({
  text: ask.text({ label: w.objection, max: 1000, rows: 3, required: true }),
  byLabel: ask.text({ label: w.byLabel, hint: w.byLabelHint, max: 60, required: true }),
})
export const answerForm = z.object({
  answer: ask.text({ label: w.answer, max: 1000, rows: 2, required: true }),
})

type Said = { [K in keyof typeof saidFields]?: string }
export const saidFrom = (body: Said): Partial<Record<SpeakerRole, string>> => ({
  residents: body.saidResidents,
  units: body.saidUnits,
  members: body.saidMembers,
  experts: body.saidExperts,
})
