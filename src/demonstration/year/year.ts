// Owns: making the year of the invented county: every matter by its real verbs, under a clock that walks from months ago
// to now, with the jobs of each morning between. A county that was not made to its end says so of itself until it is.
import type { Chapter } from '../../matters/chapters.ts'
import type { MovedClock } from '../../platform/clock/clock.ts'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import type { Job } from '../../platform/jobs/job.ts'
import { makeCounty } from '../county/county.ts'
import { markWhole } from '../whole.ts'
import { inOrder, momentsOf, rhythmOf } from './days.ts'
import { drawing } from './draw.ts'
import { live, setTo, tellChapters } from './life.ts'
import { castTales } from './tales.ts'
import type { Walk } from './walks/walk.ts'
import { wholeYear } from './walks.ts'

export interface Wish {
  /** How many tales, one of each kind first; without it the whole year. */
  tales?: number | undefined
  seed?: number
}

export interface Made {
  committeeId: string
  tales: number
  /** Tales that a rule stopped before their end. */
  stopped: number
  /** Chapters of the year that a rule undid: of what they tell nothing is there. */
  untold: number
}

/** What the rooms above know and the past needs. */
export interface House {
  jobs: readonly Job[]
  chapters: readonly Chapter[]
}

const day = 86_400_000
/** The chapters tell of a whole year, however short the tales are. */
const aYear = 350 * day

export async function makeYear(
  db: Db,
  clock: MovedClock,
  { jobs, chapters }: House,
  wish: Wish = {},
): Promise<Made> {
  const now = clock.now()
  const offset = clock.offset
  const draw = drawing(wish.seed ?? 1949)
  const chosen = choose(wish.tales)
  const planned = chosen.flatMap((walk, tale) => momentsOf(walk, tale, now, draw))
  const first = inOrder(planned)[0]?.at ?? now
  setTo(clock, new Date(Math.min(first.getTime(), now.getTime() - aYear) - 2 * day))
  try {
    const county = await transaction(db, (tx) => makeCounty(tx, now))
    const tales = castTales(county, chosen, draw)
    const rhythm = rhythmOf(first, now)
    const moments = inOrder([...rhythm, ...planned])
    const stage = { db, clock, county, chapters }
    const stopped = await live(stage, { jobs, tales, moments })
    const untold = await tellChapters(stage)
    await markWhole(db, county.committeeId)
    return { committeeId: county.committeeId, tales: tales.length, stopped, untold }
  } finally {
    clock.move(offset - clock.offset)
  }
}

function choose(wanted?: number): Walk[] {
  const year = wholeYear()
  return Array.from({ length: wanted ?? year.length }, (_, at) => year[at % year.length] as Walk)
}
