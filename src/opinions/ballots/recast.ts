// Owns: ballots after more votes, and without people or statements that were taken out.
// Breaks if wrong: a map that grew vote by vote would differ from one made anew.
import { type Ballots, votesOf, wide, withRoom } from './ballots.ts'

/**
 * The ballots with these later ones on top, equal to `ballotsOf` over all votes ever cast. The rows of those who voted
 * are written anew behind all others, so 10,000 votes on 100 million cost as much as those who cast them have votes;
 * only when the room behind is used up are all rows copied together. `old` stays as it is.
 */
export function recast(old: Ballots, news: Ballots, touched: readonly number[]): Ballots {
  let most = 0
  for (const person of touched)
    most += votesOf(news, person) + (person < old.people ? votesOf(old, person) : 0)
  const out = withSpace(old, news.people, news.statements, most)
  for (const person of touched) mergeRow(out, news, person)
  return out
}

/** The ballots without these people's votes and these statements: nobody is renumbered, their rows are empty. */
export function without(ballots: Ballots, people: Iterable<number>, statements: Iterable<number>): Ballots {
  const goneStatements = new Set(statements)
  const gonePeople = new Set(people)
  if (goneStatements.size + gonePeople.size === 0) return ballots
  const out = emptied(ballots, ballots.people, ballots.statements, cellsOf(ballots))
  for (let person = 0; person < ballots.people; person++) {
    out.start[person] = out.written.cells
    const last = gonePeople.has(person) ? 0 : (ballots.end[person] as number)
    for (let at = ballots.start[person] as number; at < last; at++)
      if (!goneStatements.has(ballots.statement[at] as number)) put(out, ballots, at)
    out.end[person] = out.written.cells
  }
  return out
}

function cellsOf(ballots: Ballots): number {
  let cells = 0
  for (let person = 0; person < ballots.people; person++) cells += votesOf(ballots, person)
  return cells
}

/** The same rows with space for `cells` more behind them: in the same columns while they hold that many. */
function withSpace(old: Ballots, people: number, statements: number, cells: number): Ballots {
  const fits =
    old.written.cells + cells <= old.vote.length &&
    (statements <= 65_536 || old.statement.BYTES_PER_ELEMENT > 2)
  if (!fits) return together(old, people, statements, cells)
  return { ...old, people, statements, start: longer(old.start, people), end: longer(old.end, people) }
}

function longer(column: Uint32Array, length: number): Uint32Array {
  const out = new Uint32Array(length)
  out.set(column.subarray(0, length))
  return out
}

/** All rows copied into columns of their own, one behind the other; rows that lie so already go in one piece. */
function together(old: Ballots, people: number, statements: number, cells: number): Ballots {
  const out = emptied(old, people, statements, cellsOf(old) + cells)
  const known = Math.min(people, old.people)
  for (let from = 0, to = 0; from < known; from = to) {
    const first = old.start[from] as number
    let last = first
    for (; to < known && (old.start[to] === last || votesOf(old, to) === 0); to++) {
      out.start[to] = out.written.cells + last - first
      last += votesOf(old, to)
      out.end[to] = out.written.cells + last - first
    }
    out.statement.set(old.statement.subarray(first, last), out.written.cells)
    out.vote.set(old.vote.subarray(first, last), out.written.cells)
    out.written.cells += last - first
  }
  return out
}

function emptied(like: Ballots, people: number, statements: number, cells: number): Ballots {
  return {
    ...like,
    ...{ people, statements, start: new Uint32Array(people), end: new Uint32Array(people) },
    ...{ statement: wide(statements, withRoom(cells)), vote: new Int8Array(withRoom(cells)) },
    written: { cells: 0 },
  }
}

/** Two ascending rows into one behind all others; where both speak on a statement, the news. */
function mergeRow(out: Ballots, news: Ballots, person: number): void {
  let mine = out.start[person] as number
  const mineEnd = out.end[person] as number
  let theirs = news.start[person] as number
  const theirsEnd = news.end[person] as number
  out.start[person] = out.written.cells
  while (mine < mineEnd || theirs < theirsEnd) {
    const left = mine < mineEnd ? (out.statement[mine] as number) : Number.POSITIVE_INFINITY
    const right = theirs < theirsEnd ? (news.statement[theirs] as number) : Number.POSITIVE_INFINITY
    if (left < right) put(out, out, mine++)
    else {
      put(out, news, theirs++)
      if (left === right) mine++
    }
  }
  out.end[person] = out.written.cells
}

function put(out: Ballots, from: Ballots, at: number): void {
  const cell = out.written.cells++
  out.statement[cell] = from.statement[at] as number
  out.vote[cell] = from.vote[at] as number
}
