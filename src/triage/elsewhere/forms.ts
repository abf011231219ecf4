import { z } from 'zod'
import { ask, listed } from '../../platform/html/index.ts'
import { words } from './words.ts'

const w = words.both

export const offerForm = z.object({
  otherRegionId: listed({ label: w.where, required: true }),
  reason: ask.text({ label: w.whyThere, min: 2, max: 300, rows: 2, required: true }),
})
export const refuseForm = z.object({
  reason: ask.text({ label: w.whyNot, min: 2, max: 300, rows: 2, required: true }),
})
