// Owns: the doors of the duty file: a member's own, the office's view of all, corrections, and the facts to take along.
import { z } from 'zod'
import { holds, type Staff } from '../people/actors.ts'
import { staff } from '../people/permissions.ts'
import { audit } from '../platform/audit/audit.ts'
import { dayOf, yearOf } from '../platform/clock/day.ts'
import { type Db, transaction } from '../platform/database/transaction.ts'
import type { View } from '../platform/html/index.ts'
import { OutOfReach } from '../platform/refusals.ts'
import { file, goTo, page } from '../platform/server/answer.ts'
import { type Attempted, type Door, door, limits } from '../platform/server/door.ts'
import { csvOf, csvType, xlsxOf, xlsxType } from '../platform/sheets/write.ts'
import type { Lang } from '../platform/words/phrases.ts'
import { askCorrection, correctionsOf, decideCorrection } from './correction.ts'
import { factsOf } from './facts.ts'
import { membersOf } from './file.ts'
import { decisionForm, wishForm } from './forms.ts'
import { DutyPage } from './pages.tsx'
import { words } from './words.ts'

const office = ['committeeStaff', 'secretaryGeneral'] as const
const year = z.coerce.number().int().min(2000).max(2200).optional().catch(undefined)
const title = (lang: Lang) => words(lang).title

interface Asked {
  year?: number | undefined
  /** The office opens one of all; a member has the own file whatever is asked for. */
  member?: string | undefined
}

async function shown(db: Db, actor: Staff, view: View, asked: Asked, again?: Attempted) {
  const now = yearOf(dayOf(db.clock.now()))
  const year = asked.year ?? now
  const whole = holds(actor, ...office)
  const of = whole ? asked.member : actor.accountId
  const facts = of ? await factsOf(db, actor.committeeId, year, of) : []
  const corrections = await correctionsOf(db, actor.committeeId, year, of)
  const names = await namesOf(db, actor, [...new Set(corrections.map((one) => one.account_id))])
  const all = await membersOf(db, actor.committeeId)
  const open = of ? (all.find((one) => one.id === of) ?? null) : null
  if (of && whole && !open) throw new OutOfReach({ member: of })
  const shown = { view, year, now, facts, corrections, office: whole, names, members: all, open }
  return <DutyPage {...shown} {...again} />
}

async function namesOf(db: Db, { committeeId }: Staff, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, string>()
  const rows = await db.q
    .selectFrom('accounts')
    .select(['id', 'name'])
    .where('committee_id', '=', committeeId)
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export const doors: Door[] = [
  door({
    ...{
      method: 'GET',
      path: '/duty',
      who: staff('member', ...office),
      limit: limits.read,
      answer: 'page',
      title,
    },
    form: { query: z.object({ year, member: z.uuid().optional().catch(undefined) }) },
    handle: async ({ db, actor, view, query }) => page(await shown(db, actor, view, query)),
  }),
  door({
    ...{
      method: 'POST',
      path: '/duty/corrections',
      who: staff('member'),
      limit: limits.write,
      answer: 'page',
      title,
    },
    form: { body: wishForm },
    async handle({ db, actor, body }) {
      await askCorrection(db, actor, body)
      return goTo(`/duty?year=${body.day.slice(0, 4)}`)
    },
    again: async ({ db, actor, view }, tried) => page(await shown(db, actor, view, {}, tried), 422),
  }),
  door({
    ...{ method: 'POST', who: staff(...office), limit: limits.write, answer: 'page', title },
    path: '/duty/corrections/:id',
    form: { params: z.object({ id: z.uuid() }), body: decisionForm },
    async handle({ db, actor, params, body }) {
      const row = await decideCorrection(db, actor, params.id, body)
      return goTo(`/duty?year=${row.year}`)
    },
  }),
  door({
    ...{ method: 'GET', who: staff(...office), limit: limits.read, answer: 'file', title },
    path: '/duty/export/:year/:format',
    form: {
      params: z.object({
        year: z.coerce.number().int().min(2000).max(2200),
        format: z.enum(['csv', 'xlsx']),
      }),
    },
    async handle({ db, actor, params }) {
      const facts = await factsOf(db, actor.committeeId, params.year)
      const taken = { ...{ committeeId: actor.committeeId, actorKind: 'staff', actorId: actor.accountId } }
      await transaction(db, (tx) =>
        audit(tx, {
          ...taken,
          act: 'duty.export',
          success: true,
          detail: { year: params.year, lines: facts.length },
        }),
      )
      const head = ['account_id', 'member', 'kind', 'day', 'record_id', 'title'] as const
      const rows = [[...head], ...facts.map((one) => head.map((column) => one[column]))]
      const name = `duty-facts-${params.year}.${params.format}`
      return params.format === 'csv'
        ? file(csvOf(rows), csvType, name)
        : file(await xlsxOf(String(params.year), rows), xlsxType, name)
    },
  }),
]
