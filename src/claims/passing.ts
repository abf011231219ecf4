// Owns: telling, once, that a claim window passed without a full team: the convener and the group leader name members.
import { sql } from 'kysely'
import { lockMatter, noteOnMatter } from '../matters/matter.ts'
import { tellRole } from '../matters/notices.ts'
import type { JobActor } from '../people/actors.ts'
import { type Db, transaction } from '../platform/database/transaction.ts'
import type { CommitteeId } from '../platform/ids.ts'
import { type Job, job } from '../platform/jobs/job.ts'
import { type Counted, passed, short } from './queries.ts'
import { freeIdle } from './team/leaving.ts'
import { notice } from './words.ts'

const batch = 200
const untold = sql<boolean>`not exists (select 1 from journal j where j.committee_id = matters.committee_id
  and j.matter_id = matters.id and j.verb = 'claimWindowPassed' and j.at >= matters.state_since)`

export async function tellPassed(db: Db, committeeId: CommitteeId): Promise<{ told: number }> {
  const actor: JobActor = { kind: 'job', committeeId, job: 'claims.tellPassed' }
  const due = () => passed(db).where('matters.committee_id', '=', committeeId).where(untold)
  const rows = await short(db, (await due().limit(batch).execute()) as Counted[])
  for (const { id } of rows) {
    await transaction(db, async (tx) => {
      const held = await lockMatter(tx, actor, id)
      const still = await passed(tx).where('matters.id', '=', held.id).where(untold).executeTakeFirst()
      if (!still) return
      await noteOnMatter(tx, held, 'claimWindowPassed', { actor })
      const about = { kind: 'matter' as const, id: held.id, townshipId: held.township_id }
      const news = notice((w) => [w.passedSubject, held.headline])
      await tellRole(tx, committeeId, ['convener', 'groupLeader'], held.region_id, about, news)
    })
  }
  return { told: rows.length }
}

export const jobs: Job[] = [
  job({
    name: 'claims.freeIdle',
    schedule: '5 8 * * *',
    handle: (db, { committeeId }) => freeIdle(db, committeeId),
  }),
  job({
    name: 'claims.tellPassed',
    schedule: '15 8 * * *',
    handle: (db, { committeeId }) => tellPassed(db, committeeId),
  }),
]
