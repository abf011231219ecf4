// Reads in one statement what a venue's page shows beside the venue: who serves there, what is asked, what is published.
// It is the page that a poster opens on a phone, and the one that a busy evening asks for most.
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { atVenue, atVenues, type Venue } from '../../organisation/queries.ts'
import { servingAbove, servingFrom } from '../../people/appointments.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { callFrom, openCallRows } from '../calls/queries.ts'
import { chosen, publishedRows } from './published.ts'

export async function shownAt(db: Db, committeeId: CommitteeId, venue: Venue) {
  const row = await db.q
    .selectNoFrom([
      jsonArrayFrom(servingAbove(db, committeeId, atVenues, venue.regionId)).as('serving'),
      jsonArrayFrom(openCallRows(db, committeeId, venue.id)).as('calls'),
      jsonArrayFrom(publishedRows(db, committeeId, venue.id)).as('published'),
    ])
    .executeTakeFirstOrThrow()
  return {
    serving: atVenue(row.serving.map(servingFrom), venue),
    // An open call has no day on which it was closed.
    calls: row.calls.map((call) => callFrom({ ...call, closed_at: null })),
    ...chosen(row.published.map((one) => ({ ...one, decided_at: new Date(one.decided_at) }))),
  }
}
