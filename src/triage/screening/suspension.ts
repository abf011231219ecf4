// Owns: setting a matter aside with its reason and the day on which it is looked at again. Enters: the convener, the
// committee's staff. Leaves: its senders told; the clock goes on where it stood.
import { journalOf } from '../../matters/journal.ts'
import { closePause, openPause } from '../../matters/limits/pauses.ts'
import { advanceMatter, type HeldMatter, lockMatter, noteOnMatter } from '../../matters/matter.ts'
import { tellSenders, tellTeam } from '../../matters/notices.ts'
import { refuseTwoHats } from '../../matters/participants.ts'
import type { Staff } from '../../people/actors.ts'
import { covers, reachOf } from '../../people/reach.ts'
import { dayOf, endOfDay } from '../../platform/clock/day.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { FieldRefused, NotYours } from '../../platform/refusals.ts'
import { notice, words } from './words.ts'

export const suspenderRoles = ['convener', 'committeeStaff', 'secretaryGeneral'] as const
export type Suspender = Staff<(typeof suspenderRoles)[number]>

export function suspend(
  db: Db,
  actor: Suspender,
  matterId: string,
  why: { reason: string; reviewOn: string; onWordOf?: string },
): Promise<HeldMatter> {
  return transaction(db, async (tx) => {
    const held = await lockMatter(tx, actor, matterId)
    await refuseOthers(tx, actor, held)
    if (why.reviewOn <= dayOf(tx.clock.now())) throw new FieldRefused('reviewOn', words.both.reviewLater)
    const payload = { due: held.due_at?.toISOString() ?? null, reviewOn: why.reviewOn }
    const aside = await advanceMatter(tx, held, 'suspend', { actor, onWordOf: why.onWordOf, payload })
    await openPause(tx, actor.committeeId, held.id, { reason: why.reason, reviewOn: why.reviewOn })
    await tellBoth(
      tx,
      aside,
      notice((w) => [w.suspendedSubject, w.suspendedBody(why.reason, why.reviewOn)]),
    )
    return aside
  })
}

export function resume(db: Db, actor: Suspender, matterId: string, onWordOf?: string): Promise<HeldMatter> {
  return transaction(db, async (tx) => {
    const held = await lockMatter(tx, actor, matterId)
    await refuseOthers(tx, actor, held)
    const goesOn = await advanceMatter(tx, held, 'resume', { actor, onWordOf })
    const since = await closePause(tx, actor.committeeId, held.id)
    const due = await dueBefore(tx, held)
    await tellBoth(
      tx,
      goesOn,
      notice((w) => [w.resumedSubject, w.resumedBody]),
    )
    if (!since || !due) return goesOn
    const later = endOfDay(dayOf(new Date(due.getTime() + tx.clock.now().getTime() - since.getTime())))
    return noteOnMatter(tx, goesOn, 'moveLimit', {
      actor,
      payload: { due: later.toISOString() },
      set: { due_at: later },
    })
  })
}

async function refuseOthers(tx: Tx, actor: Suspender, held: HeldMatter): Promise<void> {
  if (!covers(reachOf(actor, suspenderRoles), held)) throw new NotYours({ verb: 'suspend', matter: held.id })
  await refuseTwoHats(tx, actor, held.id, 'suspend')
}

/** What the limit was when it was set aside: only the journal still knows. */
async function dueBefore(tx: Tx, held: HeldMatter): Promise<Date | null> {
  const lines = await journalOf(tx, held.committee_id, held.id)
  const payload = lines.findLast((line) => line.verb === 'suspend')?.payload as
    | { due?: string | null }
    | undefined
  return payload?.due ? new Date(payload.due) : null
}

async function tellBoth(tx: Tx, matter: HeldMatter, news: ReturnType<typeof notice>): Promise<void> {
  await tellSenders(tx, matter.committee_id, matter.id, news)
  await tellTeam(tx, matter.committee_id, matter.id, news, matter.township_id)
}
