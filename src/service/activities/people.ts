// Owns: who gives an activity and who is asked to come: accounts of this committee and professionals on its list.
import { sql } from 'kysely'
import { inForceOn } from '../../people/appointments.ts'
import { dayOf } from '../../platform/clock/day.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { type CommitteeId, newId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'

export interface Asked {
  account: string | null
}
interface Wanted {
  /** Of an account or of a professional. */
  id: string
  part: 'gives' | 'comes'
}

/** Whoever gives it is not asked to come as well. */
export async function askPeople(
  tx: Tx,
  committeeId: CommitteeId,
  activityId: string,
  wanted: readonly Wanted[],
): Promise<Asked[]> {
  const ids = [...new Set(wanted.map(({ id }) => id))]
  if (ids.length === 0) return []
  const accounts = new Set(await known(tx, committeeId, ids, 'accounts'))
  const professionals = new Set(await known(tx, committeeId, ids, 'professionals'))
  const now = tx.clock.now()
  const rows = ids.map((id) => {
    if (!accounts.has(id) && !professionals.has(id)) throw new OutOfReach({ person: id })
    return {
      ...{
        committee_id: committeeId,
        id: newId<'activityPerson'>(now),
        activity_id: activityId,
        asked_at: now,
      },
      part: wanted.find((one) => one.id === id)?.part ?? 'comes',
      account_id: accounts.has(id) ? id : null,
      professional_id: accounts.has(id) ? null : id,
    }
  })
  await tx.q.insertInto('activity_people').values(rows).execute()
  return rows.map(({ account_id }) => ({ account: account_id }))
}

/** The members of a group today. */
export async function groupOf(tx: Tx, committeeId: CommitteeId, bodyId: string): Promise<Wanted[]> {
  const rows = await tx.q
    .selectFrom('appointments')
    .innerJoin('accounts as a', (join) =>
      join
        .onRef('a.committee_id', '=', 'appointments.committee_id')
        .onRef('a.id', '=', 'appointments.account_id'),
    )
    .select('appointments.account_id')
    .distinct()
    .where('appointments.committee_id', '=', committeeId)
    .where('appointments.body_id', '=', bodyId)
    .where('appointments.role', 'in', ['member', 'groupLeader'])
    .where('a.left_at', 'is', null)
    .where(inForceOn(dayOf(tx.clock.now())))
    .execute()
  return rows.map(({ account_id }) => ({ id: account_id, part: 'comes' }))
}

async function known(
  tx: Tx,
  committeeId: CommitteeId,
  ids: readonly string[],
  table: 'accounts' | 'professionals',
) {
  const { rows } = await sql<{ id: string }>`select id from ${sql.table(table)}
    where committee_id = ${committeeId} and id = any(${ids as string[]}::uuid[]) and left_at is null`.execute(
    tx.q,
  )
  return rows.map(({ id }) => id)
}
