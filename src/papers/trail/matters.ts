// Owns: the line of a paper back to what residents said, and forward to what was done, as far as the reader's reach goes:
// a matter out of reach is counted and not named, and words are for those who read them on the matter's own page.
import { itemsOf } from '../../matters/items.ts'
import type { MatterRow } from '../../matters/matter.ts'
import { mayReach } from '../../matters/reach.ts'
import { submissionsBroughtTo } from '../../matters/submissions/earlier.ts'
import { readableOf } from '../../matters/submissions/readable.ts'
import { firstWords, saidIn } from '../../matters/submissions/said.ts'
import type { Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'

export interface Voice {
  number: string
  at: Date
  /** Null once erased, and where it was only recorded. */
  text: string | null
}
export interface TracedMatter {
  matter: MatterRow
  voices: Voice[]
  /** Spoken, and not this reader's to read. */
  beyond: number
  done: { text: string; implementation: string | null }[]
}
export interface Traced {
  matters: TracedMatter[]
  /** Matters that this reader does not see. */
  hidden: number
}

export async function traceMatters(db: Db, actor: Staff, ids: readonly string[]): Promise<Traced> {
  if (ids.length === 0) return { matters: [], hidden: 0 }
  const rows = (await db.q
    .selectFrom('matters')
    .selectAll('matters')
    .where('matters.id', 'in', [...ids])
    .where(mayReach(actor))
    .orderBy('matters.created_at')
    .execute()) as MatterRow[]
  const matters: TracedMatter[] = []
  for (const row of rows) matters.push(await traced(db, actor, row))
  return { matters, hidden: ids.length - rows.length }
}

async function traced(db: Db, actor: Staff, matter: MatterRow): Promise<TracedMatter> {
  const own = await readableOf(db, actor, matter.id)
  const all = await submissionsBroughtTo(db, matter.committee_id, matter.id)
  const said = await saidIn(
    db,
    matter.committee_id,
    own.map((one) => one.id),
  )
  const items = await itemsOf(db, matter.committee_id, matter.id)
  return {
    matter,
    voices: own.map((one) => ({
      number: one.number,
      at: one.created_at,
      text: firstWords(said.get(one.id) ?? []),
    })),
    beyond: all.filter((one) => !one.confidential).length - own.length,
    done: items
      .filter(({ kind }) => kind !== 'reserved')
      .map(({ text, implementation }) => ({ text, implementation })),
  }
}
