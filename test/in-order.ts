// Owns: the order in which test files run. Node's own command sorts them by name, and the longest would come last,
// alone on two cores.
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
for await (const line of report(events)) process.stdout.write(line)
