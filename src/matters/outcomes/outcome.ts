// Owns: what came of a matter, in one word. Only the word of those who brought it makes it done; silence never does.
// Breaks if wrong: a failure counted as a success.
import { type RawBuilder, sql } from 'kysely'
import type { outcomeWords } from './words.ts'

export type Outcome = keyof typeof outcomeWords

export const outcomes = [
  'done',
  'partly',
  'notDone',
  'unanswered',
  'notAgreed',
  'explained',
  'unsaid',
  'elsewhere',
  'unfit',
  'underWay',
] as const satisfies readonly Outcome[]

/** Put beside each other in public: what worked, and what ended without working, or not wholly, or unsaid. */
export const good: readonly Outcome[] = ['done']
export const bad: readonly Outcome[] = ['partly', 'notDone', 'unanswered', 'notAgreed', 'explained', 'unsaid']

/** The latest word of each who was asked; where all agree it is theirs, else it is in part. */
const theirWord = (matters: string): RawBuilder<string | null> => sql`(
  select case when bool_and(solved = 'yes') then 'done' when bool_and(solved = 'no') then 'notDone'
    when count(*) > 0 then 'partly' end
  from (select distinct on (coalesce(a.submission_id, a.id)) a.solved from answers a
    where a.committee_id = ${sql.ref(`${matters}.committee_id`)} and a.matter_id = ${sql.ref(`${matters}.id`)}
      and a.solved <> 'noAnswer'
    order by coalesce(a.submission_id, a.id), a.round desc, a.at desc) latest)`

/** Over the rows of `matters` under that name in the query. */
export const outcomeOf = (matters = 'matters'): RawBuilder<Outcome> => {
  const at = (column: string) => sql.ref(`${matters}.${column}`)
  return sql<Outcome>`(case
    when ${at('state')} = 'diverted' then 'elsewhere'
    when ${at('state')} = 'notSuitable' then 'unfit'
    when ${at('state')} not in ('filed', 'archived') then 'underWay'
    else coalesce(${theirWord(matters)}, case ${at('conclusion')}
      when 'oversight' then 'unanswered' when 'none' then 'notAgreed' when 'explained' then 'explained'
      else 'unsaid' end) end)`
}
