// How fast, how big and how right are opinion maps, beside Polis's own published results and its published time model?
import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { bench, rounded, table } from './ground/bench.ts'
import { dataFolder } from './ground/data.ts'
import { checkout } from './ground/product.ts'
import { type Compared, comparedAll } from './opinions/fixtures.ts'

const run = promisify(execFile)

interface Answer {
  people: number
  statements: number
  votes: number
  seconds: number
  againSeconds: number
  rssMb: number
  groups: number
  verdict: string
  silhouette: number
  stability: number
  halves: number
  spokenFor: number
  ari: number | null
  theirsAfterOneStep?: number
  theirsDrawnAgain?: number
  theirSilhouette?: number
}

const made = {
  '339 × 54': { people: 339, statements: 54, votes: 6_000 },
  '18,081 × 9,034': { people: 18_081, statements: 9_034, votes: 400_075 },
  '33,000 × 800': { people: 33_000, statements: 800, votes: 1_500_000 },
  '1 million × 10,000': { people: 1_000_000, statements: 10_000, votes: 100_000_000 },
}

/** Seconds that Polis's own published model gives for a conversation of this size. */
const polisSeconds = ({ people, statements, votes }: Answer) =>
  1.66 + 3.87e-5 * votes + 9.9e-7 * people * statements

const { values } = parseArgs({ options: { data: { type: 'string' }, only: { type: 'string' } } })
const data = dataFolder(values.data)

await bench('opinions', async ({ say }) => {
  const answers = await answersOf(say)
  say(tableOf(answers))
  const reference = referenceIn(join(data, 'opinions', 'reference'), say)
  return {
    conversations: answers.map(([name, one]) => figuresOf(name, one)),
    reference,
    incrementalSeconds: rounded(Math.max(0, ...answers.map(([, one]) => one.againSeconds)), 2),
  }
})

type Say = (line: string) => void

async function answersOf(say: Say): Promise<[string, Answer][]> {
  const wanted = (name: string) => !values.only || name.includes(values.only)
  const answers: [string, Answer][] = []
  const real = join(data, 'opinions', 'real')
  if (existsSync(real))
    for (const name of readdirSync(real).filter(wanted))
      answers.push([name, await ask({ folder: join(real, name) })])
  else say('Left out: real conversations, there is no opinions/real in the data folder (--data DIR).')
  for (const [name, size] of Object.entries(made).filter(([name]) => wanted(name)))
    answers.push([name, await ask(size)])
  return answers
}

function referenceIn(folder: string, say: Say): Compared[] {
  if (!existsSync(folder)) {
    say('Left out: reference fixtures, there is no opinions/reference in the data folder (--data DIR).')
    return []
  }
  const reference = comparedAll(folder)
  const rows = reference.map((one) => [one.name, one.equal.join(', '), one.differs.join(', ') || '–'])
  say(table(['fixture', 'equal', 'differs'], rows))
  return reference
}

function figuresOf(name: string, one: Answer) {
  return {
    name,
    people: one.people,
    statements: one.statements,
    votes: one.votes,
    seconds: rounded(one.seconds, 2),
    rssMb: rounded(one.rssMb),
    groups: one.groups,
    ari: one.ari === null ? null : rounded(one.ari, 3),
    ...(one.theirsDrawnAgain === undefined ? {} : { theirsStability: rounded(one.theirsDrawnAgain, 3) }),
  }
}

async function ask(what: object): Promise<Answer> {
  const { stdout } = await run(
    process.execPath,
    ['--import', 'tsx', join(checkout, 'bench/opinions/one.ts'), JSON.stringify(what)],
    { cwd: checkout },
  )
  return JSON.parse(stdout) as Answer
}

function tableOf(answers: readonly [string, Answer][]): string {
  const size = ['conversation', 'votes', 'cold, s', 'Polis’s model, s', '+10,000, s', 'MB', 'groups']
  const worth = [
    'ARI',
    'theirs kept by one step',
    'theirs drawn again',
    'silhouette',
    'theirs',
    'stability',
    'halves',
    'spoken for',
  ]
  return table(
    [...size, ...worth],
    answers.map(([name, one]) => [name, ...rowOf(one)]),
  )
}

function rowOf(one: Answer): (string | number)[] {
  const digits = (value: number | null | undefined, many = 2) => (value == null ? '–' : value.toFixed(many))
  return [
    one.votes,
    digits(one.seconds),
    digits(polisSeconds(one), 1),
    digits(one.againSeconds),
    rounded(one.rssMb),
    one.verdict === 'groups' ? one.groups : one.verdict,
    ...[one.ari, one.theirsAfterOneStep, one.theirsDrawnAgain, one.silhouette, one.theirSilhouette].map(
      (value) => digits(value),
    ),
    ...[one.stability, one.halves, one.spokenFor].map((value) => digits(value)),
  ]
}
