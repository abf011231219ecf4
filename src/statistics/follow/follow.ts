// Owns: how far the figures have read the journal. A line is read only when no transaction that began before it can
// still commit, so that the mark never passes a late one; and whoever moved is counted from the rows as they stand, so
// that reading a line twice does no harm. Breaks if wrong: a figure that its records do not make up.
import { sql } from 'kysely'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import type { Follows } from '../figures/figure.ts'
import { countAnew } from './sums.ts'

const memories = {
  matter: { table: sql`journal`, subject: sql`matter_id` },
  submission: { table: sql`submission_steps`, subject: sql`submission_id` },
} as const
const followed = Object.keys(memories) as NonNullable<Follows>[]

/** So many lines at once, and as long as it takes: a county that is counted for the first time takes several. */
const aBatch = 100_000
/** A page waits for no more than this before it answers; the job does the rest. */
const aLook = 2000

/** What a look brings on. */
export const followALittle = (db: Db, committeeId: CommitteeId) => follow(db, committeeId, aLook, 1)

/** Reads on to the end. True when nothing is left that could be read by now. */
export async function follow(
  db: Db,
  committeeId: CommitteeId,
  lines = aBatch,
  batches = 1000,
): Promise<boolean> {
  for (const follows of followed) {
    for (let turn = 0; ; turn++) {
      if (!(await anythingNew(db, committeeId, follows))) break
      if (turn >= batches) return false
      const read = await transaction(db, (tx) => readOn(tx, committeeId, follows, lines))
      if (read === null) return false
    }
  }
  return true
}

const past = (xid: unknown, subject: unknown, seq: unknown, follows: NonNullable<Follows>) => {
  const { subject: column } = memories[follows]
  return sql`(j.xid, j.${column}, j.seq) > (${xid}, ${subject}, ${seq})
    and j.xid < pg_snapshot_xmin(pg_current_snapshot())`
}

/** Asked before anything is locked or written: most looks find nothing. */
async function anythingNew(db: Db, committeeId: CommitteeId, follows: NonNullable<Follows>) {
  const mark = await markOf(db, committeeId, follows)
  const { table } = memories[follows]
  const { rows } = await sql`select 1 from ${table} j where j.committee_id = ${committeeId}
    and ${past(sql`${mark.xid}::xid8`, sql`${mark.subject_id}::uuid`, mark.seq, follows)} limit 1`.execute(
    db.q,
  )
  return rows.length > 0
}

async function markOf(db: Db, committeeId: CommitteeId, follows: NonNullable<Follows>) {
  const row = await db.q
    .selectFrom('figure_marks')
    .select(['xid', 'subject_id', 'seq'])
    .where('committee_id', '=', committeeId)
    .where('follows', '=', follows)
    .executeTakeFirst()
  return row ?? { xid: '0', subject_id: '00000000-0000-0000-0000-000000000000', seq: 0 }
}

/** How many lines were read; null: somebody else is reading. */
async function readOn(tx: Tx, committeeId: CommitteeId, follows: NonNullable<Follows>, most: number) {
  const now = tx.clock.now()
  await tx.q
    .insertInto('figure_marks')
    .values({ committee_id: committeeId, follows, counted_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const mark = await tx.q
    .selectFrom('figure_marks')
    .select(['xid', 'subject_id', 'seq'])
    .where('committee_id', '=', committeeId)
    .where('follows', '=', follows)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (!mark) return null
  if (most > aLook) await sql`set local statement_timeout = 0; set local work_mem = '192MB'`.execute(tx.q)
  const lines = await linesAfter(tx, committeeId, follows, mark, most)
  const end = lines.at(-1)
  if (!end) return 0
  await countAnew(tx, committeeId, follows, [...new Set(lines.map((one) => one.subject_id))])
  await tx.q
    .updateTable('figure_marks')
    .set({ ...end, counted_at: now })
    .where('committee_id', '=', committeeId)
    .where('follows', '=', follows)
    .execute()
  return lines.length
}

type Mark = { xid: string; subject_id: string; seq: number }

async function linesAfter(
  tx: Tx,
  committeeId: CommitteeId,
  follows: NonNullable<Follows>,
  mark: Mark,
  most: number,
): Promise<Mark[]> {
  const { table, subject } = memories[follows]
  const { rows } = await sql<Mark>`select j.xid::text as xid, j.${subject} as subject_id, j.seq
    from ${table} j where j.committee_id = ${committeeId}
      and ${past(sql`${mark.xid}::xid8`, sql`${mark.subject_id}::uuid`, mark.seq, follows)}
    order by j.xid, j.${subject}, j.seq limit ${most}`.execute(tx.q)
  return rows
}

/** When the figures were last brought on; null: never. */
export async function countedAt(db: Db, committeeId: CommitteeId): Promise<Date | null> {
  const row = await db.q
    .selectFrom('figure_marks')
    .select((e) => e.fn.max('counted_at').as('at'))
    .where('committee_id', '=', committeeId)
    .executeTakeFirst()
  return row?.at ?? null
}
