// Owns: volunteer teams. How many volunteers there are is the number of names; nobody types it. Names are sealed: they
// are shown to those who keep the place and to nobody else. Enters: who keeps the place.
import { dayOf } from '../../platform/clock/day.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type Id, newId } from '../../platform/ids.ts'
import { AlreadyDone, FieldRefused, OutOfReach } from '../../platform/refusals.ts'
import { type Keeper, noted, placeOf, refuseUnlessKept } from '../hands.ts'
import { words } from './words.ts'

export type TeamId = Id<'team'>

export interface NewTeam {
  name: string
  does: string
  regionId: string
}

export function formTeam(db: Db, actor: Keeper, fresh: NewTeam): Promise<TeamId> {
  return transaction(db, async (tx) => {
    const place = await placeOf(tx, actor.committeeId, fresh.regionId)
    refuseUnlessKept(actor, place, { region: fresh.regionId })
    const now = tx.clock.now()
    const id = newId<'team'>(now)
    const made = await tx.q
      .insertInto('teams')
      .values({
        ...{ committee_id: actor.committeeId, id, name: fresh.name, does: fresh.does, ...place },
        ...{ formed_on: dayOf(now), made_by: actor.accountId, made_at: now },
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (!made.numInsertedOrUpdatedRows) throw new FieldRefused('name', words.both.nameTaken)
    await noted(tx, actor, 'team.form', 'team', id)
    return id
  })
}

const mostAtOnce = 500

/** One name a line; whoever is on the list already stays once. Returns how many joined. */
export function joinTeam(db: Db, actor: Keeper, teamId: string, lines: string): Promise<number> {
  return transaction(db, async (tx) => {
    await heldBy(tx, actor, teamId)
    const names = [...new Set(lines.split(/[\n、,，;；]/).map((one) => one.normalize('NFKC').trim()))].filter(
      Boolean,
    )
    if (names.length === 0) throw new FieldRefused('names', words.both.noNames)
    if (names.length > mostAtOnce) throw new FieldRefused('names', words.both.tooMany)
    const long = names.find((name) => [...name].length > 30)
    if (long) throw new FieldRefused('names', words.both.nameLong)
    const now = tx.clock.now()
    const rows = names.map((name) => ({
      ...{ committee_id: actor.committeeId, id: newId<'volunteer'>(now), team_id: teamId },
      ...{ name_sealed: tx.secrets.seal(name), name_hash: tx.secrets.digest('volunteer', name) },
      joined_on: dayOf(now),
    }))
    const made = await tx.q
      .insertInto('volunteers')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    await noted(tx, actor, 'team.join', 'team', teamId)
    return Number(made.numInsertedOrUpdatedRows ?? 0)
  })
}

/** Off the list: the row stays as a number, the name does not. */
export function leaveTeam(db: Db, actor: Keeper, teamId: string, volunteerId: string): Promise<void> {
  return transaction(db, async (tx) => {
    await heldBy(tx, actor, teamId)
    const left = await tx.q
      .updateTable('volunteers')
      .set({ left_on: dayOf(tx.clock.now()), name_sealed: Buffer.alloc(0), name_hash: volunteerId })
      .where('committee_id', '=', actor.committeeId)
      .where('team_id', '=', teamId)
      .where('id', '=', volunteerId)
      .where('left_on', 'is', null)
      .executeTakeFirst()
    if (!left.numUpdatedRows) throw new AlreadyDone({ volunteer: volunteerId })
    await noted(tx, actor, 'team.leave', 'team', teamId)
  })
}

async function heldBy(tx: Tx, actor: Keeper, id: string): Promise<void> {
  const row = await tx.q
    .selectFrom('teams')
    .select(['region_id', 'township_id', 'village_id'])
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ team: id })
  refuseUnlessKept(actor, row, { team: id })
}
