// Owns: what only eyes can tell: somebody who guides the venue went there and saw. Its owner doesn't confirm itself.

import type { VenueMaker } from '../../organisation/reach.ts'
import { signatureOf } from '../../people/actors.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { newId } from '../../platform/ids.ts'
import { AlreadyDone, OutOfReach } from '../../platform/refusals.ts'
import { guidesVenue } from '../frequency/owners.ts'
import { standardFor, standardsOf } from './standard.ts'

export function noteSighting(
  db: Db,
  actor: VenueMaker,
  venueId: string,
  { itemKey, note }: { itemKey: string; note: string },
): Promise<void> {
  return transaction(db, async (tx) => {
    const kind = await guidedKind(tx, actor, venueId)
    const standard = standardFor(await standardsOf(tx, actor.committeeId), kind)
    if (!standard?.items.some((one) => one.key === itemKey && one.check === 'seen'))
      throw new OutOfReach({ venue: venueId, item: itemKey })
    const now = tx.clock.now()
    const written = await tx.q
      .insertInto('venue_sightings')
      .values({
        ...{ committee_id: actor.committeeId, id: newId<'sighting'>(now), venue_id: venueId },
        ...{ item_key: itemKey, note, seen_by: actor.accountId, seen_at: now },
      })
      .onConflict((taken) => taken.doNothing())
      .executeTakeFirst()
    if (!written.numInsertedOrUpdatedRows) throw new AlreadyDone({ venue: venueId, item: itemKey })
    await audited(tx, actor, 'venue.seen', venueId)
  })
}

/** It is no longer there: the item is open again, and who saw it when stays known. */
export function endSighting(db: Db, actor: VenueMaker, venueId: string, itemKey: string): Promise<void> {
  return transaction(db, async (tx) => {
    await guidedKind(tx, actor, venueId)
    const ended = await tx.q
      .updateTable('venue_sightings')
      .set({ ended_at: tx.clock.now() })
      .where('committee_id', '=', actor.committeeId)
      .where('venue_id', '=', venueId)
      .where('item_key', '=', itemKey)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    if (!ended.numUpdatedRows) throw new OutOfReach({ venue: venueId, item: itemKey })
    await audited(tx, actor, 'venue.seenNoMore', venueId)
  })
}

async function guidedKind(tx: Tx, actor: VenueMaker, venueId: string): Promise<string> {
  const venue = await tx.q
    .selectFrom('venues')
    .select('kind')
    .where('id', '=', venueId)
    .where('closed_at', 'is', null)
    .where(guidesVenue(actor))
    .executeTakeFirst()
  if (!venue) throw new OutOfReach({ venue: venueId })
  return venue.kind
}

function audited(tx: Tx, actor: VenueMaker, act: string, venueId: string): Promise<void> {
  const by = { committeeId: actor.committeeId, ...signatureOf(actor) }
  return audit(tx, { ...by, act, objectKind: 'venue', objectId: venueId, success: true })
}
