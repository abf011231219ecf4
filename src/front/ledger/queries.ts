// Owns: the counts of the public ledger, each over the rows themselves. `d` is the whole that `n` is a part of: what is
// not due yet is in neither number. Reports of wrongdoing are counted nowhere but with their handler.
import { sql } from 'kysely'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import type { partWords, rowWords } from './words.ts'

type Key = keyof typeof rowWords
export interface Row {
  key: Key
  n: number
  d: number | null
}
export interface Part {
  key: keyof typeof partWords
  rows: readonly Row[]
}
export interface Span {
  from: Date
  to: Date
}

type Counts = Readonly<Record<string, number>>

export async function ledgerOf(db: Db, committeeId: CommitteeId, span: Span): Promise<Part[]> {
  const of = { committeeId, ...span, now: db.clock.now() }
  const [heard, taken, talked, done, word, open] = await Promise.all(
    [heardIn, takenIn, talkedIn, doneIn, wordIn, openIn].map((count) => count(db, of)),
  )
  return [
    part(
      'heard',
      heard,
      ['submissions'],
      ['told', 'due'],
      ['merged', 'submissions'],
      ['answered', 'submissions'],
      ['diverted', 'submissions'],
    ),
    part('taken', taken, ['matters'], ['claimed', 'confirmed'], ['archived', 'matters']),
    part('talked', talked, ['meetings'], ['agreed', 'concluded'], ['items'], ['kept', 'due'], ['reserved']),
    part('done', done, ['tasks'], ['inTime', 'due'], ['silent', 'tasks'], ['again', 'handed']),
    part('word', word, ['asked'], ['solved', 'asked'], ['content', 'asked'], ['noAnswer', 'all']),
    part('open', open, ['published', 'matters'], ['cases', 'archived'], ['takedowns', 'requests']),
  ]
}

function part(key: Part['key'], counts: Counts | undefined, ...rows: [Key, string?][]): Part {
  const at = (name: string) => counts?.[name] ?? 0
  return { key, rows: rows.map(([n, d]) => ({ key: n, n: at(n), d: d ? at(d) : null })) }
}

interface Of extends Span {
  committeeId: CommitteeId
  now: Date
}
const first = async (db: Db, query: ReturnType<typeof sql<Counts>>): Promise<Counts> =>
  (await query.execute(db.q)).rows[0] ?? {}

const heardIn = (db: Db, { committeeId, from, to, now }: Of) =>
  first(
    db,
    sql<Counts>`select count(*)::int as submissions,
      count(*) filter (where told_at <= notice_due_at)::int as told,
      count(*) filter (where told_at is not null or notice_due_at < ${now})::int as due,
      count(*) filter (where state = 'merged')::int as merged,
      count(*) filter (where state = 'answered')::int as answered,
      count(*) filter (where state = 'diverted')::int as diverted
    from submissions where committee_id = ${committeeId} and not confidential
      and created_at >= ${from} and created_at < ${to}`,
  )

const takenIn = (db: Db, { committeeId, from, to }: Of) =>
  first(
    db,
    sql<Counts>`select count(*)::int as matters, count(*) filter (where state = 'archived')::int as archived,
      count(*) filter (where chosen)::int as confirmed, count(*) filter (where chosen and led)::int as claimed
    from (select m.state,
        exists (select from journal j where j.committee_id = m.committee_id and j.matter_id = m.id
          and j.to_state = 'allotting') as chosen,
        exists (select from participants p where p.committee_id = m.committee_id and p.matter_id = m.id
          and p.standing = 'team') as led
      from matters m where m.committee_id = ${committeeId} and m.created_at >= ${from} and m.created_at < ${to}) one`,
  )

