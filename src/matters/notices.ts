// Owns: who should know what happened, and through what they asked to be told. Rooms say what happened; the outbox
// delivers after commit. Breaks if wrong: a resident who is never told, or one told what is not theirs.
import { servingAbove } from '../people/appointments.ts'
import type { StaffRole } from '../people/roles.ts'
import type { Tx } from '../platform/database/transaction.ts'
import type { AccountId, CommitteeId, MatterId, RegionId, SubmissionId } from '../platform/ids.ts'
import { type NewMessage, queueMessage } from '../platform/messages/outbox.ts'
import type { Bilingual } from '../platform/words/phrases.ts'
import { submissionsOfMatter } from './submissions/submission.ts'

export interface News {
  subject: Bilingual
  body: Bilingual
  /** Life and property: does not wait for the morning. */
  urgent?: boolean
  /** When the news is over: an invitation ends with its meeting. */
  until?: Date
}
/** Of service: what was drawn, asked for, planned. */
type ServiceKind = 'roster' | 'shift' | 'swap' | 'activity' | 'order' | 'study'
type PaperKind = 'brief' | 'bulletin' | 'instruction' | 'proposal'
export interface About {
  kind:
    | 'matter'
    | 'submission'
    | 'meeting'
    | 'task'
    | 'call'
    | 'recovery'
    | 'idle'
    | 'rising'
    | ServiceKind
    | PaperKind
  id: string
  townshipId: string | null
}

const channelOf = { sms: 'sms', call: 'ring', officer: 'officer', visit: 'visit', board: 'board' } as const

/** The person behind one receipt, through what they chose; "nothing" means they will look it up themselves. */
export async function tellSender(
  tx: Tx,
  committeeId: CommitteeId,
  submissionId: SubmissionId,
  news: News,
): Promise<void> {
  const row = await tx.q
    .selectFrom('submissions as s')
    .innerJoin('residents as r', (join) =>
      join.onRef('r.id', '=', 's.resident_id').onRef('r.committee_id', '=', 's.committee_id'),
    )
    .select(['r.tell_through', 'r.phone_sealed', 's.township_id', 's.number'])
    .where('s.committee_id', '=', committeeId)
    .where('s.id', '=', submissionId)
    .where('r.erased_at', 'is', null)
    .executeTakeFirst()
  if (!row || row.tell_through === 'nothing') return
  await queueMessage(tx, {
    committeeId,
    channel: channelOf[row.tell_through as keyof typeof channelOf],
    sealedAddress: row.phone_sealed,
    subject: `${row.number} ${news.subject.zh}`,
    body: news.body.zh,
    aboutKind: 'submission',
    aboutId: submissionId,
    townshipId: row.township_id as RegionId | null,
    urgent: news.urgent,
    until: news.until,
  })
}

/** Everyone whose submission went into the matter, those merged into it as well. */
export async function tellSenders(
  tx: Tx,
  committeeId: CommitteeId,
  matterId: MatterId,
  news: News,
): Promise<void> {
  for (const one of await submissionsOfMatter(tx, committeeId, matterId))
    await tellSender(tx, committeeId, one.id, news)
}

export async function tellAccount(
  tx: Tx,
  committeeId: CommitteeId,
  accountId: string,
  about: About,
  news: News,
): Promise<void> {
  const account = await tx.q
    .selectFrom('accounts')
    .select(['id', 'mail', 'lang'])
    .where('committee_id', '=', committeeId)
    .where('id', '=', accountId)
    .where('left_at', 'is', null)
    .executeTakeFirst()
  if (account) await tell(tx, committeeId, account, about, news)
}

export interface Told {
  id: string
  mail: string | null
  lang: string
}

async function tell(
  tx: Tx,
  committeeId: CommitteeId,
  account: Told,
  about: About,
  news: News,
): Promise<void> {
  for (const message of messagesTo(committeeId, account, about, news)) await queueMessage(tx, message)
}

/** For whoever writes several things at once. */
export function messagesTo(committeeId: CommitteeId, account: Told, about: About, news: News): NewMessage[] {
  const lang = account.lang === 'en' ? 'en' : 'zh'
  const message = {
    committeeId,
    subject: news.subject[lang],
    body: news.body[lang],
    aboutKind: about.kind,
    aboutId: about.id,
    townshipId: about.townshipId as RegionId | null,
    accountId: account.id as AccountId,
    urgent: news.urgent,
    until: news.until,
  }
  const desk = { ...message, channel: 'desk' as const }
  return account.mail ? [desk, { ...message, channel: 'mail', address: account.mail }] : [desk]
}

/** Whoever holds one of the roles for this place, looked for from the place upwards. */
export async function tellRole(
  tx: Tx,
  committeeId: CommitteeId,
  roles: readonly StaffRole[],
  regionId: string,
  about: About,
  news: News,
): Promise<void> {
  const serving = servingAbove(tx, committeeId, roles, regionId as RegionId)
  for (const one of await serving.select(['accounts.mail', 'accounts.lang']).execute())
    await tell(tx, committeeId, { ...one, id: one.account_id }, about, news)
}

/** The team of a matter: lead and partners. */
export async function tellTeam(
  tx: Tx,
  committeeId: CommitteeId,
  matterId: MatterId,
  news: News,
  townshipId: string | null,
): Promise<void> {
  const team = await tx.q
    .selectFrom('participants')
    .select('account_id')
    .where('committee_id', '=', committeeId)
    .where('matter_id', '=', matterId)
    .where('standing', '=', 'team')
    .where('left_at', 'is', null)
    .execute()
  for (const { account_id } of team) {
    if (account_id)
      await tellAccount(tx, committeeId, account_id, { kind: 'matter', id: matterId, townshipId }, news)
  }
}
