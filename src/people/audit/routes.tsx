// Owns: the doors of the audit. They are the audit administrator's alone (三员分立), and whoever opens them stands in it.
import { z } from 'zod'
import { RuleRefused } from '../../platform/refusals.ts'
import { file, page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import { csvOf, csvType, xlsxOf, xlsxType } from '../../platform/sheets/write.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import { staff } from '../permissions.ts'
import { mustBeProven } from '../signin/sessions.ts'
import { filterForm, filterFrom, listQuery } from './forms.ts'
import { noteLook, noteTaken } from './looking.ts'
import { AuditPage, WholePage } from './pages.tsx'
import { auditLines } from './queries.ts'
import { rowsIn } from './telling.ts'
import { wholeness } from './whole.tsx'
import { wholeWords, words } from './words/words.ts'

const keeper = staff('auditAdmin')
const usual = { method: 'GET', who: keeper, limit: limits.read } as const
const title = (lang: Lang) => words(lang).title

const pageSize = 50
const mostTaken = 20_000

const list = door({
  ...{ ...usual, answer: 'page', title },
  path: '/audit',
  form: { query: listQuery },
  async handle({ db, actor, view, query }) {
    await noteLook(db, actor)
    const now = db.clock.now()
    const filter = filterFrom(query, now)
    const after = z.uuid().safeParse(query.after).data
    const found = await auditLines(db, actor.committeeId, filter, { after, most: pageSize + 1 })
    const lines = found.slice(0, pageSize)
    const next = found.length > pageSize ? (lines.at(-1)?.id ?? null) : null
    const whole = after ? null : await wholeness(db, actor.committeeId)
    return page(<AuditPage {...{ view, filter, lines, next, whole, now }} />)
  },
})

const whole = door({
  ...{ ...usual, answer: 'page', title: (lang) => wholeWords(lang).checked },
  path: '/audit/whole',
  limit: limits.guess,
  form: {},
  async handle({ db, actor, view }) {
    await noteLook(db, actor)
    const whole = await wholeness(db, actor.committeeId, true)
    return page(<WholePage {...{ view, whole, now: db.clock.now() }} />)
  },
})

const take = door({
  ...{ ...usual, answer: 'file', title: (lang) => words(lang).take },
  path: '/audit/export/:format',
  form: { params: z.object({ format: z.enum(['csv', 'xlsx']) }), query: filterForm },
  async handle({ db, actor, view, params: { format }, query }) {
    mustBeProven(actor, db.clock)
    const filter = filterFrom(query, db.clock.now())
    const lines = await auditLines(db, actor.committeeId, filter, { most: mostTaken + 1 })
    if (lines.length > mostTaken) throw new RuleRefused(words.both.tooMany, { lines: lines.length })
    const name = `audit-${filter.from}-${filter.to}.${format}`
    await noteTaken(db, actor, name, lines.length)
    const rows = rowsIn(view.lang, lines)
    return format === 'csv'
      ? file(csvOf(rows), csvType, name)
      : file(await xlsxOf(filter.to, rows), xlsxType, name)
  },
})

export const auditDoors: Door[] = [list, whole, take]
