// Owns: the doors of the models: the office reads them, and goes back to a version.
import { z } from 'zod'
import { staff } from '../../people/permissions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import { type Field, fields } from '../suggestions/suggest.ts'
import { SuggestionsPage } from './page.tsx'
import { receivedByChannel, receivedByMonth, receivedByTownship, versionsOf } from './queries.ts'
import type { Reception } from './received.tsx'
import { useVersion } from './versions.ts'
import { words } from './words.ts'

const office = staff('committeeStaff', 'secretaryGeneral', 'chairCouncil')

export const doors: Door[] = [
  door({
    method: 'GET',
    path: '/suggestions',
    who: office,
    form: {},
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).title,
    async handle({ db, actor: { committeeId }, view }) {
      const receptions: Reception[] = []
      for (const field of fields) receptions.push(await receptionOf(db, committeeId, field))
      const versions = {
        category: await versionsOf(db, committeeId, 'category'),
        place: await versionsOf(db, committeeId, 'place'),
        unit: await versionsOf(db, committeeId, 'unit'),
      }
      return page(<SuggestionsPage view={view} shown={{ versions, receptions, now: db.clock.now() }} />)
    },
  }),
  door({
    method: 'POST',
    path: '/suggestions/versions/:id/use',
    who: staff('committeeStaff', 'secretaryGeneral'),
    form: { params: z.object({ id: z.uuid() }), body: nothingAsked },
    limit: limits.write,
    answer: 'page',
    title: (lang) => words(lang).use,
    async handle({ db, actor, params }) {
      await useVersion(db, actor, params.id)
      return goTo('/suggestions')
    },
  }),
]

async function receptionOf(db: Db, committeeId: CommitteeId, field: Field): Promise<Reception> {
  return {
    field,
    byMonth: await receivedByMonth(db, committeeId, field),
    byTownship: await receivedByTownship(db, committeeId, field),
    byChannel: await receivedByChannel(db, committeeId, field),
  }
}
