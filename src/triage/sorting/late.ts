// Owns: what a colleague is told who sorts a message that has just become a matter: which one, where they may read it.
import { findMatter } from '../../matters/matter.ts'
import { findSubmission } from '../../matters/submissions/submission.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { type Refusal, StageRefused } from '../../platform/refusals.ts'
import type { Sorter } from './held.ts'

export async function orWhatItBecame<T>(db: Db, actor: Sorter, id: string, sort: Promise<T>): Promise<T> {
  return sort.catch(async (refusal) => {
    if (refusal instanceof StageRefused) await addMatter(db, actor, id, refusal)
    throw refusal
  })
}

async function addMatter(db: Db, actor: Sorter, id: string, refusal: Refusal): Promise<void> {
  const { matter_id } = await findSubmission(db, actor, id)
  const matter = matter_id ? await findMatter(db, actor, matter_id).catch(() => null) : null
  if (matter) refusal.became = `/matters/${matter.id}`
}
