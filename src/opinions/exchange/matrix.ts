// Owns: `participants-votes.csv` of the published layout: one row a person, one column a statement, and Polis's groups.
import { parse } from 'csv-parse/sync'
import type { VoteColumns } from '../ballots/ballots.ts'
import { type Published, type PublishedStatement, parsed, refuseLong, UnreadableFile } from './published.ts'

export interface PublishedMatrix {
  columns: VoteColumns
  /** Ids by number, in the order of the file. */
  people: number[]
  statements: number[]
  /** The group that Polis put each person into; null where it counted nobody. */
  groups: (number | null)[]
}

const lastFixed = 'n-disagree'

/** Throws `UnreadableFile` with the line (the head is line 1). An empty cell is a statement not voted on, not a pass. */
export function readMatrix(text: string): PublishedMatrix {
  refuseLong('participants-votes', text)
  const [head = [], ...rows] = parsed(
    'participants-votes',
    () => parse(text, { bom: true, skip_empty_lines: true }) as string[][],
  )
  const first = head.indexOf(lastFixed) + 1
  if (first === 0) throw new UnreadableFile('participants-votes', 1, 'column', lastFixed)
  const cells = rows.flatMap((row, person) => cellsOf(row, person, first))
  return {
    columns: {
      person: Uint32Array.from(cells, (cell) => cell.person),
      statement: Uint32Array.from(cells, (cell) => cell.statement),
      vote: Int8Array.from(cells, (cell) => cell.vote),
    },
    people: rows.map((row) => Number(row[head.indexOf('participant')])),
    statements: head.slice(first).map(Number),
    groups: rows.map((row) => groupIn(row[head.indexOf('group-id')])),
  }
}

const groupIn = (cell: string | undefined) => (cell === undefined || cell === '' ? null : Number(cell))

function cellsOf(row: string[], person: number, first: number) {
  return row.slice(first).flatMap((cell, statement) => {
    if (cell === '') return []
    const vote = Number(cell)
    if (vote === 1 || vote === 0 || vote === -1) return [{ person, statement, vote }]
    throw new UnreadableFile('participants-votes', person + 2, 'value', `a vote of "${cell}"`)
  })
}

/** Statements and the last votes of the matrix, which says nothing of when: times are 0. */
export function publishedFrom(statements: PublishedStatement[], text: string): Published {
  const { columns, people, statements: ids } = readMatrix(text)
  const known = new Set(statements.map(({ id }) => id))
  const stray = ids.find((id) => !known.has(id))
  if (stray !== undefined)
    throw new UnreadableFile('participants-votes', 1, 'stray', `statement ${stray} isn't in comments.csv`)
  refuseTwins(people)
  const votes = Array.from(columns.vote, (vote, at) => ({
    ...{ at: 0, vote: vote as -1 | 0 | 1 },
    person: people[columns.person[at] as number] as number,
    statement: ids[columns.statement[at] as number] as number,
  }))
  return { statements, votes }
}

function refuseTwins(people: readonly number[]): void {
  const seen = new Set<number>()
  for (const [at, id] of people.entries()) {
    const wrong = Number.isSafeInteger(id) && id >= 0 ? null : 'value'
    const problem = wrong ?? (seen.has(id) ? 'twice' : null)
    if (problem) throw new UnreadableFile('participants-votes', at + 2, problem, `participant ${id}`)
    seen.add(id)
  }
}
