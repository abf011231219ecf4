// Owns: what a whole run prints: what failed and why, what was skipped and why, and Node's closing lines.
import { relative } from 'node:path'
import type { TestEvent } from 'node:test/reporters'
import { inspect } from 'node:util'

export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const { type, data } of events) {
    if (type === 'test:fail' && !isOnlyAParent(data.details.error))
      yield `\n✖ ${place(data)} ${data.name}\n${inspect(data.details.error.cause ?? data.details.error)}\n`
    if (type === 'test:pass' && typeof data.skip === 'string') yield `skipped: ${data.name}: ${data.skip}\n`
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message
    if (type === 'test:diagnostic' && data.nesting === 0 && !data.file) yield `# ${data.message}\n`
  }
}

// A suite that fails because a test inside it failed, which was told already.
function isOnlyAParent(error: Error & { failureType?: string }): boolean {
  return error.failureType === 'subtestsFailed'
}

function place({ file, line }: { file?: string; line?: number }): string {
  return file ? `${relative(process.cwd(), file)}:${line}` : ''
}
