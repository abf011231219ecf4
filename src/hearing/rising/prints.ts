// Owns: fingerprints of what was read lately, so that a message meets an event of many for milliseconds. Nothing here
// outlives the weighing that it was made with.
import type { Sparse } from '../../language/models/sparse.ts'
import type { Secrets } from '../../platform/secrets/secrets.ts'
import { printOf, type Weights } from '../index/weights.ts'

export interface Heard {
  submission_id: string
  sealed: Buffer
}

/** A message that waits to join. */
export interface Waiting extends Heard {
  region_id: string
  township_id: string | null
  at: Date
  /** Tells two people apart; null where nobody is known. */
  who: string | null
}

/** Of all committees; each takes about five kilobytes. */
const mostKept = 4000
const kept = new WeakMap<Weights, Map<string, Sparse>>()

/** Of a message that lies sealed, or of a sentence of one, already open. */
export function printFor(
  { submission_id, sealed }: { submission_id: string; sealed: Buffer | string },
  weights: Weights,
  secrets: Secrets,
): Sparse {
  const known = kept.get(weights) ?? new Map<string, Sparse>()
  kept.set(weights, known)
  const found = known.get(submission_id)
  if (found) return found
  const print = printOf(typeof sealed === 'string' ? sealed : secrets.open(sealed), weights)
  known.set(submission_id, print)
  if (known.size > mostKept) known.delete(known.keys().next().value as string)
  return print
}
