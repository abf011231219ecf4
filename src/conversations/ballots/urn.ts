// Owns: votes that come from a whole hall at once. While one statement is on its way to the disk the next votes gather
// and go together. A press is answered only when its vote is stored: nothing lies here that anyone was promised.

import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Db } from '../../platform/database/transaction.ts'
import { TooMany } from '../../platform/refusals.ts'
import { type Cast, castVotes, refuseUntaken } from './ballot.ts'

/** More in one statement would make its first vote wait for the last. */
const mostAtOnce = 200

interface Waiting {
  cast: Cast
  stored(): void
  failed(why: unknown): void
}

class Urn {
  #waiting: Waiting[] = []
  #emptying = false
  readonly #db: Db
  readonly #door: string

  constructor(db: Db, door: string) {
    this.#db = { ...db, seen: null }
    this.#door = door
  }

  put(cast: Cast): Promise<void> {
    return new Promise((stored, failed) => {
      this.#waiting.push({ cast, stored, failed })
      if (!this.#emptying) void this.#empty()
    })
  }

  async #empty(): Promise<void> {
    this.#emptying = true
    while (this.#waiting.length > 0) await this.#store(this.#waiting.splice(0, mostAtOnce))
    this.#emptying = false
  }

  async #store(together: readonly Waiting[]): Promise<void> {
    try {
      const casts = together.map(({ cast }) => cast)
      const told = await castVotes(this.#db, casts, this.#door)
      for (const [at, one] of together.entries()) settle(one, () => refuseUntaken(one.cast, told[at]))
    } catch (why) {
      const [only] = together
      if (together.length === 1) only?.failed(why)
      // One that the database refuses takes nobody else's vote with it; what was stored already is known by its key.
      else for (const one of together) await this.#store([one])
    }
  }
}

function settle({ stored, failed }: Waiting, check: () => void): void {
  try {
    check()
    stored()
  } catch (refusal) {
    failed(refusal)
  }
}

const urns = new WeakMap<Db['q'], Urn>()

/** No thumb reads and answers so many in a minute; a queue that waited for the network may. */
const bySeat = new RateLimiterMemory({ points: 240, duration: 60 })

/** Comes back when the vote is on the disk, refused as `castVote` refuses. */
export async function dropIn(db: Db, door: string, cast: Cast): Promise<void> {
  const { room, no } = cast.holder
  await bySeat.consume(`${room.id} ${no}`).catch(() => {
    throw new TooMany({ room: room.id, seat: no })
  })
  const urn = urns.get(db.q) ?? new Urn(db, door)
  urns.set(db.q, urn)
  return urn.put(cast)
}
