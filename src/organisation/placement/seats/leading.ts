// Owns: the leaders of a proposal become group leaders, with the venue and the group that owns it. Who led there before
// does so no longer. Breaks if wrong: a group with two leaders, or with none.
import { sql } from 'kysely'
import { type Staff, signatureOf } from '../../../people/actors.ts'
import { type AppointmentId, appointIn, endAppointment, inForceOn } from '../../../people/appointments.ts'
import { audit } from '../../../platform/audit/audit.ts'
import { dayOf } from '../../../platform/clock/day.ts'
import type { Tx } from '../../../platform/database/transaction.ts'
import type { AccountId, BodyId, RegionId, VenueId } from '../../../platform/ids.ts'
import { RuleRefused } from '../../../platform/refusals.ts'
import type { Place } from '../ground.ts'
import type { Standing } from '../queries.ts'
import { markLeader } from './seats.ts'
import { seatWords } from './words.ts'

export type Issuer = Staff<'secretaryGeneral'>

export async function issueLeaders(tx: Tx, by: Issuer, at: Standing): Promise<void> {
  const { placement, question, leaders } = at
  refuseLeaderless(at)
  const led = question.venues.filter(({ id }) => leaders.has(id))
  const before = await leadersToday(tx, by, at, led)
  for (const one of before) if (!leadsOn(one, at)) await endAppointment(tx, by, one.id)
  for (const place of led) {
    const member = leaders.get(place.id) as AccountId
    await markLeader(tx, by, placement.id, { member, venue: place.id })
    if (before.some((one) => one.venue === place.id && one.member === member)) continue
    const where = { venueId: place.id as VenueId, regionId: place.regionId as RegionId }
    const post = { accountId: member, ...where, bodyId: place.groupId as BodyId | null }
    await appointTo(tx, by, 'groupLeader', { ...post, toDay: placement.settings.toDay })
  }
}

function refuseLeaderless({ placement, question, leaders }: Standing): void {
  const without = question.venues.filter(({ id }) => leaders.get(id) === null)
  if (without.length === 0) return
  const said = {
    zh: seatWords('zh').leaderless(without.map(({ name }) => name.zh).join('、')),
    en: seatWords('en').leaderless(without.map(({ name }) => name.en).join(', ')),
  }
  throw new RuleRefused(said, { placement: placement.id })
}

interface Leading {
  member: string
  venue: string | null
}

/** Where no leader was asked for, whoever leads and stays goes on. */
function leadsOn({ member, venue }: Leading, { leaders, seats }: Standing): boolean {
  if (venue === null) return false
  if (leaders.has(venue)) return leaders.get(venue) === member
  return seats.some((seat) => seat.member === member && seat.venue === venue)
}

/** Of these venues, of the groups that own them, and wherever else somebody led who is placed now. */
async function leadersToday(tx: Tx, { committeeId }: Issuer, { seats }: Standing, led: readonly Place[]) {
  const venues = led.map(({ id }) => id)
  const groups = led.flatMap(({ groupId }) => groupId ?? [])
  const placed = seats.map(({ member }) => member)
  const rows = await tx.q
    .selectFrom('appointments')
    .select(['id', 'account_id as member', 'venue_id as venue'])
    .where('committee_id', '=', committeeId)
    .where('role', '=', 'groupLeader')
    .where(
      sql<boolean>`(venue_id = any(${venues}::uuid[]) or body_id = any(${groups}::uuid[])
        or (venue_id is not null and account_id = any(${placed}::uuid[])))`,
    )
    .where(inForceOn(dayOf(tx.clock.now())))
    .execute()
  return rows.map(({ id, ...row }) => ({ id: id as AppointmentId, ...row }))
}

interface Post {
  accountId: AccountId
  venueId: VenueId
  regionId: RegionId
  bodyId?: BodyId | null
  toDay: string | null
}

export async function appointTo(
  tx: Tx,
  by: Issuer,
  role: 'member' | 'groupLeader',
  post: Post,
): Promise<void> {
  const appointment = await appointIn(tx, by.committeeId, { role, ...post }, by.accountId)
  await audit(tx, {
    ...{ committeeId: by.committeeId, ...signatureOf(by), act: 'appointment.make', success: true },
    ...{ objectKind: 'account', objectId: post.accountId },
    detail: { role, region: post.regionId, venue: post.venueId, appointment },
  })
}
