// Owns: a parcel opened on a thread of its own, so that no page waits while a large file is read.
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { openParcel, type ParcelFile, UnreadableParcel } from '../exchange/parcel.ts'
import { type Published, UnreadableFile } from '../exchange/published.ts'

export type FileTrouble = Pick<UnreadableFile, 'file' | 'line' | 'problem' | 'why'>
export interface ParcelTrouble {
  parcel: UnreadableParcel['problem']
  what: string
}
export type Opened = { published: Published } | FileTrouble | ParcelTrouble

/** The conversation, or what can't be read. A thread that runs out of memory was given too much. */
export async function openAside(files: readonly ParcelFile[]): Promise<Opened> {
  const resourceLimits = { maxOldGenerationSizeMb: 1_024 }
  const worker = new Worker(new URL('./open-worker.ts', import.meta.url), {
    workerData: files,
    resourceLimits,
  })
  try {
    const [opened] = (await once(worker, 'message')) as [Opened]
    return opened
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error
    return { parcel: 'tooMuch', what: files[0]?.name ?? '' }
  } finally {
    await worker.terminate()
  }
}

/** On this thread. From one thread to another an error loses its class, so it goes as what it says. */
export function opening(files: readonly ParcelFile[]): Opened {
  try {
    return { published: openParcel(files) }
  } catch (error) {
    if (error instanceof UnreadableParcel) return { parcel: error.problem, what: error.what }
    if (!(error instanceof UnreadableFile)) throw error
    const { file, line, problem, why } = error
    return { file, line, problem, why }
  }
}
