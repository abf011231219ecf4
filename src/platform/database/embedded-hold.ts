import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Logger } from 'pino'
import { type Cluster, urlOf } from './embedded-cluster.ts'
import type { Server } from './embedded-server.ts'

export type DatabaseLog = Pick<Logger, 'info' | 'warn' | 'fatal'>

// Any number, the same in every product.
const folderLock = 7_106_115_104

export class FolderInUse extends Error {
  constructor(readonly folder: string) {
    super(
      `Another Yishi already runs on ${folder}. Stop it first, ` +
        'or give this one a folder of its own with DATA_DIR=… (and a PORT of its own).',
    )
  }
}

/**
 * Holds the folder by a lock inside its running server. The lock belongs to a connection, so that it ends
 * with the product however that ends, kill -9 included, and no file can be left to lie about it.
 */
export async function holdFolder(
  cluster: Cluster,
  server: Server,
  log: DatabaseLog,
): Promise<() => Promise<void>> {
  let released = false
  let client = await take(cluster, server)
  const lost = async () => {
    while (!released) {
      try {
        client = await take(cluster, server)
        client.once('end', lost)
        return
      } catch (error) {
        if (error instanceof FolderInUse) return giveUp(error, log)
        await wait(200)
      }
    }
  }
  client.once('end', lost)
  return async () => {
    released = true
    await client.end().catch(() => {})
  }
}

async function take(cluster: Cluster, server: Server): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: urlOf(cluster, server.port, 'postgres'), keepAlive: true })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS held', [folderLock])
  if (rows[0].held) return client
  await client.end()
  throw new FolderInUse(cluster.folder)
}

// A crash inside the server dropped our lock and another product was quicker to take it.
function giveUp(error: FolderInUse, log: DatabaseLog): void {
  log.fatal(error.message)
  process.exitCode = 1
  process.kill(process.pid, 'SIGTERM')
}
