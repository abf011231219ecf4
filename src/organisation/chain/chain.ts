// Owns: who answers for what: which committee a group stands under, which places a group answers for, which body
// guides a venue. Enters: the committee's staff. Leaves: to the chain with its gaps, to the public board.
import { dayOf } from '../../platform/clock/day.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type BodyId, newId, type RegionId, type VenueId } from '../../platform/ids.ts'
import { FieldRefused, OutOfReach } from '../../platform/refusals.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { noteBody, openBody } from '../bodies.ts'
import { lockVenue, note, type VenueMaker } from '../reach.ts'
import { type chainKinds, findBody } from './queries.ts'
import { words } from './words.ts'

export interface NewLink {
  kind: (typeof chainKinds)[number]
  name: Bilingual
  parentId?: BodyId | undefined
}

export function addBody(db: Db, actor: VenueMaker, { kind, name, parentId }: NewLink): Promise<BodyId> {
  return transaction(db, async (tx) => {
    if (parentId) await findBody(tx, actor.committeeId, parentId)
    return openBody(tx, actor, { kind, name, parentId, regionId: null })
  })
}

/** A group under a committee, or under none. */
export function putUnder(db: Db, actor: VenueMaker, id: string, parentId: string | null): Promise<void> {
  return transaction(db, async (tx) => {
    const { committeeId } = actor
    const body = await lockBody(tx, actor, id)
    if (parentId === body) throw new FieldRefused('parentId', words.both.itself)
    const parent = parentId ? await findBody(tx, committeeId, parentId) : null
    if (parent && parent.kind !== 'specialCommittee')
      throw new FieldRefused('parentId', words.both.underCommittee)
    await tx.q
      .updateTable('bodies')
      .set({ parent_id: parent?.id ?? null })
      .where('committee_id', '=', committeeId)
      .where('id', '=', body)
      .execute()
    await noteBody(tx, actor, 'body.parent', body)
  })
}

/** The places that a group answers for from today; the list is whole. */
export function answerFor(db: Db, actor: VenueMaker, id: string, places: readonly RegionId[]): Promise<void> {
  return transaction(db, async (tx) => {
    const { committeeId } = actor
    const body = await lockBody(tx, actor, id)
    let gone = tx.q
      .deleteFrom('group_places')
      .where('committee_id', '=', committeeId)
      .where('body_id', '=', body)
    if (places.length > 0) gone = gone.where('region_id', 'not in', places)
    await gone.execute()
    for (const place of places) await answerForIn(tx, actor, body, place)
    await noteBody(tx, actor, 'body.places', body)
  })
}

export async function answerForIn(tx: Tx, actor: VenueMaker, body: BodyId, place: RegionId): Promise<void> {
  const of = { committee_id: actor.committeeId, body_id: body, region_id: place }
  await tx.q
    .insertInto('group_places')
    .values({ ...of, from_day: dayOf(tx.clock.now()) })
    .onConflict((there) => there.doNothing())
    .execute()
}

/** One body guides a venue at a time (一对一): who did before ends today. */
export function guide(db: Db, actor: VenueMaker, venueId: string, bodyId: string | null): Promise<void> {
  return transaction(db, async (tx) => {
    const venue = await lockVenue(tx, actor, venueId)
    const body = bodyId ? (await findBody(tx, actor.committeeId, bodyId)).id : null
    await endGuidance(tx, actor, venue)
    if (body) {
      const of = { committee_id: actor.committeeId, venue_id: venue, body_id: body }
      const from_day = dayOf(tx.clock.now())
      const id = newId<'guidance'>(tx.clock.now())
      await tx.q
        .insertInto('guidance_links')
        .values({ ...of, id, from_day, linked_by: actor.accountId })
        .execute()
    }
    await note(tx, actor, 'venue.guide', venue)
  })
}

async function endGuidance(tx: Tx, actor: VenueMaker, venue: VenueId): Promise<void> {
  await tx.q
    .updateTable('guidance_links')
    .set({ to_day: dayOf(tx.clock.now()) })
    .where('committee_id', '=', actor.committeeId)
    .where('venue_id', '=', venue)
    .where('to_day', 'is', null)
    .execute()
}

async function lockBody(tx: Tx, actor: VenueMaker, id: string): Promise<BodyId> {
  const row = await tx.q
    .selectFrom('bodies')
    .select('id')
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ body: id })
  return row.id as BodyId
}
