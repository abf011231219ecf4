// Owns: who takes part in a matter: team, invited, present; and the two-hat rule of domain §A.18.
import type { Selectable } from 'kysely'
import type { Staff } from '../people/actors.ts'
import type { Participants } from '../platform/database/schema.ts'
import { type Db, readOnce, type Tx } from '../platform/database/transaction.ts'
import { type CommitteeId, type MatterId, newId } from '../platform/ids.ts'
import { TwoHats } from '../platform/refusals.ts'

export type Participant = Selectable<Participants>
type Part =
  | 'lead'
  | 'partner'
  | 'representative'
  | 'member'
  | 'department'
  | 'resident'
  | 'expert'
  | 'chair'
  | 'clerk'
type Standing = 'team' | 'invited' | 'present' | 'excused' | 'absent'

export interface NewParticipant {
  matterId: MatterId
  meetingId?: string | null
  part: Part
  standing: Standing
  accountId?: string | null
  bodyId?: string | null
  /** How the record names them: a member by name, a resident by role (domain S3.13). */
  label: string
  /** Of somebody without an account; sealed at rest. */
  phone?: string | null
}

export async function addParticipant(
  tx: Tx,
  committeeId: CommitteeId,
  fresh: NewParticipant,
): Promise<string> {
  const now = tx.clock.now()
  const id = newId<'participant'>(now)
  await tx.q
    .insertInto('participants')
    .values({
      committee_id: committeeId,
      id,
      matter_id: fresh.matterId,
      meeting_id: fresh.meetingId ?? null,
      part: fresh.part,
      standing: fresh.standing,
      account_id: fresh.accountId ?? null,
      body_id: fresh.bodyId ?? null,
      label: fresh.label,
      phone_sealed: fresh.phone ? tx.secrets.seal(fresh.phone) : null,
      joined_at: now,
    })
    .execute()
  return id
}

export function participantsOf(db: Db, committeeId: CommitteeId, matterId: MatterId): Promise<Participant[]> {
  return readOnce(db, `participants ${committeeId} ${matterId}`, () =>
    db.q
      .selectFrom('participants')
      .selectAll()
      .where('committee_id', '=', committeeId)
      .where('matter_id', '=', matterId)
      .where('left_at', 'is', null)
      .orderBy('id')
      .execute(),
  )
}

export async function leaveTeam(
  tx: Tx,
  committeeId: CommitteeId,
  matterId: MatterId,
  accountId: string,
): Promise<void> {
  await tx.q
    .updateTable('participants')
    .set({ left_at: tx.clock.now() })
    .where('committee_id', '=', committeeId)
    .where('matter_id', '=', matterId)
    .where('account_id', '=', accountId)
    .where('standing', '=', 'team')
    .where('left_at', 'is', null)
    .execute()
}

export async function isInTeam(db: Db, actor: Staff, matterId: MatterId): Promise<boolean> {
  const row = await db.q
    .selectFrom('participants')
    .select('id')
    .where('committee_id', '=', actor.committeeId)
    .where('matter_id', '=', matterId)
    .where('account_id', '=', actor.accountId)
    .where('standing', '=', 'team')
    .where('left_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** A member says it, or the convener notes it: this person has an interest in this matter. */
export async function declareInterest(
  tx: Tx,
  committeeId: CommitteeId,
  matterId: MatterId,
  accountId: string,
  label: string,
): Promise<void> {
  const now = tx.clock.now()
  await tx.q
    .insertInto('participants')
    .values({
      committee_id: committeeId,
      id: newId<'participant'>(now),
      matter_id: matterId,
      part: 'member',
      standing: 'excused',
      account_id: accountId,
      label,
      interested: true,
      joined_at: now,
    })
    .execute()
}

/** Staff of a handling unit and those with an interest may supply facts, never screen, chair, check, rate or file. */
export async function refuseTwoHats(db: Db, actor: Staff, matterId: MatterId, deed: string): Promise<void> {
  const bodies = actor.appointments.map((one) => one.bodyId).filter((id) => id !== null)
  const task = await db.q
    .selectFrom('tasks')
    .select('id')
    .where('committee_id', '=', actor.committeeId)
    .where('matter_id', '=', matterId)
    .where('body_id', 'in', bodies.length ? bodies : ['00000000-0000-0000-0000-000000000000'])
    .limit(1)
    .executeTakeFirst()
  const interest = await db.q
    .selectFrom('participants')
    .select('id')
    .where('committee_id', '=', actor.committeeId)
    .where('matter_id', '=', matterId)
    .where('account_id', '=', actor.accountId)
    .where('interested', '=', true)
    .limit(1)
    .executeTakeFirst()
  if (task || interest) throw new TwoHats({ deed, matter: matterId })
}
