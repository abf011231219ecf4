// Owns: what the shell of a page says of the person who stands there, and where their work is.
import type { Actor, Staff } from '../people/actors.ts'
import { roleWords, type StaffRole } from '../people/roles.ts'
import type { Db } from '../platform/database/transaction.ts'
import type { View } from '../platform/html/view.ts'
import type { Call } from '../platform/server/door.ts'
import { words } from './words.ts'

interface Place {
  href: string
  label:
    | 'desk'
    | 'triage'
    | 'matters'
    | 'search'
    | 'pools'
    | 'county'
    | 'figures'
    | 'duty'
    | 'organisation'
    | 'myPage'
    | 'methods'
    | 'service'
    | 'rhythm'
    | 'plan'
    | 'papers'
    | 'people'
    | 'reports'
    | 'rising'
    | 'permissions'
    | 'audit'
    | 'answered'
    | 'proposals'
  roles: readonly StaffRole[]
  /** Wanted less often than every day: behind one word. */
  more?: true
  /** Only where there is something to find. */
  where?(db: Db, actor: Staff): Promise<boolean>
}
/** So many stand side by side without folding any away. */
const fitsOnALine = 5
const office = ['committeeStaff', 'secretaryGeneral', 'chairCouncil'] as const
const units = ['unitHandler', 'unitLeader'] as const
const desks = ['liaison', 'convener', 'venueHead'] as const

const places: readonly Place[] = [
  {
    href: '/desk',
    label: 'desk',
    roles: [
      ...desks,
      ...office,
      'member',
      'groupLeader',
      'unitHandler',
      'unitLeader',
      'expert',
      'proposalCommittee',
      'briefEditor',
    ],
  },
  { href: '/replies', label: 'answered', roles: units },
  { href: '/proposals', label: 'proposals', roles: units, where: hasProposals },
  { href: '/triage', label: 'triage', roles: [...desks, ...office] },
  { href: '/matters', label: 'matters', roles: [...desks, ...office, 'member', 'groupLeader'] },
  { href: '/rising', label: 'rising', roles: [...desks, 'committeeStaff', 'secretaryGeneral'], more: true },
  {
    href: '/find',
    label: 'search',
    roles: [...desks, ...office, 'member', 'groupLeader', 'unitHandler', 'unitLeader'],
    more: true,
  },
  {
    href: '/pools',
    label: 'pools',
    roles: [...desks, 'committeeStaff', 'secretaryGeneral', 'member', 'groupLeader'],
    more: true,
  },
  { href: '/county', label: 'county', roles: office },
  { href: '/duty', label: 'duty', roles: ['member', 'committeeStaff', 'secretaryGeneral'], more: true },
  { href: '/statistics', label: 'figures', roles: [...office, 'convener', 'liaison'], more: true },
  { href: '/members/me', label: 'myPage', roles: ['member'] },
  { href: '/organisation', label: 'organisation', roles: [...desks, ...office, 'member', 'groupLeader'] },
  {
    href: '/rhythm',
    label: 'rhythm',
    roles: [...desks, 'groupLeader', 'committeeStaff', 'secretaryGeneral'],
  },
  { href: '/plan', label: 'plan', roles: [...desks, ...office, 'member', 'groupLeader'], more: true },
  {
    href: '/service',
    label: 'service',
    roles: [...desks, ...office, 'member', 'groupLeader', 'expert'],
  },
  {
    href: '/briefs',
    label: 'papers',
    roles: [...desks, ...office, 'member', 'groupLeader', 'proposalCommittee', 'briefEditor'],
    more: true,
  },
  { href: '/methods', label: 'methods', roles: [...desks, ...office, 'groupLeader'], more: true },
  { href: '/reports', label: 'reports', roles: ['confidentialHandler'] },
  { href: '/people', label: 'people', roles: ['sysAdmin', 'securityAdmin', 'secretaryGeneral'], more: true },
  { href: '/audit', label: 'audit', roles: ['auditAdmin'] },
  {
    href: '/permissions',
    label: 'permissions',
    roles: ['sysAdmin', 'securityAdmin', 'auditAdmin', 'secretaryGeneral'],
    more: true,
  },
]

export async function dress(
  { db }: Call,
  actor: unknown,
  view: View,
): Promise<Pick<View, 'person' | 'menu'>> {
  const who = actor as Actor
  if (who.kind !== 'staff') return { person: null, menu: [] }
  const w = words(view.lang)
  const held = places.filter((place) => who.appointments.some((one) => place.roles.includes(one.role)))
  const found = await Promise.all(held.map(async (place) => !place.where || (await place.where(db, who))))
  const mine = held.filter((_, nth) => found[nth])
  const menu = mine.map((place) => ({
    href: place.href,
    label: w[place.label],
    current: view.path.startsWith(place.href),
    more: mine.length > fitsOnALine && place.more === true,
  }))
  return { person: { name: who.name, roleLabel: roleWords[who.as][view.lang] }, menu }
}

/** A unit that was never handed a proposal has no list of them. */
async function hasProposals(db: Db, actor: Staff): Promise<boolean> {
  const bodies = actor.appointments.flatMap((one) => one.bodyId ?? [])
  if (bodies.length === 0) return false
  const one = await db.q
    .selectFrom('proposal_units')
    .select('proposal_id')
    .where('committee_id', '=', actor.committeeId)
    .where('body_id', 'in', bodies)
    .limit(1)
    .executeTakeFirst()
  return one !== undefined
}

/** Where this person's day begins. */
export function deskOf(actor: Staff): string {
  return deskAt(actor.appointments.map((one) => one.role))
}

export function deskAt(roles: readonly StaffRole[]): string {
  return places.find((place) => place.roles.some((role) => roles.includes(role)))?.href ?? '/me'
}
