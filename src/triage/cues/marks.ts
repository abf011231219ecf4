// Owns: what must be seen on a message at first sight: a child's, spoken and not written down yet, offered elsewhere,
// heard as danger or as a report. Marks are read, never kept, and decide nothing.
import { sql } from 'kysely'
import { confidentialIn, urgencyOf } from '../../language/cues/cues.ts'
import { firstWords, type Said } from '../../matters/submissions/said.ts'
import type { SubmissionRow } from '../../matters/submissions/submission.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { heard } from './cues.ts'

export interface Marks {
  child: boolean
  /** A recording, or told to be in dialect. */
  spoken: boolean
  offered: boolean
  /** The word that sounds like a report of wrongdoing, or like danger that nobody marked. */
  suspected: string | null
  danger: string | null
}

export async function marksOf(
  db: Db,
  committeeId: CommitteeId,
  rows: readonly SubmissionRow[],
  said: ReadonlyMap<string, readonly Said[]>,
): Promise<Map<string, Marks>> {
  const stored = await storedMarks(
    db,
    committeeId,
    rows.map((row) => row.id),
  )
  return new Map(
    rows.map((row) => {
      const text = (said.get(row.id) ?? []).flatMap((one) => one.text ?? []).join('\n')
      const kept = stored.get(row.id)
      return [
        row.id,
        {
          child: kept?.child ?? false,
          spoken: (kept?.recorded ?? false) || heard('dialect', text) !== null,
          offered: kept?.offered ?? false,
          suspected: confidentialIn(text),
          danger: row.urgent ? null : dangerIn(text),
        },
      ]
    }),
  )
}

/** The words by which life or property sounds at stake. */
export const dangerIn = (text: string): string | null =>
  urgencyOf(text).find(({ key }) => key === 'life')?.words ?? null

async function storedMarks(db: Db, committeeId: CommitteeId, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, { child: boolean; recorded: boolean; offered: boolean }>()
  const rows = await db.q
    .selectFrom('submissions as s')
    .leftJoin('residents as r', (join) =>
      join.onRef('r.committee_id', '=', 's.committee_id').onRef('r.id', '=', 's.resident_id'),
    )
    .select([
      's.id',
      sql<boolean>`coalesce(r.under_14, false)`.as('child'),
      sql<boolean>`exists (select 1 from files f where f.committee_id = s.committee_id
        and f.subject_id = s.id and f.kind like 'audio/%')`.as('recorded'),
      sql<boolean>`exists (select 1 from submission_offers o where o.committee_id = s.committee_id
        and o.submission_id = s.id and o.answered_at is null)`.as('offered'),
    ])
    .where('s.committee_id', '=', committeeId)
    .where('s.id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** What a page compares and listens to: the gist where there is one, else the words. */
export const textOf = (said: readonly Said[]): string => firstWords(said) ?? ''
