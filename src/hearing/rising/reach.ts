// Owns: whose messages a reader of events sees: those that they may sort. An event of which one sees no message is
// not there.
import { sql } from 'kysely'
import { deskRoles } from '../../matters/submissions/submission.ts'
import type { Actor, Staff } from '../../people/actors.ts'
import { reachOf, within } from '../../people/reach.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { OutOfReach } from '../../platform/refusals.ts'

export const readerRoles = deskRoles
export type Reader = (typeof readerRoles)[number]

/** For rows of search_rows called `r`. */
export const mySight = (actor: Actor) => sql<boolean>`${within(reachOf(actor, readerRoles), 'r')}`

export async function refuseUnlessSeen(db: Db, actor: Staff<Reader>, eventId: string): Promise<void> {
  const { rows } = await sql`select 1 from rising_members m
    join search_rows r on r.committee_id = m.committee_id and r.source_id = m.submission_id
    where m.committee_id = ${actor.committeeId} and m.event_id = ${eventId}::uuid and ${mySight(actor)}
    limit 1`.execute(db.q)
  if (rows.length === 0) throw new OutOfReach({ event: eventId })
}
