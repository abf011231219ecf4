// Owns: a proposal becomes appointments, all at once or none, each on record by itself, leaders among them. Who stays
// where she is keeps the appointment she has. Breaks if wrong: a member who serves at two places, or at none.
import { type AppointmentId, endAppointment, inForceOn } from '../../../people/appointments.ts'
import { dayOf } from '../../../platform/clock/day.ts'
import { type Db, type Tx, transaction } from '../../../platform/database/transaction.ts'
import type { AccountId, RegionId, VenueId } from '../../../platform/ids.ts'
import { RuleRefused } from '../../../platform/refusals.ts'
import { lockPlacement, note, set } from '../placement.ts'
import { standingOf } from '../queries.ts'
import { words } from '../words.ts'
import { appointTo, type Issuer, issueLeaders } from './leading.ts'

export function issuePlacement(
  db: Db,
  actor: Issuer,
  id: string,
): Promise<{ moved: number; stayed: number }> {
  return transaction(db, async (tx) => {
    const placement = await lockPlacement(tx, actor, id, ['proposed'])
    const at = await standingOf(tx, actor, id)
    if (at.stale) throw new RuleRefused(words.both.stale, { placement: id })
    const { question, seats } = at
    const held = await heldVenues(tx, actor)
    const regionOf = new Map(question.venues.map(({ id: venue, regionId }) => [venue, regionId as RegionId]))
    let moved = 0
    for (const { member, venue } of seats) {
      const before = held.get(member) ?? []
      for (const one of before) if (one.venueId !== venue) await endAppointment(tx, actor, one.id)
      if (before.some(({ venueId }) => venueId === venue)) continue
      const to = { accountId: member as AccountId, venueId: venue as VenueId }
      const post = { ...to, regionId: regionOf.get(venue) as RegionId, toDay: placement.to_day }
      await appointTo(tx, actor, 'member', post)
      moved += 1
    }
    await issueLeaders(tx, actor, at)
    await set(tx, actor, placement, { state: 'issued', ended_by: actor.accountId, ended_at: tx.clock.now() })
    await note(tx, actor, 'placement.issue', id)
    return { moved, stayed: seats.length - moved }
  })
}

/** Where members serve today, by their appointments at venues. Those of the whole county stay as they are. */
async function heldVenues(tx: Tx, { committeeId }: Issuer) {
  const rows = await tx.q
    .selectFrom('appointments')
    .select(['id', 'account_id', 'venue_id'])
    .where('committee_id', '=', committeeId)
    .where('role', '=', 'member')
    .where('venue_id', 'is not', null)
    .where(inForceOn(dayOf(tx.clock.now())))
    .execute()
  const held = rows.map(({ id, account_id, venue_id }) => {
    return { id: id as AppointmentId, member: account_id, venueId: venue_id }
  })
  return Map.groupBy(held, ({ member }) => member)
}
