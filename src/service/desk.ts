// Owns: what of service waits for whom: my days and what I am asked, days to write down, rosters that run out.
import type { DeskLine, DeskShelf } from '../matters/chapters.ts'
import { holds, type Staff } from '../people/actors.ts'
import { addDays, dayOf, endOfDay, startOfDay } from '../platform/clock/day.ts'
import type { Db } from '../platform/database/transaction.ts'
import type { Bilingual } from '../platform/words/phrases.ts'
import { keeperRoles } from './hands.ts'
import { rostersWithin } from './rosters/queries.ts'
import { myShifts, type Shift, shiftsToSettle } from './shifts/queries.ts'
import { whenAndWhere } from './shifts/tell.ts'
import { words } from './shifts/words.ts'
import { swapsAskedOf } from './swaps/queries.ts'

const say = words.both
const soon = 7
const runsOut = 14

const lineOf = (shift: Shift, actor: Staff, db: Db, todo: Bilingual): DeskLine => ({
  key: shift.id,
  headline: whenAndWhere(shift, actor.lang, db.clock.now()),
  place: shift.title,
  todo,
  path: `/shifts/${shift.id}`,
  since: shift.startsAt,
  due: null,
  urgent: false,
})

export const listeningShelves: DeskShelf[] = [
  {
    key: 'service.swaps',
    title: say.shelfSwaps,
    lines: async (db, actor) =>
      (await swapsAskedOf(db, actor)).map((swap) => ({
        ...lineOf(swap.shift, actor, db, say.shelfSwapsDo),
        key: swap.id,
        path: `/swaps/${swap.id}`,
      })),
  },
  {
    key: 'service.mine',
    title: say.shelfMine,
    async lines(db, actor) {
      const end = endOfDay(addDays(dayOf(db.clock.now()), soon))
      const mine = (await myShifts(db, actor)).filter(({ startsAt }) => startsAt <= end)
      return mine.map((shift) => lineOf(shift, actor, db, say.shelfMineDo))
    },
  },
  {
    key: 'service.settle',
    title: say.shelfSettle,
    async lines(db, actor) {
      if (!holds(actor, 'liaison', 'venueHead')) return []
      return (await shiftsToSettle(db, actor)).map((shift) => lineOf(shift, actor, db, say.shelfSettleDo))
    },
  },
  {
    key: 'service.runsOut',
    title: say.shelfRunsOut,
    async lines(db, actor) {
      if (!holds(actor, ...keeperRoles)) return []
      const end = addDays(dayOf(db.clock.now()), runsOut)
      const ending = (await rostersWithin(db, actor)).filter(({ until }) => until !== null && until < end)
      return ending.map((one) => ({
        ...{ key: one.id, headline: one.title, place: one.venueName[actor.lang], todo: say.shelfRunsOutDo },
        ...{ path: `/rosters/${one.id}`, since: startOfDay(one.until ?? end), due: null, urgent: false },
      }))
    },
  },
]
