// Owns: the whole run: types, style, then every test on real PostgreSQL, the newest and the oldest we hold.
import { spawn } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { installedBinaries, packagedBinaries } from '../src/platform/database/embedded-binaries.ts'
import { passingServer } from './server.ts'

const all = globSync(['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}']).sort()
// Pages look the same on every PostgreSQL; the browser's time is spent once.
const onDatabase = all.filter((file) => !file.startsWith('test/browser/') && usesDatabase(file))

const began = Date.now()
const oldest = installedBinaries('/usr/lib/postgresql/15/bin')
const steps: (() => Promise<boolean>)[] = [
  () => passes('types', 'tsc', ['--noEmit']),
  () => passes('style', 'biome', ['check', '--error-on-warnings']),
  async () => (oldest ? testsOn('PostgreSQL 15', oldest, onDatabase) : skipOldest()),
  async () => testsOn('the embedded PostgreSQL', await packagedBinaries(), all),
]
const failed: boolean[] = []
for (const step of steps) if (!(await step())) failed.push(true)
if (failed.length > 0) console.error(`\n${failed.length} of ${steps.length} steps failed.`)
process.exitCode = failed.length > 0 ? 1 : 0

async function testsOn(name: string, binaries: Parameters<typeof passingServer>[0], files: string[]) {
  const server = await passingServer(binaries)
  const settings = ['--import', 'tsx', '--test', '--test-concurrency=2', '--test-reporter=./test/reporter.ts']
  const env = { ...process.env, TEST_DATABASE_URL: server.url }
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

function passes(title: string, program: string, args: string[], env = process.env): Promise<boolean> {
  console.log(`\n▸ ${title} (${Math.round((Date.now() - began) / 1000)} s)`)
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', env })
    child.on('error', reject)
    child.on('close', (code) => resolve(code === 0))
  })
}

function usesDatabase(file: string): boolean {
  return /freshDatabase|emptyDatabase|world\.ts/.test(readFileSync(file, 'utf8'))
}
