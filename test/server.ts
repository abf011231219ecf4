// Owns: the PostgreSQL servers that tests run on. Fast, not durable: what a test stored may be lost.
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Binaries, packagedBinaries } from '../src/platform/database/embedded-binaries.ts'
import { type Cluster, openCluster, urlOf } from '../src/platform/database/embedded-cluster.ts'
import { ownerFor } from '../src/platform/database/embedded-owner.ts'
import { answers, runningServer, startServer, stopServer } from '../src/platform/database/embedded-server.ts'

const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'autovacuum_naptime=5min',
]

const checkout = fileURLToPath(new URL('..', import.meta.url))

/** One server for all who run single test files, started by the first and left running for the next. */
export async function keptServer(): Promise<string> {
  const cluster = await openTestCluster(await keptFolder(), await packagedBinaries())
  for (;;) {
    const running = await runningServer(cluster)
    if (running && (await answers(cluster, running.port, null)))
      return urlOf(cluster, running.port, 'postgres')
    const started = await startServer(cluster, settings).catch((error: Error) => error)
    if (!(started instanceof Error)) {
      started.child?.unref()
      return urlOf(cluster, started.port, 'postgres')
    }
    // Two test files started it at once: PostgreSQL let one in, and the other finds it in the next round.
    if (!(await runningServer(cluster))) throw started
  }
}

/** A server of its own for one whole run, gone with `stop`. */
export async function passingServer(binaries: Binaries): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = join((await memory()) ?? tmpdir(), `yishi-test-${process.pid}-${randomUUID()}`)
  const cluster = await openTestCluster(folder, binaries)
  const server = await startServer(cluster, settings)
  const stop = async () => {
    await stopServer(cluster, server)
    await rm(folder, { recursive: true, force: true })
  }
  return { url: urlOf(cluster, server.port, 'postgres'), stop }
}

async function keptFolder(): Promise<string> {
  const shm = await memory()
  if (!shm) return join(checkout, 'data/test-server')
  const mark = createHash('sha256').update(checkout).digest('hex').slice(0, 12)
  return join(shm, `yishi-test-${process.getuid?.() ?? 0}-${mark}`)
}

// A clone is 300 new files: 25 ms in memory, 40 to 700 ms on a disk, as busy as it happens to be.
async function memory(): Promise<string | null> {
  const shm = await statfs('/dev/shm').catch(() => null)
  return shm && shm.bavail * shm.bsize > 2 ** 30 ? '/dev/shm' : null
}

async function openTestCluster(folder: string, binaries: Binaries): Promise<Cluster> {
  await mkdir(dirname(folder), { recursive: true })
  return openCluster(folder, binaries, ownerFor([binaries.postgres, dirname(folder)]))
}
