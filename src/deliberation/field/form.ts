// Owns: the one page's questions, and from what was sent to a session. Three items at most: more is not one page.
import { z } from 'zod'
import { libraryMethod } from '../../matters/methods/library/index.ts'
import { categoryWords } from '../../matters/words.ts'
import { ask, listed, listedSeveral } from '../../platform/html/index.ts'
import { endingFields } from '../conclusions/form.ts'
import { guestsFrom, linesOf } from '../meetings/guests.ts'
import { type Choice, type Lists, noLists, withRole } from '../meetings/lists.ts'
import { words as meetingWords } from '../meetings/words.ts'
import { saidFields, saidFrom, spotOptions } from '../minutes/form.ts'
import { words as minutesWords } from '../minutes/words.ts'
import { formWords, optionsOf } from '../words.ts'
import type { FieldItem, FieldRecord } from './session.ts'
import { fieldMethods, type NewTopic } from './topic.ts'
import { words } from './words.ts'

const w = words.both
export const itemPlaces = [1, 2, 3] as const

const itemFields = (units: readonly Choice[]) => ({
  Text: ask.text({ label: w.itemText, max: 500, rows: 2 }),
  Unit: listed({ label: w.itemUnit, options: units }),
  Party: ask.text({ label: w.itemParty, hint: w.itemPartyHint, max: 60 }),
  Day: ask.day({ label: w.itemDay }),
  Done: ask.tick({ label: w.itemDone }),
})
type ItemFields = ReturnType<typeof itemFields>
type Place = (typeof itemPlaces)[number]
type AllItems = {
  [K in `item${Place}${keyof ItemFields}`]: K extends `item${Place}${infer F extends keyof ItemFields}`
    ? ItemFields[F]
    : never
}

function allItems(units: readonly Choice[]): AllItems {
  const named = itemPlaces.flatMap((place) =>
    Object.entries(itemFields(units)).map(([key, field]) => [`item${place}${key}`, field]),
  )
  return Object.fromEntries(named) as AllItems
}

export const sessionFields = (lists: Lists = noLists) => ({
  heldAt: ask.moment({ label: w.heldAt, required: true }),
  place: ask.text({ label: w.place, hint: w.placeHint, max: 100, required: true }),
  form: ask.choice({ label: meetingWords.both.form, options: optionsOf(formWords), as: 'select' }),
  chair: listed({ label: w.chair, options: withRole(lists.chairs) }),
  members: listedSeveral({ label: w.members, options: lists.members }),
  units: listedSeveral({ label: w.units, options: lists.units }),
  people: ask.text({ label: w.people, hint: w.peopleHint, max: 1500, rows: 3 }),
  residentCount: ask.number({ label: w.residentCount, unit: w.persons, min: 1, max: 9999 }),
  ...saidFields,
  disagreement: ask.text({ label: w.disagreement, max: 1000, rows: 2 }),
  ...allItems(lists.units),
  reserved: ask.text({ label: w.reserved, hint: w.reservedHint, max: 1000, rows: 2 }),
  way: ask.choice({ label: minutesWords.both.way, options: spotOptions, required: true }),
  note: ask.text({ label: minutesWords.both.note, hint: minutesWords.both.noteHint, max: 200 }),
  clerk: ask.text({ label: w.clerk, max: 60 }),
  ...endingFields,
  onWordOf: ask.text({ label: w.onWordOf, max: 60 }),
})

export const topicFields = (regions: readonly Choice[] = []) => ({
  headline: ask.text({ label: w.headline, hint: w.headlineHint, max: 60, required: true }),
  category: ask.choice({
    label: w.category,
    options: optionsOf(categoryWords),
    as: 'select',
    required: true,
  }),
  regionId: listed({ label: w.region, options: regions, required: true }),
  method: ask.choice({ label: w.method, options: methodOptions(), required: true }),
  sinceYear: ask.number({ label: w.sinceYear, min: 1949, max: 2200 }),
  representative: ask.text({ label: w.representative, hint: w.representativeHint, max: 80, required: true }),
})

export const sessionForm = z.object(sessionFields())
export const newForm = z.object({ ...topicFields(), ...sessionFields() })
export type SessionBody = z.output<typeof sessionForm>

export function sessionFrom(body: SessionBody): FieldRecord {
  return {
    heldAt: body.heldAt,
    place: body.place,
    form: body.form ?? 'field',
    chairId: body.chair,
    clerk: body.clerk,
    members: body.members,
    units: body.units,
    people: body.people,
    residentCount: body.residentCount,
    said: saidFrom(body),
    disagreement: body.disagreement,
    items: itemPlaces.map((place) => itemFrom(body, place)),
    reserved: linesOf(body.reserved),
    way: body.way,
    note: body.note,
    ending: {
      conclusion: body.conclusion,
      dispositions: body.dispositions,
      explanation: body.explanation,
      publish: body.publish,
    },
  }
}

export function topicFrom(body: z.output<typeof newForm>): NewTopic {
  const { headline, category, regionId, method, sinceYear } = body
  const [representative] = guestsFrom(body.representative)
  return {
    headline,
    category,
    regionId,
    method,
    sinceYear,
    representative: representative ?? { label: body.representative, phone: null },
  }
}

function itemFrom(body: SessionBody, place: Place): FieldItem | null {
  const text = body[`item${place}Text`]
  if (!text) return null
  return {
    text,
    unitId: body[`item${place}Unit`],
    party: body[`item${place}Party`],
    dueOn: body[`item${place}Day`],
    doneNow: body[`item${place}Done`],
  }
}

function methodOptions() {
  return fieldMethods.map((value) => {
    const method = libraryMethod(value)
    return { value, label: method?.name ?? { zh: value, en: value }, hint: method?.gloss }
  })
}
