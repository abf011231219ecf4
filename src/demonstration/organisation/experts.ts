// Owns: the expert pools of the invented county: who sits in them, what they were asked, what they said.
import { answerQuestion, askPool, endQuestion, openPool, seat } from '../../organisation/experts/pool.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { type County, whoIs } from '../county/county.ts'
import { actorOf, type Person } from '../county/staff.ts'
import * as told from './words.ts'

const day = 86_400_000

export async function askTheExperts(tx: Tx, county: County, go: (days: number) => void): Promise<void> {
  const office = whoIs(tx, county, 'committeeStaff')
  const span = (county.today.getTime() - county.began.getTime()) / day
  go(60)
  const pools = []
  for (const { name, knows } of told.pools) {
    const id = await openPool(tx, office, name)
    const seated: Person[] = []
    for (const one of knows) {
      const person = await whoKnows(tx, county, one.category, seated)
      if (!person) continue
      await seat(tx, office, id, person.accountId, one.words)
      seated.push(person)
    }
    pools.unshift({ id, seated })
  }
  for (const [nth, { answers, ended, ...said }] of told.questions.entries()) {
    const [pool, place] = [pools[nth], county.venues[nth * 3]]
    if (!pool || !place) continue
    const by = whoIs(tx, county, 'liaison', place.at)
    go(ended ? 180 : span - 4)
    const neededOn = new Date(tx.clock.now().getTime() + 7 * day).toISOString().slice(0, 10)
    const id = await askPool(tx, by, pool.id, { ...said, venueId: place.id, neededOn })
    for (const [at, { answer, note }] of answers.entries()) {
      const expert = pool.seated[at]
      if (expert) await answerQuestion(tx, actorOf(tx, county, expert, 'member'), id, answer, note)
    }
    if (ended) await endQuestion(tx, by, id)
  }
}

/** A member who knows it, and does not sit there already. */
async function whoKnows(tx: Tx, county: County, category: string, not: readonly Person[]) {
  const rows = await tx.q
    .selectFrom('member_profiles')
    .select(['account_id', 'expertise'])
    .where('committee_id', '=', county.committeeId)
    .orderBy('account_id')
    .execute()
  const knowing = rows.filter((row) => row.expertise.includes(category)).map((row) => row.account_id)
  const members = county.people.filter((one) => one.role === 'member' && !not.includes(one))
  return members.find((one) => knowing.includes(one.accountId)) ?? members[0]
}
