// Owns: telling everyone who was asked to a meeting: colleagues on their desk, units as registered, others by a line for
// the people who ring.
import { type News, tellAccount, tellSenders } from '../../matters/notices.ts'
import type { Participant } from '../../matters/participants.ts'
import { dayOf, endOfDay } from '../../platform/clock/day.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { AccountId, RegionId } from '../../platform/ids.ts'
import { type NewMessage, queueMessage } from '../../platform/messages/outbox.ts'
import { dayAndTime } from '../../platform/words/format.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import { peopleOf, type Talk } from '../talk.ts'
import { words } from './words.ts'

/** The meeting is set: those asked are told, and those who raised the matter, who may come. */
export async function tellOfMeeting(tx: Tx, talk: Talk): Promise<void> {
  const sentence = (lang: Lang) =>
    words(lang).newsMeetingBody(
      talk.matter.headline,
      dayAndTime(talk.meeting.starts_at, lang),
      talk.meeting.place,
    )
  const subject = words.both.newsMeeting
  const until = endOfDay(dayOf(talk.meeting.starts_at))
  await tellAsked(tx, talk, { subject, body: { zh: sentence('zh'), en: sentence('en') }, until })
  const invited = (lang: Lang) => `${sentence(lang)} ${words(lang).youMayCome}`
  await tellSenders(tx, talk.matter.committee_id, talk.matter.id, {
    subject,
    body: { zh: invited('zh'), en: invited('en') },
    until,
  })
}

export async function tellAsked(tx: Tx, talk: Talk, news: News): Promise<void> {
  const told = new Set<string>()
  for (const one of await peopleOf(tx, talk.meeting)) {
    const { account_id: account } = one
    if (one.body_id) await tellUnit(tx, talk, one, news)
    if (account && !told.has(account)) await tellColleague(tx, talk, account as AccountId, news)
    if (account) told.add(account)
    else if (isAsked(one)) await ring(tx, talk, one, news)
  }
}

function tellColleague(tx: Tx, { matter, meeting }: Talk, accountId: AccountId, news: News): Promise<void> {
  const about = {
    kind: 'meeting',
    id: meeting.id,
    townshipId: matter.township_id as RegionId | null,
  } as const
  return tellAccount(tx, matter.committee_id, accountId, about, news)
}

async function tellUnit(tx: Tx, talk: Talk, one: Participant, news: News): Promise<void> {
  const body = await tx.q
    .selectFrom('bodies')
    .select(['contact_mail', 'contact_phone_sealed'])
    .where('committee_id', '=', talk.matter.committee_id)
    .where('id', '=', one.body_id)
    .executeTakeFirst()
  const message = messageTo(talk, one, news)
  if (body?.contact_mail) await queueMessage(tx, { ...message, channel: 'mail', address: body.contact_mail })
  else
    await queueMessage(tx, { ...message, channel: 'ring', sealedAddress: body?.contact_phone_sealed ?? null })
}

/** Somebody who dropped in, or a count of those there, is nobody to ring. */
const isAsked = (one: Participant): boolean => one.part === 'representative' || one.part === 'expert'

/** Without a number it is a line all the same: the liaison knows whose door to knock at. */
async function ring(tx: Tx, talk: Talk, one: Participant, news: News): Promise<void> {
  await queueMessage(tx, { ...messageTo(talk, one, news), channel: 'ring', sealedAddress: one.phone_sealed })
}

function messageTo({ matter, meeting }: Talk, one: Participant, news: News): Omit<NewMessage, 'channel'> {
  return {
    committeeId: matter.committee_id,
    subject: `${news.subject.zh} · ${one.label}`,
    body: news.body.zh,
    aboutKind: 'meeting',
    aboutId: meeting.id,
    townshipId: matter.township_id as RegionId | null,
    until: news.until,
  }
}
