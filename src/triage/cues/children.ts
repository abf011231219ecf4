// Owns: nothing of a child is published: a topic that only children brought stays unpublished, whoever decides.
import type { HeldMatter } from '../../matters/matter.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import type { Screening } from '../screening/decision.ts'
import { words } from '../screening/words.ts'

export async function keepChildrenPrivate(tx: Tx, matter: HeldMatter, decided: Screening): Promise<void> {
  if (!decided.publication?.publish) return
  const senders = await tx.q
    .selectFrom('submissions as s')
    .innerJoin('residents as r', (join) =>
      join.onRef('r.committee_id', '=', 's.committee_id').onRef('r.id', '=', 's.resident_id'),
    )
    .select('r.under_14')
    .where('s.committee_id', '=', matter.committee_id)
    .where('s.matter_id', '=', matter.id)
    .execute()
  if (senders.length > 0 && senders.every((one) => one.under_14))
    throw new FieldRefused('publish', words.both.childUnpublished)
}
