// Owns: from the last passed reply to asking the residents. Enters: the check. Leaves: a matter in follow-up, and
// everyone who brought it told what was done, those merged into it as well.
import { advanceMatter, type HeldMatter } from '../../matters/matter.ts'
import { tellSenders, tellTeam } from '../../matters/notices.ts'
import type { Actor } from '../../people/actors.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { can } from '../hands.ts'
import { tasksOf } from '../tasks/task.ts'
import { news } from './words.ts'

/** Nothing happens while another lead or split task is still open; an opinion of a co-unit holds nobody up. */
export async function askResidents(tx: Tx, actor: Actor, matter: HeldMatter): Promise<HeldMatter> {
  const tasks = await tasksOf(tx, matter.committee_id, matter.id)
  if (tasks.some((one) => one.mode !== 'co' && one.closed_at === null && one.state !== 'accepted'))
    return matter
  const replied = await advanceMatter(tx, matter, 'recordReplies', { actor })
  await tellSenders(
    tx,
    matter.committee_id,
    matter.id,
    news((w) => [w.askSubject, w.askBody(matter.headline)]),
  )
  const told = news((w) => [w.repliedSubject, w.repliedBody(matter.headline)])
  await tellTeam(tx, matter.committee_id, matter.id, told, matter.township_id)
  return can(replied, 'followUp') ? advanceMatter(tx, replied, 'followUp', { actor }) : replied
}
