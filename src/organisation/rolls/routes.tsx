// Owns: the doors of the three rolls: the files given out, the look at what is brought, the press that brings it over.
import { z } from 'zod'
import { type Staff, signatureOf } from '../../people/actors.ts'
import { staff } from '../../people/permissions.ts'
import { mustBeProven } from '../../people/signin/sessions.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import type { View } from '../../platform/html/index.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import { file, goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import { keepSheet } from '../../platform/sheets/keep.ts'
import { rowsOf } from '../../platform/sheets/read.ts'
import { csvOf, csvType, xlsxOf, xlsxType } from '../../platform/sheets/write.ts'
import type { FromAbove } from '../board/section.ts'
import { bringOver } from './bringing/bring.ts'
import { type Roll, rolls } from './columns.ts'
import { everyFate, type Files } from './fate.ts'
import { fatesOf } from './fates.ts'
import { rollForm } from './forms.ts'
import { PreviewPage, RollsPage } from './pages.tsx'
import { rollOf, templateOf } from './there/export.ts'
import { groundOf } from './there/ground.ts'
import { words } from './words.ts'

const mostRows = 5000
const common = { who: staff('secretaryGeneral'), answer: 'page' } as const
const title = (lang: View['lang']) => words(lang).title
const done = z.object({ done: z.coerce.number().int().min(0).max(99_999).optional().catch(undefined) })

const rollsPage = door({
  ...common,
  method: 'GET',
  path: '/rolls',
  form: { query: done },
  limit: limits.read,
  title,
  handle: async ({ view, query }) => page(<RollsPage view={view} done={query.done} />),
})

const looking = (above: FromAbove) =>
  door({
    ...common,
    method: 'POST',
    path: '/rolls',
    form: { body: rollForm },
    limit: { ...limits.upload, body: 13 * 1024 * 1024 },
    title,
    async handle({ db, actor, view, body }) {
      const files = await filesIn(body)
      const fates = fatesOf(files, await groundOf(db, actor, await above.methods(db, actor.committeeId)))
      const wrong = everyFate(fates).some((one) => one.kind === 'wrong')
      const kept = wrong ? null : await keepSheet(db, actor, 'rolls', files)
      return page(<PreviewPage view={view} fates={fates} sheet={kept} />)
    },
    again: async ({ view }, again) => page(<RollsPage view={view} {...again} />, 422),
  })

const bringing = (above: FromAbove) =>
  door({
    ...common,
    method: 'POST',
    path: '/rolls/:id',
    form: { params: z.object({ id: z.uuid() }), body: nothingAsked },
    limit: limits.write,
    title: (lang) => words(lang).bring,
    async handle({ db, actor, params }) {
      const methods = await above.methods(db, actor.committeeId)
      return goTo(`/rolls?done=${await bringOver(db, actor, params.id, methods)}`)
    },
  })

const names = ['now.csv', 'now.xlsx', 'template.csv'] as const

const givenOut = (above: FromAbove) =>
  door({
    ...common,
    method: 'GET',
    path: '/rolls/:roll/:name',
    form: { params: z.object({ roll: z.enum(rolls), name: z.enum(names) }) },
    limit: limits.read,
    answer: 'file',
    title: (lang) => words(lang).download,
    handle: ({ db, actor, params }) => fileOf(above, db, actor, params.roll, params.name),
  })

export const rollDoors = (above: FromAbove): Door[] => [
  rollsPage,
  looking(above),
  bringing(above),
  givenOut(above),
]

async function fileOf(above: FromAbove, db: Db, actor: Staff, roll: Roll, name: (typeof names)[number]) {
  const methods = await above.methods(db, actor.committeeId)
  if (name === 'template.csv') return file(csvOf(templateOf(roll, methods)), csvType, `${roll}.csv`)
  if (roll === 'people') mustBeProven(actor, db.clock)
  await noteExport(db, actor, roll)
  const rows = await rollOf(db, actor, roll, methods)
  if (name === 'now.csv') return file(csvOf(rows), csvType, `${roll}.csv`)
  return file(await xlsxOf(roll, rows), xlsxType, `${roll}.xlsx`)
}

/** The roll of people carries telephone numbers: who took it out, and when, is on record. */
function noteExport(db: Db, actor: Staff, roll: Roll): Promise<void> {
  const by = { committeeId: actor.committeeId, ...signatureOf(actor) }
  return transaction(db, (tx) => audit(tx, { ...by, act: `roll.export.${roll}`, success: true }))
}

async function filesIn(body: Record<Roll, File[]>): Promise<Files> {
  const files: Files = {}
  for (const roll of rolls) {
    const [sheet] = body[roll]
    if (sheet) files[roll] = await rowsOf(new Uint8Array(await sheet.arrayBuffer()), roll, mostRows)
  }
  if (Object.keys(files).length === 0) throw new FieldRefused('venues', words.both.chooseOne)
  return files
}
