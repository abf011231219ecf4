// Owns: entry codes (一码通): one short code a venue, on its poster. Scans and submissions are counted by code and
// day, never by person. Breaks if wrong: a torn-down poster that still speaks for the venue.
import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import { dayOf } from '../platform/clock/day.ts'
import { committeeById } from '../platform/committees.ts'
import { type Db, type Tx, transaction } from '../platform/database/transaction.ts'
import type { CommitteeId, VenueId } from '../platform/ids.ts'
import { OutOfReach } from '../platform/refusals.ts'
import { lockVenue, note, type VenueKeeper } from './reach.ts'

/** Read from paper and over the phone: no 0/O, 1/I/L, 5/S, 2/Z, 8/B. */
const letters = '34679ACDEFGHJKMNPQRTUVWXY'
/** Six billion codes behind each prefix: nobody guesses one in use. */
const length = 7

/** The venue's code anew. A code in force is taken back in the same act: one poster is true at a time. */
export function makeEntryCode(db: Db, actor: VenueKeeper, venueId: string): Promise<string> {
  return transaction(db, async (tx) => {
    const venue = await lockVenue(tx, actor, venueId)
    await endCodes(tx, actor.committeeId, venue)
    const code = await makeEntryCodeIn(tx, actor.committeeId, venue)
    await note(tx, actor, 'entryCode.make', venue)
    return code
  })
}

/** Nobody can write through this code any more; what was written stays. */
export function revokeEntryCode(db: Db, actor: VenueKeeper, venueId: string, code: string): Promise<void> {
  return transaction(db, async (tx) => {
    const venue = await lockVenue(tx, actor, venueId)
    const ended = await endCodes(tx, actor.committeeId, venue, code)
    if (ended === 0) throw new OutOfReach({ code })
    await note(tx, actor, 'entryCode.revoke', venue)
  })
}

/** Within a verb that has checked reach, or where nobody acts: an import, the demonstration. */
export async function makeEntryCodeIn(tx: Tx, committeeId: CommitteeId, venueId: VenueId): Promise<string> {
  const { codePrefix } = await committeeById(tx, committeeId)
  for (;;) {
    const code = codePrefix + Array.from({ length }, () => letters[randomInt(letters.length)]).join('')
    const made = await tx.q
      .insertInto('entry_codes')
      .values({ committee_id: committeeId, code, venue_id: venueId, made_at: tx.clock.now() })
      .onConflict((taken) => taken.doNothing())
      .executeTakeFirst()
    if (made.numInsertedOrUpdatedRows) return code
  }
}

async function endCodes(tx: Tx, committeeId: CommitteeId, venueId: VenueId, code?: string): Promise<number> {
  let codes = tx.q
    .updateTable('entry_codes')
    .set({ revoked_at: tx.clock.now() })
    .where('committee_id', '=', committeeId)
    .where('venue_id', '=', venueId)
    .where('revoked_at', 'is', null)
  if (code) codes = codes.where('code', '=', code)
  return Number((await codes.executeTakeFirst()).numUpdatedRows)
}

/** Unsent: for the submission's own transaction, in its last statement. The row of a busy code is held for a commit only. */
export function countingSubmission(tx: Tx, committeeId: CommitteeId, code: string) {
  return addingToDay(tx, { committeeId, code, day: dayOf(tx.clock.now()), scans: 0, submissions: 1 })
}

interface Tally {
  committeeId: CommitteeId
  code: string
  day: string
  scans: number
  submissions: number
}
const untold = new Map<string, { db: Db; tally: Tally }>()
let soon: NodeJS.Timeout | null = null
const pauseMs = 2_000

/** Counted in memory and written every two seconds, so that opening the page writes nothing. */
export function countScan(db: Db, committeeId: CommitteeId, code: string): void {
  const day = dayOf(db.clock.now())
  const key = `${committeeId} ${code} ${day}`
  const held = untold.get(key) ?? { db, tally: { committeeId, code, day, scans: 0, submissions: 0 } }
  held.tally.scans += 1
  untold.set(key, held)
  soon ??= setTimeout(() => void writeScans(), pauseMs).unref()
}

/** Also called when the product stops. What cannot be written is let go: a scan is a figure, not a promise. */
export async function writeScans(): Promise<void> {
  if (soon) clearTimeout(soon)
  soon = null
  const counted = [...untold.values()]
  untold.clear()
  for (const { db, tally } of counted)
    await addingToDay(db, tally)
      .execute()
      .catch(() => {})
}

function addingToDay(db: Db, { committeeId, ...tally }: Tally) {
  return db.q
    .insertInto('entry_code_days')
    .values({ committee_id: committeeId, ...tally })
    .onConflict((day) =>
      day.columns(['committee_id', 'code', 'day']).doUpdateSet({
        scans: sql`entry_code_days.scans + excluded.scans`,
        submissions: sql`entry_code_days.submissions + excluded.submissions`,
      }),
    )
}
