// Owns: an invented county of very many matters, written by the database itself: what the figures are measured over.
import { type RawBuilder, sql } from 'kysely'
import { systemClock } from '../../src/platform/clock/clock.ts'
import { connect } from '../../src/platform/database/connect.ts'
import { startEmbedded } from '../../src/platform/database/embedded.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import type { Db } from '../../src/platform/database/transaction.ts'
import { diskStore } from '../../src/platform/files/store.ts'
import { type CommitteeId, newId } from '../../src/platform/ids.ts'
import { newKeyRing, secretsFrom } from '../../src/platform/secrets/secrets.ts'
import type { Bench } from './bench.ts'

const quiet = { info: () => {}, warn: () => {}, error: () => {} } as never

export async function manyMatters(bench: Bench, matters: number) {
  const database = await startEmbedded(bench.folder, quiet)
  bench.atEnd(() => database.stop())
  await migrate(database.url)
  const q = connect(database.url, { max: 4, name: 'yishi-bench' })
  bench.atEnd(() => q.destroy())
  const db: Db = { q, clock: systemClock, secrets: secretsFrom(newKeyRing()), files: diskStore(bench.folder) }
  const committeeId = newId<'committee'>(new Date()) as CommitteeId
  await sql`insert into committees (id, region_code, level, name_zh, name_en, code_prefix, created_at)
    values (${committeeId}, '990101000000', 'county', 'Bench', 'Bench', 'BN', now())`.execute(q)
  await sql`insert into regions (committee_id, id, parent_id, code, level, name_zh, name_en, path, residents)
    select ${committeeId}, ${id('0', sql`i`)}, case when i = 0 then null when i <= 24 then ${id('0', sql`0`)}
      else ${id('0', sql`1 + i % 24`)} end, lpad((990000000000 + i)::text, 12, '0'),
      case when i = 0 then 'county' when i <= 24 then 'township' else 'village' end, 'v' || i, 'v' || i,
      ('r' || i)::ltree, 800 + i * 7 from generate_series(0, 324) i`.execute(q)
  await write(db, committeeId, matters)
  await sql`analyze`.execute(q)
  return { db, committeeId }
}

/** An id that grows with `n`, as those of the product do. */
function id(kind: string, n: RawBuilder<unknown>) {
  return sql`('018f0000-000${sql.raw(kind)}-7000-8000-' || lpad(to_hex((${n})::bigint), 12, '0'))::uuid`
}

/**
 * Some three years of them; without foreign keys, since every row is made to fit, and with the indexes built once over
 * all rows instead of a million times by one. They outlive no crash, and needn't.
 */
async function write(db: Db, committeeId: CommitteeId, matters: number): Promise<void> {
  const each: Each = (part) =>
    sql`from generate_series(1, ${sql.lit(matters)}) i where i % 10 < ${sql.lit(part)}`
  await db.q.connection().execute(async (q) => {
    await sql`set statement_timeout = 0`.execute(q)
    for (const setting of hurried) await sql`set ${sql.raw(setting)}`.execute(q)
    await withoutKeys.execute(q)
    const { rows } = await sql<{ name: string; made: string }>`${indexesOfWritten}`.execute(q)
    for (const { name } of rows) await sql`drop index ${sql.raw(name)}`.execute(q)
    for (const name of written) await sql`alter table ${sql.table(name)} set unlogged`.execute(q)
    for (const one of [...spoken(committeeId, each), ...talked(committeeId, each)]) await one.execute(q)
    for (const { made } of rows) await sql.raw(made).execute(q)
    for (const setting of hurried) await sql`reset ${sql.raw(setting.split(' ')[0] ?? '')}`.execute(q)
  })
}

type Each = (part: number) => RawBuilder<unknown>
const at = sql`now() - (i % 1095) * interval '1 day'`
const village = id('0', sql`25 + i % 300`)
const township = id('0', sql`1 + (25 + i % 300) % 24`)

