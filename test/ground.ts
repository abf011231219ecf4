// Owns: the ground floor for tests of the platform: a database, a clock, keys, a file store and one or more committees.
// What has people in it lives in world.ts.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fixedClock } from '../src/platform/clock/clock.ts'
import type { Db } from '../src/platform/database/transaction.ts'
import { diskStore } from '../src/platform/files/store.ts'
import { type CommitteeId, newId } from '../src/platform/ids.ts'
import { newKeyRing, secretsFrom } from '../src/platform/secrets/secrets.ts'
import { freshDatabase } from './database.ts'

export type Ground = Awaited<ReturnType<typeof makeGround>>

/** A Monday morning in a week without holidays. */
export const monday = new Date('2026-03-09T09:00:00+08:00')

export async function makeGround() {
  const database = await freshDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'yishi-ground-'))
  const clock = fixedClock(monday)
  const db: Db = { q: database.q, clock, secrets: secretsFrom(newKeyRing()), files: diskStore(folder) }
  return {
    db,
    clock,
    url: database.url,
    committeeId: await makeCommittee(db, 'QX'),
    another: () => makeCommittee(db, 'LH'),
    /** Minutes later. */
    later: (minutes: number) => clock.set(new Date(clock.now().getTime() + minutes * 60_000)),
    async end() {
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function makeCommittee(db: Db, prefix: string): Promise<CommitteeId> {
  const id = newId<'committee'>(db.clock.now())
  const named = {
    name_zh: '清溪县政协',
    name_en: 'Qingxi County Committee',
    region_code: '990101000000',
    level: 'county',
  }
  await db.q
    .insertInto('committees')
    .values({ id, ...named, code_prefix: prefix, created_at: db.clock.now() })
    .execute()
  return id
}
