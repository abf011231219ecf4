// Owns: what else happens in the invented county's year beside the tales of its matters, one chapter a room.
// To add one: write it in src/demonstration/<room>/, by the room's real verbs, and put it on this list. `county` finds
// who does it (`whoIs`), where (`county.region`, `county.venues`, `county.body`) and when (from `county.began` to
// `county.today`); `setTo(clock, day)` goes there, never past today. Chapters follow the tales, in this order. One that
// throws is undone and logged, and the county opens without it.
import type { MovedClock } from '../platform/clock/clock.ts'
import type { Tx } from '../platform/database/transaction.ts'
import { yearOfCity } from './above/year.ts'
import { yearOfConversations } from './conversations/year.ts'
import type { County } from './county/county.ts'
import { yearOfHearing } from './hearing/year.ts'
import { proposeAgain } from './organisation/places.ts'
import { yearOfOrganisation } from './organisation/year.ts'
import { yearOfPapers } from './papers/year.ts'
import { yearOfProposals } from './proposals/year.ts'
import { yearOfRhythm } from './rhythm/year.ts'
import { yearOfService } from './service/year.ts'

export type YearChapter = (tx: Tx, clock: MovedClock, county: County) => Promise<void>

export const yearChapters: readonly YearChapter[] = [
  yearOfOrganisation,
  yearOfService,
  yearOfRhythm,
  yearOfConversations,
  yearOfPapers,
  yearOfProposals,
  yearOfHearing,
  yearOfCity,
  proposeAgain,
]
