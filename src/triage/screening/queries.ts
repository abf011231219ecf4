// Owns: what those who choose topics read: the words behind a matter, how it was decided, and what waits for whom.
import { sql } from 'kysely'
import type { MatterRow } from '../../matters/matter.ts'
import { mayReach } from '../../matters/reach.ts'
import { firstWords, saidIn } from '../../matters/submissions/said.ts'
import { mayReachSubmission, type SubmissionRow } from '../../matters/submissions/submission.ts'
import type { Staff } from '../../people/actors.ts'
import { isNowhere, reachOf, within } from '../../people/reach.ts'
import type { StaffRole } from '../../people/roles.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId, MatterId } from '../../platform/ids.ts'
import type { ScreeningDecision } from './decision.ts'

export interface KeptScreening {
  decision: ScreeningDecision
  reason: string
  criteria: { met: string[]; negatives: string[] }
  metRepresentatives: string | null
  consent: string | null
  by: string
  /** Who took part, where a joint meeting decided it. */
  present: string | null
  at: Date
}

/** How it was decided, oldest first: a matter sent up is decided again above. */
export async function screeningsOf(
  db: Db,
  committeeId: CommitteeId,
  matterId: MatterId,
): Promise<KeptScreening[]> {
  const rows = await kept(db)
    .where('s.committee_id', '=', committeeId)
    .where('s.matter_id', '=', matterId)
    .orderBy('s.id')
    .execute()
  return rows.map(({ decision, criteria, name, ...row }) => ({
    ...row,
    decision: decision as ScreeningDecision,
    criteria: criteria as unknown as KeptScreening['criteria'],
    by: name,
  }))
}

function kept(db: Db) {
  return db.q
    .selectFrom('screenings as s')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 's.committee_id').onRef('a.id', '=', 's.by'),
    )
    .leftJoin('joint_screenings as j', (join) =>
      join.onRef('j.committee_id', '=', 's.committee_id').onRef('j.id', '=', 's.joint_id'),
    )
    .select([
      'j.present',
      's.decision',
      's.reason',
      's.criteria',
      's.met_representatives as metRepresentatives',
      's.party_committee_consent as consent',
      's.at',
      'a.name',
    ])
}

/** The first words of those who brought it, for those whose region it is in. */
export async function wordsBehind(db: Db, actor: Staff, matterId: MatterId): Promise<string[]> {
  const rows = (await db.q
    .selectFrom('submissions')
    .selectAll('submissions')
    .where(mayReachSubmission(actor))
    .where('submissions.matter_id', '=', matterId)
    .where('submissions.confidential', '=', false)
    .orderBy('submissions.created_at')
    .limit(20)
    .execute()) as SubmissionRow[]
  const said = await saidIn(
    db,
    actor.committeeId,
    rows.map((row) => row.id),
  )
  return rows.flatMap((row) => firstWords(said.get(row.id) ?? []) ?? [])
}

const mostOnAShelf = 50

/** Matters in these states at these levels, where the actor holds one of the roles: the longest waiting first. */
export async function mattersFor(
  db: Db,
  actor: Staff,
  ask: { roles: readonly StaffRole[]; states: readonly MatterRow['state'][]; levels: readonly string[] },
): Promise<MatterRow[]> {
  const reach = reachOf(actor, ask.roles)
  if (isNowhere(reach)) return []
  return (await db.q
    .selectFrom('matters')
    .selectAll('matters')
    .where(within(reach, 'matters'))
    .where('matters.state', 'in', ask.states)
    .where('matters.level', 'in', ask.levels)
    .orderBy('matters.urgent', 'desc')
    .orderBy('matters.state_since')
    .limit(mostOnAShelf)
    .execute()) as MatterRow[]
}

/** Set aside, with the day of their review come. */
export async function reviewsDue(
  db: Db,
  actor: Staff,
  roles: readonly StaffRole[],
  today: string,
): Promise<MatterRow[]> {
  const reach = reachOf(actor, roles)
  if (isNowhere(reach)) return []
  return (await db.q
    .selectFrom('matters')
    .innerJoin('pauses', (join) =>
      join
        .onRef('pauses.committee_id', '=', 'matters.committee_id')
        .onRef('pauses.subject_id', '=', 'matters.id'),
    )
    .selectAll('matters')
    .where(within(reach, 'matters'))
    .where('matters.state', '=', 'suspended')
    .where('pauses.to_at', 'is', null)
    .where('pauses.review_on', '<=', today)
    .orderBy('pauses.review_on')
    .limit(mostOnAShelf)
    .execute()) as MatterRow[]
}

/** Archived matters that a sender asked for again, while no new one points back to them. */
export async function askedAgain(db: Db, actor: Staff, roles: readonly StaffRole[]): Promise<MatterRow[]> {
  const reach = reachOf(actor, roles)
  if (isNowhere(reach)) return []
  return (await db.q
    .selectFrom('matters')
    .selectAll('matters')
    .where(within(reach, 'matters'))
    .where(mayReach(actor))
    .where('matters.state', '=', 'archived')
    .where(sql<boolean>`exists (select 1 from submissions s join submission_steps t
      on t.committee_id = s.committee_id and t.submission_id = s.id
      where s.committee_id = matters.committee_id and s.matter_id = matters.id and t.verb = 'askToReopen')`)
    .where(sql<boolean>`not exists (select 1 from matters again
      where again.committee_id = matters.committee_id and again.reopened_from = matters.id)`)
    .orderBy('matters.archived_at')
    .limit(mostOnAShelf)
    .execute()) as MatterRow[]
}
