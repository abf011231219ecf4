// Owns: the doors of what belongs to a text: added and taken away by its writers, read by whoever reads the text.
import { z } from 'zod'
import type { Staff } from '../../people/actors.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import { ask, type View } from '../../platform/html/index.ts'
import { type Answer, file, goTo } from '../../platform/server/answer.ts'
import {
  type Attempted,
  type Door,
  door,
  limits,
  nothingAsked,
  type Who,
} from '../../platform/server/door.ts'
import { addEvidence, type Owner, readEvidence, takeEvidenceAway } from './evidence.ts'
import { words } from './words.ts'

const say = words.both
export const evidenceForm = z.object({
  photos: ask.files({ label: say.photos, max: 6, accept: 'image/*' }),
  papers: ask.files({ label: say.papers, max: 3, accept: 'application/pdf,image/*' }),
})

interface Texts<R extends Staff, W extends Staff> {
  noun: 'proposal' | 'brief'
  readers: Who<R>
  writers: Who<W>
  find(db: Db, actor: R, id: string): Promise<Owner>
  /** Held for a change by whoever may make it; refuses all others. */
  hold(tx: Tx, actor: W, id: string): Promise<Owner>
  again(db: Db, actor: W, view: View, id: string, tried: Attempted): Promise<Answer>
}

const params = z.object({ id: z.uuid() })
const ofFile = params.extend({ file: z.uuid() })
const title = (lang: View['lang']) => words(lang).evidence

export const evidenceDoors = <R extends Staff, W extends Staff>(texts: Texts<R, W>): Door[] => [
  ...changing(texts),
  reading(texts),
]

const at = ({ noun }: { noun: string }) => `/${noun}s/:id/evidence`

function changing<R extends Staff, W extends Staff>(texts: Texts<R, W>): Door[] {
  const { noun, writers } = texts
  return [
    door({
      ...{ method: 'POST', path: at(texts), who: writers, limit: limits.upload, answer: 'page', title },
      form: { params, body: evidenceForm },
      async handle({ db, actor, params: { id }, body }) {
        await addEvidence(db, { ...(await texts.hold(db, actor, id)), kind: noun }, body)
        return goTo(`/${noun}s/${id}`)
      },
      again: ({ db, actor, view, params: { id } }, tried) => texts.again(db, actor, view, id, tried),
    }),
    door({
      ...{ method: 'POST', path: `${at(texts)}/:file/removal`, who: writers, limit: limits.write },
      ...{ answer: 'page', title, form: { params: ofFile, body: nothingAsked } },
      async handle({ db, actor, params: { id, file: one } }) {
        await takeEvidenceAway(db, await texts.hold(db, actor, id), one)
        return goTo(`/${noun}s/${id}`)
      },
    }),
  ]
}

const reading = <R extends Staff, W extends Staff>(texts: Texts<R, W>): Door =>
  door({
    ...{ method: 'GET', path: `${at(texts)}/:file`, who: texts.readers, limit: limits.read },
    ...{ answer: 'file', title, form: { params: ofFile } },
    handle: async ({ db, actor, params: { id, file: one } }) =>
      evidenceFile(db, await texts.find(db, actor, id), one),
  })

export async function evidenceFile(db: Db, of: Owner, one: string): Promise<Answer> {
  const { bytes, file: kept } = await readEvidence(db, of, one)
  return file(bytes, kept.kind, kept.name, { inline: true })
}
