// Owns: the doors of guarding.
import { z } from 'zod'
import { ask } from '../../platform/html/index.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, nothingAsked, type Visit } from '../../platform/server/door.ts'
import type { Moderator } from '../hands.ts'
import { room } from '../rooms/forms.ts'
import { findRoom } from '../rooms/room.ts'
import { read, write } from '../rooms/routes.tsx'
import { excludeSeats, exclusionsOf, liftExclusion } from './exclusion.ts'
import { GuardPage } from './page.tsx'
import { suspiciousBlocks } from './queries.ts'
import { words } from './words.ts'

const w = words.both
export const excludeForm = z.object({
  seats: ask.hidden({ required: true, max: 60_000 }),
  reason: ask.text({ label: w.reason, max: 200, required: true }),
})

async function guardPage(
  { db, actor, view, params }: Pick<Visit<Moderator, { id: string }>, 'db' | 'actor' | 'view' | 'params'>,
  again: Partial<Attempted> = {},
) {
  const { room } = await findRoom(db, actor, params.id)
  const [blocks, exclusions] = [await suspiciousBlocks(db, room), await exclusionsOf(db, room)]
  const props = { view, room, blocks, exclusions, schema: excludeForm, ...again }
  return page(<GuardPage {...props} />, again.errors ? 422 : 200)
}

export const guardDoors: Door[] = [
  door({
    ...{ ...read, path: '/rooms/:id/guard', form: { params: room } },
    handle: (visit) => guardPage(visit),
  }),
  door({
    ...{ ...write, path: '/rooms/:id/exclusions', form: { params: room, body: excludeForm } },
    async handle({ db, actor, params, body }) {
      const seats = body.seats.split(' ').map(Number).filter(Number.isInteger)
      await excludeSeats(db, actor, params.id, seats, body.reason)
      return goTo(`/rooms/${params.id}/guard`)
    },
    again: (visit, { errors }) => guardPage(visit, { errors }),
  }),
  door({
    ...{ ...write, path: '/rooms/:id/exclusions/:seat/lifting' },
    form: {
      params: z.object({ id: z.uuid(), seat: z.coerce.number().int().positive() }),
      body: nothingAsked,
    },
    async handle({ db, actor, params }) {
      await liftExclusion(db, actor, params.id, params.seat)
      return goTo(`/rooms/${params.id}/guard`)
    },
  }),
]
