// Owns: ballots as the engine reads them: one row a person, sparse, later votes in place of earlier ones.
// Breaks if wrong: everything. Whoever comes later in the columns has the last word on a statement.

/** +1 agree, −1 disagree, 0 pass. What was not voted on is absent, never 0. */
export type Vote = -1 | 0 | 1

/**
 * Votes as they were cast, oldest first; three columns of one length. People and statements are whole numbers
 * from 0; numbers that never voted may lie between. Their numbering, not their arrival, fixes every sum.
 */
export interface VoteColumns {
  person: Uint32Array
  statement: Uint16Array | Uint32Array
  vote: Int8Array
}

/**
 * Sparse rows: person `p` voted `vote[i]` on `statement[i]` for `start[p] ≤ i < end[p]`, ascending. Rows may lie anywhere
 * in the two columns, with cells between them that are nobody's; no row that was written ever changes.
 */
export interface Ballots {
  people: number
  statements: number
  start: Uint32Array
  end: Uint32Array
  statement: Uint16Array | Uint32Array
  vote: Int8Array
  /** Cells of the columns that are written. Shared by all ballots grown from the same columns, which write behind it. */
  written: { cells: number }
}

/** What the engine can't read, with the place: `row` counts from 0 in the columns handed in. */
export class UnreadableVotes extends Error {
  override name = 'UnreadableVotes'
  constructor(
    readonly why: 'lengths' | 'person' | 'statement' | 'vote',
    readonly row: number,
    readonly value: number,
  ) {
    super(`Votes can't be read: ${why} ${value} in row ${row}.`)
  }
}

/** Rows from columns. Time and memory are linear in the votes. Throws `UnreadableVotes`. */
export function ballotsOf(columns: VoteColumns, people: number, statements: number): Ballots {
  checkColumns(columns, people, statements)
  return { people, statements, ...compact(sortedByPerson(columns, people), people, statements) }
}

export const emptyBallots = (statements: number): Ballots => ({
  people: 0,
  statements,
  start: new Uint32Array(0),
  end: new Uint32Array(0),
  statement: wide(statements, 0),
  vote: new Int8Array(0),
  written: { cells: 0 },
})

export const votesOf = (ballots: Ballots, person: number) =>
  (ballots.end[person] as number) - (ballots.start[person] as number)

/** Room for later votes behind these; memory that nobody writes to is not taken. */
export const withRoom = (cells: number) => cells + (cells >>> 3)

function checkColumns({ person, statement, vote }: VoteColumns, people: number, statements: number) {
  const rows = person.length
  if (statement.length !== rows || vote.length !== rows)
    throw new UnreadableVotes('lengths', Math.min(statement.length, vote.length), rows)
  for (let row = 0; row < rows; row++) {
    if ((person[row] as number) >= people) throw new UnreadableVotes('person', row, person[row] as number)
    if ((statement[row] as number) >= statements)
      throw new UnreadableVotes('statement', row, statement[row] as number)
    const vote_ = vote[row] as number
    if (vote_ < -1 || vote_ > 1) throw new UnreadableVotes('vote', row, vote_)
  }
}

interface Rows {
  start: Uint32Array
  /** `statement · 4 + vote + 1`, in the order of arrival within a person. */
  cell: Uint32Array
}

function sortedByPerson({ person, statement, vote }: VoteColumns, people: number): Rows {
  const start = new Uint32Array(people + 1)
  for (let row = 0; row < person.length; row++) (start[(person[row] as number) + 1] as number)++
  for (let one = 0; one < people; one++) (start[one + 1] as number) += start[one] as number
  const next = start.slice(0, people)
  const cell = new Uint32Array(person.length)
  for (let row = 0; row < person.length; row++)
    cell[(next[person[row] as number] as number)++] =
      (statement[row] as number) * 4 + (vote[row] as number) + 1
  return { start, cell }
}

/** Within each person: one cell a statement, the last one, ascending. */
function compact({ start: from, cell }: Rows, people: number, statements: number) {
  const start = new Uint32Array(people)
  const end = new Uint32Array(people)
  let kept = 0
  for (let person = 0; person < people; person++) {
    start[person] = kept
    kept = keepLast(cell, from[person] as number, from[person + 1] as number, kept)
    end[person] = kept
  }
  return { start, end, ...cellsApart(cell, kept, statements), written: { cells: kept } }
}

function keepLast(cell: Uint32Array, from: number, to: number, kept: number): number {
  sortByStatement(cell, from, to)
  let end = kept
  for (let at = from; at < to; at++) {
    const isLast = at + 1 === to || (cell[at + 1] as number) >>> 2 !== (cell[at] as number) >>> 2
    if (isLast) cell[end++] = cell[at] as number
  }
  return end
}

// Stable, so that the later of two votes on a statement stays the later one. Long rows go through a library sort
// whose comparison sees the statement alone (ECMAScript asks it to be stable).
function sortByStatement(cell: Uint32Array, from: number, to: number): void {
  if (to - from > 48) {
    cell.subarray(from, to).sort((one, other) => (one >>> 2) - (other >>> 2))
    return
  }
  for (let at = from + 1; at < to; at++) {
    const moving = cell[at] as number
    let hole = at
    while (hole > from && (cell[hole - 1] as number) >>> 2 > moving >>> 2) {
      cell[hole] = cell[hole - 1] as number
      hole--
    }
    cell[hole] = moving
  }
}

function cellsApart(cell: Uint32Array, kept: number, statements: number) {
  const statement = wide(statements, withRoom(kept))
  const vote = new Int8Array(withRoom(kept))
  for (let at = 0; at < kept; at++) {
    statement[at] = (cell[at] as number) >>> 2
    vote[at] = ((cell[at] as number) & 3) - 1
  }
  return { statement, vote }
}

export function wide(statements: number, length: number): Uint16Array | Uint32Array {
  return statements <= 65_536 ? new Uint16Array(length) : new Uint32Array(length)
}
