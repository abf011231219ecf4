// Owns: the door to the public ledger.
import { z } from 'zod'
import { committeeAnyone } from '../../people/permissions.ts'
import { page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import { unpublishedByReason } from '../topics/queries.ts'
import { LedgerPage } from './page.tsx'
import { ledgerOf, type Span, yearsOf } from './queries.ts'
import { words } from './words.ts'

const year = z.coerce.number().int().min(1949).max(2200).optional().catch(undefined)

export const ledgerDoors: Door[] = [
  door({
    method: 'GET',
    path: '/ledger',
    keep: true,
    who: committeeAnyone,
    form: { query: z.object({ year }) },
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).ledger,
    async handle({ db, actor: { committeeId }, view, query }) {
      const ledger = {
        parts: await ledgerOf(db, committeeId, spanOf(query.year)),
        years: await yearsOf(db, committeeId),
        year: query.year,
        unpublished: await unpublishedByReason(db, committeeId),
      }
      return page(<LedgerPage view={view} {...ledger} />)
    },
  }),
]

function spanOf(of: number | undefined): Span {
  const begin = (one: number) => new Date(`${one}-01-01T00:00:00+08:00`)
  return of ? { from: begin(of), to: begin(of + 1) } : { from: begin(1949), to: begin(9999) }
}
