// Owns: bodies: offices, member groups, the units that handle what was agreed. A unit needs no account: it is reached
// by the contact registered here. Enters: the committee's staff. Leaves: to items, tasks and appointments.
import { type Staff, signatureOf } from '../people/actors.ts'
import { audit } from '../platform/audit/audit.ts'
import { type Db, type Tx, transaction } from '../platform/database/transaction.ts'
import { type BodyId, type CommitteeId, newId, type RegionId } from '../platform/ids.ts'
import { OutOfReach } from '../platform/refusals.ts'
import type { Bilingual } from '../platform/words/phrases.ts'
import type { VenueMaker } from './reach.ts'

export const bodyKinds = [
  'office',
  'specialCommittee',
  'memberGroup',
  'liaisonOffice',
  'areaLiaisonOffice',
  'sector',
  'partyHouse',
  'handlingUnit',
  'villageCommittee',
] as const
export type BodyKind = (typeof bodyKinds)[number]

export interface NewBody {
  kind: BodyKind
  name: Bilingual
  regionId: RegionId | null
  parentId?: BodyId | undefined
  contactMail?: string | undefined
  contactPhone?: string | undefined
}

export function openBody(db: Db, actor: VenueMaker, fresh: NewBody): Promise<BodyId> {
  return transaction(db, async (tx) => {
    const id = newId<'body'>(tx.clock.now())
    await tx.q
      .insertInto('bodies')
      .values({
        committee_id: actor.committeeId,
        id,
        kind: fresh.kind,
        name_zh: fresh.name.zh,
        name_en: fresh.name.en,
        region_id: fresh.regionId,
        parent_id: fresh.parentId ?? null,
        contact_mail: fresh.contactMail ?? null,
        contact_phone_sealed: fresh.contactPhone ? tx.secrets.seal(fresh.contactPhone) : null,
      })
      .execute()
    await noteBody(tx, actor, 'body.open', id)
    return id
  })
}

/** Nothing new is given to it; what it owes stays owed. */
export function closeBody(db: Db, actor: VenueMaker, id: string): Promise<void> {
  return transaction(db, async (tx) => {
    const closed = await tx.q
      .updateTable('bodies')
      .set({ closed_at: tx.clock.now() })
      .where('committee_id', '=', actor.committeeId)
      .where('id', '=', id)
      .where('closed_at', 'is', null)
      .executeTakeFirst()
    if (!closed.numUpdatedRows) throw new OutOfReach({ body: id })
    await noteBody(tx, actor, 'body.close', id)
  })
}

export interface Body {
  id: BodyId
  kind: BodyKind
  name: Bilingual
  contactMail: string | null
  hasPhone: boolean
}

/** Those that can be given something today, by name. */
export async function bodiesOf(
  db: Db,
  committeeId: CommitteeId,
  kinds: readonly BodyKind[],
): Promise<Body[]> {
  const rows = await db.q
    .selectFrom('bodies')
    .select(['id', 'kind', 'name_zh', 'name_en', 'contact_mail', 'contact_phone_sealed'])
    .where('committee_id', '=', committeeId)
    .where('kind', 'in', kinds)
    .where('closed_at', 'is', null)
    .orderBy('name_zh')
    .limit(500)
    .execute()
  return rows.map((row) => ({
    id: row.id as BodyId,
    kind: row.kind as BodyKind,
    name: { zh: row.name_zh, en: row.name_en },
    contactMail: row.contact_mail,
    hasPhone: row.contact_phone_sealed !== null,
  }))
}

export function noteBody(tx: Tx, actor: Staff, act: string, bodyId: string): Promise<void> {
  const by = { committeeId: actor.committeeId, ...signatureOf(actor) }
  return audit(tx, { ...by, act, objectKind: 'body', objectId: bodyId, success: true })
}
