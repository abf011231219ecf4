// Owns: a brief as its official paper: facts from the record, under the true name of who brings it.

import type { FactsOf } from '../../documents/paper.ts'
import { paragraphs } from '../../documents/text.ts'
import { type Category, categoryWords } from '../../matters/words.ts'
import type { Staff } from '../../people/actors.ts'
import { dayOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { Answer } from '../../platform/server/answer.ts'
import { type PrintForm, printed } from '../printed.ts'
import { profileOf } from './queries.ts'
import { type Brief, findBrief } from './reach.ts'
import { stepsOf } from './steps.ts'
import { stateWords } from './words.ts'

export async function printBrief(db: Db, actor: Staff, id: string, form: PrintForm): Promise<Answer> {
  return printed('opinionBrief', await factsOf(db, await findBrief(db, actor, id)), form)
}

export async function factsOf(db: Db, brief: Brief): Promise<FactsOf<'opinionBrief'>> {
  const profile = brief.on_word ? undefined : await profileOf(db, brief.committee_id, brief.author_id)
  const decided = (await stepsOf(db, brief)).find(({ verb }) => verb === 'adopt')
  return {
    number: brief.number ?? undefined,
    title: brief.title,
    by: [brief.by_label],
    post: profile?.work_unit ?? undefined,
    sector: profile?.sectors[0],
    category: categoryWords[brief.category as Category]?.zh,
    day: dayOf(brief.submitted_at ?? brief.created_at),
    situation: brief.situation,
    problems: brief.problems,
    suggestions: paragraphs(brief.suggestions),
    addressees: brief.addressees ?? undefined,
    review: decided?.note ?? undefined,
    adopted: decided ? [stateWords.adopted.zh, dayOf(decided.at)].join(' ') : undefined,
  }
}
