// Owns: what was written before this room was built, or past it (an old spreadsheet brought over by hand): found by a
// job and heard afterwards. Doing it twice changes nothing.
import { sql } from 'kysely'
import type { SourceKind } from '../../matters/heard.ts'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { hear } from './index.ts'

const atOnce = 200

/** How many were heard. */
export async function hearMissed(db: Db, committeeId: CommitteeId): Promise<number> {
  let total = 0
  for (const kind of ['matter', 'publication', 'message'] as const)
    for (let after: string | null = null; ; ) {
      const ids = await missed(db, committeeId, kind, after)
      await transaction(db, async (tx) => {
        for (const id of ids) await hear(tx, committeeId, { kind, id })
      })
      total += ids.length
      after = ids.at(-1) ?? null
      if (ids.length < atOnce) break
    }
  return total
}

async function missed(db: Db, committeeId: CommitteeId, kind: SourceKind, after: string | null) {
  const { rows } = await sql<{ id: string }>`select s.id from ${sql.raw(sources[kind])} s
    where s.committee_id = ${committeeId} and (${after}::uuid is null or s.id > ${after}::uuid)
      and not exists (select 1 from search_rows r where r.committee_id = s.committee_id and r.source_id = s.id)
    order by s.id limit ${atOnce}`.execute(db.q)
  return rows.map(({ id }) => id)
}

const sources: Record<SourceKind, string> = {
  matter: 'matters',
  publication: `(select * from publications where decision = 'published' and superseded_at is null and headline is not null)`,
  message: `(select * from submissions s where not confidential and kind <> 'report' and exists (select 1 from submission_words w
    where w.committee_id = s.committee_id and w.submission_id = s.id and w.sealed is not null and w.part in ('words', 'gist', 'addition')))`,
}
