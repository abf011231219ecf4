// Owns: the question to the owner of a venue where nothing happens: does it go on, is it merged, is it closed? Enters: the
// clock asks, the owner answers. Leaves: the answer to the office, which alone closes. Breaks if wrong: places for show.

import { tellAccount } from '../../matters/notices.ts'
import { signatureOf } from '../../people/actors.ts'
import { whoServes } from '../../people/appointments.ts'
import { audit } from '../../platform/audit/audit.ts'
import { workdayAt } from '../../platform/clock/calendar.ts'
import { addDays, type Day, dayOf } from '../../platform/clock/day.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type AccountId, type CommitteeId, newId, type RegionId } from '../../platform/ids.ts'
import { AlreadyDone, FieldRefused, OutOfReach } from '../../platform/refusals.ts'
import { ownsVenue, type Seer } from '../frequency/owners.ts'
import type { NamedSubject } from '../frequency/queries.ts'
import { idleVenues } from './queries.ts'
import { type IdleAnswer, words } from './words.ts'

/** Half a year: longer than any rhythm but the yearly one, and as long as an answer is believed. */
export const quietDays = 182

/** On a working day only; each venue once. Bears being run twice. */
export async function askIdleVenues(db: Db, committeeId: CommitteeId): Promise<{ asked: number }> {
  const today = dayOf(db.clock.now())
  if (!workdayAt(today).value) return { asked: 0 }
  let asked = 0
  for (const venue of await idleVenues(db, committeeId, addDays(today, -quietDays)))
    asked += await ask(db, committeeId, venue.subject, venue.since)
  return { asked }
}

function ask(db: Db, committeeId: CommitteeId, venue: NamedSubject, since: Day): Promise<number> {
  return transaction(db, async (tx) => {
    const now = tx.clock.now()
    const id = newId<'idleQuestion'>(now)
    const made = await tx.q
      .insertInto('idle_questions')
      .values({ committee_id: committeeId, id, venue_id: venue.id, idle_since: since, asked_at: now })
      .onConflict((open) => open.doNothing())
      .executeTakeFirst()
    if (!made.numInsertedOrUpdatedRows) return 0
    const about = { kind: 'idle', id, townshipId: venue.townshipId } as const
    const news = { subject: words.both.newsSubject, body: venue.name }
    for (const account of await ownersOf(tx, committeeId, venue))
      await tellAccount(tx, committeeId, account, about, news)
    return 1
  })
}

/** Those appointed to the venue; where nobody is, the nearest who serves its place. */
async function ownersOf(tx: Tx, committeeId: CommitteeId, venue: NamedSubject): Promise<AccountId[]> {
  const roles = ['venueHead', 'convener', 'liaison'] as const
  const serving = await whoServes(tx, committeeId, roles, venue.regionId as RegionId)
  const own = serving.filter((one) => one.venueId === venue.id)
  const near = serving.filter((one) => one.venueId === null)
  const told = own.length > 0 ? own : near.filter((one) => one.regionId === near[0]?.regionId)
  return [...new Set(told.map((one) => one.accountId))]
}

export interface Answered {
  answer: IdleAnswer
  reason: string
  mergeInto?: string | undefined
}

/** Said once, by who looks after it. */
export function answerIdle(db: Db, actor: Seer, id: string, said: Answered): Promise<void> {
  return transaction(db, async (tx) => {
    const question = await lockQuestion(tx, actor, id)
    const into = await mergedInto(tx, actor, question.venue_id, said)
    await tx.q
      .updateTable('idle_questions')
      .set({ answer: said.answer, reason: said.reason, merge_into: into })
      .set({ answered_by: actor.accountId, answered_at: tx.clock.now() })
      .where('committee_id', '=', actor.committeeId)
      .where('id', '=', id)
      .execute()
    const by = { committeeId: actor.committeeId, ...signatureOf(actor) }
    const about = { objectKind: 'venue', objectId: question.venue_id, detail: { answer: said.answer } }
    await audit(tx, { ...by, ...about, act: 'venue.idleAnswer', success: true })
  })
}

async function lockQuestion(tx: Tx, actor: Seer, id: string) {
  const question = await tx.q
    .selectFrom('idle_questions as i')
    .innerJoin('venues', (join) =>
      join.onRef('venues.committee_id', '=', 'i.committee_id').onRef('venues.id', '=', 'i.venue_id'),
    )
    .select(['i.venue_id', 'i.answered_at'])
    .where('i.committee_id', '=', actor.committeeId)
    .where('i.id', '=', id)
    .where(ownsVenue(actor))
    .forUpdate('i')
    .executeTakeFirst()
  if (!question) throw new OutOfReach({ idle: id })
  if (question.answered_at) throw new AlreadyDone({ idle: id })
  return question
}

async function mergedInto(tx: Tx, actor: Seer, venueId: string, said: Answered): Promise<string | null> {
  const { answer, mergeInto } = said
  if (answer !== 'merge') {
    if (mergeInto) throw new FieldRefused('mergeInto', words.both.noMerge)
    return null
  }
  if (!mergeInto) throw new FieldRefused('mergeInto', words.both.whichVenue)
  if (mergeInto === venueId) throw new FieldRefused('mergeInto', words.both.notItself)
  const open = await tx.q
    .selectFrom('venues')
    .select('id')
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', mergeInto)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  if (!open) throw new FieldRefused('mergeInto', words.both.whichVenue)
  return mergeInto
}
