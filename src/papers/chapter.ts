// Owns: what papers tell about one matter: the briefs made of it, for staff who may read them, and the way to make one.
// Residents and the public see none of it, and instructions stand with those named, never on the matter.

import { paper } from '../documents/paper.ts'
import type { Chapter, NextAction, Paper } from '../matters/chapters.ts'
import type { MatterRow } from '../matters/matter.ts'
import { holds, type Staff } from '../people/actors.ts'
import type { Db } from '../platform/database/transaction.ts'
import { factsOf } from './briefs/print.ts'
import { briefsOfMatter } from './briefs/queries.ts'
import type { Brief } from './briefs/reach.ts'
import { words as briefWords, stateWords } from './briefs/words.ts'
import { officeRoles, writerRoles } from './hands.ts'
import { words as instructionWords } from './instructions/words.ts'
import { words } from './words.ts'

export const chapter: Chapter = {
  key: 'papers',
  stage: 'report',
  async facts(db, actor, matter, audience) {
    if (audience !== 'staff' || actor.kind !== 'staff' || !reads(actor)) return null
    const briefs = await briefsOfMatter(db, actor, matter.id)
    const actions = await actionsFor(db, actor, matter)
    if (briefs.length === 0 && actions.length === 0) return null
    return { title: words.both.papers, facts: [], actions, section: null, papers: briefs.map(paperOf) }
  },
  async prints(db, actor, matter) {
    if (!reads(actor)) return []
    const briefs = await briefsOfMatter(db, actor, matter.id)
    return briefs.map((brief) => ({
      key: `brief-${brief.id}`,
      label: briefWords.both.paperLabel,
      at: brief.submitted_at ?? brief.created_at,
      hint: { zh: brief.title, en: brief.title },
      draw: async (form) => paper('opinionBrief', await factsOf(db, brief), form),
    }))
  },
}

/** A unit's officer reads what was agreed, never what was written about it. */
const reads = (actor: Staff): boolean => holds(actor, ...writerRoles, ...officeRoles)

function paperOf(brief: Brief): Paper {
  const state = stateWords[brief.state]
  const hint = (lang: 'zh' | 'en') => [brief.title, state[lang]].join(' · ')
  return {
    label: briefWords.both.paperLabel,
    path: `/briefs/${brief.id}`,
    at: brief.submitted_at ?? brief.created_at,
    hint: { zh: hint('zh'), en: hint('en') },
  }
}

async function actionsFor(db: Db, actor: Staff, matter: MatterRow): Promise<NextAction[]> {
  const report = holds(actor, 'secretaryGeneral') ? await lastReport(db, matter) : null
  const side = 'side' as const
  return [
    ...(holds(actor, ...writerRoles)
      ? [
          {
            ...{ key: 'brief', label: briefWords.both.turnInto, weight: side },
            path: `/briefs/new?matters=${matter.id}`,
          },
        ]
      : []),
    ...(report
      ? [
          {
            ...{ key: 'instruct', label: instructionWords.both.record, weight: side },
            path: `/instructions/on/report.${report}`,
          },
        ]
      : []),
  ]
}

async function lastReport(db: Db, { committee_id, id }: MatterRow): Promise<string | null> {
  const row = await db.q
    .selectFrom('outcome_reports')
    .select('id')
    .where('committee_id', '=', committee_id)
    .where('matter_id', '=', id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}
