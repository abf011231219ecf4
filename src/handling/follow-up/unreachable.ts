// Owns: those whom nobody can ring or visit: they asked not to be told, left no way, or took their data back. Their own
// receipt page asked them for as long as the follow-up lasts; after that it is "no answer".

import type { JobActor } from '../../people/actors.ts'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { type Asked, holdFollowUp } from './round.ts'
import { keepWord } from './word.ts'

export async function noteUnreachable(db: Db, committeeId: CommitteeId): Promise<{ noted: number }> {
  const actor: JobActor = { kind: 'job', committeeId, job: 'handling.noteUnreachable' }
  const due = await db.q
    .selectFrom('matters')
    .select('id')
    .where('committee_id', '=', committeeId)
    .where('state', '=', 'followingUp')
    .where('due_at', '<', db.clock.now())
    .orderBy('due_at')
    .limit(500)
    .execute()
  let noted = 0
  for (const { id } of due) noted += await noteIn(db, actor, id)
  return { noted }
}

function noteIn(db: Db, actor: JobActor, matterId: string): Promise<number> {
  return transaction(db, async (tx) => {
    const { matter, round } = await holdFollowUp(tx, actor, matterId)
    const silent = await unreachable(
      tx,
      round.asked.filter((one) => !one.settled),
    )
    for (const asked of silent) {
      const word = { asked, solved: 'noAnswer', content: null, through: 'receipt', tries: 0 } as const
      await keepWord(tx, actor, matter, round, word)
    }
    return silent.length
  })
}

async function unreachable(db: Db, asked: readonly Asked[]): Promise<Asked[]> {
  const ids = asked.flatMap((one) => one.submission.resident_id ?? [])
  const rows = ids.length
    ? await db.q
        .selectFrom('residents')
        .select('id')
        .where('id', 'in', ids)
        .where('tell_through', '<>', 'nothing')
        .where('erased_at', 'is', null)
        .execute()
    : []
  const reachable = new Set(rows.map((row) => row.id))
  return asked.filter(({ submission }) => !submission.resident_id || !reachable.has(submission.resident_id))
}