const talkedIn = (db: Db, { committeeId, from, to, now }: Of) =>
  first(
    db,
    sql<Counts>`select
      (select count(*)::int from meetings where committee_id = ${committeeId} and held_at >= ${from} and held_at < ${to}) as meetings,
      (select count(*)::int from matters where committee_id = ${committeeId} and conclusion is not null and conclusion <> 'oversight'
        and created_at >= ${from} and created_at < ${to}) as concluded,
      (select count(*)::int from matters where committee_id = ${committeeId} and conclusion in ('consensus', 'partial')
        and created_at >= ${from} and created_at < ${to}) as agreed,
      count(*) filter (where owed)::int as items,
      count(*) filter (where owed and due)::int as due,
      count(*) filter (where owed and due and implementation = 'implemented')::int as kept,
      count(*) filter (where kind = 'reserved')::int as reserved
    from (select kind, implementation, kind in ('consensus', 'commitment') as owed,
        implementation <> 'open' or due_on < ${now}::timestamptz::date as due
      from items where committee_id = ${committeeId} and created_at >= ${from} and created_at < ${to}) one`,
  )

const doneIn = (db: Db, { committeeId, from, to, now }: Of) =>
  first(
    db,
    sql<Counts>`select count(*)::int as tasks,
      count(*) filter (where replied is not null or due_at < ${now})::int as due,
      count(*) filter (where replied <= due_at)::int as "inTime",
      count(unanswered_at)::int as silent,
      count(distinct matter_id)::int as handed, count(distinct matter_id) filter (where redo > 0)::int as again
    from (select t.matter_id, t.due_at, t.unanswered_at, m.redo,
        (select min(r.at) from replies r where r.committee_id = t.committee_id and r.task_id = t.id) as replied
      from tasks t join matters m on m.committee_id = t.committee_id and m.id = t.matter_id
      where t.committee_id = ${committeeId} and t.state <> 'reassigned'
        and t.issued_at >= ${from} and t.issued_at < ${to}) one`,
  )

/** The latest word of each. */
const wordIn = (db: Db, { committeeId, from, to }: Of) =>
  first(
    db,
    sql<Counts>`select count(*)::int as all, count(*) filter (where solved <> 'noAnswer')::int as asked,
      count(*) filter (where solved = 'yes')::int as solved,
      count(*) filter (where content in ('content', 'mostly'))::int as content,
      count(*) filter (where solved = 'noAnswer')::int as "noAnswer"
    from (select distinct on (matter_id, coalesce(submission_id, id)) solved, content from answers
      where committee_id = ${committeeId} and at >= ${from} and at < ${to}
      order by matter_id, coalesce(submission_id, id), round desc, at desc) latest`,
  )

const openIn = (db: Db, { committeeId, from, to }: Of) =>
  first(
    db,
    sql<Counts>`select count(*)::int as matters, count(*) filter (where state = 'archived')::int as archived,
      count(*) filter (where topic)::int as published, count(*) filter (where told)::int as cases,
      (select count(*)::int from takedowns where committee_id = ${committeeId}
        and asked_at >= ${from} and asked_at < ${to} and decision is not null) as requests,
      (select count(*)::int from takedowns where committee_id = ${committeeId}
        and asked_at >= ${from} and asked_at < ${to} and decision = 'takenDown') as takedowns
    from (select m.state, bool_or(p.what = 'topic') as topic, bool_or(p.what = 'case') as told
      from matters m left join publications p on p.committee_id = m.committee_id and p.matter_id = m.id
        and p.decision = 'published' and p.superseded_at is null
      where m.committee_id = ${committeeId} and m.created_at >= ${from} and m.created_at < ${to}
      group by m.id, m.state) one`,
  )

/** The years there is anything of, the newest first. */
export async function yearsOf(db: Db, committeeId: CommitteeId): Promise<number[]> {
  const { rows } = await sql<{ year: number | null }>`
    select extract(year from min(created_at) at time zone 'Asia/Shanghai')::int as year
    from submissions where committee_id = ${committeeId}`.execute(db.q)
  const from = rows[0]?.year
  const now = new Date(db.clock.now().getTime() + eightHours).getUTCFullYear()
  return from ? Array.from({ length: now - from + 1 }, (_, back) => now - back) : []
}
const eightHours = 8 * 3_600_000
