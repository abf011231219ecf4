// Owns: calling a message urgent that came as an everyday one. Leaves: it stands first, its clock is the short one, and
// the convener and the office know at once, also at night.
import { limits } from '../../matters/limits/limits.ts'
import { tellRole } from '../../matters/notices.ts'
import { noteOnSubmission, type SubmissionRow } from '../../matters/submissions/submission.ts'
import { dueAt } from '../../platform/clock/limit.ts'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import { AlreadyDone } from '../../platform/refusals.ts'
import { holdToSort, type Sorter } from '../sorting/held.ts'
import { notice } from '../words.ts'

export function markUrgent(db: Db, actor: Sorter, id: string): Promise<SubmissionRow> {
  return transaction(db, async (tx) => {
    const held = await holdToSort(tx, actor, id)
    if (held.urgent) throw new AlreadyDone({ verb: 'markUrgent', submission: id })
    const about = { kind: 'submission' as const, id: held.id, townshipId: held.township_id }
    const news = { ...notice((w) => [w.urgentSubject, held.number]), urgent: true }
    await tellRole(tx, actor.committeeId, ['convener', 'secretaryGeneral'], held.region_id, about, news)
    const soon = dueAt(tx.clock.now(), limits.directDanger).due
    const first_due_at = new Date(Math.min(soon.getTime(), held.first_due_at.getTime()))
    const set = { urgent: true, first_due_at }
    return noteOnSubmission(tx, held, 'markUrgent', { actor, set })
  })
}
