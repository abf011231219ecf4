// Owns: which places an actor may choose from: the own ones, and those of others, to whom something is offered.
import type { Staff } from '../../people/actors.ts'
import { reachOf } from '../../people/reach.ts'
import { allRegions, type Region } from '../../people/regions.ts'
import type { Db } from '../../platform/database/transaction.ts'

/** Where an actor may look, as a list to choose from: own villages, or all of the own townships. */
export async function regionsInReach(db: Db, actor: Staff): Promise<Region[]> {
  const reach = reachOf(actor)
  const all = await allRegions(db, actor.committeeId)
  return all.filter(
    (one) =>
      reach.whole ||
      reach.townships.includes(one.id) ||
      reach.villages.includes(one.id) ||
      (one.parentId !== null && reach.townships.includes(one.parentId)),
  )
}

/** What the list can be narrowed to: the villages of one township, the townships of several. */
export async function placesToFilter(db: Db, actor: Staff): Promise<Region[]> {
  const regions = await regionsInReach(db, actor)
  const townships = regions.filter((one) => one.level === 'township')
  return townships.length > 1 ? townships : regions.filter((one) => one.level === 'village')
}

/** The other townships of the committee: by name alone, nothing of what they hold. */
export async function otherTownships(db: Db, actor: Staff, townshipId: string | null): Promise<Region[]> {
  const all = await allRegions(db, actor.committeeId)
  return all.filter((one) => one.level === 'township' && one.id !== townshipId)
}
