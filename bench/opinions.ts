// How fast, how big and how right are opinion maps, beside Polis's own published results and its published time model?
import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { bench, rounded, table } from './ground/bench.ts'
import { dataFolder } from './ground/data.ts'
import { checkout } from './ground/product.ts'
import { comparedAll } from './opinions/fixtures.ts'

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
  const { only } = values
  const wanted = (name: string) => !only || name.includes(only)
  const answers: [string, Answer][] = []
  const real = join(data, 'opinions', 'real')
  if (existsSync(real))
    for (const name of readdirSync(real).filter(wanted))
      answers.push([name, await ask({ folder: join(real, name) })])
  else say('Left out: real conversations, there is no opinions/real in the data folder (--data DIR).')
  for (const [name, size] of Object.entries(made).filter(([name]) => wanted(name)))
    answers.push([name, await ask(size)])
  say(tableOf(answers))
  const fixtures = join(data, 'opinions', 'reference')
  const reference = existsSync(fixtures) ? comparedAll(fixtures) : []
  if (reference.length === 0)
    say('Left out: reference fixtures, there is no opinions/reference in the data folder.')
  else
    say(
      table(
        ['fixture', 'equal', 'differs'],
        reference.map((one) => [one.name, one.equal.join(', '), one.differs.join(', ') || '–']),
      ),
    )
  return {
    conversations: answers.map(([name, one]) => ({
      name,
      people: one.people,
      statements: one.statements,
      votes: one.votes,
      seconds: rounded(one.seconds, 2),
      rssMb: rounded(one.rssMb),
      groups: one.groups,
      ari: one.ari === null ? null : rounded(one.ari, 3),
    })),
    reference: reference.map(({ name, equal, differs }) => ({ name, equal, differs })),
    incrementalSeconds: rounded(Math.max(...answers.map(([, one]) => one.againSeconds)), 2),
  }
})

async function ask(what: object): Promise<Answer> {
  const { stdout } = await run(
    process.execPath,
    ['--import', 'tsx', join(checkout, 'bench/opinions/one.ts'), JSON.stringify(what)],
    { cwd: checkout },
  )
  return JSON.parse(stdout) as Answer
}

function tableOf(answers: readonly [string, Answer][]): string {
  const digits = (value: number | null | undefined, many = 2) => (value == null ? '–' : value.toFixed(many))
  return table(
    [
      'conversation',
      'votes',
      'cold, s',
      'Polis’s model, s',
      '+10,000, s',
      'MB',
      'groups',
      'ARI',
      'theirs kept by one step',
      'silhouette',
      'theirs',
      'stability',
      'halves',
      'spoken for',
    ],
    answers.map(([name, one]) => [
      name,
      one.votes,
      digits(one.seconds),
      digits(polisSeconds(one), 1),
      digits(one.againSeconds),
      rounded(one.rssMb),
      one.verdict === 'groups' ? one.groups : one.verdict,
      digits(one.ari),
      digits(one.theirsAfterOneStep),
      digits(one.silhouette),
      digits(one.theirSilhouette),
      digits(one.stability),
      digits(one.halves),
      digits(one.spokenFor),
    ]),
  )
}
