// Owns: the resident's word: solved or not, content or not. Enters: the receipt, a representative's one-time link, or
// a colleague who rang or went there, on their word. Leaves: to conveners and the office; never to a unit.
// Breaks if wrong: silence read as content.
import { addAnswer, type NewAnswer } from '../../matters/answers.ts'
import { type HeldMatter, noteOnMatter } from '../../matters/matter.ts'
import { refuseTwoHats } from '../../matters/participants.ts'
import type { Actor, LinkHolder, ReceiptHolder } from '../../people/actors.ts'
import { useLink } from '../../people/links.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { newId, type SubmissionId } from '../../platform/ids.ts'
import { AlreadyDone, FieldRefused, OutOfReach } from '../../platform/refusals.ts'
import { type Desk, deskRoles, refuseUnlessServes } from '../hands.ts'
import { fileIfContent } from './closing.ts'
import { type Asked, holdFollowUp, type Round } from './round.ts'
import { words } from './words.ts'

export interface Word {
  solved: 'yes' | 'partly' | 'no'
  content: 'content' | 'mostly' | 'notContent'
  words?: string | undefined
}

export function answerByReceipt(db: Db, actor: ReceiptHolder, word: Word): Promise<void> {
  return transaction(db, async (tx) => {
    const { matter, round } = await holdFollowUp(tx, actor, await matterOf(tx, actor))
    const asked = askedIn(round, actor.submissionId)
    await keepContact(tx, matter, {
      submissionId: actor.submissionId,
      way: 'receipt',
      reached: true,
      by: null,
    })
    await keepWord(tx, actor, matter, round, { ...word, asked, through: 'receipt' })
  })
}

/** A representative's link is for one answer. */
export function answerByLink(db: Db, actor: LinkHolder, word: Word): Promise<void> {
  return transaction(db, async (tx) => {
    if (actor.purpose !== 'evaluation') throw new OutOfReach({ link: actor.purpose })
    const { matter, round } = await holdFollowUp(tx, actor, actor.subjectId)
    await useLink(tx, actor)
    await keepWord(tx, actor, matter, round, { ...word, asked: null, through: 'link' })
  })
}

export interface Contact {
  /** Null: a representative, where nobody brought the matter by receipt. */
  submissionId: string | null
  way: 'call' | 'visit'
  reached: boolean
  word?: Word | null
  onWordOf?: string | undefined
}

/** A call or a visit. The third failed try is "no answer", which is never content. */
export function noteContact(db: Db, actor: Desk, matterId: string, made: Contact): Promise<void> {
  return transaction(db, async (tx) => {
    const { matter, round } = await holdFollowUp(tx, actor, matterId)
    refuseUnlessServes(actor, deskRoles, matter, 'followUp')
    await refuseTwoHats(tx, actor, matter.id, 'rate')
    const asked = made.submissionId ? askedIn(round, made.submissionId) : null
    await keepContact(tx, matter, { ...made, by: actor.accountId })
    const by = { asked, through: made.way, enteredBy: actor.accountId }
    if (made.reached) {
      if (!made.word) throw new FieldRefused('solved', words.both.whatTheySaid, { matter: matter.id })
      if (!made.onWordOf) throw new FieldRefused('onWordOf', words.both.onWhoseWord, { matter: matter.id })
      return keepWord(tx, actor, matter, round, { ...made.word, ...by, onWordOf: made.onWordOf })
    }
    const tries = (asked ?? round).failedTries + 1
    if (tries >= mostTries && (asked || round.asked.length === 0))
      return keepWord(tx, actor, matter, round, { ...by, solved: 'noAnswer', content: null, tries })
    await noteOnMatter(tx, matter, 'tryToReach', { actor, payload: { way: made.way, tries } })
  })
}

export const mostTries = 3

export type Kept = Pick<
  NewAnswer,
  'solved' | 'content' | 'through' | 'words' | 'enteredBy' | 'onWordOf' | 'tries'
> & {
  asked: Asked | null
}

export async function keepWord(
  tx: Tx,
  actor: Actor,
  matter: HeldMatter,
  round: Round,
  kept: Kept,
): Promise<void> {
  const { asked, ...word } = kept
  const submissionId = asked?.submission.id ?? null
  if (asked?.last?.round === round.number) await makeRoom(tx, matter, round, asked)
  await addAnswer(tx, matter.committee_id, {
    ...word,
    matterId: matter.id,
    submissionId,
    round: round.number,
  })
  const noted = await noteOnMatter(tx, matter, kept.solved === 'noAnswer' ? 'noAnswer' : 'answer', {
    actor,
    onWordOf: kept.onWordOf ?? null,
    payload: { submission: submissionId, round: round.number, through: kept.through },
  })
  await fileIfContent(tx, actor, noted)
}

/** "No answer" was ours to write, so the person's own word takes its place; their word itself is said once. */
async function makeRoom(tx: Tx, matter: HeldMatter, round: Round, { last }: Asked): Promise<void> {
  if (last?.solved !== 'noAnswer') throw new AlreadyDone({ matter: matter.id, round: round.number })
  await tx.q
    .deleteFrom('answers')
    .where('committee_id', '=', matter.committee_id)
    .where('id', '=', last.id)
    .execute()
}

function askedIn(round: Round, submissionId: string): Asked {
  const asked = round.asked.find((one) => one.submission.id === submissionId)
  if (!asked) throw new OutOfReach({ submission: submissionId })
  return asked
}

async function matterOf(tx: Tx, actor: ReceiptHolder): Promise<string> {
  const row = await tx.q
    .selectFrom('submissions')
    .select('matter_id')
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', actor.submissionId)
    .executeTakeFirst()
  if (!row?.matter_id) throw new OutOfReach({ submission: actor.submissionId })
  return row.matter_id
}

interface NewContact {
  submissionId: string | null
  way: 'receipt' | 'call' | 'visit'
  reached: boolean
  by: string | null
}
async function keepContact(
  tx: Tx,
  matter: HeldMatter,
  { submissionId, way, reached, by }: NewContact,
): Promise<void> {
  const now = tx.clock.now()
  const values = {
    committee_id: matter.committee_id,
    id: newId<'followUp'>(now),
    matter_id: matter.id,
    submission_id: submissionId as SubmissionId | null,
    way,
    reached,
    by,
    at: now,
  }
  await tx.q.insertInto('follow_ups').values(values).execute()
}
