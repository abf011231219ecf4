// Owns: what a county holds already, as the three rolls would write it: for the fate of each row, and for the files
// that are given out. Who held a post before is history and stands in no file.
import { allRegions, type Region } from '../../../people/regions.ts'
import { dayOf } from '../../../platform/clock/day.ts'
import type { Db } from '../../../platform/database/transaction.ts'
import type { CommitteeId } from '../../../platform/ids.ts'
import { appointmentCells, bodiesThere } from './appointments.ts'
import type { Ground, Places } from './held.ts'
import { peopleCells } from './people.ts'
import { venueCells } from './venues.ts'

interface Asking {
  committeeId: CommitteeId
  accountId: string
}

export async function groundOf(db: Db, by: Asking, methods: Ground['methods']): Promise<Ground> {
  const { committeeId } = by
  const regions = placesOf(await allRegions(db, committeeId))
  const people = await peopleCells(db, committeeId, regions)
  const held = await appointmentCells(db, committeeId, regions)
  return {
    today: dayOf(db.clock.now()),
    self: people.find((one) => one.id === by.accountId)?.cells.login.toLowerCase() ?? '',
    regions,
    methods,
    venues: await venueCells(db, committeeId, regions, methods),
    people,
    ...held,
    bodies: await bodiesThere(db, committeeId),
  }
}

export function placesOf(regions: readonly Region[]): Places {
  const byId = new Map(regions.map((one) => [one.id as string, one]))
  const index = new Map<string, Region[]>()
  for (const one of regions)
    for (const name of new Set(namesOf(one, byId))) index.set(name, [...(index.get(name) ?? []), one])
  const find = (text: string) => index.get(plain(text)) ?? []
  return {
    find,
    root: regions.find((one) => one.parentId === null),
    written(id) {
      const one = byId.get(id)
      if (!one) return ''
      const longer = `${byId.get(one.parentId ?? '')?.name.zh ?? ''}${one.name.zh}`
      return [one.name.zh, longer].find((name) => find(name).length === 1) ?? one.code
    },
  }
}

const plain = (text: string) => text.replace(/\s+/g, '').toLowerCase()

function namesOf(one: Region, byId: ReadonlyMap<string, Region>): string[] {
  const above = byId.get(one.parentId ?? '')
  return [one.code, one.name.zh, one.name.en, `${above?.name.zh ?? ''}${one.name.zh}`].map(plain)
}
