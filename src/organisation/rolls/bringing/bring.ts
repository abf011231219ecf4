// Owns: bringing the three rolls over: all of it or nothing, by the verbs of the house, each with its own line in the
// audit. Enters: the secretary-general. Breaks if wrong: half a county.
import { type Db, type Tx, transaction } from '../../../platform/database/transaction.ts'
import { RuleRefused } from '../../../platform/refusals.ts'
import { claimSheet } from '../../../platform/sheets/keep.ts'
import { openBody } from '../../bodies.ts'
import { everyFate, type Fate, type Fates, type Files } from '../fate.ts'
import { fatesOf } from '../fates.ts'
import { groundOf } from '../there/ground.ts'
import type { Ground } from '../there/held.ts'
import { words } from '../words.ts'
import { bringAppointment } from './appointments.ts'
import { type Bringer, type Bringing, nameVenue } from './names.ts'
import { bringPerson } from './people.ts'
import { bringVenue } from './venues.ts'

/** The files as they were looked at; what became of the county since then is asked again. */
export function bringOver(db: Db, by: Bringer, id: string, methods: Ground['methods']): Promise<number> {
  return transaction(db, async (tx) => {
    const files = await claimSheet<Files>(tx, by, 'rolls', id)
    return bringFiles(tx, by, files, methods)
  })
}

export function bringFiles(db: Db, by: Bringer, files: Files, methods: Ground['methods']): Promise<number> {
  return transaction(db, async (tx) => {
    const ground = await groundOf(tx, by, methods)
    const fates = fatesOf(files, ground)
    if (everyFate(fates).some((one) => one.kind === 'wrong')) throw new RuleRefused(words.both.meanwhile)
    return bringFates(await namesOf(tx, by, ground), fates)
  })
}

async function bringFates(names: Bringing, fates: Fates): Promise<number> {
  const { tx, by, ground, bodies } = names
  const regionId = ground.regions.root?.id ?? null
  for (const { name, kind } of fates.newBodies)
    bodies.set(name, await openBody(tx, by, { kind, name: { zh: name, en: name }, regionId }))
  const moving = <F extends Fate>(list: readonly F[]) => list.filter(({ kind }) => kind !== 'same')
  const branchesLast = (a: Fate<'venues'>, b: Fate<'venues'>) =>
    Number(a.cells.parent !== '') - Number(b.cells.parent !== '')
  for (const fate of moving(fates.venues).sort(branchesLast)) await bringVenue(names, fate)
  for (const fate of moving(fates.people)) await bringPerson(names, fate)
  for (const fate of moving(fates.appointments)) await bringAppointment(names, fate)
  return moving(everyFate(fates)).length
}

async function namesOf(tx: Tx, by: Bringer, ground: Ground): Promise<Bringing> {
  const bodies = await tx.q
    .selectFrom('bodies')
    .select(['id', 'name_zh'])
    .where('committee_id', '=', by.committeeId)
    .where('closed_at', 'is', null)
    .orderBy('id', 'desc')
    .execute()
  const venues = new Map<string, string>()
  for (const one of ground.venues) nameVenue(venues, one.cells, one.id)
  return {
    ...{ tx, by, ground },
    bodies: new Map(bodies.map((one) => [one.name_zh, one.id])),
    people: new Map(ground.people.map((one) => [one.cells.login.toLowerCase(), one.id])),
    venues,
  }
}
