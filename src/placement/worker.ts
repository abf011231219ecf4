// One question, one answer, and the thread ends.
import { parentPort, workerData } from 'node:worker_threads'
import { place } from './place.ts'

parentPort?.postMessage(await place(workerData))
