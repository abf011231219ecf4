// Owns: what goes another way than planned in a tale: a meeting put off, called off or only proposed, minutes that wait,
// a task that belongs to somebody else, an answer that comes from above.
import { conclude } from '../../../deliberation/conclusions/conclusion.ts'
import { guestsFrom } from '../../../deliberation/meetings/guests.ts'
import {
  cancelMeeting,
  type NewMeeting,
  postponeMeeting,
  setMeeting,
} from '../../../deliberation/meetings/meeting.ts'
import { signOnTheSpot } from '../../../deliberation/minutes/confirm.ts'
import { acceptReply } from '../../../handling/tasks/check.ts'
import { reassignTask, refuseExtension } from '../../../handling/tasks/decisions.ts'
import { tasksOf } from '../../../handling/tasks/task.ts'
import { bringResultFromAbove } from '../../../triage/screening/above.ts'
import { resume } from '../../../triage/screening/suspension.ts'
import * as say from '../../words/sayings.ts'
import { type Deed, local, matterOf, meetingOf } from '../tale.ts'
import { placeOf, threeWorkdaysOn } from './talking.ts'

/** By somebody who may not decide it alone: it waits for a yes. */
const proposeMeeting: Deed = async (scene, tale) => {
  const fresh: NewMeeting = {
    ...{
      class: 'thematic',
      form: 'hall',
      place: placeOf(tale),
      startsAt: threeWorkdaysOn(scene.tx.clock.now()),
    },
    ...{ chairId: local(scene, tale, 'convener').accountId, members: [], experts: [] },
    units: [scene.county.body.civil as string],
    residents: guestsFrom(say.residentGuests),
  }
  const { meeting } = await setMeeting(scene.tx, local(scene, tale, 'liaison'), matterOf(tale), fresh)
  tale.meetingId = meeting.id
}

const postpone: Deed = (scene, tale) =>
  postponeMeeting(scene.tx, local(scene, tale, 'convener'), meetingOf(tale), { reason: say.heavyRain })
const callOff: Deed = (scene, tale) =>
  cancelMeeting(scene.tx, local(scene, tale, 'convener'), meetingOf(tale), say.calledOff)

const signOnly: Deed = (scene, tale) =>
  signOnTheSpot(scene.tx, local(scene, tale, 'convener'), meetingOf(tale), { way: 'fingerprint' })

const concludeInside: Deed = async (scene, tale) => {
  const convener = local(scene, tale, 'convener')
  await signOnTheSpot(scene.tx, convener, meetingOf(tale), { way: 'signed' })
  const ending = { conclusion: 'consensus', dispositions: ['deed'], publish: false } as const
  return conclude(scene.tx, convener, meetingOf(tale), ending)
}

const giveToOther: Deed = async (scene, tale) => {
  const tasks = await tasksOf(scene.tx, scene.county.committeeId, matterOf(tale))
  const other = scene.county.body[tale.draw.one(['city', 'housing', 'farming'] as const)]
  for (const { id } of tasks.filter(({ state }) => state === 'objected'))
    await reassignTask(scene.tx, local(scene, tale, 'convener'), id, {
      reason: say.othersTask,
      bodyId: other,
      site: null,
    })
}

const refuseLonger: Deed = async (scene, tale) => {
  const tasks = await tasksOf(scene.tx, scene.county.committeeId, matterOf(tale))
  for (const { id } of tasks.filter(({ state }) => state === 'extensionAsked'))
    await refuseExtension(scene.tx, local(scene, tale, 'convener'), id, say.notLonger)
}

/** The first pair of eyes only: a community's own deed waits for the second. */
const passOnce: Deed = async (scene, tale) => {
  const tasks = await tasksOf(scene.tx, scene.county.committeeId, matterOf(tale))
  for (const { id } of tasks.filter(({ state }) => state === 'replied'))
    await acceptReply(scene.tx, local(scene, tale, 'convener'), id, 'implemented')
}

const answerFromAbove: Deed = (scene, tale) =>
  bringResultFromAbove(scene.tx, local(scene, tale, 'chairCouncil'), matterOf(tale), {
    result: say.fromAbove,
  })
const takeOutAgain: Deed = (scene, tale) => resume(scene.tx, local(scene, tale, 'convener'), matterOf(tale))

export const astray = {
  ...{ proposeMeeting, postpone, callOff, signOnly, concludeInside, giveToOther, refuseLonger, passOnce },
  ...{ answerFromAbove, takeOutAgain },
}
