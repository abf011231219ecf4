// Owns: which messages tell of one event. A message joins the event it is most like, half by its likeness to all of
// that event's messages and half to the nearest one (all alone would break long events apart, nearest alone would chain
// strangers together), or begins its own. One message costs milliseconds; the same messages in the same order give the
// same events, however they are portioned.
import type { Sparse } from '../models/sparse.ts'
import { TwinIndex } from '../twins/index.ts'

export interface Placed {
  /** Number of the event, counted from 0. */
  event: number
  /** To the event it joined; 0 where it began one. */
  likeness: number
}

/** Chosen on one half of the known events and kept on the other. */
export const joinsAt = 0.18

/** How near a message is to an event: from its likenesses to the event's messages, their sum, the nearest and how many. */
export const nearness = (sum: number, nearest: number, size: number): number =>
  size ? (sum / size + nearest) / 2 : 0

export class Events {
  readonly #index = new TwinIndex()
  readonly #eventOf: number[] = []
  readonly #sizes: number[] = []
  readonly #least: number

  constructor(least = joinsAt) {
    this.#least = least
  }

  /** Event of each message, in the order of adding. */
  get eventOf(): readonly number[] {
    return this.#eventOf
  }

  /** `fingerprint` of the message; see twins. */
  add(one: Sparse): Placed {
    const placed = this.#best(this.#index.likenesses(one))
    this.#index.add(one)
    this.#eventOf.push(placed.event)
    this.#sizes[placed.event] = (this.#sizes[placed.event] ?? 0) + 1
    return placed
  }

  /** A person said otherwise: the message is put there and counts there from now on. */
  move(message: number, event: number): void {
    const from = this.#eventOf[message]
    if (from === undefined) throw new RangeError(`No message ${message} among ${this.#eventOf.length}.`)
    this.#sizes[from] = (this.#sizes[from] ?? 1) - 1
    this.#eventOf[message] = event
    this.#sizes[event] = (this.#sizes[event] ?? 0) + 1
  }

  /** The number of a new, empty event to `move` to. */
  begin(): number {
    return this.#sizes.push(0) - 1
  }

  #best(likenesses: Float32Array): Placed {
    const sums = new Float64Array(this.#sizes.length)
    const nearest = new Float64Array(this.#sizes.length)
    for (let at = 0; at < likenesses.length; at++) {
      const event = this.#eventOf[at] as number
      const likeness = likenesses[at] as number
      sums[event] = (sums[event] as number) + likeness
      if (likeness > (nearest[event] as number)) nearest[event] = likeness
    }
    let best: Placed = { event: this.#sizes.length, likeness: 0 }
    for (let event = 0; event < sums.length; event++) {
      const size = this.#sizes[event] as number
      const likeness = nearness(sums[event] as number, nearest[event] as number, size)
      if (likeness >= this.#least && likeness > best.likeness) best = { event, likeness }
    }
    return best
  }
}
