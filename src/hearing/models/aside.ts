// Owns: learning in a thread of its own: seconds of arithmetic, and pages are served meanwhile.
import { Worker } from 'node:worker_threads'
import type { Learnt, ToLearn } from './learn.ts'

export function learnAside(what: ToLearn): Promise<Learnt | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: what })
    worker.once('message', (learnt: Learnt | null) => resolve(learnt))
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The thread that learns ended early with ${code}`)))
  })
}
