// Owns: which village or township a message speaks of: its name, the name of a venue, or what was learnt of estates and
// roads. Kept as long as no name changes.
import type { NameList } from '../../language/places/names.ts'
import { nameList } from '../../language/places/names.ts'
import { placeOf } from '../../language/places/place.ts'
import { allRegions } from '../../people/regions.ts'
import { type Db, readOnce } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { cutter, toldBy } from '../index/weights.ts'
import type { Model } from '../models/kept.ts'

export interface PlaceHeard {
  id: string
  townshipId: string | null
  name: Bilingual
  because: string[]
  /** Not by a name, but by what others from there spoke of. */
  learnt: boolean
}

export async function placeHeard(
  db: Db,
  committeeId: CommitteeId,
  text: string,
  model?: Model,
): Promise<PlaceHeard | null> {
  const regions = await allRegions(db, committeeId)
  const list = await namesOf(db, committeeId, regions)
  const found = placeOf(toldBy(text), { list, model: model ?? null, cutter: cutter() })
  const region = regions.find(({ id }) => id === found?.code)
  if (!found || !region || (region.level !== 'village' && region.level !== 'township')) return null
  const townshipId = region.level === 'village' ? region.parentId : region.id
  const learnt = !list.names.some(({ name, code }) => code === found.code && found.words.includes(name))
  return { id: region.id, townshipId, name: region.name, because: found.words, learnt }
}

const kept = new Map<string, { of: string; list: NameList }>()

async function namesOf(
  db: Db,
  committeeId: CommitteeId,
  regions: Awaited<ReturnType<typeof allRegions>>,
): Promise<NameList> {
  const venues = await venuesOf(db, committeeId)
  const named = regions.map(({ id, name, parentId }) => ({
    code: id as string,
    name: name.zh,
    within: parentId,
  }))
  const within = new Map(named.map((one) => [one.code, one.within]))
  const at = venues.map(({ region_id, name_zh }) => ({
    ...{ code: region_id, name: name_zh, within: within.get(region_id) ?? null },
  }))
  const all = [...named, ...at]
  const of = JSON.stringify(all)
  const known = kept.get(committeeId)
  if (known?.of === of) return known.list
  const list = nameList(all)
  kept.set(committeeId, { of, list })
  return list
}

function venuesOf(db: Db, committeeId: CommitteeId) {
  return readOnce(db, `venue names ${committeeId}`, () =>
    db.q
      .selectFrom('venues')
      .select(['region_id', 'name_zh'])
      .where('committee_id', '=', committeeId)
      .orderBy('id')
      .limit(2000)
      .execute(),
  )
}
