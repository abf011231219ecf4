// Owns: the doors to the papers of one matter: the list, one of them, all of them. Every stop says what this reader may
// print; what they may not reads as not found. Whatever leaves the house is on record first.
import { z } from 'zod'
import { packageOf } from '../../documents/package/package.ts'
import { NoChineseFace } from '../../documents/print/write.ts'
import type { Print } from '../../matters/chapters.ts'
import { findMatter, type MatterRow } from '../../matters/matter.ts'
import { type Staff, signatureOf } from '../../people/actors.ts'
import { matterReaders } from '../../people/permissions.ts'
import { mustBeProven } from '../../people/signin/sessions.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import { OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import { file, page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import type { Rooms } from '../rooms.ts'
import { PrintsPage } from './page.tsx'
import { words } from './words.ts'

const params = z.object({ id: z.uuid() })
const usual = {
  method: 'GET',
  who: matterReaders,
  limit: limits.read,
  title: (lang: Lang) => words(lang).title,
} as const

export const printDoors = (rooms: Rooms): Door[] => [listIn(rooms), oneIn(rooms), allIn(rooms)]

const listIn = (rooms: Rooms) =>
  door({
    ...usual,
    path: '/matters/:id/prints',
    form: { params },
    answer: 'page',
    async handle({ db, actor, view, params }) {
      const { matter, prints } = await printsOf(rooms, db, actor, params.id)
      return page(<PrintsPage view={view} matter={matter} prints={prints} now={db.clock.now()} />)
    },
  })

const oneIn = (rooms: Rooms) =>
  door({
    ...usual,
    path: '/matters/:id/prints/:paper/:form',
    form: { params: params.extend({ paper: z.string().max(80), form: z.enum(['docx', 'pdf']) }) },
    answer: 'file',
    async handle({ db, actor, params }) {
      const { matter, prints } = await printsOf(rooms, db, actor, params.id)
      const print = prints.find((one) => one.key === params.paper)
      if (!print) throw new OutOfReach({ paper: params.paper })
      const made = await drawn(print, params.form)
      await onRecord(db, actor, matter, 'paper.print', { paper: params.paper, form: params.form })
      return file(made.bytes, made.mime, made.name)
    },
  })

const allIn = (rooms: Rooms) =>
  door({
    ...usual,
    path: '/matters/:id/prints.zip',
    form: { params },
    answer: 'file',
    async handle({ db, actor, params }) {
      mustBeProven(actor, db.clock)
      const { matter, prints } = await printsOf(rooms, db, actor, params.id)
      if (prints.length === 0) throw new OutOfReach({ papers: matter.id })
      const kept = []
      for (const [at, print] of prints.entries()) {
        const { name, bytes } = await print.draw('docx')
        kept.push({ path: `${String(at + 1).padStart(3, '0')}-${name}`, bytes })
      }
      await onRecord(db, actor, matter, 'papers.export', { papers: kept.length })
      const about = { matter: matter.number, made: db.clock.now().toISOString() }
      return file(packageOf(about, kept), 'application/zip', `${matter.number}-papers.zip`)
    },
  })

async function printsOf(
  { chapters }: Rooms,
  db: Db,
  actor: Staff,
  id: string,
): Promise<{ matter: MatterRow; prints: Print[] }> {
  const matter = await findMatter(db, actor, id)
  const prints: Print[] = []
  for (const chapter of chapters) prints.push(...((await chapter.prints?.(db, actor, matter)) ?? []))
  return { matter, prints }
}

async function drawn(print: Print, form: 'docx' | 'pdf') {
  try {
    return await print.draw(form)
  } catch (problem) {
    if (problem instanceof NoChineseFace) throw new RuleRefused(words.both.noFace, { paper: print.key })
    throw problem
  }
}

function onRecord(
  db: Db,
  actor: Staff,
  matter: MatterRow,
  act: string,
  detail: Record<string, string | number>,
) {
  const about = { objectKind: 'matter', objectId: matter.id, success: true }
  return transaction(db, (tx) =>
    audit(tx, { committeeId: matter.committee_id, ...signatureOf(actor), act, ...about, detail }),
  )
}
