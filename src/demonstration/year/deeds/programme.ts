// Owns: what a year's programme does in a tale: learnt, helped, listened to; and the good that a deed brought.

import { lookBack } from '../../../archive/look-backs/look-back.ts'
import { archiveAsItIs } from '../../../archive/packages/package.ts'
import { askTakedown } from '../../../archive/takedowns/takedown.ts'
import { endResearch } from '../../../deliberation/research/ending.ts'
import { writeResearch } from '../../../deliberation/research/research.ts'
import { benefitsOf, confirmBenefit, recordBenefit } from '../../../handling/benefits/benefit.ts'
import { handOver } from '../../../handling/tasks/handover.ts'
import { findMatter } from '../../../matters/matter.ts'
import { places } from '../../words/places.ts'
import * as say from '../../words/sayings.ts'
import { type Deed, inDays, local, matterOf, member } from '../tale.ts'
import { owedIn } from './owed.ts'
import { anyone } from './speaking.ts'

/** What residents asked for goes straight to whoever can do it. */
const handDirectly: Deed = (scene, tale) => {
  const [owed] = owedIn(scene, tale)
  const who = owed?.bodyId ? { bodyId: owed.bodyId } : { partyName: owed?.partyName ?? '' }
  const asked = { text: owed?.text ?? tale.story.headline, dueOn: inDays(scene, tale.promises), ...who }
  const how = { consentNote: say.consent, site: null, asked }
  return handOver(scene.tx, local(scene, tale, 'convener'), matterOf(tale), how)
}

const visitSite: Deed = (scene, tale) =>
  writeResearch(scene.tx, local(scene, tale, 'convener'), matterOf(tale), {
    atPlace: places.find(({ key }) => key === tale.at)?.zh ?? '',
    situation: say.situation(tale.story.headline),
    problem: tale.story.summary,
    advice: say.advice,
  })

const endLearning: Deed = (scene, tale) =>
  endResearch(scene.tx, local(scene, tale, 'convener'), matterOf(tale))

const keepRecordOnly: Deed = (scene, tale) =>
  archiveAsItIs(scene.tx, local(scene, tale, 'convener'), matterOf(tale), '10', scene.chapters)

/** Members do it themselves, and nothing is left to do. */
const doDeed: Deed = (scene, tale) =>
  recordBenefit(scene.tx, member(scene, tale, 0), matterOf(tale), {
    done: tale.draw.one(say.deedsDone),
    finished: true,
  })

const tellBenefit: Deed = (scene, tale) =>
  recordBenefit(scene.tx, local(scene, tale, 'liaison'), matterOf(tale), { done: tale.story.reply })

const confirmTold: Deed = async (scene, tale) => {
  const convener = local(scene, tale, 'convener')
  const matter = await findMatter(scene.tx, convener, matterOf(tale))
  for (const one of await benefitsOf(scene.tx, matter))
    await confirmBenefit(scene.tx, convener, matter.id, one.id)
}

/** Half a year later somebody goes and sees. */
const seen =
  (holds: 'yes' | 'partly', found: string): Deed =>
  (scene, tale) =>
    lookBack(scene.tx, local(scene, tale, 'convener'), matterOf(tale), { holds, way: 'visit', found })
const seeAgain = seen('yes', say.stillGood)
const seeWornAgain = seen('partly', say.wornAgain)

const askToTakeDown: Deed = (scene, tale) =>
  askTakedown(scene.tx, anyone(scene), matterOf(tale), { words: say.takedownWish })

export const programme = {
  ...{ handDirectly, visitSite, endLearning, keepRecordOnly, doDeed, tellBenefit, confirmTold },
  ...{ seeAgain, seeWornAgain, askToTakeDown },
}
