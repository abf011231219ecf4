// Owns: advice as its official paper: with a red head once it has its number.
import type { Staff } from '../../people/actors.ts'
import { dayOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { Answer } from '../../platform/server/answer.ts'
import { type PrintForm, printed } from '../printed.ts'
import { tellRecommendation } from './queries.ts'
import { meetingWords } from './words.ts'

export async function printRecommendation(
  db: Db,
  actor: Staff,
  id: string,
  office: string,
  form: PrintForm,
): Promise<Answer> {
  const { row, items } = await tellRecommendation(db, actor, id)
  const issued = row.number ? { mark: office, number: row.number } : undefined
  const facts = {
    ...{ title: row.title, to: row.recipients.split('\n'), held: row.held, situation: row.situation },
    ...{ problems: row.problems, suggestions: items.map((one) => one.text), office },
    day: dayOf(row.sent_at ?? row.made_at),
  }
  if (row.kind !== 'recommendation' || !issued || !row.passed_by || !row.passed_on)
    return printed('outcomeReport', { ...facts, issued }, form)
  const passedBy = meetingWords[row.passed_by as keyof typeof meetingWords].zh
  return printed('recommendation', { ...facts, issued, passedBy, passedOn: row.passed_on }, form)
}
