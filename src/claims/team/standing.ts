// Owns: how the team of one matter stands, and what this reader may do about it. The page and the chapter read it.
import type { MatterRow } from '../../matters/matter.ts'
import { methodOf } from '../../matters/methods/in-force.ts'
import type { TeamSize } from '../../matters/methods/method.ts'
import { holds, type Staff } from '../../people/actors.ts'
import { covers, reachOf } from '../../people/reach.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { type About, aboutOf } from '../about.ts'
import { isInterested, type Known, membersFor } from '../queries.ts'
import { allotterRoles } from './allotment.ts'
import type { ClaimPart } from './claim.ts'
import { claimable, findWindow, sizerRoles, teamOf } from './window.ts'

export interface TeamMember {
  accountId: string
  name: string
  part: ClaimPart
  since: Date
}

export interface Standing {
  team: TeamMember[]
  hasLead: boolean
  full: boolean
  wanted: number
  sizeReason: string | null
  /** The sizes that its method has. */
  sizes: readonly TeamSize[]
  /** In a state in which members come and go. */
  open: boolean
}

export async function standingOf(db: Db, matter: MatterRow): Promise<Standing> {
  const team = (await teamOf(db, matter)).map((one) => ({
    accountId: one.account_id ?? '',
    name: one.label,
    part: one.part === 'lead' ? ('lead' as const) : ('partner' as const),
    since: one.joined_at,
  }))
  const window = await findWindow(db, matter)
  const sizes = (await methodOf(db, matter)).body.teamSizes
  const [usual] = sizes
  const wanted = window?.wanted ?? usual?.max ?? usual?.min ?? 3
  const hasLead = team.some((one) => one.part === 'lead')
  const full = hasLead && team.length >= wanted
  return {
    team,
    hasLead,
    full,
    wanted,
    sizeReason: window?.whole_group_reason ?? null,
    sizes,
    open: claimable.includes(matter.state),
  }
}

export interface ClaimPage extends Standing {
  matter: MatterRow
  about: About
  members: Known[]
  mine: ClaimPart | null
  interested: boolean
  mayClaim: boolean
  mayAllot: boolean
  maySize: boolean
  mayDeclare: boolean
  now: Date
}

export async function claimPage(db: Db, actor: Staff, matter: MatterRow): Promise<ClaimPage> {
  const standing = await standingOf(db, matter)
  const interested = await isInterested(db, actor, matter)
  const allots = standing.open && covers(reachOf(actor, allotterRoles), matter)
  const rights = rightsOf(actor, matter, standing, interested)
  const members = allots ? await membersFor(db, actor, matter) : []
  const about = await aboutOf(db, actor, matter)
  const page = { matter, about, members, interested, mayAllot: allots, now: db.clock.now() }
  return { ...standing, ...rights, ...page }
}

export function rightsOf(actor: Staff, matter: MatterRow, at: Standing, interested: boolean) {
  const mine = at.team.find((one) => one.accountId === actor.accountId)?.part ?? null
  const isMember = holds(actor, 'member') && covers(reachOf(actor, ['member']), matter)
  const place = mine ? !at.hasLead : !at.full
  return {
    mine,
    mayClaim: at.open && isMember && !interested && place,
    maySize: at.open && covers(reachOf(actor, sizerRoles), matter),
    mayDeclare: isMember && !interested && matter.state !== 'archived',
  }
}
