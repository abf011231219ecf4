// Reads of applications: those that wait for the office, and one's own.
import { holds, type Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { venueMakers } from '../reach.ts'
import type { VenueKind } from '../venue.ts'
import type { ApplicationId } from './application.ts'

export interface Application {
  id: ApplicationId
  kind: VenueKind
  name: Bilingual
  brand: string | null
  regionName: Bilingual
  address: string
  hours: Bilingual
  why: string
  by: string
  at: Date
  decision: 'approved' | 'declined' | null
  decidedWhy: string | null
  venueId: string | null
}

/** For the office all, those that wait first; for others what they asked for themselves. */
export async function applicationsFor(db: Db, actor: Staff): Promise<Application[]> {
  const rows = await within(db, actor)
    .orderBy((e) => e('p.decision', 'is not', null))
    .orderBy('p.applied_at', 'desc')
    .limit(200)
    .execute()
  return rows.map(applicationFrom)
}

export async function findApplication(db: Db, actor: Staff, id: string): Promise<Application> {
  const row = await within(db, actor).where('p.id', '=', id).executeTakeFirst()
  if (!row) throw new OutOfReach({ application: id })
  return applicationFrom(row)
}

function within(db: Db, actor: Staff) {
  const all = db.q
    .selectFrom('venue_applications as p')
    .innerJoin('regions as r', (join) =>
      join.onRef('r.committee_id', '=', 'p.committee_id').onRef('r.id', '=', 'p.region_id'),
    )
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 'p.committee_id').onRef('a.id', '=', 'p.applied_by'),
    )
    .select(['p.id', 'p.kind', 'p.name_zh', 'p.name_en', 'p.brand', 'p.address', 'p.hours_zh', 'p.hours_en'])
    .select(['p.why', 'p.applied_at', 'p.decision', 'p.decided_why', 'p.venue_id', 'a.name as by'])
    .select(['r.name_zh as region_zh', 'r.name_en as region_en'])
    .where('p.committee_id', '=', actor.committeeId)
  return holds(actor, ...venueMakers) ? all : all.where('p.applied_by', '=', actor.accountId)
}

type Row = Awaited<ReturnType<ReturnType<typeof within>['executeTakeFirstOrThrow']>>
function applicationFrom(row: Row): Application {
  return {
    id: row.id as ApplicationId,
    kind: row.kind as VenueKind,
    name: { zh: row.name_zh, en: row.name_en },
    brand: row.brand,
    regionName: { zh: row.region_zh, en: row.region_en },
    address: row.address,
    hours: { zh: row.hours_zh, en: row.hours_en },
    why: row.why,
    by: row.by,
    at: row.applied_at,
    decision: row.decision as Application['decision'],
    decidedWhy: row.decided_why,
    venueId: row.venue_id,
  }
}
