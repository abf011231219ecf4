// Owns: the open layout in which Polis publishes conversations: comments.csv and votes.csv, read and written.
// What enters: the text of the two files. What leaves: numbered votes and statements, or the row that can't be read.
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { VoteColumns } from '../ballots/ballots.ts'

export interface PublishedStatement {
  id: number
  body: string
  author: number
  /** −1 refused, 0 not looked at, 1 shown. */
  moderated: -1 | 0 | 1
  /** Milliseconds. */
  at: number
}

export interface PublishedVote {
  /** Milliseconds. */
  at: number
  statement: number
  person: number
  vote: -1 | 0 | 1
}

export interface Published {
  statements: PublishedStatement[]
  votes: PublishedVote[]
}

export type FileKind = 'comments' | 'votes' | 'participants-votes'

/** What is wrong: broken or cut, a column missing, a value, a statement nobody wrote, twice the same, too much of it. */
export type Problem = 'broken' | 'column' | 'value' | 'stray' | 'twice' | 'tooMuch'

/** Which file, which row (the head is line 1) and why: every row is read or none. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile'
  constructor(
    readonly file: FileKind,
    readonly line: number,
    readonly problem: Problem,
    readonly why: string,
    options?: ErrorOptions,
  ) {
    super(`${file}.csv, line ${line}: ${why}`, options)
  }
}

/** Rows beyond which a file is refused unread: more would not be a conversation but an attack. */
export const mostRows = { comments: 20_000, votes: 500_000, 'participants-votes': 100_000 } as const
/** Fields of the matrix, empty ones too. */
const mostCells = 6_000_000
/** The year 2100, in milliseconds. */
const latest = 4_102_444_800_000

const whole = z.coerce.number<string>().int().nonnegative()
const time = whole.pipe(z.number().max(latest))
const filled = z.string().min(1)
const statementRow = z
  .object({
    timestamp: filled.pipe(time),
    'comment-id': filled.pipe(whole),
    'author-id': filled.pipe(whole),
    moderated: filled.pipe(z.coerce.number<string>().pipe(z.literal([-1, 0, 1]))),
    // PostgreSQL keeps no NUL in a text.
    'comment-body': z.string().refine((text) => !text.includes('\0')),
  })
  .transform((row) => ({
    id: row['comment-id'],
    body: row['comment-body'],
    author: row['author-id'],
    moderated: row.moderated,
    at: row.timestamp,
  }))
const voteRow = z
  .object({
    timestamp: filled.pipe(time),
    'comment-id': filled.pipe(whole),
    'voter-id': filled.pipe(whole),
    vote: filled.pipe(z.coerce.number<string>().pipe(z.literal([-1, 0, 1]))),
  })
  .transform((row) => ({
    at: row.timestamp,
    statement: row['comment-id'],
    person: row['voter-id'],
    vote: row.vote,
  }))

export function readComments(text: string): PublishedStatement[] {
  const statements = rowsOf('comments', text, statementRow)
  const seen = new Set<number>()
  for (const [at, { id }] of statements.entries()) {
    if (seen.has(id))
      throw new UnreadableFile('comments', at + 2, 'twice', `statement ${id} stands there twice`)
    seen.add(id)
  }
  return statements
}

/** Reads both files; a vote on a statement that isn't listed is an error, not a guess. Throws `UnreadableFile`. */
export function readPublished(comments: string, votes: string): Published {
  const statements = readComments(comments)
  const known = new Set(statements.map(({ id }) => id))
  const cast = rowsOf('votes', votes, voteRow)
  const stray = cast.findIndex((vote) => !known.has(vote.statement))
  if (stray >= 0)
    throw new UnreadableFile(
      'votes',
      stray + 2,
      'stray',
      `statement ${cast[stray]?.statement} isn't in comments.csv`,
    )
  return { statements, votes: cast }
}

function rowsOf<T>(file: 'comments' | 'votes', text: string, row: z.ZodType<T>): T[] {
  return recordsOf(file, text).map((raw, at) => {
    const read = row.safeParse(raw)
    if (read.success) return read.data
    const issue = read.error.issues[0]
    const column = String(issue?.path[0])
    const problem = column in raw ? 'value' : 'column'
    throw new UnreadableFile(file, problem === 'column' ? 1 : at + 2, problem, `${column}: ${issue?.message}`)
  })
}

function recordsOf(file: 'comments' | 'votes', text: string): Record<string, string>[] {
  refuseLong(file, text)
  return parsed(file, () => parse(text, { columns: true, bom: true, skip_empty_lines: true }))
}

/** Runs a reader of CSV; what it can't read is told with its line. */
export function parsed<T>(file: FileKind, read: () => T): T {
  try {
    return read()
  } catch (cause) {
    const line = (cause as { lines?: number }).lines ?? 1
    throw new UnreadableFile(file, line, 'broken', (cause as Error).message, { cause })
  }
}

/** Counted before anything is parsed: ten million rows are refused in the time it takes to look at them. */
export function refuseLong(file: FileKind, text: string): void {
  const most = file === 'participants-votes' ? mostCells : mostRows[file]
  const mark = file === 'participants-votes' ? ',' : '\n'
  let many = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1))
    if (++many > most) throw new UnreadableFile(file, 1, 'tooMuch', `more than ${most}`)
}

export interface Numbered {
  columns: VoteColumns
  /** Ids by number, ascending: the number of an id is its place here. */
  people: number[]
  statements: number[]
  /** Numbers of statements that were refused. */
  closed: number[]
}

/** Ids to numbers in ascending order, votes oldest first: the order of lines in a file means nothing. */
export function numbered({ statements, votes }: Published): Numbered {
  const people = [...new Set(votes.map(({ person }) => person))].sort((one, other) => one - other)
  const ids = [...new Set(statements.map(({ id }) => id))].sort((one, other) => one - other)
  const person = new Map(people.map((id, at) => [id, at]))
  const statement = new Map(ids.map((id, at) => [id, at]))
  const cast = votes.toSorted(
    (one, other) =>
      one.at - other.at ||
      one.person - other.person ||
      one.statement - other.statement ||
      one.vote - other.vote,
  )
  return {
    columns: {
      person: Uint32Array.from(cast, (vote) => person.get(vote.person) as number),
      statement: Uint32Array.from(cast, (vote) => statement.get(vote.statement) as number),
      vote: Int8Array.from(cast, (vote) => vote.vote),
    },
    people,
    statements: ids,
    closed: statements
      .filter(({ moderated }) => moderated === -1)
      .map(({ id }) => statement.get(id) as number),
  }
}
