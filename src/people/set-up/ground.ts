// Owns: the database that a command works on: the embedded one while the product is not running, else DATABASE_URL.
import { join } from 'node:path'
import { systemClock } from '../../platform/clock/clock.ts'
import { type Config, readConfig } from '../../platform/config.ts'
import { connect } from '../../platform/database/connect.ts'
import { startEmbedded } from '../../platform/database/embedded.ts'
import { migrate } from '../../platform/database/migrate.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { diskStore } from '../../platform/files/store.ts'
import { log } from '../../platform/log.ts'
import { keyRingAt } from '../../platform/secrets/keyfile.ts'
import { secretsFrom } from '../../platform/secrets/secrets.ts'

/** Migrated and with the product's own keys: a link made with others would open nothing. */
export async function onTheGround<T>(work: (db: Db, config: Config) => Promise<T>): Promise<T> {
  const config = readConfig(process.env)
  process.env.TZ = config.timeZone
  log.level = 'warn'
  const embedded = config.databaseUrl ? null : await startEmbedded(config.dataDir, log)
  try {
    const url = config.databaseUrl ?? embedded?.url ?? ''
    await migrate(url)
    const secrets = secretsFrom(await keyRingAt(config.keyFile))
    const q = connect(url, { max: 2, name: 'yishi-set-up' })
    const db: Db = { q, clock: systemClock, secrets, files: diskStore(join(config.dataDir, 'files')) }
    return await work(db, config).finally(() => q.destroy())
  } finally {
    await embedded?.stop()
  }
}
