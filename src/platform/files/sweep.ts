// Owns: taking bytes from the disk that no file names any more: erased, or left by a transaction that was rolled back.
import { type Db, transaction } from '../database/transaction.ts'
import type { CommitteeId } from '../ids.ts'
import { holdDigest } from './files.ts'

const atOnce = 500

export async function sweepFiles(db: Db, committeeId: CommitteeId): Promise<{ removed: number }> {
  let removed = 0
  let some: string[] = []
  for await (const digest of db.files.digests(committeeId)) {
    some.push(digest)
    if (some.length < atOnce) continue
    removed += await sweepSome(db, committeeId, some)
    some = []
  }
  return { removed: removed + (await sweepSome(db, committeeId, some)) }
}

async function sweepSome(db: Db, committeeId: CommitteeId, digests: string[]): Promise<number> {
  const named = new Set(await namedAmong(db, committeeId, digests))
  const orphans = digests.filter((digest) => !named.has(digest))
  let removed = 0
  for (const digest of orphans) removed += await removeOrphan(db, committeeId, digest)
  return removed
}

/** Looked at again under the lock: a file may have been kept between the two looks. */
function removeOrphan(db: Db, committeeId: CommitteeId, digest: string): Promise<number> {
  return transaction(db, async (tx) => {
    await holdDigest(tx, committeeId, digest)
    if ((await namedAmong(tx, committeeId, [digest])).length > 0) return 0
    await tx.files.remove(committeeId, digest)
    return 1
  })
}

async function namedAmong(db: Db, committeeId: CommitteeId, digests: string[]): Promise<string[]> {
  if (digests.length === 0) return []
  const found = db.q.selectFrom('files').select('digest').distinct().where('committee_id', '=', committeeId)
  return (await found.where('digest', 'in', digests).execute()).map((row) => row.digest)
}
