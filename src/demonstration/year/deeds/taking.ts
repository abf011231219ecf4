// Owns: who takes a tale's matter up.
import { allot } from '../../../claims/team/allotment.ts'
import { claim } from '../../../claims/team/claim.ts'
import { release } from '../../../claims/team/leaving.ts'
import { lockMatter } from '../../../matters/matter.ts'
import * as say from '../../words/sayings.ts'
import { type Deed, local, matterOf, member } from '../tale.ts'

const lead: Deed = (scene, tale) => claim(scene.tx, member(scene, tale, 0), matterOf(tale), 'lead')

/** As many as the method wants at least, the lead among them. */
const join: Deed = async (scene, tale) => {
  const { method } = await lockMatter(scene.tx, member(scene, tale, 0), matterOf(tale))
  const least = Math.min(...method.body.teamSizes.map((size) => size.min))
  for (let nth = 1; nth < Math.max(2, least); nth++)
    await claim(scene.tx, member(scene, tale, nth), matterOf(tale), 'partner')
}

/** Nobody came forward in time. */
const name: Deed = (scene, tale) =>
  allot(scene.tx, local(scene, tale, 'convener'), matterOf(tale), {
    accountId: member(scene, tale, 0).accountId,
    part: 'lead',
  })

const giveBack: Deed = (scene, tale) =>
  release(scene.tx, member(scene, tale, 0), matterOf(tale), { reason: say.givenBack })

export const taking = { lead, join, name, giveBack }
