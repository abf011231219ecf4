// Owns: how what was agreed is shown: by whom it is owed, by name. Units by their own name in the reader's language.
import type { Item } from '../matters/items.ts'
import type { Db } from '../platform/database/transaction.ts'
import type { CommitteeId, ItemId } from '../platform/ids.ts'
import type { Lang } from '../platform/words/phrases.ts'

export async function partiesOf(
  db: Db,
  committeeId: CommitteeId,
  items: readonly Item[],
  lang: Lang,
): Promise<Map<ItemId, string>> {
  const ids = [...new Set(items.map((item) => item.body_id).filter((id) => id !== null))]
  const rows =
    ids.length === 0
      ? []
      : await db.q
          .selectFrom('bodies')
          .select(['id', 'name_zh', 'name_en'])
          .where('committee_id', '=', committeeId)
          .where('id', 'in', ids)
          .execute()
  const names = new Map(rows.map((row) => [row.id, lang === 'zh' ? row.name_zh : row.name_en]))
  return new Map(
    items.map((item) => [item.id, (item.body_id && names.get(item.body_id)) ?? item.party_name ?? '']),
  )
}
