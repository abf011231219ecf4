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

/** Which file, which line (the head is line 1) and why: every row is read or none. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile'
  constructor(
    readonly file: 'comments' | 'votes' | 'participants-votes',
    readonly line: number,
    readonly why: string,
    options?: ErrorOptions,
  ) {
    super(`${file}.csv, line ${line}: ${why}`, options)
  }
}

const whole = z.coerce.number<string>().int().nonnegative()
const filled = z.string().min(1)
const statementRow = z
  .object({
    timestamp: filled.pipe(whole),
    'comment-id': filled.pipe(whole),
    'author-id': filled.pipe(whole),
    moderated: filled.pipe(z.coerce.number<string>().pipe(z.literal([-1, 0, 1]))),
    'comment-body': z.string(),
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
    timestamp: filled.pipe(whole),
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

export const readComments = (text: string): PublishedStatement[] => rowsOf('comments', text, statementRow)

/** Reads both files; a vote on a statement that isn't listed is an error, not a guess. Throws `UnreadableFile`. */
export function readPublished(comments: string, votes: string): Published {
  const statements = readComments(comments)
  const known = new Set(statements.map(({ id }) => id))
  const cast = rowsOf('votes', votes, voteRow)
  const stray = cast.findIndex((vote) => !known.has(vote.statement))
  if (stray >= 0)
    throw new UnreadableFile('votes', stray + 2, `statement ${cast[stray]?.statement} isn't in comments.csv`)
  return { statements, votes: cast }
}

function rowsOf<T>(file: 'comments' | 'votes', text: string, row: z.ZodType<T>): T[] {
  let found: Record<string, string>[]
  try {
    found = parse(text, { columns: true, bom: true, skip_empty_lines: true })
  } catch (cause) {
    const line = (cause as { lines?: number }).lines ?? 1
    throw new UnreadableFile(file, line, (cause as Error).message, { cause })
  }
  return found.map((raw, at) => {
    const read = row.safeParse(raw)
    if (read.success) return read.data
    const issue = read.error.issues[0]
    throw new UnreadableFile(file, at + 2, `${String(issue?.path[0])}: ${issue?.message}`)
  })
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
