// Owns: whether there is a demonstration at all. One setting turns it off: then its doors don't exist, not even for an
// invented county that lies in the database. Beside a real committee it never opens: its clock would move for both.

import type { DeskShelf } from '../matters/chapters.ts'
import type { MovedClock } from '../platform/clock/clock.ts'
import { dayOf } from '../platform/clock/day.ts'
import type { Db } from '../platform/database/transaction.ts'
import { log } from '../platform/log.ts'
import type { Door } from '../platform/server/door.ts'
import type { Dress } from '../platform/server/serve.ts'
import { restoreOffset, threeDaysOn } from './later.ts'
import { demonstrationDoors } from './routes.tsx'
import { words } from './words.ts'
import { type House, makeYear } from './year/year.ts'

export interface Demonstration {
  doors: readonly Door[]
  /** On every page of the invented county: the way back to the page where one changes who one is. */
  dressed(dress: Dress): Dress
}

const none: Demonstration = { doors: [], dressed: (dress) => dress }

export async function openDemonstration(
  db: Db,
  clock: MovedClock,
  mode: 'on' | 'off' | 'ifEmpty',
  house: House & { shelves?: readonly DeskShelf[] },
): Promise<Demonstration> {
  if (mode === 'off') return none
  const committees = await db.q.selectFrom('committees').select('demonstration').execute()
  if (committees.length === 0) await makeIt(db, clock, house)
  else if (committees.some((one) => !one.demonstration)) return none
  else await restoreOffset(db, clock)
  return {
    doors: demonstrationDoors(threeDaysOn(db, clock, house.jobs), house.shelves),
    dressed: withWayBack,
  }
}

async function makeIt(db: Db, clock: MovedClock, house: House): Promise<void> {
  const began = Date.now()
  const made = await makeYear(db, clock, house)
  const seconds = (Date.now() - began) / 1000
  log.info({ ...made, today: dayOf(clock.now()), seconds }, 'the invented county is made')
}

function withWayBack(dress: Dress): Dress {
  return async (call, actor, view) => {
    const dressed = await dress(call, actor, view)
    if (!view.county.demonstration) return dressed
    const href = '/demonstration'
    const [, receipt] = /^\/receipts\/([\w-]+)$/u.exec(view.path) ?? []
    const item = {
      href: receipt ? `${href}?receipt=${receipt}` : href,
      label: words(view.lang).menu,
      current: view.path.startsWith(href),
      onTop: true,
    }
    return { ...dressed, menu: [...dressed.menu, item] }
  }
}
