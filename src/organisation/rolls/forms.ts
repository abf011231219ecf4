// Owns: what is asked on the page of the three files.
import { z } from 'zod'
import { ask } from '../../platform/html/index.ts'
import type { Roll } from './columns.ts'
import { words } from './words.ts'

const sheet = (roll: Roll) =>
  ask.files({
    ...{ label: words.both[roll], hint: words.both.sheetHint, accept: '.xlsx,.csv' },
    ...{ max: 1, megabytes: 4 },
  })
export const rollForm = z.object({
  venues: sheet('venues'),
  people: sheet('people'),
  appointments: sheet('appointments'),
})
