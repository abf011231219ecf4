// Owns: the order in which test files run. Node's own command sorts them by name, and the longest would come last,
// alone on two cores. At the end it says which were the longest, for whoever wants the whole run shorter.
import { relative } from 'node:path'
import { run } from 'node:test'
import report from './reporter.ts'

const longest = ['test/browser/', 'test/model/', 'src/demonstration/', 'test/walks/']

const rank = (file: string) => {
  const place = longest.findIndex((room) => file.startsWith(room))
  return place < 0 ? longest.length : place
}

const files = process.argv.slice(2).sort((one, other) => rank(one) - rank(other))
const events = run({ files, concurrency: 3, execArgv: ['--import', 'tsx'] })
events.on('test:fail', () => {
  process.exitCode = 1
})
const took = new Map<string, number>()
events.on('test:summary', ({ file, duration_ms }) => file && took.set(relative('.', file), duration_ms))
for await (const line of report(events)) process.stdout.write(line)
const seconds = [...took].sort((one, other) => other[1] - one[1]).slice(0, 15)
console.log('# longest, in seconds')
for (const [file, ms] of seconds) console.log(`#   ${(ms / 1000).toFixed(1).padStart(6)} ${file}`)
