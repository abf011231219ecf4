// Owns: what is asked of a body, of its places and of a venue's guide.
import { z } from 'zod'
import type { Region } from '../../people/regions.ts'
import { ask, listed, listedSeveral } from '../../platform/html/index.ts'
import { type BodyRow, chainKinds } from './queries.ts'
import { bodyKindWords, words } from './words.ts'

const say = words.both
const optionsOf = (bodies: readonly BodyRow[]) => bodies.map((one) => ({ value: one.id, label: one.name }))

const named = {
  kind: ask.choice({
    ...{ label: say.kind, as: 'select', required: true },
    options: chainKinds.map((value) => ({ value, label: bodyKindWords[value] })),
  }),
  nameZh: ask.text({ label: say.name, max: 60, required: true }),
  nameEn: ask.text({ label: say.nameEn, hint: say.englishHint, max: 100 }),
}
const parent = (committees: readonly BodyRow[]) =>
  listed({ label: say.parent, hint: say.parentHint, options: optionsOf(committees) })

export const bodyForm = z.object({ ...named, parentId: parent([]) })
export const bodyFormOf = (committees: readonly BodyRow[]) =>
  z.object({ ...named, parentId: parent(committees) })

export const parentForm = z.object({ parentId: parent([]) })
export const parentFormOf = (committees: readonly BodyRow[]) => z.object({ parentId: parent(committees) })

export const placesForm = z.object({ places: listedSeveral({ label: say.answersFor }) })
export const placesFormOf = (regions: readonly Region[]) =>
  z.object({
    places: listedSeveral({
      label: say.answersFor,
      options: regions.map((one) => ({ value: one.id, label: one.name })),
    }),
  })

export const guideForm = z.object({ bodyId: listed({ label: say.guide, hint: say.guideHint }) })
export const guideFormOf = (committees: readonly BodyRow[]) =>
  z.object({ bodyId: listed({ label: say.guide, hint: say.guideHint, options: optionsOf(committees) }) })
