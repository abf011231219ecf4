// Owns: placing in a thread of its own. The solver doesn't pause, and pages are served meanwhile.
import { Worker } from 'node:worker_threads'
import type { Outcome } from './place.ts'
import type { Problem } from './problem.ts'

export function placeAside(problem: Problem): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: problem })
    worker.once('message', (outcome: Outcome) => resolve(outcome))
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The placement's thread ended early with ${code}`)))
  })
}
