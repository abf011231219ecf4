// Figures of what was agreed, asked of units, and said of the result. What is not due counts nowhere; no answer is in
// no share of the content.
import { sql } from 'kysely'
import { localDay, ofMatter } from './figure.ts'

const items = sql`join items i on i.committee_id = m.committee_id and i.matter_id = m.id`
const item = { from: items, record: sql`i.id`, at: sql`i.created_at` }
const itemsAndTasks = sql`${items} left join lateral (select min(k.due_at) as due_at from tasks k
  where k.committee_id = m.committee_id and k.matter_id = m.id and k.item_id = i.id and k.mode = 'lead'
    and k.state <> 'reassigned') k on true`
const feedbackDue = sql`coalesce(${localDay(sql`k.due_at`)}, i.due_on)`

const tasks = {
  from: sql`join tasks k on k.committee_id = m.committee_id and k.matter_id = m.id`,
  record: sql`k.id`,
  on: localDay(sql`k.due_at`),
  where: sql`k.state not in ('objected', 'reassigned')`,
}
const reply = (
  when: ReturnType<typeof sql>,
) => sql`(k.unanswered_at is null and exists (select 1 from replies r
  where r.committee_id = k.committee_id and r.task_id = k.id and ${when}))`

/** The last that each of those who spoke has said. */
const answers = {
  from: sql`join answers a on a.committee_id = m.committee_id and a.matter_id = m.id`,
  record: sql`a.id`,
  at: sql`a.at`,
}
const last = sql`not exists (select 1 from answers b where b.committee_id = a.committee_id
  and b.matter_id = a.matter_id and b.submission_id is not distinct from a.submission_id and b.round > a.round)`
const said = sql`${last} and a.solved <> 'noAnswer'`
const rated = sql`${last} and a.content is not null`

export const promiseFigures = [
  ofMatter('consensus', 'agreed', { ...item, where: sql`i.kind = 'consensus'` }),
  ofMatter('implemented', 'agreed', {
    ...{ from: items, record: sql`i.id`, on: sql`i.due_on`, met: sql`i.implementation = 'implemented'` },
    where: sql`i.kind = 'consensus' and i.due_on is not null`,
  }),
  ofMatter('suggestions', 'agreed', { ...item, where: sql`i.kind = 'suggestion'` }),
  ofMatter('adopted', 'agreed', {
    ...{ from: itemsAndTasks, record: sql`i.id`, on: feedbackDue },
    ...{ met: sql`coalesce(i.adoption in ('adopted', 'partly'), false)` },
    where: sql`i.kind = 'suggestion' and ${feedbackDue} is not null`,
  }),
  ofMatter('replied', 'done', { ...tasks, met: reply(sql`true`) }),
  ofMatter('repliedInTime', 'done', { ...tasks, met: reply(sql`r.at <= k.due_at`) }),
  ofMatter('silent', 'done', {
    ...{
      from: tasks.from,
      record: sql`k.id`,
      at: sql`k.unanswered_at`,
      where: sql`k.unanswered_at is not null`,
    },
  }),
  ofMatter('reached', 'done', { ...answers, where: last, met: sql`a.solved <> 'noAnswer'` }),
  ofMatter('solved', 'done', { ...answers, where: said, met: sql`a.solved = 'yes'` }),
  ofMatter('content', 'done', { ...answers, where: rated, met: sql`a.content = 'content'` }),
  ofMatter('mostlyContent', 'done', { ...answers, where: rated, met: sql`a.content = 'mostly'` }),
]
