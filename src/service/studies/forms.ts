import { z } from 'zod'
import { ask, listed, listedSeveral } from '../../platform/html/index.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import type { Choices } from '../activities/forms.ts'
import { findingKinds } from './kind.ts'
import type { Study } from './queries.ts'
import { findingWords, words } from './words.ts'

const say = words.both
const named = (all: readonly { id: string; name: Bilingual }[]) =>
  all.map(({ id, name }) => ({ value: id, label: name }))
const plain = (value: string, text: string) => ({ value, label: { zh: text, en: text } })

export const studyForm = z.object({
  title: ask.text({ label: say.title, min: 4, max: 60, required: true }),
  question: ask.text({ label: say.question, min: 4, max: 400, rows: 3, required: true }),
  regionId: listed({ label: say.region, required: true }),
  bodyId: listed({ label: say.body }),
  endsOn: ask.day({ label: say.endsOn, required: true }),
  people: listedSeveral({ label: say.people }),
})
export const studyFormFor = (
  { regions, bodies }: Choices,
  members: readonly { id: string; name: string }[],
) =>
  z.object({
    ...studyForm.shape,
    regionId: listed({ label: say.region, required: true, options: named(regions) }),
    bodyId: listed({ label: say.body, options: named(bodies) }),
    people: listedSeveral({ label: say.people, options: members.map(({ id, name }) => plain(id, name)) }),
  })

export const siteForm = z.object({
  regionId: listed({ label: say.region, required: true }),
  place: ask.text({ label: say.place, max: 80 }),
  day: ask.day({ label: say.day, required: true }),
  seen: ask.text({ label: say.seen, min: 4, max: 1500, rows: 4, required: true }),
})
export const siteFormFor = (regions: Choices['regions']) =>
  z.object({
    ...siteForm.shape,
    regionId: listed({ label: say.region, required: true, options: named(regions) }),
  })

export const findingForm = z.object({
  kind: ask.choice({
    label: say.kind,
    required: true,
    options: findingKinds.map((value) => ({ value, label: findingWords[value] })),
  }),
  text: ask.text({ label: say.finding, min: 4, max: 400, rows: 2, required: true }),
  siteId: listed({ label: say.site }),
})
export const findingFormFor = ({ sites }: Study) =>
  z.object({
    ...findingForm.shape,
    siteId: listed({
      label: say.site,
      options: sites.map(({ id, region, place }) =>
        plain(id, [region.zh, place].filter(Boolean).join(' · ')),
      ),
    }),
  })

export const reportForm = z.object({
  report: ask.text({ label: say.reportText, min: 50, max: 20_000, rows: 14, required: true }),
})
export const speechForm = z.object({
  title: ask.text({ label: say.speechTitle, min: 4, max: 80, required: true }),
  text: ask.text({
    label: say.speechText,
    hint: say.speechHint,
    min: 50,
    max: 8000,
    rows: 12,
    required: true,
  }),
})
export const dropForm = z.object({ why: ask.text({ label: say.why, min: 2, max: 200, required: true }) })
