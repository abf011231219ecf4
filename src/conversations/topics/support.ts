// Owns: support of an open topic: one press, one browser, taken back as easily. Nobody is asked who they are, so it is a
// count and decides nothing. Breaks if wrong: a number that says more than it knows.
import { openTopic } from '../../matters/publication/publication.ts'
import type { AnyoneOf } from '../../people/actors.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import type { CommitteeId, MatterId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'

/** Pressed twice it counts once. */
export function support(db: Db, actor: AnyoneOf, id: string, token: string): Promise<void> {
  return transaction(db, async (tx) => {
    const matterId = await openId(tx, actor, id)
    await tx.q
      .insertInto('supports')
      .values({
        ...{ committee_id: actor.committeeId, matter_id: matterId },
        ...{ token_hash: digest(tx, token), at: tx.clock.now() },
      })
      .onConflict((held) => held.doNothing())
      .execute()
  })
}

export function takeBackSupport(db: Db, actor: AnyoneOf, id: string, token: string): Promise<void> {
  return transaction(db, async (tx) => {
    const matterId = await openId(tx, actor, id)
    await tx.q
      .deleteFrom('supports')
      .where('committee_id', '=', actor.committeeId)
      .where('matter_id', '=', matterId)
      .where('token_hash', '=', digest(tx, token))
      .execute()
  })
}

export interface Supported {
  count: number
  mine: boolean
}

/** Read also once it is over: what was counted stays counted. */
export async function supportOf(
  db: Db,
  committeeId: CommitteeId,
  id: MatterId,
  token: string | null,
): Promise<Supported> {
  const mine = token ? digest(db, token) : ''
  const row = await db.q
    .selectFrom('supports')
    .select((e) => [
      e.fn.countAll<number>().as('count'),
      e.fn.countAll<number>().filterWhere('token_hash', '=', mine).as('mine'),
    ])
    .where('committee_id', '=', committeeId)
    .where('matter_id', '=', id)
    .executeTakeFirstOrThrow()
  return { count: Number(row.count), mine: Number(row.mine) > 0 }
}

/** Not held: a hundred phones at once need not queue for a count. */
async function openId(tx: Tx, actor: AnyoneOf, id: string): Promise<MatterId> {
  const matter = await openTopic(tx, actor.committeeId, id)
  if (!matter) throw new OutOfReach({ topic: id })
  return matter.id
}

function digest(db: Db, token: string): string {
  return db.secrets.digest('support', token)
}
