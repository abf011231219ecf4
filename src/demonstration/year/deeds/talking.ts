// Owns: what is done in a tale between the claim and the agreement: looked into, planned, talked through, kept.
import { conclude, settleOnTheSpot } from '../../../deliberation/conclusions/conclusion.ts'
import { type FieldRecord, recordFieldSession } from '../../../deliberation/field/session.ts'
import { type NewTopic, recordNewFieldSession } from '../../../deliberation/field/topic.ts'
import { approverOf } from '../../../deliberation/hands.ts'
import { guestsFrom } from '../../../deliberation/meetings/guests.ts'
import { setMeeting } from '../../../deliberation/meetings/meeting.ts'
import { openForObjections, signOnTheSpot } from '../../../deliberation/minutes/confirm.ts'
import { addAgreed, keepRecord } from '../../../deliberation/minutes/record.ts'
import { approvePlan, draftPlan, planOf } from '../../../deliberation/plans/plan.ts'
import { draftReport, noteReportReceived, sendReport } from '../../../deliberation/reports/report.ts'
import { writeResearch } from '../../../deliberation/research/research.ts'
import { findMeeting, peopleOf } from '../../../deliberation/talk.ts'
import { findMatter, lockMatter } from '../../../matters/matter.ts'
import { addWorkdays } from '../../../platform/clock/calendar.ts'
import { dayOf, daysBetween } from '../../../platform/clock/day.ts'
import { committeeName } from '../../words/offices.ts'
import { places } from '../../words/places.ts'
import * as say from '../../words/sayings.ts'
import type { UnitKey } from '../../words/story.ts'
import { type Deed, local, matterOf, meetingOf, member, type Scene, type Tale } from '../tale.ts'
import { type Owed, owedIn } from './owed.ts'

const look: Deed = (scene, tale) =>
  writeResearch(scene.tx, member(scene, tale, 0), matterOf(tale), {
    atPlace: nameOf(tale),
    situation: say.situation(tale.story.headline),
    problem: tale.story.summary,
    advice: say.advice,
  })

const plan: Deed = (scene, tale) =>
  draftPlan(scene.tx, local(scene, tale, 'liaison'), matterOf(tale), {
    aim: say.planAim(tale.story.headline),
    place: say.place(nameOf(tale)),
    form: 'hall',
    takingPart: say.residentGuests,
  })

const approve: Deed = async (scene, tale) => {
  const matter = await lockMatter(scene.tx, local(scene, tale, 'convener'), matterOf(tale))
  const found = await planOf(scene.tx, matter)
  if (found) await approvePlan(scene.tx, local(scene, tale, approverOf(matter)), found.id)
}

/** Three working days ahead, so that people can arrange themselves. */
const convene: Deed = async (scene, tale) => {
  const { tx, county } = scene
  const convener = local(scene, tale, 'convener')
  const { meeting } = await setMeeting(tx, convener, matterOf(tale), {
    class: tale.draw.one(['communityThematic', 'micro', 'thematic', 'counterpart', 'pointToPoint'] as const),
    form: tale.draw.one(['hall', 'yard', 'field', 'online'] as const),
    place: say.place(nameOf(tale)),
    startsAt: threeWorkdaysOn(tx.clock.now()),
    chairId: convener.accountId,
    clerkId: local(scene, tale, 'liaison').accountId,
    members: [],
    units: unitsAsked(tale).map((unit) => county.body[unit] as string),
    residents: guestsFrom(say.residentGuests),
    experts: [],
  })
  tale.meetingId = meeting.id
}

const meet: Deed = async (scene, tale) => {
  const { tx } = scene
  const clerk = local(scene, tale, 'liaison')
  const { meeting } = await findMeeting(tx, clerk, meetingOf(tale))
  const present = (await peopleOf(tx, meeting)).map((one) => one.id)
  const said = { residents: say.residentsSay, units: say.unitsSay, members: say.membersSay }
  const { reserved } = tale.story
  await keepRecord(tx, clerk, meeting.id, {
    ...{ present, said, residentCount: tale.draw.whole(6, 18), gist: tale.story.summary },
    ...(reserved ? { disagreement: say.disagreement } : {}),
  })
  const asked = tale.draw.part() < suggestedRather
  for (const item of owedIn(scene, tale)) await addAgreed(tx, clerk, meeting.id, kept(item, asked))
  if (reserved) await addAgreed(tx, clerk, meeting.id, { kind: 'reserved', text: reserved })
}

const sendOutMinutes: Deed = (scene, tale) =>
  openForObjections(scene.tx, local(scene, tale, 'convener'), meetingOf(tale))

const signAndConclude: Deed = async (scene, tale) => {
  const convener = local(scene, tale, 'convener')
  await signOnTheSpot(scene.tx, convener, meetingOf(tale), { way: 'signed' })
  const conclusion = tale.story.reserved ? 'partial' : 'consensus'
  const dispositions = tale.draw.one([
    ['deed'],
    ['deed'],
    ['consensus', 'deed'],
    ['deed', 'supervision'],
  ] as const)
  return conclude(scene.tx, convener, meetingOf(tale), { conclusion, dispositions, publish: true })
}

