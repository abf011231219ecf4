// Owns: addresses that calendars read: one in force for a person, a venue, the county. Enters: the person; who looks after
// the venue; the office. Leaves: a token that is permission to read. Breaks if wrong: a lost phone reads on for ever.
import { sql } from 'kysely'
import { holds, type Staff, signatureOf } from '../../people/actors.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type Id, newId, newToken } from '../../platform/ids.ts'
import { NotYours, OutOfReach } from '../../platform/refusals.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import { guidesVenue, ownsVenue } from '../frequency/owners.ts'
import { feedDigest } from './holder.ts'

export type FeedId = Id<'feed'>
/** Whose days: one's own, a venue's, the county's. */
export type FeedOf = { kind: 'person' } | { kind: 'venue'; venueId: string } | { kind: 'county' }

/** The address in force; a first one is made where there is none. */
export function takeFeed(db: Db, actor: Staff, of: FeedOf, lang: Lang): Promise<string> {
  return transaction(db, async (tx) => {
    await refuseOthers(tx, actor, of)
    return (await tokenInForce(tx, actor, of)) ?? (await makeFeed(tx, actor, of, lang))
  })
}

/** The old address ends in the same act. */
export function renewFeed(db: Db, actor: Staff, of: FeedOf, lang: Lang): Promise<string> {
  return transaction(db, async (tx) => {
    await refuseOthers(tx, actor, of)
    if (!(await endFeed(tx, actor, of))) throw new OutOfReach({ feed: of.kind })
    return makeFeed(tx, actor, of, lang)
  })
}

export function stopFeed(db: Db, actor: Staff, of: FeedOf): Promise<void> {
  return transaction(db, async (tx) => {
    await refuseOthers(tx, actor, of)
    if (!(await endFeed(tx, actor, of))) throw new OutOfReach({ feed: of.kind })
  })
}

/** For the page that shows it again; null where none is in force. */
export async function tokenOf(db: Db, actor: Staff, of: FeedOf): Promise<string | null> {
  await refuseOthers(db, actor, of)
  return tokenInForce(db, actor, of)
}

/** The venue's own people and guides for a venue, the office for the county; one's own needs nobody. */
async function refuseOthers(db: Db, actor: Staff, of: FeedOf): Promise<void> {
  if (of.kind === 'county' && !holds(actor, 'committeeStaff', 'secretaryGeneral'))
    throw new NotYours({ feed: 'county', as: actor.as })
  if (of.kind !== 'venue') return
  const venue = await db.q
    .selectFrom('venues')
    .select('id')
    .where('id', '=', of.venueId)
    .where('closed_at', 'is', null)
    .where(sql<boolean>`(${ownsVenue(actor)} or ${guidesVenue(actor)})`)
    .executeTakeFirst()
  if (!venue) throw new OutOfReach({ venue: of.venueId })
}

function inForce(actor: Staff, of: FeedOf) {
  const whose = of.kind === 'person' ? actor.accountId : of.kind === 'venue' ? of.venueId : actor.committeeId
  return sql<boolean>`(committee_id = ${actor.committeeId} and kind = ${of.kind} and revoked_at is null
    and coalesce(account_id, venue_id, committee_id) = ${whose})`
}

async function tokenInForce(db: Db, actor: Staff, of: FeedOf): Promise<string | null> {
  const row = await db.q
    .selectFrom('feeds')
    .select('token_sealed')
    .where(inForce(actor, of))
    .executeTakeFirst()
  return row?.token_sealed ? db.secrets.open(row.token_sealed) : null
}

async function makeFeed(tx: Tx, actor: Staff, of: FeedOf, lang: Lang): Promise<string> {
  const token = newToken()
  const now = tx.clock.now()
  const id = newId<'feed'>(now)
  const made = await tx.q
    .insertInto('feeds')
    .values({
      ...{ committee_id: actor.committeeId, id, kind: of.kind, lang },
      ...{ account_id: of.kind === 'person' ? actor.accountId : null },
      ...{ venue_id: of.kind === 'venue' ? of.venueId : null },
      ...{ token_hash: feedDigest(tx.secrets, token), token_sealed: tx.secrets.seal(token) },
      ...{ made_by: actor.accountId, made_at: now },
    })
    .onConflict((taken) => taken.doNothing())
    .executeTakeFirst()
  // Asked for twice at once: both are handed the one that was first.
  if (!made.numInsertedOrUpdatedRows) return (await tokenInForce(tx, actor, of)) ?? token
  await note(tx, actor, 'feed.make', id)
  return token
}

/** What is revoked keeps no token: only that it was there. */
async function endFeed(tx: Tx, actor: Staff, of: FeedOf): Promise<boolean> {
  const ended = await tx.q
    .updateTable('feeds')
    .set({ revoked_at: tx.clock.now(), token_sealed: null })
    .where(inForce(actor, of))
    .returning('id')
    .executeTakeFirst()
  if (ended) await note(tx, actor, 'feed.end', ended.id)
  return ended !== undefined
}

function note(tx: Tx, actor: Staff, act: string, id: string): Promise<void> {
  const by = { committeeId: actor.committeeId, ...signatureOf(actor) }
  return audit(tx, { ...by, act, objectKind: 'feed', objectId: id, success: true })
}
