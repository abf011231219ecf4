// Owns: what somebody holds against the minutes, and how it was dealt with. By a slip, by a colleague, or entered for
// somebody who said it on the telephone.
import { tellAccount } from '../../matters/notices.ts'
import type { LinkHolder, Staff } from '../../people/actors.ts'
import { useLink } from '../../people/links.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type AccountId, newId } from '../../platform/ids.ts'
import { AlreadyDone, NotYours, OutOfReach } from '../../platform/refusals.ts'
import { type Host, worksOn } from '../hands.ts'
import { lockTalk, noteOnMeeting, peopleOf, type Talk } from '../talk.ts'
import { lockOpen, refuseOthers, refuseUnlessDraft } from './confirm.ts'
import { objectionsOf } from './objected.ts'
import { words } from './words.ts'

export function objectToMinutes(
  db: Db,
  actor: LinkHolder | Staff,
  meetingId: string,
  said: { text: string; byLabel: string },
  onWordOf?: string,
): Promise<void> {
  return transaction(db, async (tx) => {
    const talk = await lockOpen(tx, actor, meetingId)
    if (actor.kind === 'oneTimeLink') await useLink(tx, actor)
    else if (!(await wasAsked(tx, actor, talk)) && !(await worksOn(tx, actor, talk.matter)))
      throw new NotYours({ meeting: meetingId })
    const id = newId<'objection'>(tx.clock.now())
    await tx.q
      .insertInto('objections')
      .values({
        committee_id: talk.matter.committee_id,
        id,
        meeting_id: talk.meeting.id,
        by_label: said.byLabel,
        text: said.text,
        at: tx.clock.now(),
      })
      .execute()
    await noteOnMeeting(tx, talk, 'objectToMinutes', { actor, onWordOf, payload: { objection: id } })
    await tellChair(tx, talk)
  })
}

export function answerObjection(
  db: Db,
  actor: Host,
  meetingId: string,
  objectionId: string,
  answer: string,
): Promise<void> {
  return transaction(db, async (tx) => {
    const talk = await lockTalk(tx, actor, meetingId)
    refuseOthers(actor, talk)
    refuseUnlessDraft(talk, 'answerObjection')
    const open = (await objectionsOf(tx, talk.meeting)).find((one) => one.id === objectionId)
    if (!open) throw new OutOfReach({ objection: objectionId })
    if (open.answered_at) throw new AlreadyDone({ objection: objectionId })
    await tx.q
      .updateTable('objections')
      .set({ answer, answered_at: tx.clock.now() })
      .where('committee_id', '=', talk.matter.committee_id)
      .where('id', '=', objectionId)
      .execute()
    await noteOnMeeting(tx, talk, 'answerObjection', { actor, payload: { objection: objectionId } })
  })
}

async function wasAsked(tx: Tx, actor: Staff, { meeting }: Talk): Promise<boolean> {
  return (await peopleOf(tx, meeting)).some((one) => one.account_id === actor.accountId)
}

async function tellChair(tx: Tx, { matter, meeting }: Talk): Promise<void> {
  if (!meeting.chair_id) return
  const news = { subject: words.both.newsObjection, body: { zh: matter.headline, en: matter.headline } }
  await tellAccount(
    tx,
    matter.committee_id,
    meeting.chair_id as AccountId,
    { kind: 'meeting', id: meeting.id, townshipId: matter.township_id },
    news,
  )
}
