// Owns: what every part of this year needs: who and where, and a way to a day of it.
import type { Staff } from '../../people/actors.ts'
import type { Day } from '../../platform/clock/day.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { RegionId } from '../../platform/ids.ts'
import type { County } from '../county/county.ts'

export interface Year {
  tx: Tx
  county: County
  today: Day
  /** So many days before today, at this hour; never past today. */
  go(ago: number, hour?: number): Date
  region(at: string): RegionId
  /** The liaison of the place: keeps it. */
  keeper(at: string): Staff<'liaison'>
}
