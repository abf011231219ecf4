// Owns: one meeting held for a change together with its matter. The matter's row is locked first, so that of two who
// act at once one is first. Every step of a meeting is a line in the matter's journal.
import type { Selectable } from 'kysely'
import type { Payload } from '../matters/journal.ts'
import { type MeetingState, type MeetingVerb, meetingMachine } from '../matters/machines/meeting.ts'
import { type HeldMatter, lockMatter, type MatterRow, noteOnMatter } from '../matters/matter.ts'
import type { Participant } from '../matters/participants.ts'
import { mayReach } from '../matters/reach.ts'
import type { Actor } from '../people/actors.ts'
import type { Meetings } from '../platform/database/schema.ts'
import { type Db, readOnce, type Tx } from '../platform/database/transaction.ts'
import type { CommitteeId, MatterId, MeetingId } from '../platform/ids.ts'
import { OutOfReach, StageRefused } from '../platform/refusals.ts'

export type MeetingRow = Omit<Selectable<Meetings>, 'id' | 'committee_id' | 'matter_id' | 'state'> & {
  id: MeetingId
  committee_id: CommitteeId
  matter_id: MatterId
  state: MeetingState
}

export interface Talk {
  readonly matter: HeldMatter
  readonly meeting: MeetingRow
}

export async function findMeeting(
  db: Db,
  actor: Actor,
  id: string,
): Promise<{ meeting: MeetingRow; matter: MatterRow }> {
  const meeting = await rowOf(db, actor.committeeId, id)
  const matter = await db.q
    .selectFrom('matters')
    .selectAll('matters')
    .where('matters.id', '=', meeting.matter_id)
    .where(mayReach(actor))
    .executeTakeFirst()
  if (!matter) throw new OutOfReach({ meeting: id })
  return { meeting, matter: matter as MatterRow }
}

export async function lockTalk(tx: Tx, actor: Actor, id: string): Promise<Talk> {
  const matter = await lockMatter(tx, actor, (await rowOf(tx, actor.committeeId, id)).matter_id)
  return { matter, meeting: await rowOf(tx, actor.committeeId, id) }
}

async function rowOf(db: Db, committeeId: CommitteeId, id: string): Promise<MeetingRow> {
  const row = await db.q
    .selectFrom('meetings')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ meeting: id })
  return row as MeetingRow
}

export interface MeetingChange {
  actor: Actor
  onWordOf?: string | null
  payload?: Payload
  set?: Partial<Omit<MeetingRow, 'id' | 'committee_id' | 'matter_id' | 'state' | 'created_at'>>
}

/** The one way a meeting changes its state. */
export function moveMeeting(tx: Tx, talk: Talk, verb: MeetingVerb, change: MeetingChange): Promise<Talk> {
  return write(tx, talk, verb, meetingMachine.advance(talk.meeting.state, verb), change)
}

/** Something is added to the meeting that doesn't move it. */
export function noteOnMeeting(tx: Tx, talk: Talk, verb: string, change: MeetingChange): Promise<Talk> {
  return write(tx, talk, verb, talk.meeting.state, change)
}

async function write(
  tx: Tx,
  talk: Talk,
  verb: string,
  state: MeetingState,
  change: MeetingChange,
): Promise<Talk> {
  refuseArchived(talk, verb)
  const meeting = await tx.q
    .updateTable('meetings')
    .set({ ...change.set, state })
    .where('committee_id', '=', talk.meeting.committee_id)
    .where('id', '=', talk.meeting.id)
    .returningAll()
    .executeTakeFirstOrThrow()
  const { actor, onWordOf, payload } = change
  const matter = await noteOnMatter(tx, talk.matter, `meeting.${verb}`, {
    actor,
    onWordOf,
    payload: { meeting: talk.meeting.id, ...payload },
  })
  return { matter, meeting: meeting as MeetingRow }
}

/** An archived case is final; only what everyone may read of it can still be taken down. */
function refuseArchived({ matter }: Talk, verb: string): void {
  if (matter.state === 'archived' && verb !== 'takeDown')
    throw new StageRefused({ machine: 'matter', state: matter.state, verb })
}

export function meetingsOf(
  db: Db,
  matter: { committee_id: CommitteeId; id: MatterId },
): Promise<MeetingRow[]> {
  return readOnce(
    db,
    `meetings ${matter.committee_id} ${matter.id}`,
    async () =>
      (await db.q
        .selectFrom('meetings')
        .selectAll()
        .where('committee_id', '=', matter.committee_id)
        .where('matter_id', '=', matter.id)
        .orderBy('starts_at')
        .orderBy('id')
        .execute()) as MeetingRow[],
  )
}

export function peopleOf(db: Db, meeting: MeetingRow): Promise<Participant[]> {
  return db.q
    .selectFrom('participants')
    .selectAll()
    .where('committee_id', '=', meeting.committee_id)
    .where('matter_id', '=', meeting.matter_id)
    .where('meeting_id', '=', meeting.id)
    .where('left_at', 'is', null)
    .orderBy('id')
    .execute()
}
