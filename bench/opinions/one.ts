// Owns: one conversation in a process of its own, so that its memory is its own. Told by its first argument, answers JSON.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ballotsOf, type VoteColumns } from '../../src/opinions/ballots/ballots.ts'
import { readMatrix } from '../../src/opinions/exchange/matrix.ts'
import { readComments } from '../../src/opinions/exchange/published.ts'
import { adjustedRand } from '../../src/opinions/groups/agreement.ts'
import { conversationOf, grown } from '../../src/opinions/growing.ts'
import type { OpinionMap } from '../../src/opinions/opinion-map.ts'
import { noGroup } from '../../src/opinions/statements/voices.ts'
import { type Size, votesOfCamps } from './camps.ts'
import { fromTheirOwn } from './theirs.ts'

type Ask = { folder: string } | Size

function real(folder: string) {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const matrix = readMatrix(read('participants-votes.csv'))
  const refused = readComments(read('comments.csv')).filter(({ moderated }) => moderated === -1)
  const number = new Map(matrix.statements.map((id, at) => [id, at]))
  const closed = refused.map(({ id }) => number.get(id)).filter((at) => at !== undefined)
  const size = { people: matrix.people.length, statements: matrix.statements.length }
  const run = timed(matrix.columns, size, new Set(closed))
  return { ...run, ...besideTheirs(run.map, matrix.groups), map: undefined, ...fromTheirOwn(matrix, closed) }
}

function made(size: Size) {
  const { columns, camp } = votesOfCamps(size)
  const run = timed(columns, size, new Set())
  return { ...run, map: undefined, ari: together(run.map, [...camp]) }
}

/** Cold, then 10,000 votes more (a tenth where there are fewer), then what memory was held at most. */
function timed(
  columns: VoteColumns,
  { people, statements }: { people: number; statements: number },
  refused: Set<number>,
) {
  const votes = columns.vote.length
  const later = laterVotes(people, statements, Math.min(10_000, Math.ceil(votes / 10)))
  const began = performance.now()
  const first = conversationOf(ballotsOf(columns, people, statements), {
    people: new Set(),
    statements: refused,
  })
  const cold = performance.now()
  grown(first, later, people, statements)
  const ended = performance.now()
  return {
    ...{ people, statements, votes, seconds: (cold - began) / 1000, againSeconds: (ended - cold) / 1000 },
    rssMb: process.resourceUsage().maxRSS / 1024,
    groups: first.map.groups.length,
    verdict: first.map.verdict,
    silhouette: first.map.silhouette,
    stability: first.map.trust.stability,
    halves: first.map.trust.halves,
    spokenFor: first.map.spokenFor,
    map: first.map,
  }
}

function laterVotes(people: number, statements: number, many: number): VoteColumns {
  const { columns } = votesOfCamps({ people: Math.min(people, many), statements, votes: many })
  const stretch = Math.max(1, Math.floor(people / Math.min(people, many)))
  return { ...columns, person: columns.person.map((person) => person * stretch) }
}

const besideTheirs = (map: OpinionMap, theirs: readonly (number | null)[]) => ({ ari: together(map, theirs) })

function together(map: OpinionMap, known: readonly (number | null)[]): number | null {
  const both = [...map.counted].filter((one) => known[one] !== null && map.groupOf[one] !== noGroup)
  if (both.length === 0) return null
  return adjustedRand(
    both.map((one) => map.groupOf[one] as number),
    both.map((one) => known[one] as number),
  )
}

const ask = JSON.parse(process.argv[2] ?? '') as Ask
process.stdout.write(JSON.stringify('folder' in ask ? real(ask.folder) : made(ask)))
