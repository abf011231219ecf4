// Owns: the recording of a submission: one, of at most a minute, kept as it was spoken.
import type { Tx } from '../../platform/database/transaction.ts'
import { filesOf, isSound, type KeptFile, keepFile } from '../../platform/files/files.ts'
import type { CommitteeId, SubmissionId } from '../../platform/ids.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'

export const recordingOf = (files: readonly KeptFile[]): KeptFile | undefined => files.find(isSound)

/** A new one takes the place of the last. What is no recording is refused, and the last one stays. */
export async function keepRecording(
  tx: Tx,
  committeeId: CommitteeId,
  id: SubmissionId,
  sent: { recording?: unknown; seconds?: unknown },
): Promise<Bilingual | null> {
  const recording = [sent.recording].flat().find((one): one is File => one instanceof File && one.size > 0)
  if (!recording) return null
  const before = recordingOf(await filesOf(tx, committeeId, id))
  const subject = { committeeId, subjectKind: 'submission', subjectId: id } as const
  const bytes = new Uint8Array(await recording.arrayBuffer())
  try {
    await keepFile(tx, {
      ...subject,
      bytes,
      accept: 'sound',
      field: 'recording',
      seconds: secondsOf(sent.seconds),
    })
  } catch (refusal) {
    if (refusal instanceof FieldRefused) return refusal.words
    throw refusal
  }
  if (before) await dropFile(tx, committeeId, before.id)
  return null
}

async function dropFile(tx: Tx, committeeId: CommitteeId, fileId: string): Promise<void> {
  await tx.q.deleteFrom('files').where('committee_id', '=', committeeId).where('id', '=', fileId).execute()
}

/** As the recorder counted them; a file from elsewhere tells nothing. */
function secondsOf(sent: unknown): number | undefined {
  const seconds = Number(sent)
  return sent && Number.isFinite(seconds) && seconds > 0 ? seconds : undefined
}
