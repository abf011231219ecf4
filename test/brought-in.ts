// Owns: a submission of the world, as intake leaves it, for tests that begin where somebody sorts it.

import { recordSubmission } from '../src/matters/journal.ts'
import { limits } from '../src/matters/limits/limits.ts'
import { keepSaid } from '../src/matters/submissions/said.ts'
import type { JobActor } from '../src/people/actors.ts'
import { keepResident } from '../src/people/identity/vault.ts'
import { dueAt } from '../src/platform/clock/limit.ts'
import { nextSubmissionNumber } from '../src/platform/database/numbers.ts'
import { transaction } from '../src/platform/database/transaction.ts'
import { newId, newToken, type RegionId, type SubmissionId } from '../src/platform/ids.ts'
import type { RegionName, World } from './world.ts'

export interface Brought {
  at?: RegionName
  words?: string
  urgent?: boolean
  signatories?: number
  phone?: string
}

const townshipOf: Partial<Record<RegionName, RegionName>> = {
  estate: 'street',
  market: 'street',
  bridge: 'town',
  orchard: 'town',
  street: 'street',
  town: 'town',
}
const villages: readonly RegionName[] = ['estate', 'market', 'bridge', 'orchard']

export function broughtIn(world: World, wish: Brought = {}): Promise<SubmissionId> {
  const { at = 'estate', words = '三号楼的电梯常停，老人上不了楼', phone } = wish
  const committeeId = world.committee.id
  const township = townshipOf[at]
  const regionId: RegionId = world.region[at]
  return transaction(world.db, async (tx) => {
    const now = tx.clock.now()
    const id = newId<'submission'>(now)
    const tellThrough = phone ? 'sms' : 'nothing'
    const resident = await keepResident(tx, { committeeId, phone, tellThrough, under14: false, regionId })
    await tx.q
      .insertInto('submissions')
      .values({
        committee_id: committeeId,
        id,
        number: await nextSubmissionNumber(tx, 'QX'),
        state: 'submitted',
        state_since: now,
        channel: 'qr',
        kind: 'problem',
        region_id: regionId,
        township_id: township ? world.region[township] : null,
        village_id: villages.includes(at) ? regionId : null,
        venue_id: at === 'estate' ? world.venue : null,
        urgent: wish.urgent ?? false,
        signatories: wish.signatories ?? 1,
        resident_id: resident,
        token_hash: newToken(),
        code_hash: newToken(),
        first_due_at: dueAt(now, limits.triage).due,
        notice_due_at: dueAt(now, limits.notice15).due,
        created_at: now,
      })
      .execute()
    await keepSaid(tx, committeeId, { submissionId: id, saidBy: 'resident', part: 'words', text: words })
    const actor: JobActor = { kind: 'job', committeeId, job: 'test.bring' }
    await recordSubmission(tx, id, { verb: 'receive', from: 'submitted', to: 'submitted', actor, seq: 1 })
    return id
  })
}
