// Owns: something held for people or among members: planned, then held or cancelled. Enters: who keeps the place, and any
// member who gives it. Who came is ticked once; a photo is never asked for. Leaves: to the public list where it is open
// to all, and to those asked. Breaks if wrong: a talk that nobody comes to, or one counted that was never held.
import { findMatter } from '../../matters/matter.ts'
import { tellAccount } from '../../matters/notices.ts'
import { dayOf } from '../../platform/clock/day.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { keepFile } from '../../platform/files/files.ts'
import { newId } from '../../platform/ids.ts'
import { AlreadyDone, FieldRefused, NotYours, OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import { dayAndTime } from '../../platform/words/format.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import { keeps, noted, placeOf, type Server, serverRoles } from '../hands.ts'
import type { ActivityKind } from '../queries.ts'
import { type Asked, askPeople, groupOf } from './people.ts'
import { type Activity, type ActivityId, lockActivity } from './queries.ts'
import { words } from './words.ts'

export interface NewActivity {
  kind: ActivityKind
  title: string
  about?: string | undefined
  programme?: string | undefined
  venueId?: string | undefined
  regionId?: string | undefined
  place?: string | undefined
  startsAt: Date
  hours: number
  openToAll: boolean
  bodyId?: string | undefined
  /** Everybody of the group is asked to come. */
  askGroup?: boolean
  gives?: readonly string[]
  teamId?: string | undefined
  policyId?: string | undefined
  matterId?: string | undefined
}

const longest = 24 * 14

export function planActivity(db: Db, actor: Server, fresh: NewActivity): Promise<ActivityId> {
  return transaction(db, async (tx) => {
    const where = await whereOf(tx, actor, fresh)
    if (!keeps(actor, where, serverRoles)) throw new OutOfReach({ region: where.region_id })
    if (fresh.matterId) await findMatter(tx, actor, fresh.matterId)
    if (fresh.hours <= 0 || fresh.hours > longest) throw new FieldRefused('hours', words.both.hoursWrong)
    const now = tx.clock.now()
    const id = newId<'activity'>(now)
    await tx.q
      .insertInto('activities')
      .values({
        ...{ committee_id: actor.committeeId, id, kind: fresh.kind, title: fresh.title, ...where },
        ...bondsOf(fresh),
        starts_at: fresh.startsAt,
        ends_at: new Date(fresh.startsAt.getTime() + fresh.hours * 3_600_000),
        ...{ open_to_all: fresh.openToAll, state: 'planned', planned_by: actor.accountId, planned_at: now },
      })
      .execute()
    const group = fresh.askGroup && fresh.bodyId ? await groupOf(tx, actor.committeeId, fresh.bodyId) : []
    const gives = (fresh.gives ?? []).map((id) => ({ id, part: 'gives' as const }))
    const asked = await askPeople(tx, actor.committeeId, id, [...gives, ...group])
    if (fresh.startsAt > now)
      await tellAsked(tx, actor, { id, title: fresh.title, place: where.place }, fresh, asked)
    await noted(tx, actor, 'activity.plan', 'activity', id)
    return id
  })
}

const bondsOf = (fresh: NewActivity) => ({
  ...{ about: fresh.about ?? null, programme: fresh.programme ?? null, body_id: fresh.bodyId ?? null },
  ...{ policy_id: fresh.policyId ?? null, matter_id: fresh.matterId ?? null, team_id: fresh.teamId ?? null },
})

export interface Holding {
  /** Of those asked, by the id of their row. */
  came: readonly string[]
  cameOfIt?: string | undefined
  photos?: readonly File[] | undefined
}

export function holdActivity(db: Db, actor: Server, id: string, holding: Holding): Promise<void> {
  return transaction(db, async (tx) => {
    const activity = await heldBy(tx, actor, id)
    if (dayOf(activity.startsAt) > dayOf(tx.clock.now()))
      throw new RuleRefused(words.both.notYet, { activity: id })
    if (activity.kind === 'supervision' && !holding.cameOfIt)
      throw new FieldRefused('cameOfIt', words.both.seenWanted)
    const known = activity.people.map((one) => one.id)
    if (holding.came.some((one) => !known.includes(one)))
      throw new OutOfReach({ activity: id, person: 'unknown' })
    await settle(tx, actor, activity, { state: 'held', came_of_it: holding.cameOfIt ?? null })
    for (const one of known)
      await tx.q
        .updateTable('activity_people')
        .set({ came: holding.came.includes(one) })
        .where('committee_id', '=', actor.committeeId)
        .where('id', '=', one)
        .execute()
    for (const photo of holding.photos ?? [])
      await keepFile(tx, {
        ...{ committeeId: actor.committeeId, subjectKind: 'activity', subjectId: id, accept: 'photo' },
        ...{ bytes: new Uint8Array(await photo.arrayBuffer()), field: 'photos' },
      })
    await noted(tx, actor, 'activity.hold', 'activity', id)
  })
}

export function cancelActivity(db: Db, actor: Server, id: string, why: string): Promise<void> {
  return transaction(db, async (tx) => {
    const activity = await heldBy(tx, actor, id)
    await settle(tx, actor, activity, { state: 'cancelled', why })
    const said = (lang: Lang) => words(lang).cancelledBody(activity.title, why)
    const news = { subject: words.both.cancelledSubject, body: { zh: said('zh'), en: said('en') } }
    const about = { kind: 'activity', id, townshipId: activity.place.township_id } as const
    for (const { accountId } of activity.people)
      if (accountId && accountId !== actor.accountId)
        await tellAccount(tx, actor.committeeId, accountId, about, news)
    await noted(tx, actor, 'activity.cancel', 'activity', id)
  })
}

/** Whoever planned it, gives it or keeps the place writes down what happened. */
export function mayWrite(actor: Server, activity: Activity): boolean {
  const gives = activity.people.some((one) => one.part === 'gives' && one.accountId === actor.accountId)
  return keeps(actor, activity.place) || gives || activity.plannedBy === actor.accountId
}

/** Held for a change, by one who may write. */
export async function heldBy(tx: Tx, actor: Server, id: string): Promise<Activity> {
  const activity = await lockActivity(tx, actor, id)
  if (!mayWrite(actor, activity)) throw new NotYours({ activity: id })
  return activity
}

interface Settled {
  state: 'held' | 'cancelled'
  why?: string
  came_of_it?: string | null
}

async function settle(tx: Tx, actor: Server, { id }: Activity, settled: Settled): Promise<void> {
  const done = await tx.q
    .updateTable('activities')
    .set({ ...settled, settled_by: actor.accountId, settled_at: tx.clock.now() })
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', id)
    .where('state', '=', 'planned')
    .executeTakeFirst()
  if (!done.numUpdatedRows) throw new AlreadyDone({ activity: id })
}

/** A venue says where it is; elsewhere the place is named. */
async function whereOf(tx: Tx, actor: Server, { venueId, regionId, place }: NewActivity) {
  const venue = venueId
    ? await tx.q
        .selectFrom('venues')
        .select(['id', 'region_id', 'name_zh', 'address'])
        .where('committee_id', '=', actor.committeeId)
        .where('id', '=', venueId)
        .where('closed_at', 'is', null)
        .executeTakeFirst()
    : undefined
  if (venueId && !venue) throw new OutOfReach({ venue: venueId })
  const region = venue?.region_id ?? regionId
  if (!region) throw new FieldRefused('venueId', words.both.whereIsIt)
  const named = place ?? (venue ? `${venue.name_zh}（${venue.address}）` : undefined)
  if (!named) throw new FieldRefused('place', words.both.whereIsIt)
  return { ...(await placeOf(tx, actor.committeeId, region)), venue_id: venue?.id ?? null, place: named }
}

async function tellAsked(
  tx: Tx,
  actor: Server,
  { id, title, place }: { id: string; title: string; place: string },
  { startsAt }: NewActivity,
  asked: readonly Asked[],
): Promise<void> {
  const said = (lang: Lang) => words(lang).askedBody(title, dayAndTime(startsAt, lang, tx.clock.now()), place)
  const news = { subject: words.both.askedSubject, body: { zh: said('zh'), en: said('en') } }
  for (const { account } of asked)
    if (account && account !== actor.accountId)
      await tellAccount(tx, actor.committeeId, account, { kind: 'activity', id, townshipId: null }, news)
}
