// Owns: a year of service in the invented county: people who sit on fixed days, talks and clinics, what they brought,
// what groups asked for, rules explained, a street looked into. All by the real verbs.
import type { MovedClock } from '../../platform/clock/clock.ts'
import { addDays, dayOf, startOfDay } from '../../platform/clock/day.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { RegionId } from '../../platform/ids.ts'
import { addProfessional } from '../../service/professionals/professional.ts'
import { formTeam, joinTeam } from '../../service/teams/team.ts'
import { type County, townshipOf, whoIs } from '../county/county.ts'
import { holdActivities } from './activities.ts'
import type { Year } from './days.ts'
import { sitOnFixedDays } from './listening.ts'
import { answerOrders } from './orders.ts'
import { explainRules } from './rules.ts'
import { lookInto } from './studies.ts'
import * as told from './words/people.ts'

const hour = 3_600_000

export async function yearOfService(tx: Tx, clock: MovedClock, county: County): Promise<void> {
  const today = dayOf(county.today)
  const year: Year = {
    ...{ tx, county, today },
    go(ago, at = 9) {
      const wanted = startOfDay(addDays(today, -ago)).getTime() + at * hour
      const within = Math.min(Math.max(wanted, county.began.getTime()), county.today.getTime())
      clock.move(within - clock.now().getTime())
      return tx.clock.now()
    },
    region: (at) => county.region[at] as RegionId,
    keeper: (at) => whoIs(tx, county, 'liaison', townshipOf(at)),
  }
  year.go(200)
  const professionals = await gatherPeople(year)
  await explainRules(year)
  await sitOnFixedDays(year, professionals)
  await holdActivities(year)
  await answerOrders(year)
  await lookInto(year)
  year.go(0, 24)
}

/** Professionals by their trade, and the volunteer teams. */
async function gatherPeople(year: Year): Promise<Map<string, string[]>> {
  const byTrade = new Map<string, string[]>()
  const office = whoIs(year.tx, year.county, 'committeeStaff')
  for (const one of told.professionals) {
    const id = await addProfessional(year.tx, office, { ...one, regionId: year.region('county') })
    byTrade.set(one.trade, [...(byTrade.get(one.trade) ?? []), id])
  }
  for (const { name, does, at, names } of told.teams) {
    const keeper = year.keeper(at)
    const id = await formTeam(year.tx, keeper, { name, does, regionId: year.region(at) })
    await joinTeam(year.tx, keeper, id, names)
  }
  return byTrade
}
