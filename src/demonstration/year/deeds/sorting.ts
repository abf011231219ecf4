// Owns: what is done in a tale before members come: sorted, merged, sent elsewhere, chosen as a topic or not.
import { findMatter } from '../../../matters/matter.ts'
import { methodOf } from '../../../matters/methods/in-force.ts'
import { roleWords } from '../../../people/roles.ts'
import { screenJointly } from '../../../triage/joint/joint.ts'
import { takeUpAbove } from '../../../triage/screening/above.ts'
import type { Screening } from '../../../triage/screening/decision.ts'
import { reopen } from '../../../triage/screening/reopening.ts'
import { approverOf, isLocal, needsRepresentatives } from '../../../triage/screening/rules.ts'
import { type Screener, screen } from '../../../triage/screening/screening.ts'
import { suspend } from '../../../triage/screening/suspension.ts'
import {
  type Acceptance,
  accept,
  mergeInto,
  sendUp,
  settleDirectly,
} from '../../../triage/sorting/acceptance.ts'
import { closeDiversion, divert } from '../../../triage/sorting/diversion.ts'
import { answer, askForMore, decline } from '../../../triage/sorting/replies.ts'
import * as say from '../../words/sayings.ts'
import { type Deed, inDays, local, matterOf, type Scene, type Tale, voiceOf } from '../tale.ts'

function acceptance({ story, method, level, voices }: Tale): Acceptance {
  const { headline, category } = story
  const signatories = voices[0] ? {} : { signatories: 1 }
  return { headline, category, method, level, urgent: story.urgent ?? false, ...signatories }
}

const sort: Deed = async (scene, tale) => {
  const matter = await accept(
    scene.tx,
    local(scene, tale, 'liaison'),
    voiceOf(tale).submissionId,
    acceptance(tale),
  )
  tale.matterId = matter.id
}

const settle: Deed = async (scene, tale) => {
  const how = { ...acceptance(tale), how: say.settled(tale.story.reply) }
  const matter = await settleDirectly(
    scene.tx,
    local(scene, tale, 'liaison'),
    voiceOf(tale).submissionId,
    how,
  )
  tale.matterId = matter.id
}

const sendOn: Deed = async (scene, tale) => {
  const { level: _, ...as } = acceptance(tale)
  const matter = await sendUp(scene.tx, local(scene, tale, 'liaison'), voiceOf(tale).submissionId, as)
  tale.matterId = matter.id
}

/** The newest voice joins the matter that the first one opened. */
const merge: Deed = (scene, tale) =>
  mergeInto(
    scene.tx,
    local(scene, tale, 'liaison'),
    voiceOf(tale, tale.voices.length - 1).submissionId,
    matterOf(tale),
  )

const desk = (scene: Scene, tale: Tale) =>
  [scene.tx, local(scene, tale, 'liaison'), voiceOf(tale).submissionId] as const
const ask: Deed = (scene, tale) => askForMore(...desk(scene, tale), say.question)
const reply: Deed = (scene, tale) => answer(...desk(scene, tale), say.answered)
const refuse: Deed = (scene, tale) => decline(...desk(scene, tale), { reason: say.declined })
const passOn: Deed = (scene, tale) => divert(...desk(scene, tale), say.destination)
const passedOn: Deed = (scene, tale) =>
  closeDiversion(...desk(scene, tale), { outsideNumber: say.outsideNumber })

/** The township's topic is its convener's to choose, the county's the chairperson's council's. */
function chooser(scene: Scene, tale: Tale, level: Tale['level']): Screener {
  return isLocal(level) ? local(scene, tale, 'convener') : local(scene, tale, 'chairCouncil')
}

const decided =
  (screening: (tale: Tale) => Pick<Screening, 'decision' | 'reason'> & Partial<Screening>): Deed =>
  async (scene, tale) => {
    const actor = chooser(scene, tale, tale.level)
    const matter = await findMatter(scene.tx, actor, matterOf(tale))
    const method = await methodOf(scene.tx, matter)
    const approver = approverOf({ level: matter.level, method })
    return screen(scene.tx, actor, matter.id, {
      criteria: method.body.screening.criteria.map((one) => one.key),
      negatives: [],
      ...(needsRepresentatives(method) ? { metRepresentatives: say.representatives } : {}),
      ...(matter.level === 'township' ? { partyCommitteeConsent: say.consent } : {}),
      ...(approver === actor.as ? {} : { onWordOf: roleWords[approver].zh }),
      ...screening(tale),
    })
  }

const choose = decided(({ story }) => ({
  decision: 'confirmed',
  reason: say.confirmReason,
  publication: { publish: true, headline: story.headline, summary: story.summary },
}))
const unpublished = (tale: Tale) => ({
  decision: 'confirmed' as const,
  reason: say.confirmReason,
  publication: { publish: false, reason: tale.draw.one(unpublishedFor) } as const,
})
const unpublishedFor = ['privacy', 'landDispute', 'ongoingCase', 'asked'] as const
const chooseUnpublished = decided(unpublished)
const findUnsuitable = decided(() => ({ decision: 'notSuitable', reason: say.unsuitable }))
const divertTopic = decided(() => ({ decision: 'diverted', ...say.divertedTopic }))

const takeUp: Deed = (scene, tale) =>
  takeUpAbove(scene.tx, local(scene, tale, 'chairCouncil'), matterOf(tale))

const setAside: Deed = (scene, tale) =>
  suspend(scene.tx, local(scene, tale, 'convener'), matterOf(tale), {
    reason: say.suspended,
    reviewOn: inDays(scene, 20),
  })

const takeUpAgain: Deed = async (scene, tale) => {
  const again = await reopen(scene.tx, local(scene, tale, 'convener'), matterOf(tale), { ground: 'cameBack' })
  tale.matterId = again.id
}

/** At the members' joint meeting: in one act with whatever else lies there that day. */
const chooseJointly: Deed = async (scene, tale) => {
  const convener = local(scene, tale, 'convener')
  const matter = await findMatter(scene.tx, convener, matterOf(tale))
  const method = await methodOf(scene.tx, matter)
  const { headline, summary } = tale.story
  const screening: Screening = {
    ...{ decision: 'confirmed', reason: say.confirmReason, negatives: [] },
    criteria: method.body.screening.criteria.slice(0, 1).map((one) => one.key),
    partyCommitteeConsent: say.consent,
    publication: { publish: true, headline, summary },
  }
  const meeting = { heldOn: inDays(scene, 0), present: say.jointPresent }
  return screenJointly(scene.tx, convener, meeting, [{ at: 0, matter: matter.id, screening }])
}

export const sorting = {
  ...{ sort, settle, sendOn, merge, ask, reply, refuse, passOn, passedOn },
  ...{ choose, chooseJointly, chooseUnpublished, findUnsuitable, divertTopic, takeUp, setAside, takeUpAgain },
}
