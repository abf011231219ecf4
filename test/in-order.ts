// Owns: in which order test files run, and which share a process. Node's own command sorts them by name, and the longest
// would come last, alone on two cores; and it starts a process for each, whose loading costs more than most tests.
// At the end it says which took longest, for whoever wants the whole run shorter.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, relative } from 'node:path'
import { run } from 'node:test'
import report from './reporter.ts'

const longest = [
  'test/browser/',
  'test/model/',
  'src/demonstration/demonstration.test.ts',
  'test/walks/methods/',
]
const together = 16
const folder = `node_modules/.cache/tests/${process.pid}`

const rank = (file: string) => longest.findIndex((room) => file.startsWith(room))

const files = process.argv.slice(2)
const alone = files.filter((file) => rank(file) >= 0).sort((one, other) => rank(one) - rank(other))
const short = files.filter((file) => rank(file) < 0)

mkdirSync(folder, { recursive: true })
const shared = Array.from({ length: Math.ceil(short.length / together) }, (_, nth) =>
  inOneProcess(short.slice(nth * together, (nth + 1) * together)),
)
const took = new Map<string, number>()
const events = run({ files: [...alone, ...shared], concurrency: 3, execArgv: ['--import', 'tsx'] })
events.on('test:summary', ({ file, duration_ms }) => file && took.set(file, duration_ms))
events.on('test:fail', () => {
  process.exitCode = 1
})
for await (const line of report(events)) process.stdout.write(line)
rmSync(folder, { recursive: true })
console.log('# longest, in seconds')
for (const [file, ms] of [...took].sort((one, other) => other[1] - one[1]).slice(0, 15))
  console.log(`#   ${(ms / 1000).toFixed(1).padStart(6)} ${named(file)}`)

/** A module that loads them all, named after the first and the last. */
function inOneProcess(some: readonly string[]): string {
  const [first, last] = [some[0], some.at(-1)].map((file) => basename(file ?? '', '.test.ts'))
  const path = `${folder}/${first}…${last}.test.mjs`
  writeFileSync(path, some.map((file) => `import '../../../../${file}'\n`).join(''))
  return path
}

function named(file: string): string {
  const path = relative('.', file)
  return path.startsWith(folder) ? `${basename(path, '.test.mjs')} (up to ${together} files)` : path
}
