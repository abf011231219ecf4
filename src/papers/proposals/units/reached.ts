// Owns: how a unit is reached: its officers by account, else its registered contact with a task link.
// Breaks if wrong: a unit that was never told is called late.
import { tellAccount } from '../../../matters/notices.ts'
import { giveLink, revokeLinks } from '../../../people/links.ts'
import type { Tx } from '../../../platform/database/transaction.ts'
import { queueMessage } from '../../../platform/messages/outbox.ts'
import type { ProposalRow } from '../proposal.ts'
import { newsOf, officersOf } from '../tell.ts'
import { type Told, words } from '../words.ts'
import type { NamedUnit } from './unit.ts'

/** Longer than any handling lasts: concluding the proposal is what ends the link. */
const linkDays = 400

export const giveUnitLink = (tx: Tx, unit: NamedUnit): Promise<string> =>
  giveLink(tx, unit.committee_id, 'task', unit.id, { party: unit.name.zh, days: linkDays })

export const endUnitLinks = (tx: Tx, unit: NamedUnit): Promise<void> =>
  revokeLinks(tx, unit.committee_id, unit.id, 'task')

/** `site` is the address of this product, where it is known: only then can a link be sent. */
export async function tellUnit(
  tx: Tx,
  row: ProposalRow,
  unit: NamedUnit,
  what: Told,
  site: string | null,
  detail = '',
): Promise<void> {
  const officers = await officersOf(tx, row.committee_id, unit.body_id)
  const about = { kind: 'proposal' as const, id: row.id, townshipId: null }
  const news = newsOf(row, what, detail)
  for (const account of officers) await tellAccount(tx, row.committee_id, account, about, news)
  if (officers.length > 0) return
  const contact = await contactOf(tx, unit)
  if (!contact) return
  const link = site ? words('zh').openLink(`${site}/proposal-links/${await giveUnitLink(tx, unit)}`) : ''
  await queueMessage(tx, {
    ...{ committeeId: row.committee_id, ...contact, subject: news.subject.zh },
    ...{ body: `${news.body.zh}\n${link}`.trim(), aboutKind: 'proposal', aboutId: row.id },
  })
}

async function contactOf(tx: Tx, unit: NamedUnit) {
  const body = await tx.q
    .selectFrom('bodies')
    .select(['contact_mail', 'contact_phone_sealed'])
    .where('committee_id', '=', unit.committee_id)
    .where('id', '=', unit.body_id)
    .executeTakeFirst()
  if (body?.contact_mail) return { channel: 'mail' as const, address: body.contact_mail }
  if (body?.contact_phone_sealed) return { channel: 'sms' as const, sealedAddress: body.contact_phone_sealed }
  return null
}
