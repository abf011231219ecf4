import { limits } from '../../matters/limits/limits.ts'
import type { News } from '../../matters/notices.ts'
import type { Actor, LinkHolder } from '../../people/actors.ts'
import { giveLink, revokeLinks, useLink } from '../../people/links.ts'
import { dueAt } from '../../platform/clock/limit.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { NotYours, RuleRefused, StageRefused } from '../../platform/refusals.ts'
import { day } from '../../platform/words/format.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import { type Host, mayChair } from '../hands.ts'
import { tellAsked } from '../meetings/tell.ts'
import { lockTalk, type MeetingRow, moveMeeting, noteOnMeeting, peopleOf, type Talk } from '../talk.ts'
import { objectionsOf } from './objected.ts'
import { words } from './words.ts'

export type OnTheSpot = 'signed' | 'fingerprint' | 'readAloud'

export function signOnTheSpot(
  db: Db,
  actor: Host,
  meetingId: string,
  { way, note }: { way: OnTheSpot; note?: string },
): Promise<Talk> {
  return transaction(db, async (tx) => {
    const talk = await lockTalk(tx, actor, meetingId)
    refuseOthers(actor, talk)
    return signIn(tx, talk, actor, way, note)
  })
}

export async function signIn(
  tx: Tx,
  talk: Talk,
  actor: Host,
  way: OnTheSpot,
  note?: string,
  onWordOf?: string,
): Promise<Talk> {
  const set = {
    sealing: way,
    sealed_note: note ?? null,
    confirmed_at: tx.clock.now(),
    objections_until: null,
  }
  const signed = await moveMeeting(tx, talk, 'signOnTheSpot', { actor, onWordOf, set, payload: { way } })
  await revokeLinks(tx, signed.matter.committee_id, signed.meeting.id, 'minutes')
  return signed
}

export interface Slip {
  label: string
  token: string
}

/** The chair stands for the draft by sending it out. Representatives without an account get a link each. */
export function openForObjections(
  db: Db,
  actor: Host,
  meetingId: string,
): Promise<{ talk: Talk; slips: Slip[] }> {
  return transaction(db, async (tx) => {
    const talk = await lockTalk(tx, actor, meetingId)
    refuseOthers(actor, talk)
    refuseUnlessDraft(talk, 'openForObjections')
    if (talk.matter.method.body.minutes === 'signedOnTheSpot')
      throw new RuleRefused(words.both.signThere, { meeting: meetingId })
    const until = talk.meeting.objections_until ?? dueAt(tx.clock.now(), limits.minutesObjection).due
    const open = await noteOnMeeting(tx, talk, 'openForObjections', {
      actor,
      set: { sealing: 'objections', objections_until: until },
    })
    if (!talk.meeting.objections_until) await tellAsked(tx, open, openNews(open.matter.headline, until))
    return { talk: open, slips: await giveSlips(tx, open) }
  })
}

function openNews(topic: string, until: Date): News {
  const body = (lang: Lang) => words(lang).newsOpenBody(topic, day(until, lang))
  return { subject: words.both.newsOpen, body: { zh: body('zh'), en: body('en') } }
}

/** Given anew, the earlier ones end: a lost slip is worth nothing to who finds it. */
async function giveSlips(tx: Tx, { matter, meeting }: Talk): Promise<Slip[]> {
  await revokeLinks(tx, matter.committee_id, meeting.id, 'minutes')
  const spoken = (await slipsOf(tx, meeting)).map((slip) => slip.party)
  const there = (await peopleOf(tx, meeting)).filter(
    ({ part, standing, account_id, label }) =>
      part === 'representative' && standing === 'present' && !account_id && !spoken.includes(label),
  )
  const slips: Slip[] = []
  for (const { label } of there) {
    slips.push({
      label,
      token: await giveLink(tx, matter.committee_id, 'minutes', meeting.id, { party: label }),
    })
  }
  return slips
}

export function agreeToMinutes(db: Db, link: LinkHolder): Promise<void> {
  return transaction(db, async (tx) => {
    const talk = await lockOpen(tx, link, link.subjectId)
    await useLink(tx, link)
    const agreed = await noteOnMeeting(tx, talk, 'agreeToMinutes', { actor: link })
    const early = agreed.matter.method.body.windowsCloseEarly
    if (early && (await mayStand(tx, agreed.meeting))) await stand(tx, agreed, link)
  })
}

/** By the chair once the days are over, or at once when all have agreed. */
export function confirmMinutes(db: Db, actor: Host, meetingId: string): Promise<Talk> {
  return transaction(db, async (tx) => {
    const talk = await lockTalk(tx, actor, meetingId)
    refuseOthers(actor, talk)
    refuseUnlessDraft(talk, 'confirmMinutes')
    await refuseUnanswered(tx, talk.meeting)
    if (!(await mayStand(tx, talk.meeting)))
      throw new RuleRefused(words.both.stillOpen, { meeting: meetingId })
    return stand(tx, talk, actor)
  })
}

/** Nobody objects any more: the minutes stand, and all who were asked learn it. */
export async function stand(tx: Tx, talk: Talk, actor: Actor): Promise<Talk> {
  await refuseUnanswered(tx, talk.meeting)
  const confirmed = await moveMeeting(tx, talk, 'confirmMinutes', {
    actor,
    set: { confirmed_at: tx.clock.now() },
  })
  await revokeLinks(tx, confirmed.matter.committee_id, confirmed.meeting.id, 'minutes')
  await tellAsked(tx, confirmed, {
    subject: words.both.newsConfirmed,
    body: { zh: confirmed.matter.headline, en: confirmed.matter.headline },
  })
  return confirmed
}

async function refuseUnanswered(db: Db, meeting: MeetingRow): Promise<void> {
  const open = (await objectionsOf(db, meeting)).some((one) => !one.answered_at)
  if (open) throw new RuleRefused(words.both.answerFirst, { meeting: meeting.id })
}

/** Nothing is left to wait for: the days are over, or every slip came back, and no objection is open. */
export async function mayStand(db: Db, meeting: MeetingRow): Promise<boolean> {
  const objected = await objectionsOf(db, meeting)
  if (objected.some((one) => !one.answered_at)) return false
  const over = meeting.objections_until !== null && meeting.objections_until <= db.clock.now()
  const slips = await slipsOf(db, meeting)
  return over || (slips.length > 0 && slips.every((slip) => slip.used_at !== null))
}

function slipsOf(db: Db, meeting: MeetingRow): Promise<{ party: string | null; used_at: Date | null }[]> {
  return db.q
    .selectFrom('one_time_links')
    .select(['party', 'used_at'])
    .where('committee_id', '=', meeting.committee_id)
    .where('subject_id', '=', meeting.id)
    .where('purpose', '=', 'minutes')
    .where('revoked_at', 'is', null)
    .execute()
}

export async function lockOpen(tx: Tx, actor: Actor, meetingId: string): Promise<Talk> {
  const talk = await lockTalk(tx, actor, meetingId)
  const until = talk.meeting.objections_until
  const open = talk.meeting.state === 'minutesDraft' && until !== null && tx.clock.now() <= until
  if (!open) throw new RuleRefused(words.both.windowClosed, { meeting: meetingId })
  return talk
}

export function refuseOthers(actor: Host, { matter, meeting }: Talk): void {
  if (!mayChair(actor, matter, meeting.chair_id)) throw new NotYours({ meeting: meeting.id, as: actor.as })
}

export function refuseUnlessDraft({ meeting }: Talk, verb: string): void {
  if (meeting.state !== 'minutesDraft')
    throw new StageRefused({ machine: 'meeting', state: meeting.state, verb })
}
