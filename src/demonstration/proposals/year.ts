// Owns: a year of proposals in the invented county: some sixteen in all states, one from what a talk came to, one from a
// brief, one key with its supervision, one handled again. All by the real verbs.
import { chapter as deliberation } from '../../deliberation/room.ts'
import { chapter as intake } from '../../intake/room.ts'
import { adoptBrief, takeUpBrief } from '../../papers/briefs/editing.ts'
import { askForRedo } from '../../papers/proposals/evaluation/evaluation.ts'
import { markExcellent, markKey } from '../../papers/proposals/review/marks.ts'
import { declineFiling, mergeInto, returnToProposer } from '../../papers/proposals/review/review.ts'
import { turnIntoBrief } from '../../papers/proposals/review/to-brief.ts'
import { draftFrom, proposalFromBrief, proposeFrom } from '../../papers/proposals/sources.ts'
import {
  askForMoreTime,
  decideExtension,
  objectToProposal,
  signForProposal,
} from '../../papers/proposals/units/handing.ts'
import { remindUnit, supervise } from '../../papers/proposals/units/reminders.ts'
import { beginProposal, submit } from '../../papers/proposals/writing.ts'
import { tellRecommendation } from '../../papers/recommendations/queries.ts'
import {
  draftRecommendation,
  noteAdoption,
  notePassage,
  noteReceived,
  sendRecommendation,
} from '../../papers/recommendations/recommendation.ts'
import { keepSpeech } from '../../papers/speeches/speech.ts'
import type { MovedClock } from '../../platform/clock/clock.ts'
import { addDays } from '../../platform/clock/day.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { type County, officerOf, whoIs } from '../county/county.ts'
import { ownBrief, type Year, yearWith } from '../papers/writing.ts'
import {
  committee,
  coSigned,
  ended,
  filed,
  handed,
  judged,
  member,
  replied,
  submitted,
  unitOf,
} from './steps.ts'
import { advice, answers, asARule, office, said, session, speech, supervision, told, unit } from './words.ts'

export async function yearOfProposals(tx: Tx, clock: MovedClock, county: County): Promise<void> {
  const year = yearWith(tx, clock, county)
  await excellent(year)
  await handledAgain(year)
  await overdue(year)
  await underSupervision(year)
  await fromOutcome(year)
  await fromBrief(year)
  await mergedOnTheirWay(year)
  await notFiled(year)
  await justBegun(year)
  await advised(year)
  year.go(0, 24)
}

async function excellent(year: Year): Promise<void> {
  const id = await submitted(year, 230, 1, told.lifts, { signed: [4, 7, 12] })
  await filed(year, 226, id)
  await handed(year, 220, id, { lead: 'housing', co: ['city'] })
  await replied(year, 196, id, 'city', answers.helper)
  await replied(year, 160, id, 'housing', answers.lifts)
  await judged(year, 155, id, 1, said.content)
  await judged(year, 154, id, 4, said.content)
  await ended(year, 150, id)
  await markExcellent(year.tx, committee(year), id)
  year.go(140, 15)
  await keepSpeech(year.tx, member(year, 1), {
    ...{ ...speech, session, proposalId: id, saidOn: addDays(year.today, -141) },
  })
}

async function handledAgain(year: Year): Promise<void> {
  const id = await submitted(year, 210, 3, told.canteen, { body: 'livelihood' })
  await filed(year, 206, id)
  await handed(year, 200, id, { lead: 'civil' })
  await replied(year, 150, id, 'civil', answers.canteenFirst)
  await judged(year, 145, id, 3, said.notContent)
  year.go(143)
  await askForRedo(year.tx, committee(year), id, { reason: office.redo })
  await replied(year, 120, id, 'civil', answers.canteenAgain)
  await judged(year, 116, id, 3, said.mostly)
  await ended(year, 112, id)
}

/** More than three months and no answer: red, and reminded. */
async function overdue(year: Year): Promise<void> {
  const id = await submitted(year, 120, 10, told.buses, { signed: [11] })
  await filed(year, 116, id)
  await handed(year, 110, id, { lead: 'transport' })
  year.go(4, 9)
  await remindUnit(year.tx, committee(year), await unitOf(year, id, 'transport'), { note: office.reminder })
}

async function underSupervision(year: Year): Promise<void> {
  const { tx, county } = year
  const id = await submitted(year, 100, 6, told.water, { signed: [8, 13, 17, 21, 25] })
  await filed(year, 97, id)
  const plan = { supervisor: supervision.supervisor, way: supervision.way, until: addDays(year.today, 40) }
  await markKey(tx, committee(year), id, plan)
  await handed(year, 92, id, { lead: 'water', co: ['health'] })
  await replied(year, 70, id, 'health', answers.helper)
  const officer = officerOf(tx, county, 'water')
  const water = await unitOf(year, id, 'water')
  year.go(66, 10)
  await supervise(tx, committee(year), id, { note: supervision.acts[0] })
  if (officer) await askForMoreTime(tx, officer, water, { reason: unit.more })
  year.go(64, 10)
  await decideExtension(tx, committee(year), water, { granted: true, decision: office.granted })
  year.go(12, 15)
  await supervise(tx, committee(year), id, { note: supervision.acts[1] })
}

