// Reads what was brought under one phone number, for whoever has proven that the phone is theirs.
import type { SubmissionState } from '../../matters/machines/submission.ts'
import type { Staff } from '../../people/actors.ts'
import { reachOf, within } from '../../people/reach.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId, SubmissionId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'

export interface Under {
  id: SubmissionId
  number: string
  at: Date
  state: SubmissionState
  headline: string | null
  townshipId: string | null
}

const some = 50

/** Newest first. A sealed report is not among them: a phone is shared, and its secret is not. */
export async function submissionsOfPhone(db: Db, committeeId: CommitteeId, hash: string): Promise<Under[]> {
  const rows = await underPhone(db, committeeId, hash)
    .orderBy('s.created_at', 'desc')
    .orderBy('s.id', 'desc')
    .limit(some)
    .execute()
  return rows as Under[]
}

/** For staff: the asking behind a line of the ring list, where the number belongs to somebody of their place. */
export async function recoveryWithin(db: Db, actor: Staff, id: string, since: Date): Promise<{ id: string }> {
  const row = await db.q
    .selectFrom('recoveries')
    .select(['id', 'phone_hash'])
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', id)
    .where('asked_at', '>', since)
    .executeTakeFirst()
  const theirs =
    row &&
    (await underPhone(db, actor.committeeId, row.phone_hash)
      .where(within(reachOf(actor), 's'))
      .executeTakeFirst())
  if (!row || !theirs) throw new OutOfReach({ recovery: id })
  return { id: row.id }
}

function underPhone(db: Db, committeeId: CommitteeId, hash: string) {
  return db.q
    .selectFrom('residents as r')
    .innerJoin('submissions as s', (join) =>
      join.onRef('s.committee_id', '=', 'r.committee_id').onRef('s.resident_id', '=', 'r.id'),
    )
    .leftJoin('matters as m', (join) =>
      join.onRef('m.committee_id', '=', 's.committee_id').onRef('m.id', '=', 's.matter_id'),
    )
    .select([
      's.id',
      's.number',
      's.created_at as at',
      's.state',
      'm.headline',
      's.township_id as townshipId',
    ])
    .where('r.committee_id', '=', committeeId)
    .where('r.phone_hash', '=', hash)
    .where('r.erased_at', 'is', null)
    .where('s.confidential', '=', false)
}
