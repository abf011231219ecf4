// Owns: what is asked when a post goes to somebody else.
import { z } from 'zod'
import { ask, listed } from '../../platform/html/index.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { words } from './words.ts'

const say = words.both
const rest = {
  from: ask.day({ label: say.from, required: true }),
  acting: ask.tick({ label: say.actingTick }),
}

export const handOverForm = z.object({ to: listed({ label: say.to, required: true }), ...rest })
export const handOverFormOf = (options: readonly { value: string; label: Bilingual }[]) =>
  z.object({ to: listed({ label: say.to, required: true, options }), ...rest })
