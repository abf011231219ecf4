// Owns: the whole run: types, style, then every test on real PostgreSQL, the newest and the oldest we hold.
import { type ChildProcess, spawn } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { installedBinaries, packagedBinaries } from '../src/platform/database/embedded-binaries.ts'
import { passingServer } from './server.ts'

const all = globSync(['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}']).sort()
// Pages look the same on every PostgreSQL, and the large counties are made by verbs that are tested on each: once is enough.
const once = /^(test\/browser|test\/walks\/organisation|src\/demonstration)\//
const onDatabase = all.filter((file) => !once.test(file) && usesDatabase(file))

const began = Date.now()
const oldest = installedBinaries('/usr/lib/postgresql/15/bin')
const steps: (() => Promise<boolean>)[] = [
  () => passes('types', 'node_modules/.bin/tsc', ['--noEmit']),
  () => passes('style', 'node_modules/.bin/biome', ['check', '--error-on-warnings']),
  async () => (oldest ? testsOn('PostgreSQL 15', oldest, onDatabase) : skipOldest()),
  async () => testsOn('the embedded PostgreSQL', await packagedBinaries(), all),
]
let running: ChildProcess | undefined
let stopped = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(signal))

let failed = 0
for (const step of steps) if (!stopped && !(await step())) failed++
if (failed > 0) console.error(`\n${failed} of ${steps.length} steps failed.`)
process.exitCode = failed > 0 || stopped ? 1 : 0

async function testsOn(name: string, binaries: Parameters<typeof passingServer>[0], files: string[]) {
  const server = await passingServer(binaries)
  const settings = ['--import', 'tsx', 'test/in-order.ts']
  const env = {
    ...process.env,
    TEST_DATABASE_URL: server.url,
    NODE_COMPILE_CACHE: 'node_modules/.cache/node',
  }
  const ended = passes(
    `${files.length} test files on ${name}`,
    process.execPath,
    [...settings, ...files],
    env,
  )
  return ended.finally(server.stop)
}

function skipOldest(): boolean {
  console.log('\nskipped: PostgreSQL 15: not installed (apt-get install postgresql-15)')
  return true
}

// Ends the step that runs, so that its database is taken down as after any other.
function stop(signal: NodeJS.Signals): void {
  stopped = true
  running?.kill(signal)
}

function passes(title: string, program: string, args: string[], env = process.env): Promise<boolean> {
  console.log(`\n▸ ${title} (${Math.round((Date.now() - began) / 1000)} s)`)
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', env })
    running = child
    child.on('error', reject)
    child.on('close', (code) => resolve(code === 0))
  })
}

function usesDatabase(file: string): boolean {
  return /from '[./]*(test\/)?(database|schema|world|walk)\.ts'/.test(readFileSync(file, 'utf8'))
}
