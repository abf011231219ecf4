// Owns: corrections of a duty file. Who: the member, of the own file alone; the office confirms or refuses, never its own.
// Leaves: rows beside the facts; the facts themselves are the work's and stay as they are.
import type { Selectable } from 'kysely'
import { holds, type Staff } from '../people/actors.ts'
import type { DutyCorrections } from '../platform/database/schema.ts'
import { type Db, transaction } from '../platform/database/transaction.ts'
import { type CommitteeId, newId } from '../platform/ids.ts'
import { NotYours, OutOfReach, RuleRefused } from '../platform/refusals.ts'
import { factsOf } from './facts.ts'
import { words } from './words.ts'

export type Correction = Selectable<DutyCorrections>
/** The year is that of the day; without a record something is missing. */
export interface Wish {
  kind: string
  recordId?: string | undefined
  day: string
  text: string
  reason: string
}

export function askCorrection(db: Db, member: Staff, wish: Wish): Promise<string> {
  return transaction(db, async (tx) => {
    const year = Number(wish.day.slice(0, 4))
    if (wish.recordId) {
      const own = await factsOf(tx, member.committeeId, year, member.accountId)
      if (!own.some((one) => one.record_id === wish.recordId)) throw new OutOfReach({ record: wish.recordId })
    }
    const now = tx.clock.now()
    const id = newId<'dutyCorrection'>(now)
    await tx.q
      .insertInto('duty_corrections')
      .values({
        ...{ committee_id: member.committeeId, id, account_id: member.accountId, year },
        ...{ kind: wish.kind, record_id: wish.recordId ?? null, wish: wish.recordId ? 'change' : 'add' },
        ...{ day: wish.day, text: wish.text, reason: wish.reason },
        ...{ asked_by: member.accountId, asked_at: now },
      })
      .execute()
    return id
  })
}

export interface Decision {
  decision: 'confirmed' | 'refused'
  answer: string
}

/** Once: whoever comes second finds it decided. */
export function decideCorrection(db: Db, office: Staff, id: string, said: Decision): Promise<Correction> {
  return transaction(db, async (tx) => {
    if (!holds(office, 'committeeStaff', 'secretaryGeneral')) throw new NotYours({ correction: id })
    const row = await tx.q
      .selectFrom('duty_corrections')
      .selectAll()
      .where('committee_id', '=', office.committeeId)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!row) throw new OutOfReach({ correction: id })
    if (row.decision) throw new RuleRefused(words.both.decidedAlready, { correction: id })
    if (row.account_id === office.accountId) throw new RuleRefused(words.both.notOwn, { correction: id })
    return tx.q
      .updateTable('duty_corrections')
      .set({ ...said, decided_by: office.accountId, decided_at: tx.clock.now() })
      .where('committee_id', '=', office.committeeId)
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow()
  })
}

export function correctionsOf(db: Db, committeeId: CommitteeId, year: number, accountId?: string) {
  return db.q
    .selectFrom('duty_corrections')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .where('year', '=', year)
    .$if(accountId !== undefined, (q) => q.where('account_id', '=', accountId ?? ''))
    .orderBy('asked_at')
    .orderBy('id')
    .execute()
}
