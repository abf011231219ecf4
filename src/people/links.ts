// Owns: one-time links (a link is permission for one thing). Only the digest of a token is kept.
// Breaks if wrong: a link that lives on after use lets a stranger speak for someone else.
import type { Db, Tx } from '../platform/database/transaction.ts'
import { type CommitteeId, newToken } from '../platform/ids.ts'
import { LinkEnded } from '../platform/refusals.ts'
import type { Secrets } from '../platform/secrets/secrets.ts'
import type { LinkHolder } from './actors.ts'

export type LinkPurpose = LinkHolder['purpose']

const dayLength = 86_400_000

/** How long a link lives unless the room that gives it knows better. */
const usualDays: Record<LinkPurpose, number> = {
  task: 120,
  evaluation: 30,
  minutes: 10,
  invitation: 7,
  recovery: 1,
  receiptRecovery: 1,
}

/** The token goes to the person and is nowhere else; whoever loses it is given a new link. */
export async function giveLink(
  tx: Tx,
  committeeId: CommitteeId,
  purpose: LinkPurpose,
  subjectId: string,
  { party, days = usualDays[purpose] }: { party?: string; days?: number } = {},
): Promise<string> {
  const token = newToken()
  const now = tx.clock.now()
  const values = {
    token_hash: linkDigest(tx.secrets, token),
    committee_id: committeeId,
    purpose,
    subject_id: subjectId,
    party: party ?? null,
    expires_at: new Date(now.getTime() + days * dayLength),
    created_at: now,
  }
  await tx.q.insertInto('one_time_links').values(values).execute()
  return token
}

export async function findLink(
  db: Db,
  committeeId: CommitteeId,
  token: string,
  purposes: readonly LinkPurpose[],
): Promise<LinkHolder> {
  const row = await db.q
    .selectFrom('one_time_links')
    .selectAll()
    .where('token_hash', '=', linkDigest(db.secrets, token))
    .where('committee_id', '=', committeeId)
    .where('purpose', 'in', purposes)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', db.clock.now())
    .executeTakeFirst()
  if (!row) throw new LinkEnded({ purpose: purposes.join(' ') })
  return {
    kind: 'oneTimeLink',
    committeeId,
    tokenHash: row.token_hash,
    purpose: row.purpose as LinkPurpose,
    subjectId: row.subject_id,
    party: row.party,
  }
}

/** The last act with this link. Of two at once one is first, the other meets LinkEnded. */
export async function useLink(tx: Tx, link: LinkHolder): Promise<void> {
  const now = tx.clock.now()
  const used = await tx.q
    .updateTable('one_time_links')
    .set({ used_at: now })
    .where('token_hash', '=', link.tokenHash)
    .where('committee_id', '=', link.committeeId)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  if (!used.numUpdatedRows) throw new LinkEnded({ purpose: link.purpose })
}

/** Ends every open link of a subject, of one purpose or of all. */
export async function revokeLinks(
  tx: Tx,
  committeeId: CommitteeId,
  subjectId: string,
  purpose?: LinkPurpose,
): Promise<void> {
  let links = tx.q
    .updateTable('one_time_links')
    .set({ revoked_at: tx.clock.now() })
    .where('committee_id', '=', committeeId)
    .where('subject_id', '=', subjectId)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
  if (purpose) links = links.where('purpose', '=', purpose)
  await links.execute()
}

function linkDigest(secrets: Secrets, token: string): string {
  return secrets.digest('link', token)
}
