// Owns: what staff say to a sender and what a sender says to staff while it is being sorted: a question, what was
// added, an answer, a no with its reason. Enters: whoever sorts, also on the sender's word. Leaves: to the receipt.

import { noteDecided, nothing } from '../../hearing/suggestions/answers.ts'
import { closePause, openPause } from '../../matters/limits/pauses.ts'
import { tellSender } from '../../matters/notices.ts'
import { keepSaid, type NewSaid } from '../../matters/submissions/said.ts'
import { advanceSubmission, type SubmissionRow } from '../../matters/submissions/submission.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import { type Lang, say } from '../../platform/words/phrases.ts'
import { groundTold } from '../words/grounds.ts'
import { notice, words } from '../words.ts'
import { endTriage, holdToSort, lockToSort, type Sorter } from './held.ts'

/** Other clocks stand still until the answer comes; the fifteen days don't. */
export function askForMore(
  db: Db,
  actor: Sorter,
  id: string,
  question: string,
  onWordOf?: string,
): Promise<SubmissionRow> {
  return transaction(db, async (tx) => {
    const held = await holdToSort(tx, actor, id)
    const asked = await advanceSubmission(tx, held, 'askForMore', { actor, onWordOf })
    await openPause(tx, actor.committeeId, held.id, { reason: 'needsInfo' })
    await tell(tx, actor, held, 'question', question)
    await tellSender(
      tx,
      actor.committeeId,
      held.id,
      notice((w) => [w.askedSubject, question]),
    )
    return asked
  })
}

/** The sender rang or came by: written down on their word, marked for ever. */
export function enterAddition(
  db: Db,
  actor: Sorter,
  id: string,
  added: string,
  onWordOf: string,
): Promise<SubmissionRow> {
  return transaction(db, async (tx) => {
    const held = await lockToSort(tx, actor, id)
    const since = await closePause(tx, actor.committeeId, held.id)
    const paused = since ? tx.clock.now().getTime() - since.getTime() : 0
    const said = { submissionId: held.id, saidBy: 'resident', part: 'addition', text: added } as const
    await keepSaid(tx, actor.committeeId, { ...said, accountId: actor.accountId })
    const set = { first_due_at: new Date(held.first_due_at.getTime() + paused) }
    return advanceSubmission(tx, held, 'tellMore', { actor, onWordOf, set })
  })
}

export function answer(
  db: Db,
  actor: Sorter,
  id: string,
  text: string,
  onWordOf?: string,
): Promise<SubmissionRow> {
  return transaction(db, async (tx) => {
    const held = await holdToSort(tx, actor, id)
    await tell(tx, actor, held, 'reply', text)
    await tellSender(
      tx,
      actor.committeeId,
      held.id,
      notice((w) => [w.answeredSubject, text]),
    )
    return endTriage(tx, actor, held, 'answer', { onWordOf })
  })
}

/** Nobody is only told no: the reason, and where to go instead. */
export function decline(
  db: Db,
  actor: Sorter,
  id: string,
  why: { reason?: string; ground?: string; onWordOf?: string },
): Promise<SubmissionRow> {
  return transaction(db, async (tx) => {
    const held = await holdToSort(tx, actor, id)
    const told = why.ground ? groundTold[why.ground] : undefined
    await noteDecided(tx, held, { negative: why.ground ?? nothing })
    if (!told && !why.reason) throw new FieldRefused('reason', words.both.sayWhyNo)
    const body = (lang: Lang) => [why.reason, told && say(told, lang)].filter(Boolean).join('\n')
    const text = notice((w, lang) => [w.declinedSubject, body(lang)])
    await tell(tx, actor, held, 'reply', text.body.zh)
    await tellSender(tx, actor.committeeId, held.id, text)
    const payload = { ground: told ? (why.ground ?? null) : null }
    return endTriage(tx, actor, held, 'decline', { onWordOf: why.onWordOf, payload })
  })
}

/** The sender takes it back by phone or at the counter. */
export function withdrawFor(db: Db, actor: Sorter, id: string, onWordOf: string): Promise<SubmissionRow> {
  return transaction(db, async (tx) => {
    const held = await lockToSort(tx, actor, id)
    await closePause(tx, actor.committeeId, held.id)
    return advanceSubmission(tx, held, 'withdraw', { actor, onWordOf })
  })
}

async function tell(tx: Tx, actor: Sorter, held: SubmissionRow, part: NewSaid['part'], text: string) {
  const said = { submissionId: held.id, saidBy: 'staff', part, text, accountId: actor.accountId } as const
  await keepSaid(tx, actor.committeeId, said)
}
