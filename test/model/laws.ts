// Owns: what holds after every step, whoever took it and whatever came of it.
import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { journalOf } from '../../src/matters/journal.ts'
import { limits } from '../../src/matters/limits/limits.ts'
import { back } from '../../src/matters/machines/machine.ts'
import { type MatterVerb, matterMachine } from '../../src/matters/machines/matter.ts'
import { type SubmissionVerb, submissionMachine } from '../../src/matters/machines/submission.ts'
import { dueAt } from '../../src/platform/clock/limit.ts'
import type { MatterId } from '../../src/platform/ids.ts'
import { checkMatter } from '../check-matter.ts'
import type { Step } from './steps.ts'
import type { Answered, Town } from './town.ts'

/** What a refusal, a look or a second press may leave behind: that it was tried, and that somebody took their data away. */
const traces = ['audit', 'audit_batches', 'sessions', 'entry_codes', 'data_rights_requests']

export type Law = ReturnType<typeof lawbook>

export function lawbook(town: Town) {
  const { db, committee } = town.world
  const checked = new Map<string, number>()
  const archived = new Map<string, string>()
  const acknowledged = new Set<string>()

  /** One word for all that is stored, but for the traces. */
  async function digest(): Promise<string> {
    const tables = await tablesOf(town)
    const parts = tables.map(
      (name) =>
        sql`select ${name} || md5(string_agg(t::text, '|' order by t::text)) as line from ${sql.table(name)} t having count(*) > 0`,
    )
    const { rows } = await sql<{ line: string }>`${sql.join(parts, sql` union all `)}`.execute(db.q)
    return rows
      .map(({ line }) => line)
      .sort()
      .join('\n')
  }

  async function mattersHold(): Promise<void> {
    const rows = await db.q.selectFrom('matters').selectAll().execute()
    for (const { journal_seq, ...row } of rows) {
      if (checked.get(row.id) !== journal_seq) {
        await checkMatter(db, committee.id, row.id as MatterId)
        await journalWalksTheTable(town, row.id as MatterId)
        checked.set(row.id, journal_seq)
      }
      const before = archived.get(row.id)
      if (before) assert.equal(await keptOf(town, row), before, `archived ${row.number} has changed`)
      else if (row.state === 'archived') archived.set(row.id, await keptOf(town, row))
    }
  }

  async function submissionsHold(): Promise<void> {
    const rows = await db.q.selectFrom('submissions').selectAll().execute()
    const there = new Set(rows.map(({ id }) => id))
    for (const id of acknowledged) assert.ok(there.has(id), `submission ${id} was acknowledged and is gone`)
    for (const row of rows) {
      acknowledged.add(row.id)
      assert.deepEqual(
        row.notice_due_at,
        dueAt(row.created_at, limits.notice15).due,
        `the fifteen days of ${row.number}`,
      )
      const ended = ['accepted', 'merged', 'diverted', 'declined', 'answered'].includes(row.state)
      if (ended) assert.ok(row.told_at, `${row.number} is ${row.state}, and nobody was told`)
      assert.ok(!(row.confidential && row.matter_id), `${row.number} is sealed and lies in a matter`)
    }
    await stepsWalkTheTable(town)
  }

  return {
    digest,
    archived: () => archived.size,
    async hold(
      town: Town,
      step: Step,
      { since, unchanged }: { since: Date; unchanged: boolean },
    ): Promise<void> {
      for (const answer of step.answers)
        assert.ok(answer.status < 500, `${answer.by} at ${answer.path} met a failure`)
      const refused = step.answers.length > 0 && step.answers.every(isRefused)
      if (refused || step.harmless)
        assert.ok(unchanged, `a ${step.kind} that may change nothing has changed what is stored`)
      readsAsNowhere(step)
      await mattersHold()
      await submissionsHold()
      const accepted = step.answers.filter((one) => one.body && !isRefused(one)).length
      await toldOnce(
        town,
        since,
        Math.max(1, accepted, step.kind === 'wait' ? await deedsSince(town, since) : 0),
      )
    },
  }
}

const isRefused = ({ status, to }: Answered): boolean =>
  status >= 400 || /^\/(sign-in|prove)\b/.test(to ?? '')