const spoken = (committeeId: CommitteeId, each: Each) => [
  sql`insert into matters (committee_id, id, number, state, state_since, method_code, method_version, track,
        level, region_id, township_id, village_id, source, headline, category, created_at, archived_at, journal_seq)
      select ${committeeId}, ${id('1', sql`i`)}, 'B' || i, case when i % 10 < 6 then 'archived' else 'handling' end,
        ${at}, 'TONGYONG', 1, 'main', 'township', ${village}, ${township}, ${village}, 'submission', 'Bench matter',
        (array['roads', 'housing', 'utilities', 'environment', 'care'])[1 + i % 5], ${at},
        case when i % 10 < 6 then ${at} + interval '40 days' end, 1 ${each(10)}`,
  sql`insert into journal (committee_id, matter_id, seq, at, verb, from_state, to_state, actor_kind)
      select ${committeeId}, ${id('1', sql`i`)}, 1, ${at}, 'open', 'collected', 'collected', 'job' ${each(10)}`,
  sql`insert into submissions (committee_id, id, number, state, state_since, channel, kind, region_id,
        township_id, village_id, matter_id, token_hash, code_hash, first_due_at, notice_due_at, told_at, created_at)
      select ${committeeId}, ${id('2', sql`i`)}, 'S' || i, 'accepted', ${at},
        (array['qr', 'web', 'phone', 'visit'])[1 + i % 4], 'problem', ${village}, ${township}, ${village},
        ${id('1', sql`i`)}, 't' || i, 'c' || i, ${at} + interval '3 days', ${at} + interval '15 days',
        case when i % 20 > 0 then ${at} + interval '9 days' end, ${at} ${each(10)}`,
  sql`insert into submission_steps (committee_id, submission_id, seq, at, verb, from_state, to_state, actor_kind)
      select ${committeeId}, ${id('2', sql`i`)}, 1, ${at}, 'submit', 'submitted', 'submitted', 'anyone' ${each(10)}`,
]

const talked = (committeeId: CommitteeId, each: Each) => [
  sql`insert into meetings (committee_id, id, matter_id, state, class, form, place, starts_at, chair_label, held_at, created_at)
      select ${committeeId}, ${id('3', sql`i`)}, ${id('1', sql`i`)}, 'minutesConfirmed', 'micro', 'field', 'here',
        ${at}, 'chair', ${at} + interval '10 days', ${at} ${each(2)}`,
  sql`insert into items (committee_id, id, matter_id, no, kind, text, party_name, due_on, implementation, adoption, created_at)
      select ${committeeId}, ${id('4', sql`i`)}, ${id('1', sql`i`)}, 1,
        case when i % 2 = 0 then 'consensus' else 'suggestion' end, 'Bench item', 'unit', (${at})::date + 60,
        case when i % 3 > 0 then 'implemented' else 'open' end, case when i % 3 > 0 then 'adopted' end, ${at} ${each(3)}`,
  sql`insert into tasks (committee_id, id, matter_id, item_id, party_name, state, state_since, consent_note, issued_by, issued_at, due_at)
      select ${committeeId}, ${id('5', sql`i`)}, ${id('1', sql`i`)}, ${id('4', sql`i`)}, 'unit', 'replied', ${at}, 'yes',
        ${id('6', sql`1`)}, ${at}, ${at} + interval '60 days' ${each(2)}`,
  sql`insert into replies (committee_id, id, task_id, class, text, contact, at)
      select ${committeeId}, ${id('7', sql`i`)}, ${id('5', sql`i`)}, 'A', 'done', 'desk', ${at} + (20 + i % 60) * interval '1 day' ${each(2)}`,
  sql`insert into answers (committee_id, id, matter_id, submission_id, solved, content, through, at)
      select ${committeeId}, ${id('8', sql`i`)}, ${id('1', sql`i`)}, ${id('2', sql`i`)},
        (array['yes', 'partly', 'no', 'noAnswer'])[1 + i % 4], case when i % 4 < 3 then 'content' end, 'receipt', ${at} + interval '50 days' ${each(2)}`,
]

/** For the writing alone: what is measured afterwards is measured as the product runs. */
const hurried = [
  "synchronous_commit = 'off'",
  "maintenance_work_mem = '512MB'",
  "work_mem = '128MB'",
] as const

const written = [
  'matters',
  'journal',
  'submissions',
  'submission_steps',
  'meetings',
  'items',
  'tasks',
  'replies',
  'answers',
]

/** Those that hold no rule: a primary or unique key stays while rows are written. */
const indexesOfWritten = sql`select x.indexrelid::regclass::text as name, pg_get_indexdef(x.indexrelid) as made
  from pg_index x where x.indrelid = any(${written}::regclass[]) and not x.indisunique`

const withoutKeys = sql`do $$ declare k record; begin
  for k in select conrelid::regclass as of, conname from pg_constraint where contype = 'f' loop
    execute format('alter table %s drop constraint %I', k.of, k.conname);
  end loop; end $$`
