// Owns: what the look over a text sends back with the form of a decision. The look itself draws these fields.
import { z } from 'zod'
import { ask } from '../../platform/html/index.ts'
import type { Review } from './review.ts'
import { words } from './words.ts'

const keyLike = /^[A-Za-z]{1,20}\.\d{1,6}\.\d{1,6}$/

export const lookFields = {
  reviewed: ask.text({ label: words.both.title, max: 20 }),
  keep: z
    .unknown()
    .transform((raw): string[] =>
      [raw].flat().filter((one): one is string => typeof one === 'string' && keyLike.test(one)),
    )
    .prefault(''),
}

export const reviewFrom = ({
  reviewed,
  keep,
}: {
  reviewed?: string | undefined
  keep: string[]
}): Review => ({
  reviewed,
  keep,
})

/** What was ticked in a form that comes back. */
export const keptIn = (values: Record<string, unknown> | undefined): string[] =>
  lookFields.keep.parse(values?.keep ?? '')
