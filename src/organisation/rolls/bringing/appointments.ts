// Owns: one appointment of a roll, and what it says of the body it is held in: what stands above it, what it answers for.
import { appoint } from '../../../people/appointments.ts'
import type { AccountId, BodyId, RegionId, VenueId } from '../../../platform/ids.ts'
import { answerFor, putUnder } from '../../chain/chain.ts'
import type { Fate } from '../fate.ts'
import { roleOf } from '../new-bodies.ts'
import { severalMark } from '../words.ts'
import { type Bringing, placeId, venueNamed } from './names.ts'

export async function bringAppointment(names: Bringing, fate: Fate<'appointments'>): Promise<void> {
  const { id, cells, changes } = fate
  if (id) await putRight(names, id, fate)
  else await make(names, fate)
  const body = names.bodies.get(cells.body)
  const differs = (column: string) => fate.kind === 'new' || changes.includes(column)
  if (!body) return
  if (differs('parentBody') && cells.parentBody)
    await putUnder(names.tx, names.by, body, names.bodies.get(cells.parentBody) ?? null)
  if (differs('places') && cells.places)
    await answerFor(
      names.tx,
      names.by,
      body,
      cells.places.split(severalMark).flatMap((one) => (placeId(names, one) as RegionId | null) ?? []),
    )
}

async function make(names: Bringing, { cells }: Fate<'appointments'>): Promise<void> {
  const { tx, by, people, bodies } = names
  await appoint(tx, by, {
    ...{ accountId: people.get(cells.login.toLowerCase()) as AccountId, role: roleOf(cells.role) },
    regionId: placeId(names, cells.region) as RegionId,
    bodyId: (bodies.get(cells.body) as BodyId | undefined) ?? null,
    venueId: venueNamed(names, cells.venue) as VenueId | null,
    ...{
      acting: cells.acting !== '',
      duty: cells.duty || null,
      fromDay: cells.from,
      toDay: cells.to || null,
    },
  })
}

async function putRight({ tx, by }: Bringing, id: string, { cells }: Fate<'appointments'>): Promise<void> {
  await tx.q
    .updateTable('appointments')
    .set({ acting: cells.acting !== '', duty: cells.duty || null, to_day: cells.to || null })
    .where('committee_id', '=', by.committeeId)
    .where('id', '=', id)
    .execute()
}
