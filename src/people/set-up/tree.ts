// Owns: the tree of committees in one database (省 → 市 → 县): which stands above which follows from their codes.
// Breaks if wrong: an office that reads the figures of a county that is not its own.
import type { Tx } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'

/** Under the nearest committee whose place holds this one, and above those that were waiting for it. */
export async function placeInTree(tx: Tx, id: CommitteeId, code: string): Promise<void> {
  const others = await tx.q
    .selectFrom('committees')
    .select(['id', 'region_code', 'parent_id'])
    .where('id', '<>', id)
    .execute()
  const above = others
    .filter((one) => liesIn(code, one.region_code))
    .sort((a, b) => saying(b.region_code).length - saying(a.region_code).length)[0]
  const parent = above?.id ?? null
  await tx.q.updateTable('committees').set({ parent_id: parent }).where('id', '=', id).execute()
  const below = others.filter((one) => liesIn(one.region_code, code) && one.parent_id === parent)
  for (const one of below)
    await tx.q.updateTable('committees').set({ parent_id: id }).where('id', '=', one.id).execute()
}

const liesIn = (code: string, other: string) => code !== other && code.startsWith(saying(other))
/** The digits that say something: two for a province, four for a city, six for a county. */
const saying = (code: string) => code.replace(/(00)+$/, '')
