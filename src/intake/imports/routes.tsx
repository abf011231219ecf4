// Owns: the doors of an old list: its template, the look at it, the press that brings it over.
import { z } from 'zod'
import { methodsInForce } from '../../matters/methods/in-force.ts'
import type { Staff } from '../../people/actors.ts'
import { staff } from '../../people/permissions.ts'
import { allRegions } from '../../people/regions.ts'
import { dayOf, yearOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { ask, listedCode, type View } from '../../platform/html/index.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import { file, goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import { keepSheet } from '../../platform/sheets/keep.ts'
import { rowsOf } from '../../platform/sheets/read.ts'
import { csvOf, csvType } from '../../platform/sheets/write.ts'
import { isWithin } from '../byword/routes.tsx'
import { methodForm } from '../known/forms.ts'
import { type Fate, fatesOf } from './fate.ts'
import { bringOver, type Importer, importerRoles } from './import.ts'
import { PreviewPage, SheetPage } from './pages.tsx'
import { columns, columnWords, exampleRow, words } from './words.ts'

const common = { who: staff(...importerRoles), answer: 'page' } as const
const title = (lang: View['lang']) => words(lang).title
const sheetField = ask.files({
  ...{ label: words.both.sheet, hint: words.both.sheetHint, missing: words.both.sheetMissing },
  ...{ max: 1, megabytes: 2, required: true, accept: '.xlsx,.csv' },
})
const body = z.object({
  method: listedCode({ label: words.both.method, max: 80, required: true }),
  sheet: sheetField,
})

export const doors: Door[] = [
  door({
    ...common,
    method: 'GET',
    path: '/desk/import',
    form: { query: z.object({ done: z.coerce.number().int().min(1).max(9999).optional().catch(undefined) }) },
    limit: limits.read,
    title,
    handle: ({ db, actor, view, query }) => sheetPage(db, actor, view, { done: query.done }),
  }),
  door({
    ...common,
    method: 'GET',
    path: '/desk/import/template',
    form: {},
    limit: limits.read,
    answer: 'file',
    title: (lang) => words(lang).template,
    handle: async ({ view }) => file(template(view.lang), csvType, 'template.csv'),
  }),
  door({
    ...common,
    method: 'POST',
    path: '/desk/import',
    form: { body },
    limit: { ...limits.upload, body: 4 * 1024 * 1024 },
    title: (lang) => words(lang).look,
    async handle({ db, actor, view, body }) {
      const [sheet] = body.sheet
      if (!sheet) throw new FieldRefused('sheet', words.both.sheetMissing)
      const rows = await rowsOf(new Uint8Array(await sheet.arrayBuffer()))
      const regions = (await allRegions(db, actor.committeeId)).filter(isWithin(actor))
      const fates = fatesOf(rows, { regions, thisYear: yearOf(dayOf(db.clock.now())) })
      const good = goodRows(fates)
      const kept = good && (await keepSheet(db, actor, 'matters', { method: body.method, rows: good }))
      return page(<PreviewPage view={view} fates={fates} sheet={kept} />)
    },
    again: ({ db, actor, view }, again) => sheetPage(db, actor, view, { again }),
  }),
  door({
    ...common,
    method: 'POST',
    path: '/desk/import/:id',
    form: { params: z.object({ id: z.uuid() }), body: nothingAsked },
    limit: limits.write,
    title: (lang) => words(lang).bring,
    async handle({ db, actor, params }) {
      const brought = await bringOver(db, actor as Importer, params.id)
      return goTo(`/desk/import?done=${brought.length}`)
    },
  }),
]

function goodRows(fates: readonly Fate[]) {
  const rows = fates.flatMap(({ row, brought }) => (brought ? [{ row, brought }] : []))
  return rows.length > 0 && rows.length === fates.length ? rows : null
}

const template = (lang: View['lang']) =>
  csvOf([columns.map((one) => columnWords[one][lang]), columns.map((one) => exampleRow[one][lang])])

async function sheetPage(
  db: Db,
  actor: Staff,
  view: View,
  { done, again }: { done?: number | undefined; again?: Attempted },
) {
  const methods = methodForm(await methodsInForce(db, actor.committeeId))
  const schema = z.object({ ...methods.shape, sheet: sheetField })
  return page(<SheetPage {...{ view, schema, done, ...again }} />, again ? 422 : 200)
}
