// Owns: who is asked in this round, and what they have said. A round begins whenever the matter comes to follow-up.
import { type AnswerRow, answersOf } from '../../matters/answers.ts'
import { journalOf } from '../../matters/journal.ts'
import { type HeldMatter, lockMatter, type MatterRow } from '../../matters/matter.ts'
import { submissionsBroughtTo } from '../../matters/submissions/earlier.ts'
import type { SubmissionRow } from '../../matters/submissions/submission.ts'
import type { Actor } from '../../people/actors.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import { StageRefused } from '../../platform/refusals.ts'

/** An answer with its words opened: for those who may read what residents said. */
export type Spoken = AnswerRow & { words: string | null }

export interface Asked {
  submission: SubmissionRow
  /** What this person said last, in whichever round. */
  last: Spoken | null
  /** Said in this round, or content before: nobody is asked twice. */
  settled: boolean
  failedTries: number
}

export interface Round {
  number: number
  since: Date
  asked: Asked[]
  /** In this round, of those who speak for a matter without a receipt. */
  representatives: Spoken[]
  /** At a representative, where nobody brought the matter by receipt. */
  failedTries: number
}

export const isContent = (one: Pick<AnswerRow, 'content' | 'solved'>): boolean =>
  one.content === 'content' || one.content === 'mostly'

export const isNotContent = (one: Pick<AnswerRow, 'content' | 'solved'>): boolean =>
  one.content === 'notContent' || (one.content === null && one.solved === 'no')

export async function roundOf(db: Db, matter: MatterRow): Promise<Round> {
  const { committee_id: committee, id } = matter
  const begun = (await journalOf(db, committee, id)).filter(
    (line) => line.to_state === 'followingUp' && !['followingUp', 'suspended'].includes(line.from_state),
  )
  const number = Math.max(0, begun.length - 1)
  const since = begun.at(-1)?.at ?? matter.state_since
  const answers = (await answersOf(db, committee, id)).map((one) => ({
    ...one,
    words: one.sealed_words && db.secrets.open(one.sealed_words),
  }))
  const submissions = await submissionsBroughtTo(db, committee, id)
  const tries = await failedTries(db, matter, since)
  return {
    number,
    since,
    asked: submissions.map((one) => askedOf(one, answers, number, tries.get(one.id) ?? 0)),
    representatives: answers.filter((one) => one.submission_id === null && one.round === number),
    failedTries: tries.get(null) ?? 0,
  }
}

export async function holdFollowUp(
  tx: Tx,
  actor: Actor,
  matterId: string,
): Promise<{ matter: HeldMatter; round: Round }> {
  const matter = await lockMatter(tx, actor, matterId)
  if (matter.state !== 'followingUp') throw new StageRefused({ matter: matter.id, state: matter.state })
  return { matter, round: await roundOf(tx, matter) }
}

export interface Standing {
  waiting: number
  /** Whoever spoke in this round or before; "no answer" is not among them. */
  spoke: number
  notContent: number
}

export function standingOf({ asked, representatives, number }: Round): Standing {
  const latest = [...asked.flatMap((one) => one.last ?? []), ...representatives]
  const unasked = asked.length === 0 && representatives.length === 0
  return {
    waiting: asked.filter((one) => !one.settled).length + (unasked ? 1 : 0),
    spoke: latest.filter((one) => one.solved !== 'noAnswer').length,
    notContent: latest.filter((one) => one.round === number && isNotContent(one)).length,
  }
}

function askedOf(
  submission: SubmissionRow,
  answers: readonly Spoken[],
  round: number,
  failed: number,
): Asked {
  const own = answers.filter((one) => one.submission_id === submission.id)
  const last = own.toSorted((a, b) => a.round - b.round).at(-1) ?? null
  const settled = last !== null && (last.round === round || isContent(last))
  return { submission, last, settled, failedTries: failed }
}

async function failedTries(db: Db, matter: MatterRow, since: Date): Promise<Map<string | null, number>> {
  const rows = await db.q
    .selectFrom('follow_ups')
    .select('submission_id')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('committee_id', '=', matter.committee_id)
    .where('matter_id', '=', matter.id)
    .where('reached', '=', false)
    .where('at', '>=', since)
    .groupBy('submission_id')
    .execute()
  return new Map(rows.map((row) => [row.submission_id, Number(row.n)]))
}
