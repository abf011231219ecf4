// Owns: the end of handling: tasks evaluated and closed, links ended, the result told to all who took part.
import { advanceMatter, type HeldMatter } from '../../matters/matter.ts'
import { tellAccount, tellSenders } from '../../matters/notices.ts'
import { participantsOf } from '../../matters/participants.ts'
import type { Actor } from '../../people/actors.ts'
import { revokeLinks } from '../../people/links.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { endTaskLinks } from '../tasks/parties.ts'
import { moveTask, tasksOf } from '../tasks/task.ts'
import { news } from './words.ts'

export async function fileMatter(
  tx: Tx,
  actor: Actor,
  held: HeldMatter,
  set: { explanation?: string } = {},
): Promise<HeldMatter> {
  let matter = held
  for (const task of await tasksOf(tx, matter.committee_id, matter.id)) {
    if (task.state !== 'accepted') continue
    const evaluated = await moveTask(tx, { matter, task }, 'evaluate', { actor })
    matter = (await moveTask(tx, evaluated, 'close', { actor })).matter
  }
  for (const task of await tasksOf(tx, matter.committee_id, matter.id)) await endTaskLinks(tx, task)
  await revokeLinks(tx, matter.committee_id, matter.id, 'evaluation')
  const filed = await advanceMatter(tx, matter, 'file', { actor, set })
  await tellAll(tx, filed)
  return filed
}

async function tellAll(tx: Tx, matter: HeldMatter): Promise<void> {
  const what = news((w) => [w.filedSubject, w.filedBody(matter.headline)])
  await tellSenders(tx, matter.committee_id, matter.id, what)
  const about = { kind: 'matter' as const, id: matter.id, townshipId: matter.township_id }
  const took = await participantsOf(tx, matter.committee_id, matter.id)
  for (const account of new Set(took.flatMap((one) => one.account_id ?? [])))
    await tellAccount(tx, matter.committee_id, account, about, what)
}
