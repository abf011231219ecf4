// Owns: the gist of a recording: what a liaison who listened writes down, in which language it was spoken, who
// interpreted. Breaks if wrong: the recording is taken for the gist, or the gist for the person's own words.
import { keepSaid } from '../../matters/submissions/said.ts'
import { noteOnSubmission } from '../../matters/submissions/submission.ts'
import type { Staff } from '../../people/actors.ts'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import { filesOf } from '../../platform/files/files.ts'
import type { SubmissionId } from '../../platform/ids.ts'
import { RuleRefused } from '../../platform/refusals.ts'
import { lockReadable } from '../reading.ts'
import { recordingOf } from './recording.ts'
import { words } from './words.ts'

export const listenerRoles = ['liaison', 'venueHead', 'convener'] as const
export type Listener = Staff<(typeof listenerRoles)[number]>

export interface Gist {
  gist: string
  language?: string | undefined
  interpreter?: string | undefined
}

export function writeGist(db: Db, actor: Listener, id: string, { gist, ...how }: Gist): Promise<void> {
  return transaction(db, async (tx) => {
    const held = await lockReadable(tx, actor, id)
    if (!recordingOf(await filesOf(tx, actor.committeeId, held.id)))
      throw new RuleRefused(words.both.nothingToHear, { submission: id })
    const by = { submissionId: held.id as SubmissionId, saidBy: 'staff', accountId: actor.accountId } as const
    await keepSaid(tx, actor.committeeId, { ...by, part: 'gist', text: gist, ...how })
    await noteOnSubmission(tx, held, 'writeGist', {
      actor,
      payload: { interpreted: Boolean(how.interpreter) },
    })
  })
}
