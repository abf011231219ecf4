// Owns: the doors of a venue's public page and of its board.
import { z } from 'zod'
import { committeeAnyone, staff } from '../../people/permissions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import { pastOf, surroundingsOf } from '../life/queries.ts'
import { openInWords } from '../opening/forms.tsx'
import { hoursOf } from '../opening/hours.ts'
import { findVenue } from '../queries.ts'
import { venueKeepers } from '../reach.ts'
import { writeDuty } from './duty.ts'
import { dutyForm } from './forms.ts'
import { BoardPage, PublicVenuePage } from './pages.tsx'
import { boardOf, guideOf, knownIn, publicVenue } from './queries.ts'
import type { FromAbove, VenueSection } from './section.ts'
import { words } from './words.ts'

const params = z.object({ id: z.uuid() })
const keeper = staff(...venueKeepers)

export function boardDoors(above: FromAbove): Door[] {
  return [
    door({
      method: 'GET',
      path: '/venues/:id',
      keep: true,
      who: committeeAnyone,
      form: { params },
      limit: limits.read,
      answer: 'page',
      title: (lang) => words(lang).where,
      async handle({ db, actor: { committeeId }, view, params: { id }, committee }) {
        const venue = await publicVenue(db, committeeId, id)
        const around = await surroundingsOf(db, committeeId, venue.id)
        const past = await pastOf(db, committeeId, venue.id)
        const board = await boardOf(db, committeeId, venue.id)
        const known = await knownIn(db, committeeId, venue.regionId)
        const guide = await guideOf(db, committeeId, venue.id)
        const methods = await above.methods(db, committeeId)
        const method = methods.find((one) => one.code === venue.methodCode)?.name ?? null
        const sections = await told(above, db, committeeId, venue.id, view.lang)
        const phone = committee.settings.contactPhone
        const open = openInWords(view, await hoursOf(db, committeeId, venue.id), db.clock.now())
        const facts = { open, venue, around, past, board, known, guide, method, sections, phone }
        return page(<PublicVenuePage view={view} {...facts} />)
      },
    }),
    ...dutyDoors,
  ]
}

async function told(
  { sections }: FromAbove,
  ...[db, committeeId, venueId, lang]: [Db, CommitteeId, Parameters<VenueSection['lines']>[2], Lang]
) {
  const full = []
  for (const { title, lines } of sections)
    full.push({ title, lines: await lines(db, committeeId, venueId, lang) })
  return full.filter((one) => one.lines.length > 0)
}

const dutyDoors: Door[] = [
  door({
    method: 'GET',
    path: '/venues/:id/board',
    who: keeper,
    form: { params },
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).board,
    async handle({ db, actor, view, params: { id } }) {
      const venue = await findVenue(db, actor, id)
      const board = await boardOf(db, actor.committeeId, venue.id)
      return page(<BoardPage view={view} venue={venue} board={board} />)
    },
  }),
  door({
    method: 'POST',
    path: '/venues/:id/board',
    who: keeper,
    form: { params, body: dutyForm },
    limit: limits.write,
    answer: 'page',
    title: (lang) => words(lang).board,
    async handle({ db, actor, params: { id }, body }) {
      await writeDuty(db, actor, id, body.appointment, body.duty)
      return goTo(`/venues/${id}/board`)
    },
  }),
]
