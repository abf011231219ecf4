// Owns: a conversation computed off the main thread, with its steps told and a way to give up.
import { Worker } from 'node:worker_threads'
import type { VoteColumns } from '../ballots/ballots.ts'
import type { Removed } from '../growing.ts'
import type { OpinionMap, Step } from '../opinion-map.ts'

export type Work = { id: number } & (
  | { kind: 'votes'; later: VoteColumns; people: number; statements: number }
  | { kind: 'removed'; removed: Removed }
)

type Told = { id: number } & ({ step: Step } | { map: OpinionMap } | { error: Error })
type Unnumbered<T> = T extends unknown ? Omit<T, 'id'> : never

interface Waiting {
  resolve: (map: OpinionMap) => void
  reject: (error: Error) => void
  onStep: ((step: Step) => void) | undefined
}

export class GivenUp extends Error {
  override name = 'GivenUp'
}

/** One conversation on its own thread. Work is done in the order given; `giveUp` ends it and all that waits. */
export class ConversationAside {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #last = 0

  constructor(statements: number) {
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { statements } })
    this.#worker.on('message', (told: Told) => this.#hear(told))
    this.#worker.on('error', (error) => this.#end(error))
    this.#worker.unref()
  }

  /** The map with these votes on top; `people` and `statements` are how many there are now. */
  cast(later: VoteColumns, people: number, statements: number, onStep?: (step: Step) => void) {
    return this.#ask({ kind: 'votes', later, people, statements }, onStep)
  }

  /** The map without these people and statements; empty sets take everybody back in. */
  remove(removed: Removed, onStep?: (step: Step) => void) {
    return this.#ask({ kind: 'removed', removed }, onStep)
  }

  async giveUp(): Promise<void> {
    await this.#worker.terminate()
    this.#end(new GivenUp('The opinion map was given up.'))
  }

  #ask(work: Unnumbered<Work>, onStep: ((step: Step) => void) | undefined): Promise<OpinionMap> {
    const id = ++this.#last
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, onStep })
      this.#worker.postMessage({ id, ...work })
    })
  }

  #hear(told: Told): void {
    const waiting = this.#waiting.get(told.id)
    if ('step' in told) {
      waiting?.onStep?.(told.step)
      return
    }
    this.#waiting.delete(told.id)
    if ('map' in told) waiting?.resolve(told.map)
    else waiting?.reject(told.error)
  }

  #end(error: Error): void {
    for (const waiting of this.#waiting.values()) waiting.reject(error)
    this.#waiting.clear()
  }
}
