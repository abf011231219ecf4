// Owns: the doors of the figures, for the office and for those who serve a township: each reads numbers of own reach.
import { z } from 'zod'
import { holds } from '../people/actors.ts'
import { staff } from '../people/permissions.ts'
import { audit } from '../platform/audit/audit.ts'
import { dayOf } from '../platform/clock/day.ts'
import { transaction } from '../platform/database/transaction.ts'
import { file, page } from '../platform/server/answer.ts'
import { type Door, door, limits } from '../platform/server/door.ts'
import { csvOf, csvType } from '../platform/sheets/write.ts'
import type { Lang } from '../platform/words/phrases.ts'
import { figureOf } from './figures/all.ts'
import { countedAt, followALittle } from './follow/follow.ts'
import { FigurePage } from './pages/figure.tsx'
import { FiguresPage } from './pages/list.tsx'
import { RecordsPage } from './pages/records.tsx'
import { linesOf, rowsOf } from './reading/export.ts'
import { named } from './reading/names.ts'
import { periodOf, periodPattern, periodsUntil, yearBefore } from './reading/period.ts'
import { recordsOf } from './reading/records.ts'
import { dimensions, monthsOf, partsOf, totalOf, valuesOf } from './reading/values.ts'
import { VoicesPage } from './voices/page.tsx'
import { voicesOf } from './voices/queries.ts'
import { words } from './words.ts'
import { yearEndReaders } from './year-end/routes.tsx'

const reader = staff('committeeStaff', 'secretaryGeneral', 'chairCouncil', 'convener', 'liaison')
const period = z.string().regex(periodPattern).optional().catch(undefined)
const by = z.enum(dimensions).optional().catch(undefined)
const one = z.object({ figure: z.string().max(40) })
const usual = { method: 'GET', who: reader, limit: limits.read, answer: 'page' } as const
const title = (key: 'title' | 'recordsTitle' | 'voices' | 'export') => (lang: Lang) => words(lang)[key]

const list = door({
  ...usual,
  path: '/statistics',
  form: { query: z.object({ period }) },
  title: title('title'),
  async handle({ db, actor, view, query }) {
    await followALittle(db, actor.committeeId)
    const at = db.clock.now()
    const asked = periodOf(query.period, dayOf(at))
    const [now, then] = [await valuesOf(db, actor, asked), await valuesOf(db, actor, yearBefore(asked))]
    const counted = await countedAt(db, actor.committeeId)
    const periods = periodsUntil(dayOf(at))
    const yearEnd = holds(actor, ...yearEndReaders)
    return page(<FiguresPage {...{ view, period: asked, periods, now, then, counted, yearEnd, at }} />)
  },
})

const single = door({
  ...usual,
  path: '/statistics/:figure',
  form: { params: one, query: z.object({ period, by }) },
  title: title('title'),
  async handle({ db, actor, view, params, query }) {
    const figure = figureOf(params.figure)
    await followALittle(db, actor.committeeId)
    const at = db.clock.now()
    const asked = periodOf(query.period, dayOf(at))
    const before = yearBefore(asked)
    const split = query.by ?? (figure.follows === 'submission' ? 'channel' : 'township')
    const year = periodOf(String(asked.year), dayOf(at))
    const months = [
      ...(await monthsOf(db, actor, figure, yearBefore(year).from, yearBefore(year).to)),
      ...(await monthsOf(db, actor, figure, year.from, year.to)),
    ]
    const parts = await named(db, actor, split, await partsOf(db, actor, figure, split, asked))
    const [now, then] = [await totalOf(db, actor, figure, asked), await totalOf(db, actor, figure, before)]
    const periods = periodsUntil(dayOf(at))
    return page(
      <FigurePage {...{ view, figure, period: asked, periods, by: split, parts, months, now, then, at }} />,
    )
  },
})

const slice = z.object({
  ...{ period, by, of: z.string().max(60).optional() },
  ...{ met: z.enum(['yes', 'no']).optional().catch(undefined), after: z.string().max(60).optional() },
})

const records = door({
  ...usual,
  path: '/statistics/:figure/records',
  form: { params: one, query: slice },
  title: title('recordsTitle'),
  async handle({ db, actor, view, params, query }) {
    const figure = figureOf(params.figure)
    const asked = periodOf(query.period, dayOf(db.clock.now()))
    const found = await recordsOf(db, actor, figure, asked, query)
    return page(<RecordsPage {...{ view, figure, period: asked, slice: query, ...found }} />)
  },
})

const take = door({
  ...{ method: 'GET', who: reader, limit: limits.read, answer: 'file', title: title('export') },
  path: '/statistics/export/:format',
  form: {
    params: z.object({ format: z.enum(['csv', 'json']) }),
    query: z.object({ period, figure: z.string().max(40).optional() }),
  },
  async handle({ db, actor, params, query }) {
    await followALittle(db, actor.committeeId)
    const asked = periodOf(query.period, dayOf(db.clock.now()))
    const only = query.figure ? figureOf(query.figure) : undefined
    const lines = await linesOf(db, actor, asked, only)
    const name = `figures-${only?.key ?? 'all'}-${asked.key}.${params.format}`
    await transaction(db, (tx) =>
      audit(tx, {
        ...{ committeeId: actor.committeeId, actorKind: 'staff', actorId: actor.accountId, success: true },
        ...{ act: 'figures.export', detail: { file: name, lines: lines.length } },
      }),
    )
    return params.format === 'csv'
      ? file(csvOf(rowsOf(lines)), csvType, name)
      : file(new TextEncoder().encode(JSON.stringify(lines, null, 1)), 'application/json', name)
  },
})

const voices = door({
  ...usual,
  path: '/voices',
  form: {},
  title: title('voices'),
  async handle({ db, actor, view }) {
    await followALittle(db, actor.committeeId)
    return page(<VoicesPage view={view} voices={await voicesOf(db, actor, dayOf(db.clock.now()))} />)
  },
})

export const figureDoors: Door[] = [list, take, single, records, voices]
