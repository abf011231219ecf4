// Owns: living through the moments of the year, one after the other, under the moved clock.
// A deed that a rule refuses undoes itself and ends its tale there: one stopped tale never keeps the product from opening.
import { sql } from 'kysely'
import type { MovedClock } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { Job } from '../../platform/jobs/job.ts'
import { runAllDue } from '../../platform/jobs/run.ts'
import { log } from '../../platform/log.ts'
import { yearChapters } from '../chapters.ts'
import type { County } from '../county/county.ts'
import type { Moment } from './days.ts'
import { deeds } from './deeds.ts'
import { endOfDay } from './evening.ts'
import type { Scene, Tale } from './tale.ts'

export interface Life {
  clock: MovedClock
  jobs: readonly Job[]
  tales: readonly Tale[]
  moments: readonly Moment[]
}

const betweenCounts = 8

/** How many tales were stopped. */
export async function live(scene: Scene, { clock, jobs, tales, moments }: Life): Promise<number> {
  const atHome = jobs.filter((job) => !outward.includes(job.name))
  const stopped = new Set<number>()
  let mornings = 0
  for (const moment of moments) {
    if (moment.tale !== null && stopped.has(moment.tale)) continue
    setTo(clock, moment.at)
    // What nobody else sees yet no vacuum counts either: without it every list is read from end to end.
    if (moment.what === 'morning' && mornings++ % betweenCounts === 0) await sql`analyze`.execute(scene.tx.q)
    const done = await orUndone(scene.tx, () => happen(scene, moment, tales, atHome)).catch(
      (err: unknown) => {
        log.warn({ err, ...moment }, 'the invented county: this did not happen')
        return false
      },
    )
    if (done === false && moment.tale !== null) stopped.add(moment.tale)
  }
  return stopped.size
}

export async function tellChapters(tx: Tx, clock: MovedClock, county: County): Promise<void> {
  for (const [nth, chapter] of yearChapters.entries()) {
    setTo(clock, county.today)
    await orUndone(tx, () => chapter(tx, clock, county)).catch((err: unknown) =>
      log.warn({ err, chapter: chapter.name || nth }, 'the invented county: this chapter did not happen'),
    )
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

async function orUndone(tx: Tx, work: () => Promise<void>): Promise<void> {
  await sql`savepoint moment`.execute(tx.q)
  try {
    await work()
  } catch (error) {
    await sql`rollback to savepoint moment`.execute(tx.q)
    throw error
  }
  await sql`release savepoint moment`.execute(tx.q)
}

export function setTo(clock: MovedClock, at: Date): void {
  clock.move(at.getTime() - clock.now().getTime())
}
