// Owns: what the rows of the rolls refer to by name, with the ids they have or are given on the way.
import type { Staff } from '../../../people/actors.ts'
import type { Tx } from '../../../platform/database/transaction.ts'
import type { Cells } from '../columns.ts'
import type { Ground } from '../there/held.ts'

export type Bringer = Staff<'secretaryGeneral'>

export interface Bringing {
  tx: Tx
  by: Bringer
  ground: Ground
  bodies: Map<string, string>
  people: Map<string, string>
  venues: Map<string, string>
}

/** By its name alone, or with its place before it: the fates have found it to be one. */
export const venueNamed = ({ venues }: Bringing, written: string) => venues.get(written) ?? null

export function nameVenue(venues: Map<string, string>, { region, name }: Cells<'venues'>, id: string): void {
  venues.set(name, id)
  venues.set(region + name, id)
}

export const placeId = ({ ground }: Bringing, written: string) =>
  (written ? ground.regions.find(written)[0] : ground.regions.root)?.id ?? null
