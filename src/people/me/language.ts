// Owns: the language that notices to a colleague are written in. Pages follow the switch at their top.
import type { Tx } from '../../platform/database/transaction.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import type { Staff } from '../actors.ts'

export async function keepLanguage(tx: Tx, actor: Staff, lang: Lang): Promise<void> {
  await tx.q
    .updateTable('accounts')
    .set({ lang })
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', actor.accountId)
    .execute()
}
