// Owns: what changes in the life of a venue after it was opened: its name, what it is a branch of, its end.
// Enters: the committee's staff. Leaves: a line of its history, and no code that still speaks for a closed place.
import { dayOf } from '../../platform/clock/day.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { newId, type RegionId, type VenueId } from '../../platform/ids.ts'
import { FieldRefused, RuleRefused } from '../../platform/refusals.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { lockVenue, note, type VenueMaker } from '../reach.ts'
import { type RoomId, remember } from './memory.ts'
import { words } from './words.ts'

export function renameVenue(db: Db, actor: VenueMaker, id: string, name: Bilingual): Promise<void> {
  return transaction(db, async (tx) => {
    const venue = await lockVenue(tx, actor, id)
    const before = await nameOf(tx, actor, venue)
    if (before.zh === name.zh && before.en === name.en) return
    await change(tx, actor, venue, { name_zh: name.zh, name_en: name.en })
    if (before.zh !== name.zh)
      await remember(tx, actor, venue, { kind: 'renamed', before: before.zh, after: name.zh })
    await note(tx, actor, 'venue.rename', venue)
  })
}

/** Under another venue, or under none. A branch has no branches: two levels can be read on one board. */
export function branchVenue(db: Db, actor: VenueMaker, id: string, parentId: string | null): Promise<void> {
  return transaction(db, async (tx) => {
    const venue = await lockVenue(tx, actor, id)
    const parent = parentId ? await lockVenue(tx, actor, parentId) : null
    await refuseRound(tx, actor, venue, parent)
    await change(tx, actor, venue, { parent_id: parent })
    const after = parent ? (await nameOf(tx, actor, parent)).zh : null
    await remember(tx, actor, venue, { kind: 'branched', after })
    await note(tx, actor, 'venue.branch', venue)
  })
}

/** What was said there goes on as before; nobody can write through its code any more. Its branches close or move first. */
export function closeVenue(db: Db, actor: VenueMaker, id: string, why: string): Promise<void> {
  return transaction(db, async (tx) => {
    const venue = await lockVenue(tx, actor, id)
    const branches = await openBranches(tx, actor, venue)
    if (branches > 0) throw new RuleRefused(words.both.branchesFirst, { venue, branches })
    const now = tx.clock.now()
    await change(tx, actor, venue, { closed_at: now })
    await tx.q
      .updateTable('entry_codes')
      .set({ revoked_at: now })
      .where('committee_id', '=', actor.committeeId)
      .where('venue_id', '=', venue)
      .where('revoked_at', 'is', null)
      .execute()
    await tx.q
      .updateTable('guidance_links')
      .set({ to_day: dayOf(now) })
      .where('committee_id', '=', actor.committeeId)
      .where('venue_id', '=', venue)
      .where('to_day', 'is', null)
      .execute()
    await remember(tx, actor, venue, { kind: 'closed', why })
    await note(tx, actor, 'venue.close', venue)
  })
}

/** The room of that name in that place, made where there is none: several venues may then share it (一室多用). */
export async function roomIn(tx: Tx, actor: VenueMaker, regionId: RegionId, name: string): Promise<RoomId> {
  const of = { committee_id: actor.committeeId, region_id: regionId, name_zh: name }
  await tx.q
    .insertInto('rooms')
    .values({ ...of, id: newId<'room'>(tx.clock.now()), name_en: name })
    .onConflict((taken) => taken.columns(['committee_id', 'region_id', 'name_zh']).doNothing())
    .execute()
  const { id } = await tx.q
    .selectFrom('rooms')
    .select('id')
    .where('committee_id', '=', actor.committeeId)
    .where('region_id', '=', regionId)
    .where('name_zh', '=', name)
    .executeTakeFirstOrThrow()
  return id as RoomId
}

/** Which room it uses; none, where nothing is written. */
export function useRoom(db: Db, actor: VenueMaker, id: string, name: string | undefined): Promise<void> {
  return transaction(db, async (tx) => {
    const venue = await lockVenue(tx, actor, id)
    const { region_id } = await tx.q
      .selectFrom('venues')
      .select('region_id')
      .where('committee_id', '=', actor.committeeId)
      .where('id', '=', venue)
      .executeTakeFirstOrThrow()
    const room = name ? await roomIn(tx, actor, region_id as RegionId, name) : null
    await change(tx, actor, venue, { room_id: room })
    await note(tx, actor, 'venue.room', venue)
  })
}

interface Change {
  name_zh?: string
  name_en?: string
  parent_id?: string | null
  room_id?: string | null
  closed_at?: Date
}

async function change(tx: Tx, actor: VenueMaker, id: VenueId, set: Change): Promise<void> {
  await tx.q
    .updateTable('venues')
    .set(set)
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', id)
    .execute()
}

async function nameOf(tx: Tx, actor: VenueMaker, id: VenueId): Promise<Bilingual> {
  const row = await tx.q
    .selectFrom('venues')
    .select(['name_zh as zh', 'name_en as en'])
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return row
}

async function openBranches(tx: Tx, actor: VenueMaker, id: VenueId): Promise<number> {
  const rows = tx.q
    .selectFrom('venues')
    .select((count) => count.fn.countAll<number>().as('n'))
    .where('committee_id', '=', actor.committeeId)
    .where('parent_id', '=', id)
    .where('closed_at', 'is', null)
  return Number((await rows.executeTakeFirstOrThrow()).n)
}

async function refuseRound(tx: Tx, actor: VenueMaker, venue: VenueId, parent: VenueId | null): Promise<void> {
  if (!parent) return
  if (parent === venue) throw new FieldRefused('parentId', words.both.itself)
  const { parent_id: above } = await tx.q
    .selectFrom('venues')
    .select('parent_id')
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', parent)
    .executeTakeFirstOrThrow()
  if (above || (await openBranches(tx, actor, venue)) > 0)
    throw new FieldRefused('parentId', words.both.twoLevels)
}
