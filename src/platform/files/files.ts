// Owns: which stored bytes belong to what. Enters: any room, in its own transaction, for a subject of its own.
// Leaves: only through a room's door, after that room has checked reach on the subject.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db, Tx } from '../database/transaction.ts'
import { type CommitteeId, type Id, newId } from '../ids.ts'
import { FieldRefused, OutOfReach } from '../refusals.ts'
import { type Accept, acceptBytes, longestSound } from './accept.ts'
import { words } from './words.ts'

export type FileId = Id<'file'>

export interface NewFile {
  committeeId: CommitteeId
  subjectKind: string
  subjectId: string
  bytes: Uint8Array
  accept: Accept
  /** The form's field, so that a refusal stands beside it. */
  field?: string
  /** Declared length of a recording. */
  seconds?: number
}

export interface KeptFile {
  id: FileId
  subjectKind: string
  subjectId: string
  kind: string
  bytes: number
  name: string
  seconds: number | null
  createdAt: Date
}

/** What is to be heard rather than seen. */
export const isSound = (file: Pick<KeptFile, 'kind'>): boolean => file.kind.startsWith('audio/')

export async function keepFile(tx: Tx, file: NewFile): Promise<KeptFile> {
  const field = file.field ?? file.accept
  if ((file.seconds ?? 0) > longestSound)
    throw new FieldRefused(field, words.both.soundLong, { seconds: file.seconds })
  const accepted = await acceptBytes(file.accept, file.bytes, field)
  await holdDigest(tx, file.committeeId, createHash('sha256').update(accepted.bytes).digest('hex'))
  const { digest } = await tx.files.put(file.committeeId, accepted.bytes)
  const now = tx.clock.now()
  const row = await tx.q
    .insertInto('files')
    .values({
      committee_id: file.committeeId,
      id: newId<'file'>(now),
      digest,
      kind: accepted.kind,
      bytes: accepted.bytes.length,
      name: `${file.accept}-${await nextNumber(tx, file)}.${accepted.ending}`,
      subject_kind: file.subjectKind,
      subject_id: file.subjectId,
      seconds: file.seconds === undefined ? null : Math.ceil(file.seconds),
      created_at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  return keptFrom(row)
}

/** In the order in which they were kept; six photos of one form share a moment, so their numbers decide. */
export async function filesOf(db: Db, committeeId: CommitteeId, subjectId: string): Promise<KeptFile[]> {
  const rows = await db.q
    .selectFrom('files')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .where('subject_id', '=', subjectId)
    .orderBy('created_at')
    .orderBy(sql`length(name)`)
    .orderBy('name')
    .limit(100)
    .execute()
  return rows.map(keptFrom)
}

/** The room must have checked reach on the file's subject. */
export async function fileById(db: Db, committeeId: CommitteeId, id: string): Promise<KeptFile> {
  return keptFrom(await rowOf(db, committeeId, id))
}

export async function readFile(
  db: Db,
  committeeId: CommitteeId,
  id: string,
): Promise<{ file: KeptFile; bytes: Buffer }> {
  const row = await rowOf(db, committeeId, id)
  return { file: keptFrom(row), bytes: await db.files.get(committeeId, row.digest) }
}

/** Erasure: the subject's files are gone at commit; the sweep takes their bytes from the disk within a day. */
export async function removeFiles(tx: Tx, committeeId: CommitteeId, subjectId: string): Promise<number> {
  const gone = tx.q
    .deleteFrom('files')
    .where('committee_id', '=', committeeId)
    .where('subject_id', '=', subjectId)
  return Number((await gone.executeTakeFirst()).numDeletedRows)
}

/** One of several, by the room that has checked whose it is. */
export async function removeFile(tx: Tx, committeeId: CommitteeId, id: FileId): Promise<void> {
  await tx.q.deleteFrom('files').where('committee_id', '=', committeeId).where('id', '=', id).execute()
}

/** Keeping and sweeping the same bytes take turns: neither can undo what the other has not yet committed. */
export async function holdDigest(tx: Tx, committeeId: CommitteeId, digest: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${committeeId}:${digest}`}, 0))`.execute(tx.q)
}

async function nextNumber(tx: Tx, file: NewFile): Promise<number> {
  const { before } = await tx.q
    .selectFrom('files')
    .select((e) => e.fn.countAll<number>().as('before'))
    .where('committee_id', '=', file.committeeId)
    .where('subject_id', '=', file.subjectId)
    .where('name', 'like', `${file.accept}-%`)
    .executeTakeFirstOrThrow()
  return before + 1
}

async function rowOf(db: Db, committeeId: CommitteeId, id: string) {
  const found = db.q
    .selectFrom('files')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .where('id', '=', id)
  const row = await found.executeTakeFirst()
  if (!row) throw new OutOfReach({ file: id })
  return row
}

type Row = Awaited<ReturnType<typeof rowOf>>
function keptFrom(row: Row): KeptFile {
  return {
    id: row.id as FileId,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    kind: row.kind,
    bytes: row.bytes,
    name: row.name,
    seconds: row.seconds,
    createdAt: row.created_at,
  }
}
