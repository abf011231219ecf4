// Owns: the one thread beside the server on which published conversations are recomputed, so that no page waits for a map.
import { Worker } from 'node:worker_threads'
import type { Recomputed } from '../exchange/file.ts'
import type { Published } from '../exchange/published.ts'

export interface Asked {
  id: number
  published: Published
}
type Told = { id: number } & (Recomputed | { error: Error })

interface Waiting {
  resolve: (told: Recomputed) => void
  reject: (error: Error) => void
}

let worker: Worker | null = null
let last = 0
const waiting = new Map<number, Waiting>()

/** The same as `recomputed`, off the main thread. In the order of asking; a thread that died is begun anew. */
export function recomputedAside(published: Published): Promise<Recomputed> {
  worker ??= begun()
  const id = ++last
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    worker?.ref()
    worker?.postMessage({ id, published } satisfies Asked)
  })
}

function begun(): Worker {
  const fresh = new Worker(new URL('./recompute-worker.ts', import.meta.url))
  fresh.on('message', (told: Told) => {
    const asked = waiting.get(told.id)
    waiting.delete(told.id)
    if ('error' in told) asked?.reject(told.error)
    else asked?.resolve(told)
    if (waiting.size === 0) fresh.unref()
  })
  fresh.on('error', (error) => {
    worker = null
    for (const one of waiting.values()) one.reject(error)
    waiting.clear()
  })
  fresh.unref()
  return fresh
}
