// Owns: what is asked when a venue is renamed, put elsewhere, given a room or closed.
import { z } from 'zod'
import { ask, listed } from '../../platform/html/index.ts'
import { words as venueWords } from '../words.ts'
import type { NamedVenue } from './queries.ts'
import { words } from './words.ts'

const say = words.both

export const nameForm = z.object({
  nameZh: ask.text({ label: venueWords.both.name, max: 40, required: true }),
  nameEn: ask.text({ label: venueWords.both.nameEn, hint: venueWords.both.englishHint, max: 80 }),
})

export const parentForm = z.object({ parentId: listed({ label: say.parent, hint: say.parentHint }) })

export const parentFormOf = (heads: readonly NamedVenue[]) =>
  z.object({
    parentId: listed({
      ...{ label: say.parent, hint: say.parentHint },
      options: heads.map((one) => ({ value: one.id, label: one.name })),
    }),
  })

export const roomForm = z.object({ room: ask.text({ label: say.room, hint: say.roomHint, max: 40 }) })

export const closureForm = z.object({
  why: ask.text({ label: say.closeWhy, hint: say.closeWhyHint, max: 200, rows: 2, required: true }),
})
