// Owns: the thread that recomputes whole conversations, one after the other.
import { parentPort } from 'node:worker_threads'
import { recomputed } from '../exchange/file.ts'
import type { Asked } from './recompute.ts'

parentPort?.on('message', ({ id, published }: Asked) => {
  try {
    parentPort?.postMessage({ id, ...recomputed(published) })
  } catch (error) {
    parentPort?.postMessage({ id, error })
  }
})
