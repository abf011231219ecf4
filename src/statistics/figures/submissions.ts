// Figures of what residents say and how soon they are told where it went.
import { sql } from 'kysely'
import { localDay, ofSubmission } from './figure.ts'

const became = (...states: string[]) => ({
  from: sql`cross join lateral (select min(j.at) as at from submission_steps j where j.committee_id = s.committee_id
    and j.submission_id = s.id and j.to_state = any(${states}::text[])) j`,
  at: sql`j.at`,
  where: sql`j.at is not null`,
})

export const submissionFigures = [
  ofSubmission('heard', 'heard', {}),
  ofSubmission('toldInTime', 'heard', {
    ...{ on: localDay(sql`s.notice_due_at`), met: sql`coalesce(s.told_at <= s.notice_due_at, false)` },
  }),
  ofSubmission('onTheirWord', 'heard', { met: sql`s.on_word_of is not null` }),
  ofSubmission('answeredAtOnce', 'heard', became('answered')),
  ofSubmission('passedOn', 'heard', became('diverted')),
  ofSubmission('joined', 'heard', became('merged')),
  ofSubmission('declined', 'heard', became('declined')),
]
