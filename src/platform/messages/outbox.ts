// Owns: what is to be told. A message is written in the verb's own transaction and sent after it, by deliver.ts or by people.
// Breaks if wrong: sending before commit tells people of things that never happened.
import type { Tx } from '../database/transaction.ts'
import { type AccountId, type CommitteeId, type Id, newId, type RegionId } from '../ids.ts'

export type MessageId = Id<'message'>
/** mail and sms are sent by machines; ring, officer, visit and board are lines for people; desk is a notice on an account's desk. */
export type Channel = 'mail' | 'sms' | 'ring' | 'officer' | 'visit' | 'board' | 'desk'

export interface NewMessage {
  committeeId: CommitteeId
  channel: Channel
  /** Mail address or phone number; sealed at rest. */
  address?: string | null
  /** The same, already sealed by these secrets: a notice never opens what it passes on. */
  sealedAddress?: Buffer | null
  /** Stands unsealed in lists: never a name or a number of a person. */
  subject: string
  /** Sealed at rest. */
  body: string
  aboutKind?: string
  aboutId?: string
  /** Whose people ring, where no machine can send. */
  townshipId?: RegionId | null
  accountId?: AccountId | null
  notBefore?: Date
  /** From then on it tells nobody anything: not sent, and no line for people. */
  until?: Date | undefined
  /** Sent in the quiet hours too. */
  urgent?: boolean
}

export async function queueMessage(tx: Tx, message: NewMessage): Promise<MessageId> {
  const row = rowOf(tx, message)
  await tx.q.insertInto('messages').values(row).execute()
  return row.id
}

/** Unsent, for whoever writes several things at once. */
export function queueing(tx: Tx, messages: readonly NewMessage[]) {
  return tx.q.insertInto('messages').values(messages.map((message) => rowOf(tx, message)))
}

function rowOf(tx: Tx, message: NewMessage) {
  const now = tx.clock.now()
  return {
    committee_id: message.committeeId,
    id: newId<'message'>(now),
    channel: message.channel,
    address: message.address ? tx.secrets.seal(message.address) : (message.sealedAddress ?? null),
    subject: message.subject,
    body: tx.secrets.seal(message.body),
    about_kind: message.aboutKind ?? null,
    about_id: message.aboutId ?? null,
    township_id: message.townshipId ?? null,
    account_id: message.accountId ?? null,
    state: 'queued',
    not_before: message.notBefore ?? now,
    until: message.until ?? null,
    urgent: message.urgent ?? false,
    created_at: now,
  }
}
