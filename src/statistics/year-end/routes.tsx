// Owns: the doors of the year's end: what can be said of the work, and its papers at one press. A convener has the own
// township's; the report of the year and the cases are the office's. What leaves the house is on record first.
import { z } from 'zod'
import { NoChineseFace } from '../../documents/print/write.ts'
import { printOf } from '../../documents/print-of.ts'
import { holds, type Staff } from '../../people/actors.ts'
import { staff } from '../../people/permissions.ts'
import { audit } from '../../platform/audit/audit.ts'
import { dayOf, yearOf } from '../../platform/clock/day.ts'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import { OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import { file, page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import { followALittle } from '../follow/follow.ts'
import { periodOf } from '../reading/period.ts'
import { valuesOf } from '../reading/values.ts'
import { collectionOf } from './cases.ts'
import { YearEndPage } from './page.tsx'
import { packOf } from './quarter.ts'
import { reportOf } from './report.ts'
import { words } from './words/words.ts'

const office = ['committeeStaff', 'secretaryGeneral', 'chairCouncil'] as const
export const yearEndReaders = [...office, 'convener'] as const
const reader = staff(...yearEndReaders)
const title = (lang: Lang) => words(lang).title
const papers = ['report', 'cases', 'quarter-1', 'quarter-2', 'quarter-3', 'quarter-4'] as const
const year = z.coerce.number().int().min(2000).max(2200)
const usual = { method: 'GET', who: reader, limit: limits.read, title } as const

const shown = door({
  ...usual,
  path: '/year-end',
  answer: 'page',
  form: { query: z.object({ year: year.optional().catch(undefined) }) },
  async handle({ db, actor, view, query }) {
    await followALittle(db, actor.committeeId)
    const today = dayOf(db.clock.now())
    const now = yearOf(today)
    const period = periodOf(String(Math.min(query.year ?? now, now)), today)
    const quarters = period.year < now ? 4 : Math.ceil(Number(today.slice(5, 7)) / 3)
    const years = [now, now - 1, now - 2]
    const values = await valuesOf(db, actor, period)
    return page(
      <YearEndPage {...{ view, period, years, values, quarters, office: holds(actor, ...office) }} />,
    )
  },
})

const taken = door({
  ...usual,
  path: '/year-end/:year/:paper/:form',
  answer: 'file',
  form: { params: z.object({ year, paper: z.enum(papers), form: z.enum(['docx', 'pdf']) }) },
  async handle({ db, actor, params }) {
    await followALittle(db, actor.committeeId)
    const print = await printed(db, actor, params.year, params.paper)
    const made = await drawn(print, params.form)
    await transaction(db, (tx) =>
      audit(tx, {
        ...{ committeeId: actor.committeeId, actorKind: 'staff', actorId: actor.accountId, success: true },
        ...{ act: 'figures.print', detail: { year: params.year, paper: params.paper, form: params.form } },
      }),
    )
    return file(made.bytes, made.mime, made.name)
  },
})

async function printed(db: Db, actor: Staff, year: number, paper: (typeof papers)[number]) {
  const [, quarter] = paper.split('-')
  if (quarter) return printOf('convenerPack', await packOf(db, actor, year, Number(quarter)))
  if (!holds(actor, ...office)) throw new OutOfReach({ paper })
  if (paper === 'cases') return printOf('caseCollection', await collectionOf(db, actor, year))
  return printOf('workReport', await reportOf(db, actor, year))
}

async function drawn(print: ReturnType<typeof printOf>, form: 'docx' | 'pdf') {
  try {
    return await print.draw(form)
  } catch (cause) {
    if (cause instanceof NoChineseFace)
      throw new RuleRefused(words.both.noFace, { paper: print.key }, { cause })
    throw cause
  }
}

export const yearEndDoors: Door[] = [shown, taken]
