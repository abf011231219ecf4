import { z } from 'zod'
import { ask, listed, listedSeveral } from '../../platform/html/index.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { activityKinds } from '../queries.ts'
import type { Activity } from './queries.ts'
import { kindWords, words } from './words.ts'

const say = words.both

export const planForm = z.object({
  kind: ask.choice({
    label: say.kind,
    as: 'select',
    required: true,
    options: activityKinds.map((value) => ({ value, label: kindWords[value] })),
  }),
  title: ask.text({ label: say.title, hint: say.titleHint, min: 2, max: 60, required: true }),
  startsAt: ask.moment({ label: say.startsAt, required: true }),
  hours: ask.number({ label: say.hours, min: 1, max: 336, required: true }),
  venueId: listed({ label: say.venue }),
  regionId: listed({ label: say.region }),
  place: ask.text({ label: say.place, hint: say.placeHint, max: 80 }),
  about: ask.text({ label: say.about, max: 600, rows: 3 }),
  gives: listedSeveral({ label: say.gives }),
  bodyId: listed({ label: say.body }),
  askGroup: ask.tick({ label: say.askGroup }),
  programme: ask.text({ label: say.programme, hint: say.programmeHint, max: 30 }),
  openToAll: ask.tick({ label: say.openToAll }),
  policyId: listed({ label: say.policy }),
  matterId: listed({ label: say.matter }),
  teamId: listed({ label: say.body }),
})

export interface Choices {
  venues: readonly { id: string; name: Bilingual }[]
  regions: readonly { id: string; name: Bilingual }[]
  bodies: readonly { id: string; name: Bilingual }[]
  people: readonly { id: string; name: string; hint: Bilingual }[]
}

const named = (all: readonly { id: string; name: Bilingual }[]) =>
  all.map(({ id, name }) => ({ value: id, label: name }))

/** A name with what they are known for, as each reader calls it. */
export const personOption = ({ id, name, hint }: Choices['people'][number]) => ({
  value: id,
  label: { zh: `${name} · ${hint.zh}`, en: `${name} · ${hint.en}` },
})

export function planFormFor({ venues, regions, bodies, people }: Choices) {
  const { policyId, matterId, teamId, ...shown } = planForm.shape
  const options = people.map(personOption)
  return z.object({
    ...shown,
    venueId: listed({ label: say.venue, options: named(venues) }),
    regionId: listed({ label: say.region, options: named(regions) }),
    gives: listedSeveral({ label: say.gives, options }),
    bodyId: listed({ label: say.body, options: named(bodies) }),
  })
}

export const holdForm = z.object({
  came: listedSeveral({ label: say.came }),
  cameOfIt: ask.text({ label: say.cameOfIt, max: 500, rows: 2 }),
  photos: ask.files({ label: say.photos, hint: say.photosHint, max: 4, accept: 'image/*' }),
})
export function holdFormFor({ kind, people }: Activity) {
  const { came, ...rest } = holdForm.shape
  const seen = ask.text({ label: say.seen, min: 2, max: 500, rows: 3, required: true })
  const others = kind === 'supervision' ? { ...rest, cameOfIt: seen } : rest
  const options = people.map(({ id, name }) => ({ value: id, label: { zh: name, en: name } }))
  if (options.length === 0) return z.object(others)
  return z.object({ came: listedSeveral({ label: say.came, options }), ...others })
}

export const cancelForm = z.object({ why: ask.text({ label: say.why, min: 2, max: 200, required: true }) })
