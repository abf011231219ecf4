// Owns: how a party is reached: its officers by account, else the unit's registered contact with a task link, else by
// the colleague who prints the link or goes there. Breaks if wrong: a unit that was never told is called late.

import { type News, tellAccount } from '../../matters/notices.ts'
import { inForceOn } from '../../people/appointments.ts'
import { giveLink, revokeLinks } from '../../people/links.ts'
import { dayOf } from '../../platform/clock/day.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import type { CommitteeId, RegionId } from '../../platform/ids.ts'
import { queueMessage } from '../../platform/messages/outbox.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { TaskRow } from './task.ts'
import { words } from './words.ts'

export async function officersOf(db: Db, committeeId: CommitteeId, bodyId: string): Promise<string[]> {
  const rows = await db.q
    .selectFrom('appointments')
    .innerJoin('accounts', (join) =>
      join
        .onRef('accounts.committee_id', '=', 'appointments.committee_id')
        .onRef('accounts.id', '=', 'appointments.account_id'),
    )
    .select('appointments.account_id')
    .distinct()
    .where('appointments.committee_id', '=', committeeId)
    .where('appointments.body_id', '=', bodyId)
    .where('appointments.role', 'in', ['unitHandler', 'unitLeader'])
    .where('accounts.left_at', 'is', null)
    .where(inForceOn(dayOf(db.clock.now())))
    .execute()
  return rows.map((row) => row.account_id)
}

/** `site` is the address of this product, where it is known: only then can a link be sent. */
export async function tellParty(tx: Tx, task: TaskRow, news: News, site: string | null): Promise<void> {
  if (!task.body_id) return
  const officers = await officersOf(tx, task.committee_id, task.body_id)
  const about = { kind: 'task' as const, id: task.id, townshipId: task.township_id }
  for (const account of officers) await tellAccount(tx, task.committee_id, account, about, news)
  if (officers.length === 0) await tellContact(tx, task, news, site)
}

/** The link is the permission: made anew for the printed slip, ended when the task closes. */
export function giveTaskLink(tx: Tx, task: TaskRow): Promise<string> {
  return giveLink(tx, task.committee_id, 'task', task.id, { party: task.party_name, days: linkDays })
}

export function endTaskLinks(tx: Tx, task: Pick<TaskRow, 'committee_id' | 'id'>): Promise<void> {
  return revokeLinks(tx, task.committee_id, task.id, 'task')
}

/** Longer than any task lasts: closing it is what ends its link. */
const linkDays = 400

async function tellContact(tx: Tx, task: TaskRow, news: News, site: string | null): Promise<void> {
  const body = await bodyOf(tx, task.committee_id, task.body_id ?? '')
  const contact = body.contact_mail
    ? { channel: 'mail' as const, address: body.contact_mail }
    : body.contact_phone_sealed
      ? { channel: 'sms' as const, sealedAddress: body.contact_phone_sealed }
      : null
  if (!contact) return
  const link = site ? words('zh').openLink(`${site}/t/${await giveTaskLink(tx, task)}`) : ''
  await queueMessage(tx, {
    committeeId: task.committee_id,
    ...contact,
    subject: news.subject.zh,
    body: `${news.body.zh}\n${link}`.trim(),
    aboutKind: 'task',
    aboutId: task.id,
    townshipId: task.township_id as RegionId | null,
  })
}

export async function bodyOf(db: Db, committeeId: CommitteeId, id: string) {
  const row = await db.q
    .selectFrom('bodies')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ body: id })
  return row
}
