// Figures of a matter's own way, its talks and its team.
import { sql } from 'kysely'
import { ofMatter } from './figure.ts'

/** When the journal first told of it; a matter of which it never did is left out. */
const once = (...verbs: string[]) => ({
  from: sql`cross join lateral (select min(j.at) as at from journal j where j.committee_id = m.committee_id
    and j.matter_id = m.id and j.verb = any(${verbs}::text[])) j`,
  at: sql`j.at`,
  where: sql`j.at is not null`,
})

const joined = (table: string, alias = 't') =>
  sql`join ${sql.table(table)} ${sql.ref(alias)} on ${sql.ref(`${alias}.committee_id`)} = m.committee_id
    and ${sql.ref(`${alias}.matter_id`)} = m.id`

const held = sql`t.state in ('held', 'minutesDraft', 'minutesConfirmed', 'published', 'internal')`
const meeting = {
  ...{ from: joined('meetings'), record: sql`t.id`, at: sql`coalesce(t.held_at, t.starts_at)`, where: held },
}
const meetingWhere = (which: ReturnType<typeof sql>) => ({ ...meeting, where: sql`${held} and ${which}` })
const there = (parts: string[]) => sql`exists (select 1 from participants p
  where p.committee_id = t.committee_id and p.matter_id = t.matter_id and p.meeting_id = t.id
    and p.standing = 'present' and p.part = any(${parts}::text[]))`

const opened = [
  ofMatter('matters', 'heard', {}),
  ofMatter('topics', 'heard', {
    ...{ from: joined('screenings'), record: sql`t.id`, at: sql`t.at`, where: sql`t.decision = 'confirmed'` },
  }),
  ofMatter('reopened', 'done', { where: sql`m.reopened_from is not null` }),
  ofMatter('settledDirectly', 'done', once('settleDirectly')),
  ofMatter('settledOnTheSpot', 'done', once('settleOnTheSpot')),
  ofMatter('sentUp', 'heard', once('sendUp')),
  ofMatter('archived', 'done', { at: sql`m.archived_at`, where: sql`m.archived_at is not null` }),
  ofMatter('closed', 'done', { met: sql`m.state = 'archived'` }),
]

const talks = [
  ofMatter('meetings', 'talked', meeting),
  ofMatter('meetingsMicro', 'talked', meetingWhere(sql`t.class = 'micro'`)),
  ofMatter('meetingsThematic', 'talked', meetingWhere(sql`t.class in ('thematic', 'communityThematic')`)),
  ofMatter('meetingsPoint', 'talked', meetingWhere(sql`t.class = 'pointToPoint'`)),
  ofMatter('meetingsField', 'talked', meetingWhere(sql`t.form in ('field', 'yard')`)),
  ofMatter('mix', 'talked', {
    ...meeting,
    met: sql`(${there(['member', 'lead', 'partner', 'chair'])} and ${there(['department'])}
      and ${there(['resident', 'representative'])})`,
  }),
  ofMatter('present', 'talked', {
    from: sql`${joined('meetings')} join participants p on p.committee_id = t.committee_id
      and p.matter_id = t.matter_id and p.meeting_id = t.id and p.standing = 'present'`,
    ...{ record: sql`p.id`, at: meeting.at, where: held },
  }),
]

const taken = [
  ofMatter('claimed', 'talked', {
    ...{ from: joined('claims'), record: sql`t.id`, at: sql`t.claimed_at`, met: sql`t.allotted_by is null` },
  }),
  ofMatter('reports', 'agreed', {
    ...{ from: joined('outcome_reports'), record: sql`t.id`, at: sql`t.sent_at` },
  }),
  ofMatter('cases', 'done', {
    ...{ from: joined('case_studies'), record: sql`t.id`, at: sql`t.approved_at` },
    where: sql`t.approved_at is not null`,
  }),
  ofMatter('published', 'done', {
    ...{ from: joined('publications'), record: sql`t.id`, at: sql`t.decided_at` },
    ...{ met: sql`t.decision = 'published'`, where: sql`t.decision in ('published', 'refused')` },
  }),
  ofMatter('benefits', 'done', {
    ...{ from: joined('benefits'), record: sql`t.id`, at: sql`t.at`, where: sql`t.done is not null` },
    met: sql`t.confirmed_at is not null`,
  }),
]

const cameTo = once('conclude', 'settleOnTheSpot', 'settleDirectly')
const disposition = (key: string, code: string) =>
  ofMatter(key, 'agreed', { ...cameTo, where: sql`j.at is not null and ${code} = any(m.dispositions)` })
const dispositions = [
  disposition('learnt', 'learning'),
  disposition('agreed', 'consensus'),
  disposition('gotDone', 'deed'),
  disposition('watched', 'supervision'),
]

export const matterFigures = [...opened, ...talks, ...dispositions, ...taken]
