// Owns: a matter of the world, walked by the machine to where a test begins. Its records are whatever the test adds.

import type { MatterVerb } from '../src/matters/machines/matter.ts'
import { advanceMatter, type HeldMatter, lockMatter, openMatter } from '../src/matters/matter.ts'
import { newestMethod } from '../src/matters/methods/in-force.ts'
import { addParticipant } from '../src/matters/participants.ts'
import type { JobActor } from '../src/people/actors.ts'
import { transaction } from '../src/platform/database/transaction.ts'
import type { PersonName, World } from './world.ts'

export interface Begin {
  method?: string
  verbs?: readonly MatterVerb[]
  /** The lead first. */
  team?: readonly PersonName[]
}

export function matterIn(
  world: World,
  { method = 'TONGYONG', verbs = [], team = [] }: Begin = {},
): Promise<HeldMatter> {
  const by: JobActor = { kind: 'job', committeeId: world.committee.id, job: 'test.begin' }
  return transaction(world.db, async (tx) => {
    const body = await newestMethod(tx, world.committee.id, method)
    let matter = await openMatter(tx, by, {
      headline: '三号楼的路灯坏了半年',
      category: 'utilities',
      source: 'submission',
      level: 'township',
      regionId: world.region.estate,
      townshipId: world.region.street,
      villageId: world.region.estate,
      venueId: world.venue,
      method: { code: body.code, version: body.version, track: body.tracks[0]?.key ?? 'main' },
    })
    for (const [place, name] of team.entries()) {
      await addParticipant(tx, world.committee.id, {
        matterId: matter.id,
        part: place === 0 ? 'lead' : 'partner',
        standing: 'team',
        accountId: world.account[name],
        label: world.as(name).name,
      })
    }
    for (const verb of verbs) matter = await advanceMatter(tx, matter, verb, { actor: by })
    return matter
  })
}

/** As it stands now. */
export function again(world: World, { id }: Pick<HeldMatter, 'id'>): Promise<HeldMatter> {
  const by: JobActor = { kind: 'job', committeeId: world.committee.id, job: 'test.look' }
  return transaction(world.db, (tx) => lockMatter(tx, by, id))
}
