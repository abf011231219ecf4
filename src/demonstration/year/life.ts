// Owns: living through the moments of the year under the moved clock: mornings and evenings one after the other, and
// between them the tales side by side, each in its own order: while one waits for the database another works.
// A deed that a rule refuses undoes itself and ends its tale there: one stopped tale never keeps the product from opening.
import { sql } from 'kysely'
import { type MovedClock, movedClock } from '../../platform/clock/clock.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import type { Job } from '../../platform/jobs/job.ts'
import { runAllDue } from '../../platform/jobs/run.ts'
import { log } from '../../platform/log.ts'
import { yearChapters } from '../chapters.ts'
import { type Bell, betweenBells, type Moment, type Step } from './days.ts'
import { deeds } from './deeds.ts'
import { endOfDay } from './evening.ts'
import type { Scene, Tale } from './tale.ts'

export interface Stage extends Omit<Scene, 'tx'> {
  readonly db: Db
  readonly clock: MovedClock
}
export interface Life {
  jobs: readonly Job[]
  tales: readonly Tale[]
  moments: readonly Moment[]
}

const atOnce = 4
const betweenCounts = 8

/** How many tales were stopped. */
export async function live(stage: Stage, { jobs, tales, moments }: Life): Promise<number> {
  const daily = jobs.filter(({ name }) => !outward.includes(name) && !catchingUp.includes(name))
  const stopped = new Set<number>()
  const take = async (step: Step, db: Db) => {
    const tale = stopped.has(step.tale) ? undefined : tales[step.tale]
    if (!tale) return
    const done = await orLogged(step, () => lightly(db, (tx) => deeds[step.what]({ ...stage, tx }, tale)))
    if (!done) stopped.add(step.tale)
  }
  let mornings = 0
  for (const { bell, steps } of betweenBells(moments)) {
    await sideBySide(stage, steps, take)
    if (!bell) break
    setTo(stage.clock, bell.at)
    // No vacuum comes by in these seconds: without counting, every list is read from end to end.
    if (bell.what === 'morning' && mornings++ % betweenCounts === 0) await sql`analyze`.execute(stage.db.q)
    await orLogged(bell, () => lightly(stage.db, (tx) => ring(bell, { ...stage, tx }, daily)))
  }
  const late = jobs.filter(({ name }) => catchingUp.includes(name))
  await orLogged({ what: 'catching up' }, () => lightly(stage.db, (tx) => runAllDue(tx, late)))
  return stopped.size
}

/** How many did not happen. */
export async function tellChapters({ db, clock, county }: Stage): Promise<number> {
  let untold = 0
  for (const [nth, chapter] of yearChapters.entries()) {
    setTo(clock, county.today)
    const told = await orLogged({ chapter: chapter.name || nth }, () =>
      lightly(db, (tx) => chapter(tx, clock, county)),
    )
    if (!told) untold += 1
  }
  return untold
}

/** Nothing leaves the house while the past is made up. */
const outward = ['messages.deliver']
/** What they do each night for the day they do as well once for the year. */
const catchingUp = ['statistics.follow', 'hearing.learn', 'hearing.rise']

async function ring({ what }: Bell, scene: Scene, jobs: readonly Job[]): Promise<void> {
  return what === 'morning' ? runAllDue(scene.tx, jobs) : endOfDay(scene)
}

/** Whoever is free takes the next tale, by a clock of their own: no two are at the same hour. */
async function sideBySide(
  { db, clock }: Stage,
  steps: readonly Step[],
  take: (step: Step, db: Db) => Promise<void>,
): Promise<void> {
  const waiting = Map.groupBy(steps, ({ tale }) => tale).values()
  const teller = async () => {
    const own = movedClock(clock)
    for (const tale of waiting)
      for (const step of tale) {
        setTo(own, step.at)
        await take(step, { ...db, clock: own })
      }
  }
  await Promise.all(Array.from({ length: atOnce }, teller))
}

/** What a machine that loses power now would lose is made anew at the next start, so no row waits for the disk. */
function lightly<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  return transaction(db, async (tx) => {
    await sql`set local synchronous_commit = off`.execute(tx.q)
    return work(tx)
  })
}

async function orLogged(what: object, work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (err) {
    log.warn({ err, ...what }, 'the invented county: this did not happen')
    return false
  }
}

export function setTo(clock: MovedClock, at: Date): void {
  clock.move(at.getTime() - clock.now().getTime())
}
