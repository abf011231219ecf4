// Reads the rhythm of a whole committee as an office above sees it: duty by duty, in how many periods of the last year it
// was kept. Counts alone: no venue, no name, and so nothing to rank.
import { sql } from 'kysely'
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { keptBy, townshipsOf, venuesWhere } from '../frequency/queries.ts'
import { sumOf } from '../frequency/record.ts'
import { type Duty, duties } from '../frequency/words.ts'

export interface DutyKept {
  duty: Duty
  kept: number
  asked: number
}

const most = 2000

/** Duties of which nothing was asked are left out. */
export async function dutiesKept(db: Db, committeeId: CommitteeId): Promise<DutyKept[]> {
  const open = sql<boolean>`venues.committee_id = ${committeeId}`
  const subjects = [...(await townshipsOf(db, committeeId)), ...(await venuesWhere(db, open, most))]
  const rhythms = (await keptBy(db, committeeId, subjects)).flatMap((one) => one.rhythms)
  return duties
    .map((duty) => {
      const sums = rhythms.filter(({ rule }) => rule.duty === duty).map(({ periods }) => sumOf(periods))
      const add = (key: 'kept' | 'asked') => sums.reduce((sum, one) => sum + one[key], 0)
      return { duty, kept: add('kept'), asked: add('asked') }
    })
    .filter(({ asked }) => asked > 0)
}
