// Owns: the headline of an event: the title among its messages that is most like all the others and says most. It is a resident's
// own words: redact it before it is shown to anybody but staff.
import { dot, type Sparse } from '../models/sparse.ts'

/** Shorter than this says too little; longer is not a headline. */
const [shortest, longest] = [6, 40] as const

interface Title {
  title: string
  fingerprint: Sparse
  /** How much it says, from 0. */
  telling: number
}

/** Null where no title fits. Of equals, the earlier. */
export function headline(messages: readonly Title[]): string | null {
  const fitting = messages.filter(({ title }) => title.length >= shortest && title.length <= longest)
  const central = (one: Sparse) => messages.reduce((sum, other) => sum + dot(one, other.fingerprint), 0)
  const best = fitting
    .map(({ title, fingerprint, telling }) => ({ title, score: central(fingerprint) * telling }))
    .reduce<{ title: string; score: number } | null>((a, b) => (a && a.score >= b.score ? a : b), null)
  return best?.title ?? null
}
