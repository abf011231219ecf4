// Owns: which replies residents read: in full, once they have passed the check; and the papers that came with them.
import type { MatterRow } from '../../matters/matter.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { fileById, readFile } from '../../platform/files/files.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { type Answer, file } from '../../platform/server/answer.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { type Reply, repliesOf } from '../tasks/reply.ts'
import { partyNames, type TaskRow, tasksOf } from '../tasks/task.ts'

export interface PassedReply {
  party: Bilingual
  reply: Reply
}

export async function passedReplies(
  db: Db,
  matter: Pick<MatterRow, 'committee_id' | 'id'>,
): Promise<PassedReply[]> {
  const tasks = await tasksOf(db, matter.committee_id, matter.id)
  const replies = await repliesOf(
    db,
    matter.committee_id,
    tasks.map((one) => one.id),
  )
  return replies
    .filter((reply) => reply.check_result === 'accepted')
    .map((reply) => ({
      reply,
      party: partyIn(tasks, reply.task_id),
    }))
}

function partyIn(tasks: readonly TaskRow[], id: string): Bilingual {
  const task = tasks.find((one) => one.id === id)
  return task ? partyNames(task) : { zh: '', en: '' }
}

export async function passedFile(db: Db, matter: MatterRow, fileId: string): Promise<Answer> {
  const kept = await fileById(db, matter.committee_id, fileId)
  const passed = await passedReplies(db, matter)
  if (!passed.some(({ reply }) => reply.id === kept.subjectId)) throw new OutOfReach({ file: fileId })
  const { bytes } = await readFile(db, matter.committee_id, kept.id)
  return file(bytes, kept.kind, kept.name, { inline: true })
}
