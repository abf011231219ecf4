// Owns: what is asked when a line is settled.
import { z } from 'zod'
import { ask } from '../../platform/html/index.ts'
import { ringOutcomes } from '../../platform/messages/ring.ts'
import { words } from './words.ts'

const say = words.both
const hints = { notReached: say.notReachedHint } as Partial<Record<string, typeof say.note>>

export const settleForm = z.object({
  outcome: ask.choice({
    label: say.outcome,
    required: true,
    options: ringOutcomes.map((value) => ({ value, label: say[value], hint: hints[value] })),
  }),
  note: ask.text({ label: say.note, hint: say.noteHint, max: 300 }),
})

/** A board answers nobody: the slip hangs there or it doesn't. */
export const postedForm = z.object({ outcome: ask.hidden({}) })

export const newestForm = z.object({ newest: ask.hidden({ required: true }) })
