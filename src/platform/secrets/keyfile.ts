// Owns: the key file. Made once, readable by its owner alone, never overwritten.
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { type KeyRing, newKeyRing } from './secrets.ts'

const ringForm = z.object({ current: z.string(), keys: z.record(z.string(), z.string()), lookup: z.string() })

export async function keyRingAt(path: string): Promise<KeyRing> {
  await mkdir(dirname(path), { recursive: true })
  await makeOnce(path)
  const text = await readFile(path, 'utf8')
  try {
    return ringForm.parse(JSON.parse(text))
  } catch (cause) {
    throw new Error(
      `The key file ${path} is damaged: restore it from a backup. Without it sealed fields can't be read.`,
      { cause },
    )
  }
}

/** Written beside and linked into place whole: a kill half-way leaves no key file rather than half of one. */
async function makeOnce(path: string): Promise<void> {
  const beside = `${path}.new-${process.pid}`
  try {
    await writeFile(beside, JSON.stringify(newKeyRing(), null, 2), { mode: 0o600, flush: true })
    await link(beside, path)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST')
      throw new Error(`The key file ${path} can't be written.`, { cause })
  } finally {
    await rm(beside, { force: true })
  }
}
