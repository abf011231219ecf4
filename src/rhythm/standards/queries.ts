// Reads how venues stand by their standard: for one venue, and for all that a person guides, by name.
import type { Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { guidesVenue } from '../frequency/owners.ts'
import { type NamedSubject, venuesWhere } from '../frequency/queries.ts'
import { type Checked, checked, isMet } from './check.ts'
import { factsOf } from './facts.ts'
import type { Standard } from './item.ts'
import { standardFor, standardsOf } from './standard.ts'

export interface VenueStanding {
  venue: NamedSubject
  standard: Standard
  items: readonly Checked[]
}

/** Those without a standard are left out. */
export async function standingOf(
  db: Db,
  committeeId: CommitteeId,
  venues: readonly NamedSubject[],
): Promise<VenueStanding[]> {
  const standards = await standardsOf(db, committeeId)
  const facts = await factsOf(db, committeeId, venues)
  return venues.flatMap((venue) => {
    const standard = standardFor(standards, venue.venueKind)
    const known = facts.get(venue.id)
    return standard && known ? [{ venue, standard, items: checked(standard, known) }] : []
  })
}

const most = 1000

/** Every venue that the person guides. */
export async function standingsGuided(db: Db, actor: Staff): Promise<VenueStanding[]> {
  return standingOf(db, actor.committeeId, await venuesWhere(db, guidesVenue(actor), most))
}

export interface Met {
  met: number
  of: number
}

export function metOf(standings: readonly VenueStanding[], code: string): Met {
  const its = standings.filter(({ standard }) => standard.code === code)
  return { met: its.filter(({ items }) => isMet(items)).length, of: its.length }
}
