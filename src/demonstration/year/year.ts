// Owns: making the year of the invented county: every matter by its real verbs, under a clock that walks from months ago
// to now, with the jobs of each morning between. In one transaction: a county is there whole or not at all.
import type { Chapter } from '../../matters/chapters.ts'
import type { MovedClock } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Job } from '../../platform/jobs/job.ts'
import { runAllDue } from '../../platform/jobs/run.ts'
import { makeCounty } from '../county/county.ts'
import { inOrder, type Moment, momentsOf, rhythmOf } from './days.ts'
import { deeds } from './deeds.ts'
import { drawing } from './draw.ts'
import { endOfDay } from './evening.ts'
import type { Scene, Tale } from './tale.ts'
import { castTales } from './tales.ts'
import { walks } from './walks.ts'

export interface Wish {
  /** How many tales; the list of walks is gone through as often as that takes. */
  tales?: number
  seed?: number
}

export interface Made {
  committeeId: string
  tales: number
}

/** What the rooms above know and the past needs. */
export interface House {
  jobs: readonly Job[]
  chapters: readonly Chapter[]
}

export async function makeYear(
  tx: Tx,
  clock: MovedClock,
  { jobs, chapters }: House,
  wish: Wish = {},
): Promise<Made> {
  const now = clock.now()
  const offset = clock.offset
  const draw = drawing(wish.seed ?? 1949)
  const times = walks.flatMap((walk) => Array.from({ length: walk.times ?? 1 }, () => walk))
  const chosen = Array.from(
    { length: wish.tales ?? times.length },
    (_, at) => times[at % times.length] as (typeof walks)[number],
  )
  const planned = chosen.flatMap((walk, tale) => momentsOf(walk, tale, now, draw))
  const [first] = inOrder(planned)
  setTo(clock, new Date((first?.at ?? now).getTime() - 2 * 86_400_000))
  try {
    const county = await makeCounty(tx)
    const tales = castTales(county, chosen, draw)
    const rhythm = rhythmOf(clock.now(), now)
    await live({ tx, county, chapters }, clock, jobs, tales, inOrder([...rhythm, ...planned]))
    return { committeeId: county.committeeId, tales: tales.length }
  } finally {
    clock.move(offset - clock.offset)
  }
}

async function live(
  scene: Scene,
  clock: MovedClock,
  jobs: readonly Job[],
  tales: readonly Tale[],
  moments: readonly Moment[],
): Promise<void> {
  const atHome = jobs.filter((job) => !outward.includes(job.name))
  for (const moment of moments) {
    setTo(clock, moment.at)
    await happen(scene, moment, tales, atHome).catch((cause) => {
      throw new Error(`${moment.what} in tale ${moment.tale} on ${moment.at.toISOString()}`, { cause })
    })
  }
}

/** Nothing leaves the house while the past is made up. */
const outward = ['messages.deliver']

async function happen(
  scene: Scene,
  moment: Moment,
  tales: readonly Tale[],
  jobs: readonly Job[],
): Promise<void> {
  if (moment.what === 'morning') return runAllDue(scene.tx, jobs)
  if (moment.what === 'evening') return endOfDay(scene)
  const tale = tales[moment.tale ?? -1]
  if (tale) await deeds[moment.what](scene, tale)
}

function setTo(clock: MovedClock, at: Date): void {
  clock.move(at.getTime() - clock.now().getTime())
}
