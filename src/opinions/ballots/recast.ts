// Owns: ballots after more votes, and without people or statements that were taken out.
// Breaks if wrong: a map that grew vote by vote would differ from one made anew.
import { type Ballots, ballotsOf, type VoteColumns, votesOf, wide } from './ballots.ts'

/**
 * The ballots with these later votes on top. Equal to `ballotsOf` over all votes ever cast. Copies rows that nobody
 * touched in one piece: 10,000 votes on 100 million take a copy of memory, not a count.
 */
export function recast(old: Ballots, later: VoteColumns, people: number, statements: number): Ballots {
  const news = ballotsOf(later, people, statements)
  const touched = peopleOf(news)
  const most = old.vote.length + news.vote.length
  const out = { statement: wide(statements, most), vote: new Int8Array(most), end: 0 }
  const start = new Uint32Array(people + 1)
  let from = 0
  for (const person of touched) {
    copyRows(old, from, person, out, start)
    mergeRow(old, news, person, out)
    start[person + 1] = out.end
    from = person + 1
  }
  copyRows(old, from, people, out, start)
  return {
    people,
    statements,
    start,
    statement: out.statement.subarray(0, out.end),
    vote: out.vote.subarray(0, out.end),
  }
}

/** The ballots without these people's votes and these statements: nobody is renumbered, their rows are empty. */
export function without(ballots: Ballots, people: Iterable<number>, statements: Iterable<number>): Ballots {
  const goneStatements = new Set(statements)
  const gonePeople = new Set(people)
  if (goneStatements.size + gonePeople.size === 0) return ballots
  const out = { statement: wide(ballots.statements, ballots.vote.length), end: 0 }
  const vote = new Int8Array(ballots.vote.length)
  const start = new Uint32Array(ballots.people + 1)
  for (let person = 0; person < ballots.people; person++) {
    const last = gonePeople.has(person) ? 0 : (ballots.start[person + 1] as number)
    for (let at = ballots.start[person] as number; at < last; at++) {
      if (goneStatements.has(ballots.statement[at] as number)) continue
      out.statement[out.end] = ballots.statement[at] as number
      vote[out.end++] = ballots.vote[at] as number
    }
    start[person + 1] = out.end
  }
  return {
    ...ballots,
    start,
    statement: out.statement.subarray(0, out.end),
    vote: vote.subarray(0, out.end),
  }
}

interface Growing {
  statement: Uint16Array | Uint32Array
  vote: Int8Array
  end: number
}

function peopleOf(ballots: Ballots): number[] {
  const found: number[] = []
  for (let person = 0; person < ballots.people; person++) if (votesOf(ballots, person) > 0) found.push(person)
  return found
}

function copyRows(old: Ballots, from: number, to: number, out: Growing, start: Uint32Array): void {
  const known = Math.min(to, old.people)
  if (from < known) {
    const first = old.start[from] as number
    const last = old.start[known] as number
    out.statement.set(old.statement.subarray(first, last), out.end)
    out.vote.set(old.vote.subarray(first, last), out.end)
    const shift = out.end - first
    for (let person = from; person < known; person++)
      start[person + 1] = (old.start[person + 1] as number) + shift
    out.end += last - first
  }
  for (let person = Math.max(from, known); person < to; person++) start[person + 1] = out.end
}

/** Two ascending rows into one; where both speak on a statement, the news. */
function mergeRow(old: Ballots, news: Ballots, person: number, out: Growing): void {
  const known = person < old.people
  let mine = known ? (old.start[person] as number) : 0
  const mineEnd = known ? (old.start[person + 1] as number) : 0
  let theirs = news.start[person] as number
  const theirsEnd = news.start[person + 1] as number
  while (mine < mineEnd || theirs < theirsEnd) {
    const left = mine < mineEnd ? (old.statement[mine] as number) : Number.POSITIVE_INFINITY
    const right = theirs < theirsEnd ? (news.statement[theirs] as number) : Number.POSITIVE_INFINITY
    if (left < right) put(out, old, mine++)
    else {
      put(out, news, theirs++)
      if (left === right) mine++
    }
  }
}

function put(out: Growing, from: Ballots, at: number): void {
  out.statement[out.end] = from.statement[at] as number
  out.vote[out.end++] = from.vote[at] as number
}
