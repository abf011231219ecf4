// Owns: the rule of a roster: which weekday at which venue, how many sit, and whose turns are drawn. Enters: who looks
// after the venue. Leaves: to draw.ts, which makes days of it. Breaks if wrong: two rosters for one chair.
import { lockVenue } from '../../organisation/reach.ts'
import { whoServes } from '../../people/appointments.ts'
import { dayOf } from '../../platform/clock/day.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type CommitteeId, newId, type RegionId } from '../../platform/ids.ts'
import { AlreadyDone, FieldRefused, OutOfReach } from '../../platform/refusals.ts'
import { type Keeper, noted } from '../hands.ts'
import type { RosterId, RosterKind } from './kind.ts'
import { lockRoster, type RosterRow } from './queries.ts'
import { words } from './words.ts'

export interface NewRoster {
  kind: RosterKind
  title: string
  weekday: number
  from: string
  to: string
  /** Members, or professionals, on each day. */
  members: number
  liaisons: number
  /** Between two turns of one person lie at least so many days. */
  apartDays: number
}

export function setRoster(db: Db, actor: Keeper, venueId: string, fresh: NewRoster): Promise<RosterId> {
  return transaction(db, async (tx) => {
    const venue = await lockVenue(tx, actor, venueId)
    if (fresh.to <= fresh.from) throw new FieldRefused('to', words.both.endsBeforeItBegins)
    const id = newId<'roster'>(tx.clock.now())
    const made = await tx.q
      .insertInto('rosters')
      .values({
        ...{ committee_id: actor.committeeId, id, venue_id: venue, kind: fresh.kind, title: fresh.title },
        ...{ weekday: fresh.weekday, from_time: fresh.from, to_time: fresh.to },
        ...{ members: fresh.members, liaisons: fresh.liaisons, apart_days: fresh.apartDays },
        ...{ made_by: actor.accountId, made_at: tx.clock.now() },
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (!made.numInsertedOrUpdatedRows) throw new FieldRefused('weekday', words.both.alreadyThatDay)
    await noted(tx, actor, 'roster.set', 'roster', id)
    return id
  })
}

export interface Sitting {
  members?: readonly string[]
  liaisons?: readonly string[]
  professionals?: readonly string[]
}

/** Who is on it from today: whoever is not named leaves it, and keeps the days they already have. */
export function nameSitters(db: Db, actor: Keeper, rosterId: string, wanted: Sitting): Promise<void> {
  return transaction(db, async (tx) => {
    const roster = await lockRoster(tx, actor, rosterId)
    const named = await sittersFrom(tx, actor.committeeId, roster, wanted)
    const today = dayOf(tx.clock.now())
    const keys = named.map((one) => one.account_id ?? one.professional_id)
    await tx.q
      .updateTable('roster_people')
      .set({ left_on: today })
      .where('committee_id', '=', actor.committeeId)
      .where('roster_id', '=', roster.id)
      .where('left_on', 'is', null)
      .where((e) =>
        keys.length === 0 ? e.val(true) : e(e.fn.coalesce('account_id', 'professional_id'), 'not in', keys),
      )
      .execute()
    for (const one of named)
      await tx.q
        .insertInto('roster_people')
        .values({ ...one, id: newId<'rosterPerson'>(tx.clock.now()), joined_on: today })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    await noted(tx, actor, 'roster.name', 'roster', roster.id)
  })
}

/** Days already drawn stay; no further ones are. */
export function closeRoster(db: Db, actor: Keeper, rosterId: string): Promise<void> {
  return transaction(db, async (tx) => {
    const roster = await lockRoster(tx, actor, rosterId)
    const closed = await tx.q
      .updateTable('rosters')
      .set({ closed_at: tx.clock.now() })
      .where('committee_id', '=', actor.committeeId)
      .where('id', '=', roster.id)
      .where('closed_at', 'is', null)
      .executeTakeFirst()
    if (!closed.numUpdatedRows) throw new AlreadyDone({ roster: roster.id })
    await noted(tx, actor, 'roster.close', 'roster', roster.id)
  })
}

/** Members and liaisons who serve the venue's place, professionals on the committee's list: nobody else. */
async function sittersFrom(tx: Tx, committeeId: CommitteeId, roster: RosterRow, wanted: Sitting) {
  const serving = await whoServes(tx, committeeId, ['member', 'liaison'], roster.region_id as RegionId)
  const held = (role: 'member' | 'liaison', id: string) => {
    if (!serving.some((one) => one.role === role && one.accountId === id))
      throw new OutOfReach({ account: id })
    return { account_id: id, professional_id: null, seat: role }
  }
  const known = await tx.q
    .selectFrom('professionals')
    .select('id')
    .where('committee_id', '=', committeeId)
    .where('left_at', 'is', null)
    .execute()
  const professional = (id: string) => {
    if (!known.some((one) => one.id === id)) throw new OutOfReach({ professional: id })
    return { account_id: null, professional_id: id, seat: 'professional' as const }
  }
  const first = roster.kind === 'listening' ? (wanted.members ?? []) : []
  const named = [
    ...first.map((id) => held('member', id)),
    ...(wanted.liaisons ?? []).filter((id) => !first.includes(id)).map((id) => held('liaison', id)),
    ...(roster.kind === 'professional' ? (wanted.professionals ?? []) : []).map(professional),
  ]
  return named.map((one) => ({ ...one, committee_id: committeeId, roster_id: roster.id }))
}
