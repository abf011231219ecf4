// Reads of volunteer teams: by name with the number of names; the names themselves for those who keep the place.
import { sql } from 'kysely'
import type { Staff } from '../../people/actors.ts'
import { reachOf, within } from '../../people/reach.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { type Keeper, keeperRoles } from '../hands.ts'
import type { TeamId } from './team.ts'

export interface Team {
  id: TeamId
  name: string
  does: string
  regionName: Bilingual
  formedOn: string
  volunteers: number
}

const count = sql<number>`(select count(*)::int from volunteers v where v.committee_id = teams.committee_id
  and v.team_id = teams.id and v.left_on is null)`

export async function teamsWithin(db: Db, actor: Keeper): Promise<Team[]> {
  const rows = await teams(db, actor).orderBy('teams.name').orderBy('teams.id').limit(300).execute()
  return rows.map(teamFrom)
}

export async function findTeam(db: Db, actor: Keeper, id: string) {
  const row = await teams(db, actor).where('teams.id', '=', id).executeTakeFirst()
  if (!row) throw new OutOfReach({ team: id })
  const names = await db.q
    .selectFrom('volunteers')
    .select(['id', 'name_sealed'])
    .where('committee_id', '=', actor.committeeId)
    .where('team_id', '=', id)
    .where('left_on', 'is', null)
    .orderBy('id')
    .limit(1000)
    .execute()
  return {
    team: teamFrom(row),
    volunteers: names.map((one) => ({ id: one.id, name: db.secrets.open(one.name_sealed) })),
  }
}

export async function teamFigures(
  db: Db,
  committeeId: CommitteeId,
): Promise<{ teams: number; people: number }> {
  const row = await db.q
    .selectFrom('teams')
    .select([
      sql<number>`count(*)::int`.as('teams'),
      sql<number>`coalesce(sum(${count}), 0)::int`.as('people'),
    ])
    .where('teams.committee_id', '=', committeeId)
    .where('teams.closed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return row
}

function teams(db: Db, actor: Staff) {
  return db.q
    .selectFrom('teams')
    .innerJoin('regions as r', (join) =>
      join.onRef('r.committee_id', '=', 'teams.committee_id').onRef('r.id', '=', 'teams.region_id'),
    )
    .select(['teams.id', 'teams.name', 'teams.does', 'teams.formed_on', 'r.name_zh', 'r.name_en'])
    .select(count.as('volunteers'))
    .where(within(reachOf(actor, keeperRoles), 'teams'))
    .where('teams.closed_at', 'is', null)
}

type Row = Awaited<ReturnType<ReturnType<typeof teams>['executeTakeFirstOrThrow']>>
const teamFrom = (row: Row): Team => ({
  ...{ id: row.id as TeamId, name: row.name, does: row.does, formedOn: row.formed_on },
  ...{ volunteers: row.volunteers, regionName: { zh: row.name_zh, en: row.name_en } },
})
