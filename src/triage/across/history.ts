// Owns: what of a matter another committee may read: the record of the work as the archive keeps it, and its steps.
// Breaks if wrong: a resident known to people whom they never spoke to.
import { hidden } from '../../hearing/redaction/hidden.ts'
import type { Chapter } from '../../matters/chapters.ts'
import { journalOf } from '../../matters/journal.ts'
import type { MatterRow } from '../../matters/matter.ts'
import type { Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'

export interface History {
  parts: { title: Bilingual; lines: { label: Bilingual; text: string; at: string | null }[] }[]
  steps: { verb: string; at: string }[]
}

export async function historyOf(
  db: Db,
  actor: Staff,
  matter: MatterRow,
  chapters: readonly Chapter[],
): Promise<History> {
  const parts: History['parts'] = []
  for (const chapter of chapters) {
    const told = await chapter.facts(db, actor, matter, 'archive')
    const lines = told?.facts.map(({ label, text, at }) => ({
      ...{ label, text: hidden(text), at: at?.toISOString() ?? null },
    }))
    if (told && lines?.length) parts.push({ title: told.title, lines })
  }
  const journal = await journalOf(db, matter.committee_id, matter.id)
  return { parts, steps: journal.map(({ verb, at }) => ({ verb, at: at.toISOString() })) }
}
