// Owns: a call for topics (征题) of one venue. Enters: who looks after the venue. It opens on a day and closes after
// another; what comes to it meanwhile names it. Leaves: a closed list, told to whoever sorts it.
// Breaks if wrong: a list that is still being written is already being chosen from.
import { limitsWith } from '../../matters/limits/limits.ts'
import { tellRole } from '../../matters/notices.ts'
import { lockVenue } from '../../organisation/reach.ts'
import { type Staff, signatureOf } from '../../people/actors.ts'
import { ancestorsOf } from '../../people/regions.ts'
import { audit } from '../../platform/audit/audit.ts'
import { addDays, type Day, dayOf } from '../../platform/clock/day.ts'
import { dueAt } from '../../platform/clock/limit.ts'
import { committeeById } from '../../platform/committees.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type CommitteeId, newId, type RegionId } from '../../platform/ids.ts'
import { AlreadyDone, FieldRefused } from '../../platform/refusals.ts'
import { findCall } from './queries.ts'
import { words } from './words.ts'

export const callerRoles = ['venueHead', 'liaison', 'convener', 'committeeStaff'] as const
export type Caller = Staff<(typeof callerRoles)[number]>

export interface NewCall {
  title: string
  /** What people are asked to bring. */
  asks: string
  opensOn?: string | undefined
  closesOn?: string | undefined
}

export function openCall(db: Db, actor: Caller, venueId: string, fresh: NewCall): Promise<string> {
  return transaction(db, async (tx) => {
    const venue = await lockVenue(tx, actor, venueId)
    const { region_id } = await tx.q
      .selectFrom('venues')
      .select('region_id')
      .where('committee_id', '=', actor.committeeId)
      .where('id', '=', venue)
      .executeTakeFirstOrThrow()
    const place = await ancestorsOf(tx, actor.committeeId, region_id as RegionId)
    const id = newId<'call'>(tx.clock.now())
    await tx.q
      .insertInto('calls')
      .values({
        ...(await daysOf(tx, actor.committeeId, fresh)),
        ...{ committee_id: actor.committeeId, id, venue_id: venue, region_id },
        ...{ township_id: place.townshipId, village_id: place.villageId },
        ...{ title: fresh.title, asks: fresh.asks },
        ...{ opened_by: actor.accountId, opened_at: tx.clock.now() },
      })
      .execute()
    await note(tx, actor, 'call.open', id)
    return id
  })
}

/** From today for as long as the committee's limit says, unless somebody says otherwise. */
async function daysOf(tx: Tx, committeeId: CommitteeId, { opensOn, closesOn }: NewCall) {
  const today = dayOf(tx.clock.now())
  const opens = (opensOn ?? today) as Day
  const { settings } = await committeeById(tx, committeeId)
  const usual = dueAt(new Date(`${opens}T12:00:00+08:00`), limitsWith(settings.limits).topicCall).due
  const closes = (closesOn ?? dayOf(usual)) as Day
  if (opens < today) throw new FieldRefused('opensOn', words.both.opensInThePast)
  if (closes < opens) throw new FieldRefused('closesOn', words.both.closesBeforeItOpens)
  if (closes > addDays(opens, longest)) throw new FieldRefused('closesOn', words.both.tooLong)
  return { opens_on: opens, closes_on: closes }
}
/** A call that never ends is a letter box. */
const longest = 92

/** Before its day: what came is enough. */
export function closeCall(db: Db, actor: Caller, id: string): Promise<void> {
  return transaction(db, async (tx) => {
    const call = await findCall(tx, actor, id)
    const closed = await close(tx, actor.committeeId, call.id, actor.accountId)
    if (!closed) throw new AlreadyDone({ call: id })
    await note(tx, actor, 'call.close', id)
  })
}

/** By its day: whatever closed on an earlier day and is still open. Done twice it closes nothing twice. */
export async function closeDueCalls(db: Db, committeeId: CommitteeId): Promise<{ closed: number }> {
  const due = await db.q
    .selectFrom('calls')
    .select('id')
    .where('committee_id', '=', committeeId)
    .where('closed_at', 'is', null)
    .where('closes_on', '<', dayOf(db.clock.now()))
    .limit(200)
    .execute()
  for (const { id } of due) await transaction(db, (tx) => close(tx, committeeId, id, null))
  return { closed: due.length }
}

async function close(tx: Tx, committeeId: CommitteeId, id: string, by: string | null): Promise<boolean> {
  const row = await tx.q
    .updateTable('calls')
    .set({ closed_at: tx.clock.now(), closed_by: by })
    .where('committee_id', '=', committeeId)
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .returning(['title', 'region_id', 'township_id'])
    .executeTakeFirst()
  if (!row) return false
  const { n } = await tx.q
    .selectFrom('submissions')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('committee_id', '=', committeeId)
    .where('call_id', '=', id)
    .where('confidential', '=', false)
    .executeTakeFirstOrThrow()
  const body = (lang: 'zh' | 'en') => words(lang).closedBody(row.title, Number(n))
  const news = { subject: words.both.closedSubject, body: { zh: body('zh'), en: body('en') } }
  const about = { kind: 'call', id, townshipId: row.township_id } as const
  await tellRole(tx, committeeId, ['liaison', 'venueHead'], row.region_id, about, news)
  return true
}

function note(tx: Tx, actor: Caller, act: string, id: string): Promise<void> {
  const by = { committeeId: actor.committeeId, ...signatureOf(actor) }
  return audit(tx, { ...by, act, objectKind: 'call', objectId: id, success: true })
}
