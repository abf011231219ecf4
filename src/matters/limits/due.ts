// Owns: by when a matter should leave the state it just reached, also after it was set aside.
import { dueAt, dueWithPauses } from '../../platform/clock/limit.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { CommitteeId, MatterId } from '../../platform/ids.ts'
import { type JournalLine, journalOf } from '../journal.ts'
import { type MatterState, stageOf } from '../machines/matter.ts'
import type { MethodInForce } from '../methods/in-force.ts'

interface Clocked {
  committee_id: CommitteeId
  id: MatterId
  state_since: Date
  method: MethodInForce
}

export async function dueOnArrival(
  tx: Tx,
  matter: Clocked,
  state: MatterState,
  resumed: boolean,
): Promise<Date | null> {
  const limit = matter.method.limitAt(stageOf(state), state)
  const now = tx.clock.now()
  if (!limit) return null
  if (!resumed) return dueAt(now, limit).due
  const { since, pauses } = stillness(await journalOf(tx, matter.committee_id, matter.id), state, now)
  const due = dueWithPauses(since ?? matter.state_since, limit, pauses, now)
  return due === 'paused' ? null : due.due
}

/** The clock of the stage stood still while the matter was set aside: the journal says from when to when. */
function stillness(lines: readonly JournalLine[], state: MatterState, now: Date) {
  const entered = lines.findLastIndex((line) => line.to_state === state && line.from_state !== 'suspended')
  const later = lines.slice(entered + 1)
  const endOf = (at: Date) => later.find((line) => line.verb === 'resume' && line.at > at)?.at ?? now
  const pauses = later
    .filter((line) => line.verb === 'suspend')
    .map(({ at }) => ({ from: at, to: endOf(at) }))
  return { since: lines[entered]?.at, pauses }
}
