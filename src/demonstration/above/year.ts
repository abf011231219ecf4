// Owns: what goes between the invented county and the city above it: one matter whose result came back, one that waits
// there, one that the visitor may send; a member of the city who sits in the county, another who was offered.

import { noteContact } from '../../handling/follow-up/word.ts'
import { chapter as intake } from '../../intake/room.ts'
import { receive } from '../../intake/submissions/receive.ts'
import { guestsHere } from '../../organisation/guests/queries.ts'
import { answerOffers, lendMembers } from '../../organisation/guests/seat.ts'
import type { MovedClock } from '../../platform/clock/clock.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { RegionId } from '../../platform/ids.ts'
import { answerBelow, sendAbove } from '../../triage/across/across.ts'
import { chapter as triage } from '../../triage/room.ts'
import { takeUpAbove } from '../../triage/screening/above.ts'
import { screen } from '../../triage/screening/screening.ts'
import { sendUp } from '../../triage/sorting/acceptance.ts'
import { type County, type Peopled, whoIs } from '../county/county.ts'
import { type Year, yearWith } from '../papers/writing.ts'
import { demoPhone, personName } from '../words/names.ts'
import { makeCity } from './city.ts'
import { type Beyond, bus, river, road, roadResult, roadWord, roadWork } from './words.ts'

/** Numbers of people who speak nowhere else. */
const firstNumber = 5700

export async function yearOfCity(tx: Tx, clock: MovedClock, county: County): Promise<void> {
  const year = yearWith(tx, clock, county)
  year.go(300)
  const city = await makeCity(tx)
  await seats(year, city)
  const mended = await sent(year, road, 40)
  await sent(year, river, 11)
  await beyond(year, bus, 6)
  year.go(2, 10)
  const office = whoIs(tx, city, 'secretaryGeneral', 'above')
  const settled = { decision: 'resolvedDirectly', reason: roadWork, criteria: [], negatives: [] } as const
  await screen(tx, office, mended, settled)
  await answerBelow(tx, office, mended, roadResult)
  year.go(1, 9)
  await noteContact(tx, whoIs(tx, city, 'committeeStaff', 'above'), mended, {
    ...{ submissionId: null, way: 'call', reached: true, onWordOf: roadWord },
    word: { solved: 'yes', content: 'content' },
  })
  year.go(0, 24)
}

/** Said in a township, and found to be beyond the county three days later. */
async function beyond({ tx, county, go }: Year, story: Beyond, ago: number): Promise<string> {
  go(ago)
  const { at, words, headline, category, reason } = story
  const number = firstNumber + ago
  const { submissionId } = await receive(
    tx,
    { kind: 'anyone', committeeId: county.committeeId },
    {
      ...{ channel: 'web', kind: 'problem', words, regionId: county.region[at] as RegionId },
      person: { name: personName(number), phone: demoPhone(number), tellThrough: 'sms' },
      consents: ['handling'],
    },
  )
  go(ago - 1, 10)
  const asked = { headline, category, method: 'TONGYONG/main', urgent: false } as const
  const { id } = await sendUp(tx, whoIs(tx, county, 'liaison', at), submissionId, asked)
  go(ago - 2, 15)
  await takeUpAbove(tx, whoIs(tx, county, 'committeeStaff'), id)
  go(ago - 3, 10)
  const up = { decision: 'escalated', reason, criteria: [], negatives: [] } as const
  await screen(tx, whoIs(tx, county, 'secretaryGeneral'), id, up)
  return id
}

/** The matter that stands for it in the city. */
async function sent(year: Year, story: Beyond, ago: number): Promise<string> {
  const id = await beyond(year, story, ago)
  year.go(ago - 4, 9)
  return sendAbove(year.tx, whoIs(year.tx, year.county, 'secretaryGeneral'), id, [intake, triage])
}

/** Two members of the city are offered to the county; one sits there already. */
async function seats({ tx, county, go }: Year, city: Peopled): Promise<void> {
  const office = whoIs(tx, city, 'secretaryGeneral', 'above')
  const [seated, offered] = [0, 1].map((nth) => whoIs(tx, city, 'member', 'above', nth).accountId)
  if (!seated || !offered) return
  go(200, 10)
  await lendMembers(tx, office, county.committeeId, [seated])
  go(198, 10)
  const waiting = (await guestsHere(tx, county.committeeId)).map((one) => one.id)
  await answerOffers(tx, whoIs(tx, county, 'secretaryGeneral'), { seats: waiting, answer: 'seated' })
  go(2, 11)
  await lendMembers(tx, office, county.committeeId, [offered])
}
