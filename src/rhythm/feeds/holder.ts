// Owns: the lock of a calendar's address. Whoever holds the token reads these days and nothing else, until it is revoked,
// the person leaves or the venue closes. Breaks if wrong: a calendar that goes on after its owner went.
import { sql } from 'kysely'
import type { AccountId, CommitteeId, VenueId } from '../../platform/ids.ts'
import { LinkEnded } from '../../platform/refusals.ts'
import type { Secrets } from '../../platform/secrets/secrets.ts'
import type { Call, Who } from '../../platform/server/door.ts'
import type { Lang } from '../../platform/words/phrases.ts'

export interface FeedHolder {
  readonly kind: 'feedToken'
  readonly committeeId: CommitteeId
  readonly of: 'person' | 'venue' | 'county'
  readonly accountId: AccountId | null
  readonly venueId: VenueId | null
  readonly lang: Lang
}

/** The path carries the token. */
export const feedToken: Who<FeedHolder> = { kind: 'feedToken', roles: [], admit }

async function admit({ db, committee, params }: Call): Promise<FeedHolder> {
  const row = await db.q
    .selectFrom('feeds as f')
    .leftJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 'f.committee_id').onRef('a.id', '=', 'f.account_id'),
    )
    .leftJoin('venues as v', (join) =>
      join.onRef('v.committee_id', '=', 'f.committee_id').onRef('v.id', '=', 'f.venue_id'),
    )
    .select(['f.kind', 'f.account_id', 'f.venue_id', 'f.lang'])
    .where('f.committee_id', '=', committee.id)
    .where('f.token_hash', '=', feedDigest(db.secrets, params.token ?? ''))
    .where('f.revoked_at', 'is', null)
    .where(sql<boolean>`(a.left_at is null and v.closed_at is null)`)
    .executeTakeFirst()
  if (!row) throw new LinkEnded({ feed: 'unknown or revoked' })
  return {
    kind: 'feedToken',
    committeeId: committee.id,
    of: row.kind as FeedHolder['of'],
    accountId: row.account_id as AccountId | null,
    venueId: row.venue_id as VenueId | null,
    lang: row.lang === 'en' ? 'en' : 'zh',
  }
}

export function feedDigest(secrets: Secrets, token: string): string {
  return secrets.digest('feed', token)
}
