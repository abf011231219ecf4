// Owns: the photos of a draft: kept as soon as they arrive, so that a wrong answer elsewhere costs no second upload.
import type { Tx } from '../../platform/database/transaction.ts'
import { filesOf, isSound, keepFile } from '../../platform/files/files.ts'
import type { CommitteeId, SubmissionId } from '../../platform/ids.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { mostPhotos } from './forms.ts'
import { words } from './words.ts'

/** What is left out goes first, photo or recording. What isn't a photo is refused before anything is written: the others are kept, and the words say why. */
export async function keepPhotos(
  tx: Tx,
  committeeId: CommitteeId,
  id: SubmissionId,
  body: { photos?: unknown; without?: unknown },
): Promise<Bilingual | null> {
  for (const unwanted of [body.without].flat()) {
    if (typeof unwanted === 'string') await leaveOut(tx, committeeId, id, unwanted)
  }
  const sent = [body.photos].flat().filter((one): one is File => one instanceof File && one.size > 0)
  let kept = (await filesOf(tx, committeeId, id)).filter((one) => !isSound(one)).length
  let refused: Bilingual | null = null
  for (const photo of sent) {
    if (kept >= mostPhotos) return words.both.photosTooMany
    const bytes = new Uint8Array(await photo.arrayBuffer())
    const subject = { committeeId, subjectKind: 'submission', subjectId: id } as const
    try {
      await keepFile(tx, { ...subject, bytes, accept: 'photo', field: 'photos' })
      kept += 1
    } catch (refusal) {
      if (!(refusal instanceof FieldRefused)) throw refusal
      refused = refusal.words
    }
  }
  return refused
}

async function leaveOut(tx: Tx, committeeId: CommitteeId, subjectId: string, fileId: string): Promise<void> {
  if (!/^[0-9a-f-]{36}$/.test(fileId)) return
  await tx.q
    .deleteFrom('files')
    .where('committee_id', '=', committeeId)
    .where('subject_id', '=', subjectId)
    .where('id', '=', fileId)
    .execute()
}
