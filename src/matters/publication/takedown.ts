// Owns: a wish that something public comes down: it waits for a named person, who is told at once. Enters: anyone by the
// page of the topic; a sender who no longer agrees. Leaves: to the archive's desk, where it is decided.
// Breaks if wrong: a consent withdrawn on paper only.
import { sql } from 'kysely'
import type { Actor } from '../../people/actors.ts'
import type { StaffRole } from '../../people/roles.ts'
import { dueAt } from '../../platform/clock/limit.ts'
import { committeeById } from '../../platform/committees.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { type CommitteeId, newId, type SubmissionId } from '../../platform/ids.ts'
import { limitsWith } from '../limits/limits.ts'
import { type HeldMatter, lockMatter, noteOnMatter } from '../matter.ts'
import { tellRole } from '../notices.ts'
import { takedownWords } from '../words/takedowns.ts'

/** Who decides on it, each for the matters that they approve. */
export const takedownRoles = ['convener', 'committeeStaff', 'secretaryGeneral'] as const satisfies StaffRole[]

export interface Wish {
  words: string
  phone?: string | null
}

/** Sealed until it is decided; returns by when that will be. */
export async function queueTakedown(tx: Tx, actor: Actor, matter: HeldMatter, wish: Wish): Promise<Date> {
  const now = tx.clock.now()
  const { settings } = await committeeById(tx, actor.committeeId)
  const { due } = dueAt(now, limitsWith(settings.limits).tellAccepted)
  const row = {
    ...{ committee_id: actor.committeeId, id: newId<'takedown'>(now), matter_id: matter.id },
    words_sealed: tx.secrets.seal(wish.words),
    phone_sealed: wish.phone ? tx.secrets.seal(wish.phone) : null,
    ...{ asked_at: now, due_at: due },
  }
  await tx.q.insertInto('takedowns').values(row).execute()
  await noteOnMatter(tx, matter, 'askTakedown', { actor, payload: { takedown: row.id } })
  const about = { kind: 'matter' as const, id: matter.id, townshipId: matter.township_id }
  const { asked } = takedownWords.both
  const news = { subject: asked, body: { zh: matter.headline, en: matter.headline } }
  await tellRole(tx, actor.committeeId, [...takedownRoles], matter.region_id, about, news)
  return due
}

/** With the withdrawal itself: everything public that these submissions went into is looked at again. */
export async function askWhereConsentEnded(
  tx: Tx,
  actor: Actor,
  submissions: readonly SubmissionId[],
): Promise<void> {
  for (const id of await publicMattersOf(tx, actor.committeeId, submissions)) {
    // The sender's own hand reaches one receipt; their words may have been joined to other matters.
    const matter = await lockMatter(tx, { kind: 'job', committeeId: actor.committeeId, job: 'consent' }, id)
    await queueTakedown(tx, actor, matter, { words: takedownWords.both.consentEnded.zh })
  }
}

async function publicMattersOf(
  tx: Tx,
  committeeId: CommitteeId,
  submissions: readonly SubmissionId[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with mine as (
      select matter_id from submissions where committee_id = ${committeeId} and id = any(${submissions}::uuid[])
      union select o.matter_id from submissions s
        join submissions o on o.committee_id = s.committee_id and o.id = s.merged_into
        where s.committee_id = ${committeeId} and s.id = any(${submissions}::uuid[])
      union select matter_id from earlier_voices
        where committee_id = ${committeeId} and submission_id = any(${submissions}::uuid[]))
    select distinct p.matter_id as id from publications p join mine on mine.matter_id = p.matter_id
    where p.committee_id = ${committeeId} and p.decision = 'published' and p.superseded_at is null
    order by 1`.execute(tx.q)
  return rows.map((row) => row.id)
}
