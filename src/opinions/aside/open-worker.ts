// Owns: the thread that opens one parcel and ends.
import { parentPort, workerData } from 'node:worker_threads'
import type { ParcelFile } from '../exchange/parcel.ts'
import { opening } from './open.ts'

parentPort?.postMessage(opening(workerData as ParcelFile[]))
