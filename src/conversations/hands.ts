// Owns: who may open a room and keep order in it: those who serve the place of its matter, and its team.
import type { MatterRow } from '../matters/matter.ts'
import { isInTeam } from '../matters/participants.ts'
import { holds, type Staff } from '../people/actors.ts'
import { staff } from '../people/permissions.ts'
import { covers, reachOf } from '../people/reach.ts'
import type { Db } from '../platform/database/transaction.ts'
import { NotYours } from '../platform/refusals.ts'

const serving = [
  'convener',
  'groupLeader',
  'venueHead',
  'committeeStaff',
  'secretaryGeneral',
  'chairCouncil',
  'liaison',
] as const

export const moderators = staff(...serving, 'member')
export type Moderator = Staff<(typeof serving)[number] | 'member'>

export async function mayModerate(db: Db, actor: Staff, matter: MatterRow): Promise<boolean> {
  return (
    covers(reachOf(actor, serving), matter) ||
    (holds(actor, 'member') && (await isInTeam(db, actor, matter.id)))
  )
}

export async function refuseStrangers(db: Db, actor: Staff, matter: MatterRow): Promise<void> {
  if (!(await mayModerate(db, actor, matter))) throw new NotYours({ matter: matter.id, as: actor.as })
}
