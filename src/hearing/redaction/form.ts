// Owns: what the look over a text sends back with the form of a decision. The look itself draws these fields.
import { z } from 'zod'
import { drawn } from '../../platform/html/form/drawing.ts'
import { ask } from '../../platform/html/index.ts'
import type { Review } from './review.ts'
import { words } from './words.ts'

const keyLike = /^[A-Za-z]{1,20}\d{0,4}\.\d{1,6}\.\d{1,6}$/

/** Which findings there are, only the look knows; the door takes any key. */
const keep = drawn(
  z
    .unknown()
    .transform((raw): string[] =>
      [raw].flat().filter((one): one is string => typeof one === 'string' && keyLike.test(one)),
    )
    .prefault(''),
  { label: words.both.keepWhich, required: false, kind: 'choices', options: [] },
)
export const lookFields = { reviewed: ask.text({ label: words.both.title, max: 20 }), keep }

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
  keep.parse(values?.keep ?? '')
