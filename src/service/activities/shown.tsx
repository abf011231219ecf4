// Owns: gathering what the page of one activity and the form for a new one need.
import { bodiesOf } from '../../organisation/bodies.ts'
import { venuesWithin } from '../../organisation/queries.ts'
import { whoServes } from '../../people/appointments.ts'
import { reachOf } from '../../people/reach.ts'
import { allRegions } from '../../people/regions.ts'
import { roleWords } from '../../people/roles.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { filesOf } from '../../platform/files/files.ts'
import type { CommitteeId, RegionId } from '../../platform/ids.ts'
import type { Visit } from '../../platform/server/door.ts'
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
    ...(await namesOf(db, actor.committeeId, activity)),
    writes: mayWrite(actor, activity),
    keeper: keeps(actor, activity.place) && actor.appointments.some((one) => isKeeper(one.role)),
    over: activity.startsAt <= now,
  }
  return <ActivityPage {...props} />
}

const isKeeper = (role: string): boolean => (keeperRoles as readonly string[]).includes(role)

async function namesOf(db: Db, committeeId: CommitteeId, { policyId, matterId, bodyId }: Activity) {
  const policy = policyId
    ? await db.q
        .selectFrom('policies')
        .select('title')
        .where('committee_id', '=', committeeId)
        .where('id', '=', policyId)
        .executeTakeFirst()
    : undefined
  const matter = matterId
    ? await db.q
        .selectFrom('matters')
        .select('headline')
        .where('committee_id', '=', committeeId)
        .where('id', '=', matterId)
        .executeTakeFirst()
    : undefined
  const body = bodyId
    ? await db.q
        .selectFrom('bodies')
        .select('name_zh')
        .where('committee_id', '=', committeeId)
        .where('id', '=', bodyId)
        .executeTakeFirst()
    : undefined
  return {
    policyTitle: policy?.title ?? null,
    matterHeadline: matter?.headline ?? null,
    bodyName: body?.name_zh ?? null,
  }
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
