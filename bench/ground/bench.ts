// Owns: how a bench runs: a folder of its own, everything it started ended and removed even when it is stopped half-way,
// a table for a person, one JSON object as the last line.
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Cell = string | number
export type Figures = Record<string, unknown>

export interface Bench {
  /** Empty at first; gone at the end. */
  folder: string
  /** Ended in the opposite order. */
  atEnd(end: () => Promise<unknown>): void
  say(line: string): void
}

/** Exits 1 only when it could not run. */
export async function bench(name: string, work: (bench: Bench) => Promise<Figures>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), `yishi-bench-${name}-`))
  // A root's database runs as another user, who has to walk through.
  await chmod(folder, 0o711)
  const endings: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })]
  const end = async () => {
    for (;;) {
      const one = endings.pop()
      if (!one) return
      await one().catch((error: Error) => process.stderr.write(`not ended cleanly: ${error.message}\n`))
    }
  }
  const stopped = () => void end().then(() => process.exit(1))
  process.once('SIGINT', stopped).once('SIGTERM', stopped)
  try {
    const say = (line: string) => void process.stdout.write(`${line}\n`)
    const figures = await work({ folder, atEnd: (one) => void endings.push(one), say })
    await end()
    say(JSON.stringify({ bench: name, ...figures }))
  } catch (error) {
    await end()
    process.stderr.write(`${name} could not run: ${(error as Error).stack}\n`)
    process.exitCode = 1
  }
}

export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cells = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, column) => Math.max(...cells.map((row) => width(row[column] ?? ''))))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const gap = ' '.repeat((widths[column] ?? 0) - width(cell))
        return column === 0 ? cell + gap : gap + cell
      })
      .join('  ')
      .trimEnd()
  const rule = widths.map((one) => '─'.repeat(one)).join('  ')
  return [line(cells[0] ?? []), rule, ...cells.slice(1).map(line)].join('\n')
}

// Chinese characters take two places on a terminal.
const width = (text: string) => [...text].reduce((sum, one) => sum + (/[\u2e80-\uffef]/.test(one) ? 2 : 1), 0)

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  if (sorted.length % 2) return sorted[middle] ?? Number.NaN
  return ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}

export const rounded = (value: number, digits = 0) => Number(value.toFixed(digits))

/** Milliseconds that this process has worked: on a busy machine they hold, where a clock doesn't. */
export function worked(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
