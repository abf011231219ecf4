// Owns: what became of a venue, line by line. It only grows. Breaks if wrong: a sign that nobody remembers putting up.
import type { Staff } from '../../people/actors.ts'
import { dayOf } from '../../platform/clock/day.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { type Id, newId, type VenueId } from '../../platform/ids.ts'

export type RoomId = Id<'room'>
export type VenueEventKind = 'opened' | 'moved' | 'renamed' | 'branched' | 'closed'

export interface VenueEvent {
  kind: VenueEventKind
  day?: string
  before?: string | null
  after?: string | null
  why?: string | null
}

export async function remember(tx: Tx, actor: Staff, venueId: VenueId, event: VenueEvent): Promise<void> {
  const now = tx.clock.now()
  const { kind, day = dayOf(now), before = null, after = null, why = null } = event
  const of = { committee_id: actor.committeeId, id: newId<'venueEvent'>(now), venue_id: venueId }
  await tx.q
    .insertInto('venue_events')
    .values({ ...of, kind, day, before, after, why, by_account: actor.accountId })
    .execute()
}
