// Owns: reads of bulletins: the list, one with its briefs, what may stand in a new one, what the last one said.
import { type Selectable, sql } from 'kysely'
import type { Bulletins } from '../../platform/database/schema.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import type { CommitteeId, Id } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { type Brief, briefRows } from '../briefs/reach.ts'
import type { BulletinState } from './machine.ts'

export type BulletinId = Id<'bulletin'>
export type Bulletin = Omit<Selectable<Bulletins>, 'id' | 'committee_id' | 'state'> & {
  id: BulletinId
  committee_id: CommitteeId
  state: BulletinState
  signer: string | null
}
const aPage = 30
const mostOnAShelf = 50

function rows(db: Db, committeeId: CommitteeId) {
  return db.q
    .selectFrom('bulletins')
    .leftJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 'bulletins.committee_id').onRef('a.id', '=', 'bulletins.signed_by'),
    )
    .selectAll('bulletins')
    .select('a.name as signer')
    .where('bulletins.committee_id', '=', committeeId)
}

export async function bulletinsOf(
  db: Db,
  committeeId: CommitteeId,
  after?: string,
): Promise<{ bulletins: Bulletin[]; next: string | null }> {
  let query = rows(db, committeeId)
  const [at, id] = (after ?? '').split('~')
  if (at && id && !Number.isNaN(Date.parse(at)) && /^[0-9a-f-]{36}$/.test(id))
    query = query.where(sql<boolean>`(bulletins.made_at, bulletins.id) < (${at}::timestamptz, ${id}::uuid)`)
  const found = (await query
    .orderBy('bulletins.made_at', 'desc')
    .orderBy('bulletins.id', 'desc')
    .limit(aPage + 1)
    .execute()) as Bulletin[]
  const last = found.length > aPage ? found[aPage - 1] : undefined
  return { bulletins: found.slice(0, aPage), next: last ? `${last.made_at.toISOString()}~${last.id}` : null }
}

export async function findBulletin(db: Db, committeeId: CommitteeId, id: string): Promise<Bulletin> {
  const row = await rows(db, committeeId).where('bulletins.id', '=', id).executeTakeFirst()
  if (!row) throw new OutOfReach({ bulletin: id })
  return row as Bulletin
}

export async function lockBulletin(tx: Tx, committeeId: CommitteeId, id: string): Promise<Bulletin> {
  const row = await rows(tx, committeeId)
    .where('bulletins.id', '=', id)
    .forUpdate('bulletins')
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ bulletin: id })
  return row as Bulletin
}

export async function briefsIn(db: Db, { committee_id, id }: Bulletin): Promise<Brief[]> {
  const found = briefRows(db)
    .innerJoin('bulletin_briefs as b', (join) =>
      join.onRef('b.committee_id', '=', 'briefs.committee_id').onRef('b.brief_id', '=', 'briefs.id'),
    )
    .where('b.committee_id', '=', committee_id)
    .where('b.bulletin_id', '=', id)
    .orderBy('b.place')
  return (await found.execute()) as Brief[]
}

const stands = sql<boolean>`exists (select 1 from bulletin_briefs b
  where b.committee_id = briefs.committee_id and b.brief_id = briefs.id)`

/** Adopted, and in no issue yet. */
export async function waitingForIssue(db: Db, committeeId: CommitteeId): Promise<Brief[]> {
  const found = briefRows(db)
    .where('briefs.committee_id', '=', committeeId)
    .where('briefs.state', '=', 'adopted')
    .where(sql<boolean>`not ${stands}`)
    .orderBy('briefs.decided_at')
    .limit(mostOnAShelf)
  return (await found.execute()) as Brief[]
}

export async function standsInIssue(db: Db, brief: Pick<Brief, 'committee_id' | 'id'>): Promise<boolean> {
  const row = await db.q
    .selectFrom('bulletin_briefs')
    .select('bulletin_id')
    .where('committee_id', '=', brief.committee_id)
    .where('brief_id', '=', brief.id)
    .executeTakeFirst()
  return row !== undefined
}

/** Where this brief stands; at most one. */
export async function bulletinOf(
  db: Db,
  { committee_id, id }: Pick<Brief, 'committee_id' | 'id'>,
): Promise<Bulletin | undefined> {
  const row = await rows(db, committee_id)
    .innerJoin('bulletin_briefs as b', (join) =>
      join.onRef('b.committee_id', '=', 'bulletins.committee_id').onRef('b.bulletin_id', '=', 'bulletins.id'),
    )
    .where('b.brief_id', '=', id)
    .executeTakeFirst()
  return row as Bulletin | undefined
}

/** Its name and its lists are what the next one begins with. */
export async function lastBulletin(db: Db, committeeId: CommitteeId): Promise<Bulletin | undefined> {
  const row = await rows(db, committeeId)
    .orderBy('bulletins.made_at', 'desc')
    .orderBy('bulletins.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row as Bulletin | undefined
}

export async function inState(db: Db, committeeId: CommitteeId, state: BulletinState): Promise<Bulletin[]> {
  const found = rows(db, committeeId).where('bulletins.state', '=', state).orderBy('bulletins.made_at')
  return (await found.limit(mostOnAShelf).execute()) as Bulletin[]
}
