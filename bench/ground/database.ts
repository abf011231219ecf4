// Owns: looking into a product's database from outside, with its own keys.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemClock } from '../../src/platform/clock/clock.ts'
import { connect } from '../../src/platform/database/connect.ts'
import type { Db } from '../../src/platform/database/transaction.ts'
import { diskStore } from '../../src/platform/files/store.ts'
import { type KeyRing, secretsFrom } from '../../src/platform/secrets/secrets.ts'

/** `close` it before the database is killed or stopped. */
export function openDatabase(url: string, dataDir: string): Db & { close(): Promise<void> } {
  const ring = JSON.parse(readFileSync(join(dataDir, 'keys.json'), 'utf8')) as KeyRing
  const q = connect(url, { max: 4, name: 'yishi-bench' })
  const files = diskStore(join(dataDir, 'files'))
  return { q, clock: systemClock, secrets: secretsFrom(ring), files, close: () => q.destroy() }
}