/** What is not theirs answers like what is not there: nobody learns that it exists. */
function readsAsNowhere({ nowhere, answers: [there] }: Step): void {
  if (!nowhere || !there) return
  assert.equal(there.status, nowhere.status, `${there.by} can tell that ${there.path} exists`)
}

/** Those that hold a page at least: the others hold no row. */
async function tablesOf({ world }: Town): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and pg_relation_size(oid) > 0`.execute(
    world.db.q,
  )
  return rows.map(({ name }) => name).filter((name) => !traces.includes(name))
}

async function journalWalksTheTable({ world }: Town, id: MatterId): Promise<void> {
  for (const { verb, from_state, to_state } of await journalOf(world.db, world.committee.id, id)) {
    const move = Object.hasOwn(matterMachine.moves, verb) ? matterMachine.moves[verb as MatterVerb] : null
    const told = `${verb}: ${from_state} → ${to_state}`
    if (!move) assert.equal(from_state, to_state, `${told} moves a matter and is no verb of the machine`)
    else {
      assert.ok((move.from as readonly string[]).includes(from_state), told)
      if (move.to !== back) assert.equal(to_state, move.to, told)
    }
  }
}

async function stepsWalkTheTable({ world }: Town): Promise<void> {
  const steps = await world.db.q
    .selectFrom('submission_steps as s')
    .innerJoin('submissions as b', 'b.id', 's.submission_id')
    .select(['s.submission_id', 's.verb', 's.from_state', 's.to_state', 'b.state', 'b.number'])
    .orderBy('s.submission_id')
    .orderBy('s.seq')
    .execute()
  for (const [at, { submission_id, verb, from_state, to_state, state, number }] of steps.entries()) {
    const moves = submissionMachine.moves
    const move = Object.hasOwn(moves, verb) ? moves[verb as SubmissionVerb] : null
    const told = `${number} ${verb}: ${from_state} → ${to_state}`
    if (move) assert.ok((move.from as readonly string[]).includes(from_state) && move.to === to_state, told)
    else assert.equal(from_state, to_state, told)
    const next = steps[at + 1]
    if (next?.submission_id === submission_id) assert.equal(next.from_state, to_state, told)
    else assert.equal(state, to_state, `${number} is not where its last step led`)
  }
}

/** The row, the case, and the packages and lines that were there when it was archived. */
async function keptOf({ world }: Town, row: { id: string }): Promise<string> {
  const { q } = world.db
  const [first] = await q
    .selectFrom('archive_packages')
    .selectAll()
    .where('matter_id', '=', row.id)
    .orderBy('number')
    .execute()
  const cases = await q.selectFrom('case_studies').selectAll().where('matter_id', '=', row.id).execute()
  const lines = await q
    .selectFrom('journal')
    .selectAll()
    .where('matter_id', '=', row.id)
    .where('at', '<=', first?.made_at ?? new Date(0))
    .orderBy('seq')
    .execute()
  return JSON.stringify([row, cases, first, lines])
}

/** In one night the same may happen to a matter more than once: two members are freed of it. */
async function deedsSince({ world }: Town, since: Date): Promise<number> {
  const rows = await world.db.q
    .selectFrom('journal')
    .select((is) => is.fn.countAll<number>().as('times'))
    .where('at', '>=', since)
    .groupBy(['matter_id', 'verb'])
    .execute()
  return Math.max(0, ...rows.map(({ times }) => Number(times)))
}

/** The same thing to the same person, by address where they have no account. `acts` says how many took the step. */
async function toldOnce({ world }: Town, since: Date, acts: number): Promise<void> {
  const told = await world.db.q.selectFrom('messages').selectAll().where('created_at', '>=', since).execute()
  const times = new Map<string, number>()
  for (const one of told) {
    const to = one.account_id ?? (one.address && world.db.secrets.open(one.address))
    const said = [one.subject, world.db.secrets.open(one.body), one.about_id, one.created_at.toISOString()]
    const key = [one.channel, to, ...said].join(' ')
    times.set(key, (times.get(key) ?? 0) + 1)
  }
  const twice = [...times].filter(([, count]) => count > acts).map(([key]) => key)
  assert.deepEqual(twice, [], 'told twice for one step')
}
