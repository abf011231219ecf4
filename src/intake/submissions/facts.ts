// Reads in one statement what has to be known before something is stored: where the place lies, who serves there, the
// number, and that nobody has the code.
import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { servingAbove } from '../../people/appointments.ts'
import { receiptDigest } from '../../people/permissions.ts'
import { type Place, placeFrom, regionsAbove } from '../../people/regions.ts'
import type { StaffRole } from '../../people/roles.ts'
import { nextOfSubmissions } from '../../platform/database/numbers.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { CommitteeId, RegionId } from '../../platform/ids.ts'
import { codeDigest, newCode, tokenOf } from '../receipts/code.ts'

export interface Facts {
  above: { id: string; level: string }[]
  /** Nearest first. */
  serving: { id: string; mail: string | null; lang: string }[]
  n: number
  keys: Keys
}
export interface Keys {
  code: string
  token: string
  code_hash: string
  token_hash: string
}

export async function factsFor(
  tx: Tx,
  committeeId: CommitteeId,
  regionId: RegionId,
  roles: readonly StaffRole[],
): Promise<Facts> {
  const serving = servingAbove(tx, committeeId, roles, regionId).select(['accounts.mail', 'accounts.lang'])
  // Two codes that happen to be the same: the second draws again. Of two drawn at once the unique index refuses one.
  for (;;) {
    const keys = freshKeys(tx)
    const taken = tx.q
      .selectFrom('submissions')
      .select('id')
      .where('committee_id', '=', committeeId)
      .where('code_hash', '=', keys.code_hash)
    const row = await tx.q
      .selectNoFrom([
        jsonArrayFrom(regionsAbove(tx, committeeId, regionId)).as('above'),
        jsonArrayFrom(serving).as('serving'),
        nextOfSubmissions.as('n'),
        sql<boolean>`exists (${taken})`.as('taken'),
      ])
      .executeTakeFirstOrThrow()
    const told = row.serving.map(({ account_id, mail, lang }) => ({ id: account_id, mail, lang }))
    if (!row.taken) return { above: row.above, serving: told, n: row.n, keys }
  }
}

function freshKeys(tx: Tx): Keys {
  const code = newCode()
  const token = tokenOf(tx.secrets, code)
  const code_hash = codeDigest(tx.secrets, code)
  return { code, token, code_hash, token_hash: receiptDigest(tx.secrets, token) }
}

export const placeOf = ({ above }: Facts, regionId: RegionId): Place => placeFrom(above, regionId)
