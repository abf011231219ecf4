// Owns: gathering what the page of one activity and the form for a new one need.
import { sql } from 'kysely'
import { findMatter } from '../../matters/matter.ts'
import { bodiesOf } from '../../organisation/bodies.ts'
import { venuesWithin } from '../../organisation/queries.ts'
import { whoServes } from '../../people/appointments.ts'
import { reachOf } from '../../people/reach.ts'
import { allRegions, regionOf } from '../../people/regions.ts'
import { roleWords } from '../../people/roles.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { filesOf } from '../../platform/files/files.ts'
import type { RegionId } from '../../platform/ids.ts'
import type { Visit } from '../../platform/server/door.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import { keeperRoles, keeps, type Server } from '../hands.ts'
import { broughtBy } from '../outcomes/queries.ts'
import type { BroughtProps } from '../outcomes/section.tsx'
import { professionalsOf } from '../professionals/queries.ts'
import { tradeWords } from '../professionals/words.ts'
import { mayWrite } from './activity.ts'
import type { Choices } from './forms.ts'
import { ActivityPage } from './pages.tsx'
import { type Activity, findActivity } from './queries.ts'

type Here = Pick<Visit<Server>, 'db' | 'actor' | 'view'>

export async function activityPage(
  { db, actor, view }: Here,
  id: string,
  returned?: BroughtProps['returned'],
) {
  const activity = await findActivity(db, actor, id)
  const now = db.clock.now()
  const props = {
    ...{ view, activity, now, returned, me: actor.accountId },
    brought: await broughtBy(db, actor.committeeId, id),
    photos: await filesOf(db, actor.committeeId, id),
    ...(await namesOf(db, actor, activity, view.lang)),
    writes: mayWrite(actor, activity),
    keeper: keeps(actor, activity.place) && actor.appointments.some((one) => isKeeper(one.role)),
    over: activity.startsAt <= now,
  }
  return <ActivityPage {...props} />
}

const isKeeper = (role: string): boolean => (keeperRoles as readonly string[]).includes(role)

/** What it is bound to, by name. */
async function namesOf(
  db: Db,
  { committeeId }: Server,
  { policyId, matterId, bodyId }: Activity,
  lang: Lang,
) {
  const { rows } = await sql<{ policy: string | null; matter: string | null; body: string | null }>`select
    (select title from policies where committee_id = ${committeeId} and id = ${policyId}) as policy,
    (select headline from matters where committee_id = ${committeeId} and id = ${matterId}) as matter,
    (select ${sql.ref(`name_${lang}`)} from bodies where committee_id = ${committeeId} and id = ${bodyId}) as body`.execute(
    db.q,
  )
  const [found] = rows
  return {
    policyTitle: found?.policy ?? null,
    matterHeadline: found?.matter ?? null,
    bodyName: found?.body ?? null,
  }
}

/** Of a matter the place is known, and not asked for again. */
export async function whereItIs({ db, actor, view }: Here, matterId: string | undefined) {
  if (!matterId) return {}
  const { region_id, headline } = await findMatter(db, actor, matterId)
  const { name } = await regionOf(db, actor.committeeId, region_id as RegionId)
  return { regionId: region_id, place: name[view.lang], matter: headline }
}

const groups = ['memberGroup', 'specialCommittee', 'sector', 'partyHouse', 'liaisonOffice'] as const

export async function choicesFor(db: Db, actor: Server): Promise<Choices> {
  const { whole, townships, villages } = reachOf(actor)
  const all = await allRegions(db, actor.committeeId)
  const regions = all.filter(
    ({ id, parentId }) =>
      whole || townships.includes(id) || villages.includes(id) || townships.includes(parentId ?? ''),
  )
  const home = actor.appointments[0]?.regionId ?? regions[0]?.id
  const serving = home
    ? await whoServes(db, actor.committeeId, ['member', 'groupLeader', 'expert'], home as RegionId)
    : []
  const members = [...new Map(serving.map((one) => [one.accountId, one])).values()]
  const others = await professionalsOf(db, actor.committeeId)
  return {
    venues: await venuesWithin(db, actor),
    regions,
    bodies: await bodiesOf(db, actor.committeeId, groups),
    people: [
      ...members.map(({ accountId, name, role }) => ({
        ...{ id: accountId as string, name },
        hint: roleWords[role],
      })),
      ...others.map(({ id, name, trade }) => ({
        id: id as string,
        name,
        hint: tradeWords[trade],
      })),
    ],
  }
}
