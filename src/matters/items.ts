// Owns: what was agreed: by whom it is owed, until when, and how one will know that it is done.
// Enters: a meeting, a conversation, a settlement on the spot. Leaves: to tasks, papers and figures.
import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import type { Items } from '../platform/database/schema.ts'
import { type Db, readOnce, type Tx } from '../platform/database/transaction.ts'
import { type CommitteeId, type ItemId, type MatterId, newId } from '../platform/ids.ts'
import { OutOfReach, RuleRefused } from '../platform/refusals.ts'
import type { HeldMatter } from './matter.ts'
import { words } from './words.ts'

export type Item = Omit<Selectable<Items>, 'id'> & { id: ItemId }
export const itemKinds = ['consensus', 'suggestion', 'commitment', 'reserved'] as const
export const partyKinds = [
  'unit',
  'company',
  'villagersGroup',
  'propertyManager',
  'member',
  'residentGroup',
] as const

export interface NewItem {
  kind: (typeof itemKinds)[number]
  text: string
  partyKind?: (typeof partyKinds)[number] | null
  bodyId?: string | null
  partyName?: string | null
  dueOn?: string | null
  doneWhen?: string | null
  /** The count that stands behind it, when it was put to a vote. */
  backedBy?: string | null
}

export async function addItem(
  tx: Tx,
  matter: HeldMatter,
  meetingId: string | null,
  item: NewItem,
): Promise<Item> {
  refuseUnowed(matter, item)
  const now = tx.clock.now()
  const row = await tx.q
    .insertInto('items')
    .values({
      committee_id: matter.committee_id,
      id: newId<'item'>(now),
      matter_id: matter.id,
      meeting_id: meetingId,
      no: sql<number>`(select coalesce(max(no), 0) + 1 from items where committee_id = ${matter.committee_id} and matter_id = ${matter.id})`,
      kind: item.kind,
      text: item.text,
      party_kind: item.partyKind ?? null,
      body_id: item.bodyId ?? null,
      party_name: item.partyName ?? null,
      due_on: item.dueOn ?? null,
      done_when: item.doneWhen ?? null,
      backed_by: item.backedBy ?? null,
      created_at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  return row as Item
}

function refuseUnowed(matter: HeldMatter, item: NewItem): void {
  const owed = item.kind === 'consensus' || item.kind === 'commitment'
  if (owed && (!item.dueOn || !(item.bodyId || item.partyName)))
    throw new RuleRefused(words.both.itemNeedsPartyAndDay, { matter: matter.id })
}

/** Out of minutes that nobody has confirmed yet; what was handed over stays for ever. */
export async function strikeItem(
  tx: Tx,
  matter: HeldMatter,
  meetingId: string,
  itemId: ItemId,
): Promise<void> {
  const gone = await tx.q
    .deleteFrom('items')
    .where('committee_id', '=', matter.committee_id)
    .where('matter_id', '=', matter.id)
    .where('meeting_id', '=', meetingId)
    .where('id', '=', itemId)
    .executeTakeFirst()
  if (!gone.numDeletedRows) throw new OutOfReach({ item: itemId })
}

export function itemsOf(db: Db, committeeId: CommitteeId, matterId: MatterId): Promise<Item[]> {
  return readOnce(
    db,
    `items ${committeeId} ${matterId}`,
    async () =>
      (await db.q
        .selectFrom('items')
        .selectAll()
        .where('committee_id', '=', committeeId)
        .where('matter_id', '=', matterId)
        .orderBy('no')
        .execute()) as Item[],
  )
}

/** Whether it was done, as found at the check or told by the named party and confirmed. */
export async function settleItem(
  tx: Tx,
  committeeId: CommitteeId,
  id: ItemId,
  found: {
    implementation: 'implemented' | 'partly' | 'notImplemented'
    adoption?: 'adopted' | 'partly' | 'notAdopted' | null
    by: string | null
  },
): Promise<void> {
  await tx.q
    .updateTable('items')
    .set({
      implementation: found.implementation,
      adoption: found.adoption ?? null,
      settled_at: tx.clock.now(),
      settled_by: found.by,
    })
    .where('committee_id', '=', committeeId)
    .where('id', '=', id)
    .execute()
}
