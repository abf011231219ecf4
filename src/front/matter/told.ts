// Owns: all that one reader may know of one matter, read only through chapters: what changes in one place changes in all.
import { sql } from 'kysely'
import type { Audience, Chapter, ChapterFacts } from '../../matters/chapters.ts'
import { journalOf } from '../../matters/journal.ts'
import { findMatter, type MatterRow } from '../../matters/matter.ts'
import { type MethodInForce, methodOf } from '../../matters/methods/in-force.ts'
import { type Reached, reachedBy } from '../../matters/methods/journey.ts'
import { mayReach } from '../../matters/reach.ts'
import { howManySpoke, submissionsBroughtTo } from '../../matters/submissions/earlier.ts'
import { agreedBy, type Promised, promisedIn } from '../../matters/words/due.ts'
import type { Actor } from '../../people/actors.ts'
import { regionOf } from '../../people/regions.ts'
import { type Day, endOfDay } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { View } from '../../platform/html/index.ts'
import type { RegionId } from '../../platform/ids.ts'
import { type Happened, happenedTo } from './journal.ts'

export interface Told {
  matter: MatterRow
  method: MethodInForce
  place: string
  spoke: number
  /** What people brought, in its own column. */
  voices: readonly ChapterFacts[]
  /** The record of each stop, in walking order. */
  record: readonly ChapterFacts[]
  /** The next date that somebody has promised, and what for: an agreed item's, else the end of the present step. */
  next: Promised | null
  reached: Reached
  happened: readonly Happened[]
  /** Matters that took this one up again. */
  again: readonly { id: string; number: string }[]
  now: Date
}

export async function tellMatter(
  db: Db,
  actor: Actor,
  id: string,
  chapters: readonly Chapter[],
  audience: Audience,
  view: View,
): Promise<Told> {
  const matter = await findMatter(db, actor, id)
  const told: { stage: Chapter['stage']; facts: ChapterFacts }[] = []
  for (const chapter of chapters) {
    const facts = await chapter.facts(db, actor, matter, audience)
    if (facts) told.push({ stage: chapter.stage, facts })
  }
  const lines = await journalOf(db, matter.committee_id, matter.id)
  return {
    matter,
    method: await methodOf(db, matter),
    place: await placeOf(db, matter, view),
    spoke: howManySpoke(matter, await submissionsBroughtTo(db, matter.committee_id, matter.id)),
    voices: told.filter(({ stage }) => stage === 'collect').map(({ facts }) => facts),
    record: told.filter(({ stage }) => stage !== 'collect').map(({ facts }) => facts),
    next: await nextDate(db, matter, audience),
    reached: reachedBy(lines),
    happened: audience === 'staff' ? await happenedTo(db, actor, matter, lines) : [],
    again: await takenUpAgain(db, actor, matter),
    now: db.clock.now(),
  }
}

/** Everyone reads only of items whose minutes are public. */
async function nextDate(db: Db, matter: MatterRow, audience: Audience): Promise<Promised | null> {
  if (over.includes(matter.state)) return null
  const promised = await db.q
    .selectFrom('items')
    .select((e) => e.fn.min('items.due_on').as('day'))
    .where('items.committee_id', '=', matter.committee_id)
    .where('items.matter_id', '=', matter.id)
    .where('items.implementation', '=', 'open')
    .where('items.kind', 'in', ['consensus', 'commitment'])
    .where(sql<boolean>`(${audience === 'staff'} or exists (select from meetings m where m.committee_id = items.committee_id
      and m.id = items.meeting_id and m.state = 'published'))`)
    .executeTakeFirst()
  return promised?.day ? agreedBy(endOfDay(promised.day as Day)) : promisedIn(matter.state, matter.due_at)
}
const over: readonly MatterRow['state'][] = ['filed', 'archived', 'diverted', 'notSuitable']

async function placeOf(db: Db, matter: MatterRow, view: View): Promise<string> {
  const nearest = matter.village_id ?? matter.township_id ?? matter.region_id
  return (await regionOf(db, matter.committee_id, nearest as RegionId)).name[view.lang]
}

function takenUpAgain(db: Db, actor: Actor, matter: MatterRow) {
  return db.q
    .selectFrom('matters')
    .select(['matters.id', 'matters.number'])
    .where('matters.reopened_from', '=', matter.id)
    .where(mayReach(actor))
    .orderBy('matters.created_at')
    .limit(5)
    .execute()
}
