// Owns: the house started for the pages bench: on its own core, its database on the other, a county full of work in it.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { startEmbedded } from '../../src/platform/database/embedded.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import type { Db } from '../../src/platform/database/transaction.ts'
import { buildAssets } from '../../src/platform/html/build.ts'
import { log } from '../../src/platform/log.ts'
import { keyRingAt } from '../../src/platform/secrets/keyfile.ts'
import type { Bench } from './bench.ts'
import { onCore, standOn, twoCores } from './cores.ts'
import { openDatabase } from './database.ts'
import { checkout } from './product.ts'

export interface House {
  base: string
  url: string
  db: Db
  pid: number
  /** The core of the server; undefined where nothing could be pinned. */
  core: string | undefined
}

export async function openHouseOnItsCore({ folder, atEnd, say }: Bench, profile?: string): Promise<House> {
  const cores = twoCores()
  if (cores) standOn(cores.rest)
  else say('Not pinned to cores: this machine has no taskset or only one core.')
  const dataDir = join(folder, 'data')
  const { url, stop } = await databaseIn(dataDir)
  atEnd(stop)
  const db = openDatabase(url, dataDir)
  atEnd(db.close)
  const profiling = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : []
  const command = onCore(cores?.server, [
    process.execPath,
    ...profiling,
    '--import',
    'tsx',
    'bench/ground/house.ts',
  ])
  const env = { PATH: process.env.PATH, DATABASE_URL: url, DATA_DIR: dataDir }
  const [program = '', ...argv] = command
  const house = spawn(program, argv, { cwd: checkout, env, stdio: ['ignore', 'pipe', 'inherit'] })
  atEnd(() => ended(house))
  return {
    base: `http://127.0.0.1:${await firstLine(house)}`,
    url,
    db,
    pid: house.pid as number,
    core: cores?.server,
  }
}

async function databaseIn(dataDir: string) {
  log.level = 'error'
  await mkdir(dataDir, { mode: 0o711 })
  await keyRingAt(join(dataDir, 'keys.json'))
  await buildAssets()
  const embedded = await startEmbedded(dataDir, log)
  await migrate(embedded.url)
  return embedded
}

async function firstLine(child: ChildProcess): Promise<string> {
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })
  const [line] = await Promise.race([once(lines, 'line'), once(child, 'exit').then(() => [])])
  if (!line) throw new Error('the house did not open')
  return line
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}
