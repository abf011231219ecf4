// Owns: a year of the organisation in the invented county: who answers for what with one gap left, a venue that moved,
// one that opened and closed, an application that waits, experts asked, calls for help, members known where they live and
// placed where they serve.
import { endAppeal, makeAppeal, offerHelp } from '../../organisation/appeals/appeal.ts'
import {
  applyForVenue,
  approveApplication,
  declineApplication,
  type Wanted,
} from '../../organisation/applications/application.ts'
import { closeVenue, renameVenue, useRoom } from '../../organisation/life/life.ts'
import { hearAppeals, makeKnown } from '../../organisation/members/registration.ts'
import { setHours } from '../../organisation/opening/hours.ts'
import { correctVenue, openVenue } from '../../organisation/venue.ts'
import type { Category } from '../../people/words.ts'
import type { MovedClock } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { RegionId } from '../../platform/ids.ts'
import { type County, whoIs } from '../county/county.ts'
import { actorOf } from '../county/staff.ts'
import { arrange } from './arrange.ts'
import { askTheExperts } from './experts.ts'
import { placeLastWinter } from './places.ts'
import * as told from './words.ts'

const day = 86_400_000
type Go = (days: number) => void

export async function yearOfOrganisation(tx: Tx, clock: MovedClock, county: County): Promise<void> {
  const span = (county.today.getTime() - county.began.getTime()) / day
  const go: Go = (days) => {
    const at = county.began.getTime() + Math.min(Math.max(days, 0), span) * day
    clock.move(at - clock.now().getTime())
  }
  go(5)
  await arrange(tx, county)
  await writeHours(tx, county)
  go(20)
  await shareARoom(tx, county)
  go(30)
  await placeLastWinter(tx, county)
  await changeVenues(tx, county, go)
  await makeMembersKnown(tx, county, go)
  await callForHelp(tx, county, go)
  await askTheExperts(tx, county, go)
  go(span - 3)
  await applyForVenue(tx, whoIs(tx, county, 'convener', 'liutang'), wanted(county, 'waiting', 'liutang'))
  go(span)
}

/** What stands on the door of the first venue, as days and hours. */
async function writeHours(tx: Tx, county: County): Promise<void> {
  const [first] = county.venues
  const wednesday = { weekday: 3, opens: '09:00', closes: '11:00' }
  if (first) await setHours(tx, whoIs(tx, county, 'committeeStaff'), first.id, [wednesday])
}

async function changeVenues(tx: Tx, county: County, go: Go): Promise<void> {
  const office = whoIs(tx, county, 'committeeStaff')
  go(40)
  const opened = await applyForVenue(
    tx,
    whoIs(tx, county, 'liaison', 'hepan'),
    wanted(county, 'approved', 'hepan'),
  )
  const refused = await applyForVenue(
    tx,
    whoIs(tx, county, 'convener', 'shipo'),
    wanted(county, 'declined', 'shipo'),
  )
  go(46)
  const hall = await approveApplication(tx, office, opened, 'TONGYONG')
  await declineApplication(tx, office, refused, told.wantedVenues.declined.answer)
  go(120)
  const { id, ...hours } = await venueNamed(tx, county, told.moved.name)
  await correctVenue(tx, office, id, { address: told.moved.address, hours })
  go(200)
  await renameVenue(tx, office, (await venueNamed(tx, county, told.renamed.name)).id, told.renamed.to)
  go(260)
  await closeVenue(tx, office, hall, told.wantedVenues.approved.closing)
}

/** One room, two doors. */
async function shareARoom(tx: Tx, county: County): Promise<void> {
  const office = whoIs(tx, county, 'committeeStaff')
  const { at, room, ...shared } = told.sharing
  const beside = { ...shared, regionId: county.region[at] as RegionId, methodCode: 'TONGYONG' }
  await useRoom(tx, office, await openVenue(tx, office, beside), room)
}

function venueNamed(tx: Tx, county: County, zh: string) {
  return tx.q
    .selectFrom('venues')
    .select(['id', 'hours_zh as zh', 'hours_en as en'])
    .where('committee_id', '=', county.committeeId)
    .where('name_zh', '=', zh)
    .executeTakeFirstOrThrow()
}

function wanted(county: County, which: keyof typeof told.wantedVenues, at: string): Wanted {
  const { name, address, hours, why } = told.wantedVenues[which]
  const kind = which === 'approved' ? 'receptionHall' : 'listeningStudio'
  return { kind, name, address, hours, why, regionId: county.region[at] as RegionId }
}

/** Two in three live where they are known. */
async function makeMembersKnown(tx: Tx, county: County, go: Go): Promise<void> {
  const members = county.people.filter((one) => one.role === 'member')
  for (const [nth, one] of members.entries()) {
    if (nth % 3 === 2) continue
    go(20 + nth)
    const { expertise } = await tx.q
      .selectFrom('member_profiles')
      .select('expertise')
      .where('committee_id', '=', county.committeeId)
      .where('account_id', '=', one.accountId)
      .executeTakeFirstOrThrow()
    const actor = actorOf(tx, county, one, 'member')
    await makeKnown(
      tx,
      actor,
      county.region[one.home] as RegionId,
      told.offersOfMembers[expertise[0] as Category],
    )
    if (nth % 2 === 0) await hearAppeals(tx, actor, true)
  }
}

async function callForHelp(tx: Tx, county: County, go: Go): Promise<void> {
  const members = county.people.filter((one) => one.role === 'member')
  const span = (county.today.getTime() - county.began.getTime()) / day
  for (const [nth, { offers, ended, ...said }] of told.appeals.entries()) {
    const place = county.venues[nth * 4]
    if (!place) continue
    const by = whoIs(tx, county, 'liaison', place.at)
    go(ended ? 150 : span - 6)
    const until = new Date(tx.clock.now().getTime() + 20 * day).toISOString().slice(0, 10)
    const id = await makeAppeal(tx, by, { ...said, venueId: place.id, until })
    for (const [at, offer] of offers.entries()) {
      const member = members[at * 2]
      if (member) await offerHelp(tx, actorOf(tx, county, member, 'member'), id, offer)
    }
    if (ended) await endAppeal(tx, by, id)
  }
}
