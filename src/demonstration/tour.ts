// Owns: the guided walk: whose turn it is at each step of one matter, and the page where they take it.
import { openVenues } from '../organisation/queries.ts'
import { whoServes } from '../people/appointments.ts'
import type { StaffRole } from '../people/roles.ts'
import type { Db } from '../platform/database/transaction.ts'
import type { AccountId, CommitteeId } from '../platform/ids.ts'
import type { Begun } from './begun.ts'
import type { tourWords } from './words.ts'

export interface Step {
  key: keyof typeof tourWords
  to: string
  /** Null: a resident, who needs no account. */
  as: { accountId: AccountId; name: string; role: StaffRole } | null
  /** Of the visitor's own matter: behind them, their turn now, or still ahead. */
  stands: 'done' | 'now' | 'ahead'
}

type Turn = readonly [key: Step['key'], role: StaffRole | null, nth?: number]
const turns: readonly Turn[] = [
  ['speak', null],
  ['sort', 'liaison'],
  ['confirm', 'convener'],
  ['claim', 'member'],
  ['join', 'member', 1],
  ['look', 'member'],
  ['meet', 'convener'],
  ['agree', 'liaison'],
  ['conclude', 'convener'],
  ['handOver', 'convener'],
  ['reply', 'unitHandler'],
  ['check', 'convener'],
  ['rate', null],
  ['archive', 'convener'],
]

export interface Tour {
  /** The page behind a poster: where a resident begins. */
  entry: string
  steps: readonly Step[]
}

/** Null where there is no door to knock at. */
export async function tourOf(db: Db, committeeId: CommitteeId, begun: Begun | null): Promise<Tour | null> {
  const venues = await openVenues(db, committeeId)
  if (venues.length === 0) return null
  const venue = venues.filter(({ code }) => code !== null).sort((a, b) => (a.id < b.id ? -1 : 1))[0]
  const entry = venue ? `/q/${venue.code}` : '/submissions/new'
  const next = begun ? turns.findIndex(([key]) => key === begun.next) : 0
  const now = begun && next < 0 ? turns.length : next
  const steps: Step[] = []
  for (const [at, [key, role, nth = 0]] of turns.entries()) {
    const one = role && venue ? (await whoServes(db, committeeId, [role], venue.regionId))[nth] : undefined
    if (role && !one) continue
    const owing = key === 'reply' ? begun?.owing : null
    const who = owing ?? one
    const as = who && role ? { accountId: who.accountId, name: who.name, role } : null
    const stands = at < now ? 'done' : at === now ? 'now' : 'ahead'
    steps.push({ key, as, stands, to: pathOf(key, entry, begun) })
  }
  return { entry, steps }
}

/** At the matter itself once there is one; until then at the desk where it will arrive. */
function pathOf(key: Step['key'], entry: string, begun: Begun | null): string {
  if (key === 'speak') return entry
  if (key === 'rate') return begun ? `/receipts/${begun.token}` : '/receipts'
  if (key === 'sort') return begun ? `/submissions/${begun.submissionId}` : '/triage'
  if (key === 'reply') return begun?.owing ? `/tasks/${begun.owing.taskId}` : '/desk'
  if ((key === 'agree' || key === 'conclude') && begun?.meetingId) return `/meetings/${begun.meetingId}`
  // Among several things that a member may do by then, none stands before the others.
  if (key === 'look' && begun?.matterId) return `/matters/${begun.matterId}/research`
  return begun?.matterId ? `/matters/${begun.matterId}` : '/desk'
}
