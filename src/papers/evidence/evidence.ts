// Owns: the photos and papers that belong to a proposal or a brief. Enters: its writers, while it is theirs to write.
// Leaves: to whoever may read the text, through its own doors; with the text when that is thrown away.
import type { Db, Tx } from '../../platform/database/transaction.ts'
import {
  fileById,
  filesOf,
  type KeptFile,
  keepFile,
  readFile,
  removeFile,
} from '../../platform/files/files.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { FieldRefused, OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { words } from './words.ts'

export interface Owner {
  committee_id: CommitteeId
  id: string
}
export interface Sent {
  photos: readonly File[]
  papers: readonly File[]
}
const most = 20

/** The caller holds the text's row: two that add at once take turns. */
export async function addEvidence(tx: Tx, of: Owner & { kind: string }, { photos, papers }: Sent) {
  const count = photos.length + papers.length
  if (count === 0) throw new FieldRefused('photos', words.both.chooseOne)
  if (count + (await evidenceOf(tx, of)).length > most) throw new RuleRefused(words.both.full, { of: of.id })
  const about = { committeeId: of.committee_id, subjectKind: of.kind, subjectId: of.id }
  for (const one of photos)
    await keepFile(tx, { ...about, bytes: await bytesOf(one), accept: 'photo', field: 'photos' })
  for (const one of papers)
    await keepFile(tx, { ...about, bytes: await bytesOf(one), accept: 'paper', field: 'papers' })
}

const bytesOf = async (one: File) => new Uint8Array(await one.arrayBuffer())

export const evidenceOf = (db: Db, of: Owner): Promise<KeptFile[]> => filesOf(db, of.committee_id, of.id)

export async function takeEvidenceAway(tx: Tx, of: Owner, file: string): Promise<void> {
  await removeFile(tx, of.committee_id, (await own(tx, of, file)).id)
}

export async function readEvidence(db: Db, of: Owner, file: string) {
  return readFile(db, of.committee_id, (await own(db, of, file)).id)
}

async function own(db: Db, of: Owner, id: string): Promise<KeptFile> {
  const found = await fileById(db, of.committee_id, id)
  if (found.subjectId !== of.id) throw new OutOfReach({ file: id })
  return found
}

/** A stored file is called by its kind and number: `photo-2.jpg`. */
export function labelOf({ name }: KeptFile): Bilingual {
  const [kind, no = ''] = name.replace(/\..*$/, '').split('-')
  const called = kind === 'photo' ? ('photo' as const) : ('paper' as const)
  return { zh: words('zh')[called](no), en: words('en')[called](no) }
}