/** They sat down, and what could be said was the reason. */
const meetInVain: Deed = async (scene, tale) => {
  const { tx } = scene
  const said = { residents: say.residentsSay, units: say.explained }
  await keepRecord(tx, local(scene, tale, 'liaison'), meetingOf(tale), {
    present: [],
    said,
    residentCount: 9,
  })
  const convener = local(scene, tale, 'convener')
  await signOnTheSpot(tx, convener, meetingOf(tale), { way: 'readAloud' })
  const ending = {
    conclusion: 'explained',
    dispositions: ['learning'],
    explanation: say.explained,
    publish: true,
  } as const
  return conclude(tx, convener, meetingOf(tale), ending)
}

const report: Deed = async (scene, tale) => {
  const convener = local(scene, tale, 'convener')
  const matter = await findMatter(scene.tx, convener, matterOf(tale))
  const body = await draftReport(scene.tx, matter, 'zh')
  return sendReport(scene.tx, convener, matter.id, { recipients: committeeName.zh, body })
}

const received: Deed = (scene, tale) =>
  noteReportReceived(scene.tx, local(scene, tale, 'convener'), matterOf(tale))

const settleThere: Deed = (scene, tale) =>
  settleOnTheSpot(scene.tx, member(scene, tale, 0), matterOf(tale), say.onTheSpot(tale.story.reply))

const talkInTheYard: Deed = (scene, tale) =>
  recordFieldSession(
    scene.tx,
    local(scene, tale, 'convener'),
    matterOf(tale),
    fieldRecord(scene, tale, false),
  )

const doneInTheYard: Deed = (scene, tale) =>
  recordFieldSession(scene.tx, local(scene, tale, 'convener'), matterOf(tale), fieldRecord(scene, tale, true))

/** A stool, a tree, six neighbours: the matter begins and is talked through in one sitting. */
const bringStools: Deed = async (scene, tale) => {
  const { headline, category, sinceYear } = tale.story
  const [representative] = guestsFrom(say.residentGuests)
  const topic: NewTopic = {
    ...{ headline, category, sinceYear, regionId: scene.county.region[tale.at] as string },
    ...{ method: 'XIAOMAZHA', representative: representative ?? { label: headline, phone: null } },
  }
  const record = fieldRecord(scene, tale, false)
  const matter = await recordNewFieldSession(scene.tx, local(scene, tale, 'convener'), topic, record)
  tale.matterId = matter.id
}

function fieldRecord(scene: Scene, tale: Tale, doneNow: boolean): FieldRecord {
  const { tx } = scene
  const items = owedIn(scene, tale).map(({ text, bodyId, partyName, dueOn }) => ({
    ...{ text, doneNow, ...(doneNow ? {} : { dueOn }) },
    ...(bodyId ? { unitId: bodyId } : { party: partyName ?? '' }),
  }))
  return {
    ...{ heldAt: tx.clock.now(), place: nameOf(tale), form: tale.draw.one(['yard', 'field'] as const) },
    ...{ members: [member(scene, tale, 0).accountId], units: [], people: say.residentGuests },
    ...{ residentCount: tale.draw.whole(5, 14), items, reserved: [], way: 'readAloud' },
    said: { residents: say.residentsSay, members: say.membersSay },
    ending: { conclusion: 'consensus', dispositions: ['deed'], publish: true },
  }
}

/** Of a unit it is sometimes only asked: then it answers whether it adopts it. */
const suggestedRather = 0.3

function kept({ text, bodyId, partyName, partyKind, dueOn, doneWhen }: Owed, asked: boolean) {
  const kind = asked && bodyId ? 'suggestion' : 'consensus'
  return { kind, text, bodyId, partyName, partyKind, dueOn, doneWhen } as const
}

/** Whoever may owe something; where neighbours owe it to each other, one who knows the rules. */
function unitsAsked({ story }: Tale): UnitKey[] {
  const owing = story.items.flatMap(({ unit }) => unit ?? [])
  return owing.length > 0 ? [...new Set(owing)] : ['civil']
}

export function threeWorkdaysOn(now: Date): Date {
  const today = dayOf(now)
  const days = daysBetween(today, addWorkdays(today, 3).value)
  return new Date(now.getTime() + days * 86_400_000)
}

export const placeOf = (tale: Tale): string => say.place(nameOf(tale))

function nameOf(tale: Tale): string {
  return places.find(({ key }) => key === tale.at)?.zh ?? ''
}

export const talking = {
  ...{ look, plan, approve, convene, meet, sendOutMinutes, signAndConclude, meetInVain, report, received },
  ...{ settleThere, talkInTheYard, doneInTheYard, bringStools },
}
