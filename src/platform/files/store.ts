// Owns: stored bytes, named by their SHA-256, one folder a committee. Never in a web root: rooms hand them out after reach.
// Breaks if wrong: a receipt promises a photo that a power cut then takes away, so `put` returns only after fsync.
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { CommitteeId } from '../ids.ts'

export interface FileStore {
  put(committeeId: CommitteeId, bytes: Uint8Array): Promise<{ digest: string }>
  get(committeeId: CommitteeId, digest: string): Promise<Buffer>
  remove(committeeId: CommitteeId, digest: string): Promise<void>
  /** Every digest that is stored, half-written ones included. */
  digests(committeeId: CommitteeId): AsyncIterable<string>
}

export function diskStore(dir: string): FileStore {
  const folderOf = (committeeId: string) => join(dir, named(committeeId, /^[0-9a-f-]{36}$/))
  const shelfOf = (committeeId: string, digest: string) =>
    join(folderOf(committeeId), named(digest, /^[0-9a-f]{64}$/).slice(0, 2))

  return {
    async put(committeeId, bytes) {
      const digest = digestOf(bytes)
      const shelf = shelfOf(committeeId, digest)
      await mkdir(shelf, { recursive: true, mode: 0o700 })
      await writeThrough(shelf, digest, bytes)
      for (const folder of [shelf, folderOf(committeeId), dir]) await syncFolder(folder)
      return { digest }
    },
    async get(committeeId, digest) {
      const bytes = await readFile(join(shelfOf(committeeId, digest), digest))
      if (digestOf(bytes) === digest) return bytes
      throw new Error(`The stored file ${digest} is damaged: restore it from a backup.`)
    },
    remove: (committeeId, digest) => removeAll(shelfOf(committeeId, digest), digest),
    async *digests(committeeId) {
      for (const shelf of await namesIn(folderOf(committeeId))) {
        const names = await namesIn(join(folderOf(committeeId), shelf))
        yield* new Set(names.map((name) => name.slice(0, 64)))
      }
    },
  }
}

// Written beside and renamed: under its digest stands the whole file or none.
async function writeThrough(shelf: string, digest: string, bytes: Uint8Array): Promise<void> {
  const draft = join(shelf, `${digest}.${randomBytes(6).toString('hex')}.part`)
  try {
    const file = await open(draft, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, join(shelf, digest))
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => {})
    throw new Error(`The file ${digest} could not be stored.`, { cause })
  }
}

/** The file and every half-written draft of it. */
async function removeAll(shelf: string, digest: string): Promise<void> {
  for (const name of await namesIn(shelf)) {
    if (name.startsWith(digest)) await rm(join(shelf, name), { force: true })
  }
}

/** A name is on disk only once its folder is. Windows knows no fsync of folders. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Ids and digests become paths: anything else must never reach the disk. */
function named(part: string, form: RegExp): string {
  if (form.test(part)) return part
  throw new RangeError('not the name of a stored file')
}
