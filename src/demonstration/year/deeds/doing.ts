// Owns: what is done in a tale with what was promised: handed over, signed for, replied to, checked, done again.
import { answerFinally, closeMatter, sendUp } from '../../../handling/follow-up/closing.ts'
import { redo } from '../../../handling/follow-up/redo.ts'
import { handingRole } from '../../../handling/hands.ts'
import { acceptReply, returnReply } from '../../../handling/tasks/check.ts'
import { grantExtension, upholdTask } from '../../../handling/tasks/decisions.ts'
import { handOver } from '../../../handling/tasks/handover.ts'
import { giveTaskLink } from '../../../handling/tasks/parties.ts'
import { askForExtension, objectToTask, signForTask, startWork } from '../../../handling/tasks/party-verbs.ts'
import { type NewReply, replyToTask } from '../../../handling/tasks/reply.ts'
import { closeUnanswered } from '../../../handling/tasks/silence.ts'
import { type Party, type TaskRow, tasksOf } from '../../../handling/tasks/task.ts'
import { findLink } from '../../../people/links.ts'
import { officerOf } from '../../county/county.ts'
import * as say from '../../words/sayings.ts'
import { type Deed, inDays, local, matterOf, type Scene, type Tale } from '../tale.ts'

const convener = (scene: Scene, tale: Tale) => local(scene, tale, 'convener')

const hand: Deed = async (scene, tale) => {
  const by = handingRole({ level: tale.level })
  const consentNote = by === 'convener' ? say.consent : say.officesConsent
  return handOver(scene.tx, local(scene, tale, by), matterOf(tale), { consentNote, site: null })
}

/** Every open task of the matter, in the hands of whoever owes it. */
const byParty =
  (deed: (scene: Scene, tale: Tale, task: TaskRow, who: Speaker) => Promise<unknown>, only?: 'first'): Deed =>
  async (scene, tale) => {
    const tasks = (await tasksOf(scene.tx, scene.county.committeeId, matterOf(tale))).filter(
      (task) => task.closed_at === null && task.state !== 'accepted',
    )
    for (const task of only ? tasks.slice(0, 1) : tasks)
      await deed(scene, tale, task, await speakerFor(scene, tale, task))
  }

interface Speaker {
  actor: Party
  onWordOf?: string
}

/** An officer signs in, a unit without one opens its link, a named party is written down by the liaison. */
async function speakerFor(scene: Scene, tale: Tale, task: TaskRow): Promise<Speaker> {
  const { tx, county } = scene
  const key = Object.keys(county.body).find((one) => county.body[one] === task.body_id)
  if (!key) return { actor: local(scene, tale, 'liaison'), onWordOf: say.partyWord }
  const officer = officerOf(tx, county, key)
  if (officer) return { actor: officer }
  return { actor: await findLink(tx, county.committeeId, await giveTaskLink(tx, task), ['task']) }
}

const sign = byParty((scene, _, task, { actor, onWordOf }) => signForTask(scene.tx, actor, task.id, onWordOf))
const begin = byParty((scene, _, task, { actor, onWordOf }) => startWork(scene.tx, actor, task.id, onWordOf))
const object = byParty(
  (scene, _, task, who) => objectToTask(scene.tx, who.actor, task.id, { reason: say.objection, ...who }),
  'first',
)
const askLonger = byParty(
  (scene, _, task, who) => askForExtension(scene.tx, who.actor, task.id, { reason: say.extension, ...who }),
  'first',
)

const replied = (reply: (scene: Scene, tale: Tale) => Partial<NewReply>): Deed =>
  byParty((scene, tale, task, { actor, onWordOf }) =>
    replyToTask(scene.tx, actor, task.id, {
      class: 'A',
      text: tale.story.reply,
      adoption: 'adopted',
      contact: say.contact,
      onWordOf,
      ...reply(scene, tale),
    }),
  )

const reply = replied((scene, tale) => asStory(scene, tale))
const replyThinly = replied((scene) => ({
  class: 'B',
  text: say.returnedReply,
  planDueOn: inDays(scene, 60),
}))
const replyAgain = replied(() => ({ text: say.redoReply }))

/** As the story has it: done, in hand by a day, or not possible for now. */
function asStory(scene: Scene, { story }: Tale): Partial<NewReply> {
  if (story.replyClass === 'B')
    return { class: 'B', adoption: 'partly', plan: say.plan, planDueOn: inDays(scene, 45) }
  return story.replyClass === 'C' ? { class: 'C', adoption: 'notAdopted' } : {}
}

const decided =
  (state: TaskRow['state'], deed: (scene: Scene, tale: Tale, task: TaskRow) => Promise<unknown>): Deed =>
  async (scene, tale) => {
    const tasks = await tasksOf(scene.tx, scene.county.committeeId, matterOf(tale))
    for (const task of tasks.filter((one) => one.state === state)) await deed(scene, tale, task)
  }

const found = ({ story }: Tale) =>
  story.replyClass === 'A' ? 'implemented' : story.replyClass === 'B' ? 'partly' : 'notImplemented'
const pass = decided('replied', async (scene, tale, task) => {
  const checked = await acceptReply(scene.tx, convener(scene, tale), task.id, found(tale))
  // A community's own deed: a second pair of eyes.
  if (checked.state === 'checked')
    await acceptReply(scene.tx, local(scene, tale, 'committeeStaff'), task.id, found(tale))
})
const sendBack = decided('replied', (scene, tale, task) =>
  returnReply(scene.tx, convener(scene, tale), task.id, say.missing),
)
const uphold = decided('objected', (scene, tale, task) =>
  upholdTask(scene.tx, convener(scene, tale), task.id, say.upheld),
)
const grant = decided('extensionAsked', (scene, tale, task) =>
  grantExtension(scene.tx, convener(scene, tale), task.id, say.granted),
)

const doAgain: Deed = async (scene, tale) => {
  const tasks = await tasksOf(scene.tx, scene.county.committeeId, matterOf(tale))
  const again = tasks.filter((one) => one.state === 'accepted').map((one) => one.id)
  const how = { missing: say.redoMissing, tasks: again.slice(0, 1), site: null }
  return redo(scene.tx, convener(scene, tale), matterOf(tale), how)
}

const sendHigher: Deed = (scene, tale) =>
  sendUp(scene.tx, convener(scene, tale), matterOf(tale), say.sentUpReason)
const answerForGood: Deed = (scene, tale) =>
  answerFinally(scene.tx, convener(scene, tale), matterOf(tale), say.finalAnswer)
const close: Deed = (scene, tale) => closeMatter(scene.tx, convener(scene, tale), matterOf(tale))
const giveUpOnUnit: Deed = (scene, tale) =>
  closeUnanswered(scene.tx, local(scene, tale, 'secretaryGeneral'), matterOf(tale), say.unanswered)

export const doing = {
  ...{ hand, sign, begin, object, askLonger, reply, replyThinly, replyAgain },
  ...{ pass, sendBack, uphold, grant, doAgain, sendHigher, answerForGood, close, giveUpOnUnit },
}
