// Owns: naming a member for a matter: by the convener or group leader once the window has passed, for the urgent at
// once; or entering the claim of a member who said so elsewhere. Leaves: the same team as a claim.
import { lockMatter } from '../../matters/matter.ts'
import { refuseTwoHats } from '../../matters/participants.ts'
import type { Staff } from '../../people/actors.ts'
import { appointmentsOf, whoServes } from '../../people/appointments.ts'
import { covers, reachOf } from '../../people/reach.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import type { AccountId, RegionId } from '../../platform/ids.ts'
import { FieldRefused, NotYours, RuleRefused } from '../../platform/refusals.ts'
import { words } from '../words.ts'
import { type Claim, type ClaimPart, takePart } from './claim.ts'
import { hasPassed } from './window.ts'

export const allotterRoles = ['convener', 'groupLeader', 'committeeStaff', 'liaison'] as const
export type Allotter = Staff<(typeof allotterRoles)[number]>
const whoMayName = ['convener', 'groupLeader', 'committeeStaff'] as const

export interface Allotment {
  accountId: string
  part: ClaimPart
  /** The member's own word: then it is their claim, entered for them, at any time. */
  onWordOf?: string
}

export function allot(db: Db, actor: Allotter, matterId: string, wish: Allotment): Promise<Claim> {
  return transaction(db, async (tx) => {
    const held = await lockMatter(tx, actor, matterId)
    if (!covers(reachOf(actor, allotterRoles), held)) throw new NotYours({ verb: 'allot', matter: matterId })
    if (!wish.onWordOf) {
      if (!covers(reachOf(actor, whoMayName), held)) throw new FieldRefused('onWordOf', words.both.onlyOnWord)
      if (!hasPassed(held, tx.clock.now()) && !held.urgent)
        throw new RuleRefused(words.both.windowStillOpen, { matter: matterId })
    }
    const member = await memberAt(tx, actor, held.region_id as RegionId, wish.accountId)
    await refuseTwoHats(tx, member, held.id, 'claim')
    const { accountId, name } = member
    return takePart(tx, actor, held, {
      accountId,
      name,
      part: wish.part,
      allottedBy: actor.accountId,
      onWordOf: wish.onWordOf,
    })
  })
}

/** The person named, with what they hold today: a second hat is theirs, not the one's who names them. */
async function memberAt(tx: Tx, actor: Allotter, regionId: RegionId, accountId: string): Promise<Staff> {
  const serving = await whoServes(tx, actor.committeeId, ['member'], regionId)
  const found = serving.find((one) => one.accountId === accountId)
  if (!found) throw new FieldRefused('accountId', words.both.memberUnknown, { account: accountId })
  const held = await appointmentsOf(tx, actor.committeeId, accountId as AccountId)
  // Only the bodies they belong to are asked for.
  const appointments = held.map((one) => ({ ...one, regionLevel: 'county' as const }))
  return { ...actor, accountId: found.accountId, name: found.name, appointments, as: 'member' }
}
