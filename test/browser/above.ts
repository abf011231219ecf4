// Owns: what the browser looks at between committees: a city office by an address of its own, a matter that goes up and
// one that came, and a member of the city who sits in the county.

import { openWay } from '../../src/organisation/guests/entry.ts'
import { guestsHere } from '../../src/organisation/guests/queries.ts'
import { answerOffers, lendMembers } from '../../src/organisation/guests/seat.ts'
import type { Staff } from '../../src/people/actors.ts'
import { openSession } from '../../src/people/signin/sessions.ts'
import { transaction } from '../../src/platform/database/transaction.ts'
import type { CommitteeId } from '../../src/platform/ids.ts'
import { chapters } from '../../src/rooms.ts'
import { sendAbove } from '../../src/triage/across/across.ts'
import { takeUpAbove } from '../../src/triage/screening/above.ts'
import { screen } from '../../src/triage/screening/screening.ts'
import { sendUp } from '../../src/triage/sorting/acceptance.ts'
import { broughtIn } from '../brought-in.ts'
import { treeAround } from '../city-above.ts'
import type { Walk } from '../walks/walk.ts'

export interface Above {
  /** Where the city office is reached, and who is signed in there. */
  base: string
  session: string
  /** Of the county: what waits to be sent. Of the city: what came. */
  sending: string
  received: string
  /** The way of a member of the city to their seat in the county. */
  way: string
}

export async function above({ house, world }: Walk): Promise<Above> {
  const { db, committee } = world
  const tree = await treeAround(world)
  const office = await tree.person(tree.city, 'shizhang', 'secretaryGeneral')
  const home = new URL(house.base)
  await reachedAt(world, committee.id, home.hostname)
  await reachedAt(world, tree.city.committeeId, 'localhost')
  const sending = await beyond(world, '13900001112')
  const sent = await beyond(world, '13900001113')
  const received = await sendAbove(db, world.as('qin'), sent, chapters)
  const way = await seatedBelow(world, office, await tree.person(tree.city, 'wen', 'member'), house.base)
  const { token } = await transaction(db, (tx) =>
    openSession(tx, office.committeeId, office.accountId, 'desk'),
  )
  return { base: `http://localhost:${home.port}`, session: token, sending, received, way }
}

const reachedAt = ({ db }: Walk['world'], id: CommitteeId, host: string) =>
  db.q
    .updateTable('committees')
    .set({ hosts: [host] })
    .where('id', '=', id)
    .execute()

/** From the township to the county, and judged there to be beyond it. */
async function beyond(world: Walk['world'], phone: string): Promise<string> {
  const { db, as } = world
  const id = await broughtIn(world, { phone })
  const asked = {
    headline: '跨县的路断了',
    category: 'roads',
    method: 'TONGYONG/main',
    urgent: false,
  } as const
  const taken = await takeUpAbove(db, as('shi'), (await sendUp(db, as('lan'), id, asked)).id)
  const up = { decision: 'escalated', reason: '路在两个县', criteria: [], negatives: [] } as const
  return (await screen(db, as('qin'), taken.id, up)).id
}

async function seatedBelow(
  { db, committee, as }: Walk['world'],
  office: Staff<'secretaryGeneral'>,
  member: Staff<'member'>,
  site: string,
): Promise<string> {
  const profile = { committee_id: office.committeeId, account_id: member.accountId, term: 6 }
  await db.q.insertInto('member_profiles').values(profile).execute()
  await lendMembers(db, office, committee.id, [member.accountId])
  const [offered] = await guestsHere(db, committee.id)
  const seat = offered?.id ?? ''
  await answerOffers(db, as('qin'), { seats: [seat], answer: 'seated' })
  return new URL(await openWay(db, member, seat, site)).pathname
}
