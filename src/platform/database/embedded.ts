import { mkdir, readdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { packagedBinaries } from './embedded-binaries.ts'
import { type Cluster, openCluster, superuser, urlOf } from './embedded-cluster.ts'
import { type DatabaseLog, holdFolder } from './embedded-hold.ts'
import { ownerFor } from './embedded-owner.ts'
import { answers, runningServer, type Server, startServer, stopServer } from './embedded-server.ts'

export type Embedded = { url: string; stop(): Promise<void> }

const product = 'yishi'

// Durable as PostgreSQL ships (fsync and synchronous commit stay on). Its own log names what failed, never
// the values: those are what residents wrote.
const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=80',
  'shared_buffers=64MB',
  'timezone=Asia/Shanghai',
  'log_timezone=Asia/Shanghai',
  'log_error_verbosity=terse',
  'log_min_error_statement=panic',
  'log_parameter_max_length_on_error=0',
]

/**
 * Starts the product's own PostgreSQL in `dataDir`/postgres and holds that folder until `stop`.
 * A server left by a killed product is stopped first; a second product on the folder is refused.
 */
export async function startEmbedded(dataDir: string, log: DatabaseLog): Promise<Embedded> {
  const cluster = await openFolder(resolve(dataDir))
  await endLeftServer(cluster, log)
  const server = await startServer(cluster, settings)
  const release = await holdOrStop(cluster, server, log)
  await removeDrafts(cluster.folder)
  await makeProductDatabase(cluster, server)
  const unwatch = watch(server, log)
  log.info({ port: server.port, folder: cluster.folder }, 'database started')
  const stop = async () => {
    unwatch()
    await release()
    await stopServer(cluster, server)
    log.info('database stopped')
  }
  let stopped: Promise<void> | undefined
  return { url: urlOf(cluster, server.port, product, product), stop: () => (stopped ??= stop()) }
}

async function openFolder(dataDir: string): Promise<Cluster> {
  // Root lends the database to a system user, who must be able to walk through.
  await mkdir(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
  const binaries = await packagedBinaries()
  return openCluster(join(dataDir, 'postgres'), binaries, ownerFor([binaries.postgres, dataDir]))
}

async function endLeftServer(cluster: Cluster, log: DatabaseLog): Promise<void> {
  const left = await runningServer(cluster)
  if (!left) return
  if (!(await answers(cluster, left.port, null))) return
  const release = await holdFolder(cluster, left, log)
  log.warn({ pid: left.pid }, 'stopping the database server that a killed product left behind')
  await release()
  await stopServer(cluster, left)
}

async function holdOrStop(cluster: Cluster, server: Server, log: DatabaseLog) {
  return holdFolder(cluster, server, log).catch(async (error: unknown) => {
    await stopServer(cluster, server)
    throw error
  })
}

// Folders of first starts that were killed half-way. Safe only while we hold the folder.
async function removeDrafts(folder: string): Promise<void> {
  const parent = join(folder, '..')
  const drafts = (await readdir(parent)).filter((name) => name.startsWith('postgres.new-'))
  for (const name of drafts) await rm(join(parent, name), { recursive: true, force: true })
}

// The product owns its database but not the server: what reaches SQL through it can't read files.
async function makeProductDatabase(cluster: Cluster, server: Server): Promise<void> {
  const keeper = new pg.Client({ connectionString: urlOf(cluster, server.port, 'postgres', superuser) })
  await keeper.connect()
  try {
    const role = await keeper.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [product])
    if (!role.rowCount) await keeper.query(`CREATE ROLE ${product} LOGIN PASSWORD '${cluster.password}'`)
    const database = await keeper.query('SELECT 1 FROM pg_database WHERE datname = $1', [product])
    if (!database.rowCount) await keeper.query(`CREATE DATABASE ${product} OWNER ${product}`)
  } finally {
    await keeper.end()
  }
}

// Without its database the product can only refuse. Ending lets whoever supervises it start both again.
function watch(server: Server, log: DatabaseLog): () => void {
  const gone = () => {
    log.fatal('the database server ended by itself; ending too. See server.log in the database folder')
    process.exitCode = 1
    process.kill(process.pid, 'SIGTERM')
  }
  server.child?.once('exit', gone)
  return () => server.child?.off('exit', gone)
}
