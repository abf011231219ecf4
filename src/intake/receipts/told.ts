// Reads all that one receipt may know: the submission, what was said either way, the matter through its chapters.
import { answersOf } from '../../matters/answers.ts'
import type { Chapter, ChapterFacts } from '../../matters/chapters.ts'
import { type JournalLine, journalOf } from '../../matters/journal.ts'
import { findMatter, type MatterRow } from '../../matters/matter.ts'
import { type MethodInForce, methodOf } from '../../matters/methods/in-force.ts'
import { type Reached, reachedBy } from '../../matters/methods/journey.ts'
import { type Said, saidIn } from '../../matters/submissions/said.ts'
import { findSubmission, type SubmissionRow } from '../../matters/submissions/submission.ts'
import type { ReceiptHolder } from '../../people/actors.ts'
import { type Reach, toldThrough } from '../../people/identity/reveal.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { filesOf, type KeptFile } from '../../platform/files/files.ts'

export interface Told {
  submission: SubmissionRow
  said: Said[]
  photos: KeptFile[]
  course: Course | null
  /** Null where they left nothing, or had it erased. */
  reach: Reach | null
  now: Date
}

/** The matter that it became or joined. */
export interface Course {
  matter: MatterRow
  method: MethodInForce
  reached: Reached
  chapters: ChapterFacts[]
  answerWanted: boolean
}

export const ownChapter = 'intake'

export async function tellReceipt(
  db: Db,
  holder: ReceiptHolder,
  chapters: readonly Chapter[],
): Promise<Told> {
  const submission = await findSubmission(db, holder, holder.submissionId)
  const said = (await saidIn(db, holder.committeeId, [submission.id])).get(submission.id) ?? []
  return {
    submission,
    said,
    photos: submission.confidential ? [] : await filesOf(db, holder.committeeId, submission.id),
    course: submission.matter_id ? await courseOf(db, holder, submission.matter_id, chapters) : null,
    reach: await toldThrough(db, holder),
    now: db.clock.now(),
  }
}

async function courseOf(
  db: Db,
  holder: ReceiptHolder,
  matterId: string,
  all: readonly Chapter[],
): Promise<Course> {
  const matter = await findMatter(db, holder, matterId)
  const chapters: ChapterFacts[] = []
  // Their own words stand on the page already, with every answer to them.
  for (const chapter of all.filter(({ key }) => key !== ownChapter)) {
    const facts = await chapter.facts(db, holder, matter, 'resident')
    if (facts) chapters.push(facts)
  }
  const lines = await journalOf(db, matter.committee_id, matter.id)
  return {
    matter,
    method: await methodOf(db, matter),
    reached: reachedBy(lines),
    chapters,
    answerWanted: await isAnswerWanted(db, holder, matter, lines),
  }
}

/** Asked once for each time the matter comes to follow-up; who was content before isn't asked again. */
async function isAnswerWanted(
  db: Db,
  holder: ReceiptHolder,
  matter: MatterRow,
  lines: readonly JournalLine[],
) {
  if (matter.state !== 'followingUp') return false
  const since = lines.findLast(
    (line) => line.to_state === 'followingUp' && !resting.includes(line.from_state),
  )?.at
  const answers = await answersOf(db, matter.committee_id, matter.id)
  const mine = answers.filter((one) => one.submission_id === holder.submissionId && one.solved !== 'noAnswer')
  return !mine.some(
    (one) => one.content === 'content' || one.content === 'mostly' || (since && one.at >= since),
  )
}
const resting = ['followingUp', 'suspended']