/** Residents spoke, it was talked over and done, and what was learnt became a proposal to the unit that had done it. */
async function fromOutcome(year: Year): Promise<void> {
  const { tx } = year
  const done = await firstDone(year)
  if (!done) return
  year.go(75, 20)
  const first = member(year, 15)
  const draft = await draftFrom(tx, first, { matter: done.matter }, [intake, deliberation])
  if (!draft) return
  const id = await proposeFrom(tx, first, { ...draft, ...asARule })
  year.go(70)
  await submit(tx, first, id)
  await filed(year, 68, id)
  await handed(year, 62, id, { lead: done.unit })
  await replied(year, 20, id, done.unit, answers.asARule)
  await judged(year, 9, id, 15, said.content)
}

/** The oldest whose one task lay with a unit that signs in; null where a short year has none. */
async function firstDone({ tx, county }: Year): Promise<{ matter: string; unit: string } | null> {
  const rows = await tx.q
    .selectFrom('matters as m')
    .innerJoin('tasks as t', (join) =>
      join.onRef('t.committee_id', '=', 'm.committee_id').onRef('t.matter_id', '=', 'm.id'),
    )
    .select(['m.id', 't.body_id'])
    .where('m.committee_id', '=', county.committeeId)
    .where('m.state', 'in', ['archived', 'filed'])
    .where('t.closed_at', 'is not', null)
    .orderBy('m.state_since')
    .orderBy('m.id')
    .limit(20)
    .execute()
  for (const { id, body_id } of rows) {
    const unit = Object.keys(county.body).find((key) => county.body[key] === body_id)
    if (unit && officerOf(tx, county, unit)) return { matter: id, unit }
  }
  return null
}

async function fromBrief(year: Year): Promise<void> {
  const { analysis, subject, ...rest } = told.crossing
  const brief = await ownBrief(year, 60, 18, { ...rest, title: subject, problems: analysis })
  const first = member(year, 18)
  const editor = whoIs(year.tx, year.county, 'briefEditor')
  year.go(58, 15)
  await takeUpBrief(year.tx, editor, brief)
  await adoptBrief(year.tx, editor, brief, {})
  year.go(56, 20)
  const id = await proposalFromBrief(year.tx, first, brief)
  await coSigned(year, 53, first, id, [19, 20])
  year.go(52)
  await submit(year.tx, first, id)
  await filed(year, 50, id)
  await handed(year, 46, id, { lead: 'police', co: ['school'] })
  await replied(year, 5, id, 'police', answers.crossing)
}

async function mergedOnTheirWay(year: Year): Promise<void> {
  const { tx, county } = year
  const parking = await submitted(year, 45, 22, told.parking)
  await filed(year, 42, parking)
  const too = await submitted(year, 41, 23, told.parkingToo)
  year.go(40, 11)
  await mergeInto(tx, committee(year), too, { into: parking, note: office.merged })
  await handed(year, 36, parking, { split: ['city', 'police'] })
  const officer = officerOf(tx, county, 'city')
  year.go(33)
  if (officer) await signForProposal(tx, officer, await unitOf(year, parking, 'city'))
  const rubbish = await submitted(year, 14, 24, told.rubbish)
  await filed(year, 10, rubbish)
  await handed(year, 5, rubbish, { lead: 'city' })
  year.go(3)
  if (officer)
    await objectToProposal(tx, officer, await unitOf(year, rubbish, 'city'), { reason: unit.notOurs })
  await filed(year, 3, await submitted(year, 9, 26, told.clinic, { body: 'groupCountry' }))
}

async function notFiled(year: Year): Promise<void> {
  const { tx } = year
  const empty = await submitted(year, 90, 27, told.happiness)
  year.go(86)
  await declineFiling(tx, committee(year), empty, { reason: 'empty', note: office.empty })
  const brand = await submitted(year, 34, 28, told.brand)
  year.go(30)
  await declineFiling(tx, committee(year), brand, { reason: 'promotion', note: office.promotion })
  year.go(28, 20)
  await turnIntoBrief(tx, member(year, 28), brand)
  const back = await submitted(year, 8, 29, told.market)
  year.go(6)
  await returnToProposer(tx, committee(year), back, office.back)
}

async function justBegun(year: Year): Promise<void> {
  const { tx } = year
  await submitted(year, 2, 30, told.library, { signed: [31] })
  const first = member(year, 0)
  year.go(4, 20)
  await beginProposal(tx, first, told.swimming)
  const asking = member(year, 32)
  year.go(4, 21)
  const id = await beginProposal(tx, asking, told.charging)
  await coSigned(year, 3, asking, id, [33, 34, 0], 1)
}

/** A formal recommendation that the chairperson's meeting passed: two points answered, one still open. */
async function advised(year: Year): Promise<void> {
  const { tx, county } = year
  const { number, answer, toldBy, ...draft } = advice
  const secretary = whoIs(tx, county, 'secretaryGeneral')
  year.go(85)
  const id = await draftRecommendation(tx, secretary, { ...draft, kind: 'recommendation' })
  year.go(80)
  await notePassage(tx, secretary, id, { by: 'chairMeeting', on: addDays(year.today, -82) })
  await sendRecommendation(tx, secretary, id, number)
  year.go(50)
  await noteReceived(tx, secretary, id)
  const office = whoIs(tx, county, 'committeeStaff')
  const [, second, third] = (await tellRecommendation(tx, office, id)).items
  if (second) await noteAdoption(tx, office, id, { itemId: second.id, adoption: 'adopted', toldBy })
  if (third) await noteAdoption(tx, office, id, { itemId: third.id, adoption: 'partly', answer, toldBy })
}
