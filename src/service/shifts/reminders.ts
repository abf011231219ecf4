// Owns: what the clock does for listening days: whoever sits tomorrow is reminded once today, and a day that has become
// a holiday since it was drawn is given free.
import { workdayAt } from '../../platform/clock/calendar.ts'
import { addDays, type Day, dayOf, weekdayOf } from '../../platform/clock/day.ts'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { type Job, job } from '../../platform/jobs/job.ts'
import { shiftById } from './queries.ts'
import { tellSeated } from './tell.ts'
import { words } from './words.ts'

/** Done twice it reminds nobody twice: the row says that it was done, in the same transaction. */
export async function remind(db: Db, committeeId: CommitteeId): Promise<{ reminded: number }> {
  const due = await planned(db, committeeId, (today) => [addDays(today, 1), addDays(today, 1)])
  let reminded = 0
  for (const { id } of due)
    await transaction(db, async (tx) => {
      const first = await tx.q
        .updateTable('shifts')
        .set({ reminded_at: tx.clock.now() })
        .where('committee_id', '=', committeeId)
        .where('id', '=', id)
        .where('state', '=', 'planned')
        .where('reminded_at', 'is', null)
        .executeTakeFirst()
      if (!first.numUpdatedRows) return
      const shift = await shiftById(tx, committeeId, id)
      const names = shift.seated.map(({ name }) => name)
      await tellSeated(tx, shift, (w, at) => [w.remindSubject, w.remindBody(at, shift.address, names)])
      reminded += 1
    })
  return { reminded }
}

/** The holidays of a year are announced in its last weeks, often after the days were drawn. */
export async function freeHolidays(db: Db, committeeId: CommitteeId): Promise<{ freed: number }> {
  const ahead = await planned(db, committeeId, (today) => [addDays(today, 1), addDays(today, 120)])
  const holidays = ahead.filter(({ day }) => weekdayOf(day as Day) <= 5 && isHoliday(day as Day))
  for (const { id } of holidays)
    await transaction(db, async (tx) => {
      const why = words.both.holiday.zh
      const freed = await tx.q
        .updateTable('shifts')
        .set({ state: 'cancelled', why, settled_at: tx.clock.now() })
        .where('committee_id', '=', committeeId)
        .where('id', '=', id)
        .where('state', '=', 'planned')
        .executeTakeFirst()
      if (!freed.numUpdatedRows) return
      const shift = await shiftById(tx, committeeId, id)
      await tellSeated(tx, shift, (w, at) => [w.cancelledSubject, w.cancelledBody(at, w.holiday)])
    })
  return { freed: holidays.length }
}

const isHoliday = (day: Day): boolean => {
  const { value, certain } = workdayAt(day)
  return certain && !value
}

function planned(db: Db, committeeId: CommitteeId, within: (today: Day) => readonly [Day, Day]) {
  const [from, to] = within(dayOf(db.clock.now()))
  return db.q
    .selectFrom('shifts')
    .select(['id', 'day'])
    .where('committee_id', '=', committeeId)
    .where('state', '=', 'planned')
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('day')
    .orderBy('id')
    .execute()
}

export const reminderJobs: Job[] = [
  job({
    name: 'service.remind',
    schedule: '0 15 * * *',
    handle: (db, { committeeId }) => remind(db, committeeId),
  }),
  job({
    name: 'service.freeHolidays',
    schedule: '20 6 * * *',
    handle: (db, { committeeId }) => freeHolidays(db, committeeId),
  }),
]
