import { type ChildProcess, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { open, readFile, readlink, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { type Cluster, urlOf } from './embedded-cluster.ts'

export type Server = { pid: number; port: number; child: ChildProcess | null }

const patience = { start: 300_000, stop: 60_000, leftMemory: 20_000 }

/** The server that runs on this folder now, whoever started it. */
export async function runningServer(cluster: Cluster): Promise<Server | null> {
  const note = join(cluster.data, 'postmaster.pid')
  const lines = (await readFile(note, 'utf8').catch(() => '')).split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  if (!pid || !alive(pid)) return null
  if (await isServerOf(pid, cluster)) return { pid, port, child: null }
  // After a restart of the machine the noted number may belong to a stranger, and PostgreSQL would refuse
  // to start for ever. Removing the note is safe only because we know that the stranger isn't our server.
  await rm(note, { force: true })
  return null
}

/** Starts PostgreSQL on the folder and waits until it answers. */
export async function startServer(cluster: Cluster, settings: string[]): Promise<Server> {
  const giveUp = Date.now() + patience.leftMemory
  for (;;) {
    const port = await freePort()
    const log = await open(cluster.log, 'w', 0o600)
    const stdio: ['ignore', number, number] = ['ignore', log.fd, log.fd]
    const args = ['-D', cluster.data, '-p', String(port), ...settings.flatMap((one) => ['-c', one])]
    const child = cluster.owner.spawn(cluster.binaries.postgres, args, { stdio, cwd: '/' })
    const failed = once(child, 'error').then(([error]) => error as Error)
    await log.close()
    const answered = await Promise.race([answers(cluster, port, child), failed])
    if (answered === true) return { pid: child.pid as number, port, child }
    const said = await readFile(cluster.log, 'utf8')
    if (!/pre-existing shared memory|Address already in use/.test(said) || Date.now() > giveUp)
      throw new Error(`PostgreSQL did not start on ${cluster.folder}:\n${said}`, {
        cause: answered || undefined,
      })
    await wait(200)
  }
}

/** Ends the server after its open transactions were rolled back and everything is on disk. */
export async function stopServer(cluster: Cluster, server: Server): Promise<void> {
  if (process.platform === 'win32')
    cluster.owner.spawn(cluster.binaries.pgCtl, ['stop', '-D', cluster.data, '-m', 'fast'], {
      stdio: 'ignore',
    })
  else signal(server.pid, 'SIGINT')
  if (await ended(cluster, server, patience.stop)) return
  signal(server.pid, 'SIGQUIT')
  if (!(await ended(cluster, server, patience.stop)))
    throw new Error(`PostgreSQL ${server.pid} would not stop.`)
}

/** Waits for a server that is starting or recovering; false when it ended instead. */
export async function answers(cluster: Cluster, port: number, child: ChildProcess | null): Promise<boolean> {
  const giveUp = Date.now() + patience.start
  while (Date.now() < giveUp) {
    if (child ? exited(child) : !(await runningServer(cluster))) return false
    const client = new pg.Client({ connectionString: urlOf(cluster, port, 'postgres') })
    client.on('error', () => {})
    const connected = await client.connect().then(
      () => true,
      () => false,
    )
    await client.end().catch(() => {})
    if (connected) return true
    await wait(20)
  }
  return false
}

// Not asked of the process table: a server whose parent was killed may stay there as a ghost for ever.
async function ended(cluster: Cluster, server: Server, within: number): Promise<boolean> {
  const giveUp = Date.now() + within
  for (;;) {
    const gone = server.child ? exited(server.child) : !(await runningServer(cluster))
    if (gone || Date.now() > giveUp) return gone
    await wait(20)
  }
}

function exited(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

function alive(pid: number): boolean {
  return signal(pid, 0)
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

// A server works inside its data folder, and Linux shows that; elsewhere its command line names the folder.
async function isServerOf(pid: number, cluster: Cluster): Promise<boolean> {
  if (existsSync('/proc/self/cwd'))
    return (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === cluster.data
  if (process.platform === 'win32') return true
  const { stdout } = spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)])
  return String(stdout).includes(cluster.data)
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, 'close')
  return port
}
