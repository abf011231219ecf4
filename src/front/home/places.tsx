// Owns: where one can go and speak, township by township: each place leads to its own page.
import { openVenues, type Venue } from '../../organisation/queries.ts'
import { regionNames } from '../../people/regions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { Lines, type View } from '../../platform/html/index.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { words } from './words.ts'

export interface PlaceGroup {
  key: string
  name: Bilingual
  venues: readonly Venue[]
}
export interface Places {
  groups: readonly PlaceGroup[]
  /** The last one of this page, where more follow. */
  next: string | null
}

const aPage = 50

/** A place without a code in force can't be opened from here. */
export async function placesOf(db: Db, committeeId: CommitteeId, after?: string): Promise<Places> {
  const venues = await openVenues(db, committeeId, after)
  const ids = [...new Set(venues.flatMap((one) => one.townshipId ?? []))]
  const names = await regionNames(db, committeeId, ids)
  const open = venues.filter((one) => one.code !== null)
  const everywhere = {
    key: 'all',
    name: words.both.countyWide,
    venues: open.filter((one) => !one.townshipId),
  }
  const groups = ids.map((id) => ({
    key: id as string,
    name: names.get(id) ?? words.both.countyWide,
    venues: open.filter((one) => one.townshipId === id),
  }))
  return {
    groups: [everywhere, ...groups].filter((one) => one.venues.length > 0),
    next: venues.length === aPage ? (venues.at(-1)?.id ?? null) : null,
  }
}

export function PlaceList({ view, groups }: { view: View; groups: readonly PlaceGroup[] }) {
  const [only] = groups
  if (only && groups.length === 1) return <Venues view={view} venues={only.venues} />
  return (
    <div>
      {groups.map(({ name, venues }) => (
        <details>
          <summary>
            {name[view.lang]} <span class="count">{venues.length}</span>
          </summary>
          <Venues view={view} venues={venues} />
        </details>
      ))}
    </div>
  )
}

function Venues({ view, venues }: { view: View; venues: readonly Venue[] }) {
  const line = (venue: Venue) => ({
    href: `/q/${venue.code}`,
    title: venue.name[view.lang],
    hint: [venue.address, venue.hours[view.lang]].filter(Boolean).join(' · '),
  })
  return <Lines lines={venues.map(line)} />
}
