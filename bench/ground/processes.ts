// Owns: looking at the processes of this machine: who descends from whom, and what they hold in memory.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A process and all below it: the product, its database server and that one's backends. */
export function familyOf(pid: number): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=']).toString().trim().split('\n')
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number) as [number, number])
  const family = [pid]
  for (const one of family)
    family.push(...pairs.filter(([, parent]) => parent === one).map(([child]) => child))
  return family
}

/** Seconds of work so far, all threads; null where the machine doesn't tell. */
export function workOf(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
  } catch {
    return null
  }
}
/** Of the counters in /proc, on every Linux. */
const ticksPerSecond = 100

export function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

export interface Memory {
  megabytes: number
  /** Pages that several processes share are counted once (Linux); elsewhere in each. */
  sharedOnce: boolean
}

export function memoryOf(pids: readonly number[]): Memory {
  const shares = pids.map(proportional)
  const sharedOnce = shares.every((kilobytes) => kilobytes !== null)
  const kilobytes = shares.map((share, at) => (sharedOnce ? (share ?? 0) : resident(pids[at] ?? 0)))
  return { megabytes: kilobytes.reduce((sum, one) => sum + one, 0) / 1024, sharedOnce }
}

function proportional(pid: number): number | null {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
  } catch (error) {
    // A process that has just ended holds nothing.
    return (error as NodeJS.ErrnoException).code === 'ESRCH' ? 0 : null
  }
}

function resident(pid: number): number {
  return Number(
    execFileSync('ps', ['-o', 'rss=', '-p', String(pid)])
      .toString()
      .trim() || 0,
  )
}
