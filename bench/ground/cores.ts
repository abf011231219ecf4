// Owns: who stands on which core: the server that is measured alone on one, load and database on the other.
import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

/** Null where the machine can't do it: then nothing is pinned, and the bench says so. */
export function twoCores(): { server: string; rest: string } | null {
  const known: SpawnSyncReturns<Buffer> = spawnSync('taskset', ['--version'])
  if (known.error || availableParallelism() < 2) return null
  const allowed = /: (.*)$/m.exec(execFileSync('taskset', ['-cp', String(process.pid)]).toString())?.[1] ?? ''
  const cores = allowed.split(',').flatMap((part) => {
    const [from = 0, to = from] = part.split('-').map(Number)
    return Array.from({ length: to - from + 1 }, (_, at) => String(from + at))
  })
  const [server, rest] = cores
  return server && rest ? { server, rest } : null
}

/** This process with all its threads; what it starts from now on stands there as well. */
export function standOn(core: string): void {
  execFileSync('taskset', ['-a', '-cp', core, String(process.pid)])
}

export function onCore(core: string | undefined, command: readonly string[]): string[] {
  return core ? ['taskset', '-c', core, ...command] : [...command]
}
