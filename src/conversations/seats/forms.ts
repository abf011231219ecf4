// Owns: the questions put to somebody in a room.
import { z } from 'zod'
import { ask } from '../../platform/html/index.ts'
import { type Vote, votes } from '../ballots/ballot.ts'
import { words } from './words.ts'

const w = words.both
export const code = z.object({ code: z.string().regex(/^[2-9a-hj-np-zA-HJ-NP-Z]{6}$/) })

export const voteForm = z.object({
  statement: ask.number({ label: w.code, min: 1, required: true }),
  vote: ask.choice({
    label: w.opinion,
    options: (Object.keys(votes) as Vote[]).map((value) => ({ value, label: w[value] })),
    required: true,
  }),
})
export const proposeForm = z.object({
  text: ask.text({ label: w.proposeText, max: 140, min: 4, rows: 2, required: true }),
  reason: ask.text({ label: w.proposeReason, max: 300, rows: 2 }),
})
export const codeForm = z.object({
  code: ask.text({ label: w.code, hint: w.codeHint, max: 12, required: true, autocomplete: 'off' }),
})
