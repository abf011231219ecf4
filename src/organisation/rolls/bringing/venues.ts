// Owns: one venue of a roll: opened with its code, or put right with a line in its history.
import type { BodyId, RegionId, VenueId } from '../../../platform/ids.ts'
import { guide } from '../../chain/chain.ts'
import { branchVenue, renameVenue, useRoom } from '../../life/life.ts'
import { correctVenue, openVenue, type VenueKind } from '../../venue.ts'
import { venueKindWords } from '../../words.ts'
import type { Cells } from '../columns.ts'
import type { Fate } from '../fate.ts'
import { type Bringing, nameVenue, placeId, venueNamed } from './names.ts'

type Row = Cells<'venues'>

export async function bringVenue(names: Bringing, fate: Fate<'venues'>): Promise<void> {
  const { tx, by } = names
  const { cells } = fate
  const id = (fate.id as VenueId | null) ?? (await open(names, cells))
  nameVenue(names.venues, cells, id)
  const differs = (...columns: string[]) =>
    fate.kind === 'new' || columns.some((column) => fate.changes.includes(column))
  if (fate.kind === 'changed') await putRight(names, id, fate)
  if (differs('parent') && (cells.parent || fate.id))
    await branchVenue(tx, by, id, venueNamed(names, cells.parent))
  if (differs('room') && (cells.room || fate.id)) await useRoom(tx, by, id, cells.room || undefined)
  if (differs('guide') && (cells.guide || fate.id))
    await guide(tx, by, id, names.bodies.get(cells.guide) ?? null)
}

function open(names: Bringing, cells: Row): Promise<VenueId> {
  const { tx, by } = names
  return openVenue(tx, by, {
    ...{ kind: kindOf(cells), name: nameOf(cells), brand: cells.brand || undefined },
    ...{ regionId: placeId(names, cells.region) as RegionId, address: cells.address, hours: hoursOf(cells) },
    ...{ methodCode: methodOf(names, cells), ownerId: names.bodies.get(cells.owner) as BodyId | undefined },
    ...{ latitude: degrees(cells.latitude), longitude: degrees(cells.longitude) },
    openedOn: cells.openedOn || undefined,
  })
}

async function putRight(names: Bringing, id: VenueId, { cells, changes }: Fate<'venues'>): Promise<void> {
  const { tx, by } = names
  const differs = (...columns: string[]) => columns.some((column) => changes.includes(column))
  if (differs('nameEn')) await renameVenue(tx, by, id, nameOf(cells))
  if (differs('address', 'hours', 'hoursEn'))
    await correctVenue(tx, by, id, { address: cells.address, hours: hoursOf(cells) })
  await tx.q
    .updateTable('venues')
    .set({
      ...{ kind: kindOf(cells), brand: cells.brand || null, method_code: methodOf(names, cells) },
      ...{ owner_id: names.bodies.get(cells.owner) ?? null, opened_on: cells.openedOn },
      ...{ latitude: degrees(cells.latitude) ?? null, longitude: degrees(cells.longitude) ?? null },
    })
    .where('committee_id', '=', by.committeeId)
    .where('id', '=', id)
    .execute()
}

const nameOf = (cells: Row) => ({ zh: cells.name, en: cells.nameEn || cells.name })
const hoursOf = (cells: Row) => ({ zh: cells.hours, en: cells.hoursEn || cells.hours })
const degrees = (cell: string) => (cell ? Number(cell) : undefined)

function kindOf(cells: Row): VenueKind {
  const found = Object.entries(venueKindWords).find(([, word]) => word.zh === cells.kind)
  if (!found) throw new RangeError('a venue was brought over before its kind was read')
  return found[0] as VenueKind
}

function methodOf({ ground }: Bringing, cells: Row): string {
  return ground.methods.find((one) => one.name.zh === cells.method)?.code ?? cells.method
}
