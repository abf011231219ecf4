// Owns: a story walked through the open house: its people, its days, and the laws that are asked after each step.

import { quietHours } from '../../src/platform/clock/quiet.ts'
import type { MatterId } from '../../src/platform/ids.ts'
import { runAllDue } from '../../src/platform/jobs/run.ts'
import { allJobs } from '../../src/rooms.ts'
import { checkMatter } from '../check-matter.ts'
import { openHouse } from '../open-house.ts'
import type { PersonName } from '../world.ts'
import { type Sent, type Walker, walker } from './walker.ts'

export type Walk = Awaited<ReturnType<typeof beginWalk>>

const dayMs = 86_400_000
/** No two steps are taken at the same moment. */
const stepMs = 5_000
const jobs = allJobs({ mail: null, sms: null, quiet: quietHours('21:00-08:00') })

/** Begins on a Monday morning; ends with the house closed, however the story went. */
export async function walked(story: (walk: Walk) => Promise<void>): Promise<void> {
  const walk = await beginWalk()
  try {
    await story(walk)
  } finally {
    await walk.end()
  }
}

export async function beginWalk() {
  const house = await openHouse()
  const { world } = house
  const people = new Map<PersonName, Walker>()
  const later = (ms: number) => world.clock.set(new Date(world.clock.now().getTime() + ms))
  const sent: Sent[] = []
  const check = async (one?: Sent) => {
    if (one) sent.push(one)
    later(stepMs)
    const matters = await world.db.q.selectFrom('matters').select('id').execute()
    for (const { id } of matters) await checkMatter(world.db, world.committee.id, id as MatterId)
  }
  /** Someone of the world, always the same. */
  const as = (name: PersonName): Walker => {
    const known = people.get(name) ?? walker(house, name, check)
    people.set(name, known)
    return known
  }
  return {
    house,
    world,
    check,
    /** Every form that anybody sent, in order. */
    sent: sent as readonly Sent[],
    as,
    /** Somebody without an account, with a browser of their own. */
    someone: (): Walker => walker(house, null, check),
    /** So many days pass, each with its work of the night. */
    async days(count: number): Promise<void> {
      for (let day = 0; day < count; day++) {
        later(dayMs)
        await runAllDue(world.db, jobs)
      }
      house.forgetCookies()
      await check()
    },
    end: () => house.close(),
  }
}
