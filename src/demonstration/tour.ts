// Owns: the guided walk: whose turn it is at each step of one matter, and the page where they take it.
import { openVenues } from '../organisation/queries.ts'
import { whoServes } from '../people/appointments.ts'
import type { StaffRole } from '../people/roles.ts'
import type { Db } from '../platform/database/transaction.ts'
import type { AccountId, CommitteeId } from '../platform/ids.ts'
import type { tourWords } from './words.ts'

export interface Step {
  key: keyof typeof tourWords
  to: string
  /** Null: a resident, who needs no account. */
  as: { accountId: AccountId; name: string; role: StaffRole } | null
}

type Turn = readonly [key: Step['key'], role: StaffRole | null, to: string, nth?: number]
const turns = (entry: string): readonly Turn[] => [
  ['speak', null, entry],
  ['sort', 'liaison', '/triage'],
  ['confirm', 'convener', '/desk'],
  ['claim', 'member', '/desk'],
  ['join', 'member', '/desk', 1],
  ['look', 'member', '/desk'],
  ['meet', 'convener', '/desk'],
  ['agree', 'liaison', '/desk'],
  ['conclude', 'convener', '/desk'],
  ['handOver', 'convener', '/desk'],
  ['reply', 'unitHandler', '/desk'],
  ['check', 'convener', '/desk'],
  ['rate', null, '/receipts'],
  ['archive', 'convener', '/desk'],
]

export interface Tour {
  /** The page behind a poster: where a resident begins. */
  entry: string
  steps: readonly Step[]
}

export async function tourOf(db: Db, committeeId: CommitteeId): Promise<Tour> {
  const venues = await openVenues(db, committeeId)
  const venue = venues.filter(({ code }) => code !== null).sort((a, b) => (a.id < b.id ? -1 : 1))[0]
  const entry = venue ? `/q/${venue.code}` : '/submissions/new'
  const steps: Step[] = []
  for (const [key, role, to, nth = 0] of turns(entry)) {
    const serving = role && venue ? await whoServes(db, committeeId, [role], venue.regionId) : []
    const one = serving[nth]
    if (role && !one) continue
    steps.push({ key, to, as: one && role ? { accountId: one.accountId, name: one.name, role } : null })
  }
  return { entry, steps }
}
