// Owns: what is written between the three steps, sealed, for seven days, so that nothing is lost without script.
// A draft reserves the submission's id: its photos already hang on it, and it can be stored once only.
// Breaks if wrong: a stranger on the same phone network reads someone's unfinished words.

import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { removeFiles } from '../../platform/files/files.ts'
import { type CommitteeId, newId, type SubmissionId } from '../../platform/ids.ts'
import type { CookieToSet } from '../../platform/server/answer.ts'
import { type BrowserToken, browserToken } from '../../platform/server/browser.ts'
import type { Call } from '../../platform/server/door.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'

const daysKept = 7
const dayMs = 86_400_000
const cookieName = 'draft'

/** As the browser sent it; each step reads it again by its own form. */
export type Typed = Record<string, string | string[]>

export interface Draft {
  id: SubmissionId
  code: string | null
  /** The call for topics that this answers. */
  call?: string | null
  /** There is a recording: words of one's own are no longer needed. */
  recorded?: boolean
  typed: Typed
  /** Why a photo or the recording of the last sending wasn't kept; shown once. */
  photoRefused: Bilingual | null
  recordingRefused?: Bilingual | null
}

/** The token lives in a cookie alone; a first visit is given one. */
export function draftToken(call: Pick<Call, 'cookie'>): BrowserToken {
  return browserToken(call, cookieName, daysKept)
}

export const noDraftCookie: CookieToSet = { name: cookieName, value: '', seconds: 0 }

export function newDraft(db: Db): Draft {
  return { id: newId<'submission'>(db.clock.now()), code: null, typed: {}, photoRefused: null }
}

export async function findDraft(db: Db, committeeId: CommitteeId, token: string): Promise<Draft | null> {
  return opened(db, await unexpired(db, committeeId, token).executeTakeFirst())
}

/** Before it becomes a submission: of two sendings at once only one still finds the draft. */
export async function lockDraft(tx: Tx, committeeId: CommitteeId, token: string): Promise<Draft | null> {
  return opened(tx, await unexpired(tx, committeeId, token).forUpdate().executeTakeFirst())
}

function unexpired(db: Db, committeeId: CommitteeId, token: string) {
  return db.q
    .selectFrom('drafts')
    .select(['sealed'])
    .where('committee_id', '=', committeeId)
    .where('token_hash', '=', draftDigest(db, token))
    .where('expires_at', '>', db.clock.now())
}

function opened(db: Db, row: { sealed: Buffer } | undefined): Draft | null {
  return row ? (JSON.parse(db.secrets.open(row.sealed)) as Draft) : null
}

/** The first press makes the row, or goes on with the one that is there. */
export async function beginDraft(
  tx: Tx,
  committeeId: CommitteeId,
  token: string,
  draft: Draft,
): Promise<void> {
  const kept = sealed(tx, draft, 1)
  await tx.q
    .insertInto('drafts')
    .values({ committee_id: committeeId, token_hash: draftDigest(tx, token), ...kept })
    .onConflict((held) => held.columns(['committee_id', 'token_hash']).doUpdateSet(kept))
    .execute()
}

/** False where it is gone: sent from another tab, or begun anew. It never comes back by a later press. */
export async function keepDraft(
  tx: Tx,
  committeeId: CommitteeId,
  token: string,
  draft: Draft,
  step: 2 | 3,
): Promise<boolean> {
  const kept = await tx.q
    .updateTable('drafts')
    .set(sealed(tx, draft, step))
    .where('committee_id', '=', committeeId)
    .where('token_hash', '=', draftDigest(tx, token))
    .executeTakeFirst()
  return kept.numUpdatedRows > 0n
}

function sealed(tx: Tx, draft: Draft, step: 1 | 2 | 3) {
  const now = tx.clock.now()
  const expires_at = new Date(now.getTime() + daysKept * dayMs)
  return { sealed: tx.secrets.seal(JSON.stringify(draft)), step, updated_at: now, expires_at }
}

/** Of a draft that is locked. Unsent, for whoever writes several things at once. */
export function takingDraft(tx: Tx, committeeId: CommitteeId, token: string) {
  return tx.q
    .deleteFrom('drafts')
    .where('committee_id', '=', committeeId)
    .where('token_hash', '=', draftDigest(tx, token))
}

/** Begun anew: words and photos are gone. */
export async function forgetDraft(tx: Tx, committeeId: CommitteeId, token: string): Promise<void> {
  const draft = await lockDraft(tx, committeeId, token)
  if (!draft) return
  await takingDraft(tx, committeeId, token).execute()
  await removeFiles(tx, committeeId, draft.id)
}

const atOnce = 200

/** Nobody came back within seven days: words and photos go. */
export async function forgetOldDrafts(db: Db, committeeId: CommitteeId): Promise<{ forgotten: number }> {
  let forgotten = 0
  for (;;) {
    const some = await transaction(db, (tx) => forgetSome(tx, committeeId))
    forgotten += some
    if (some < atOnce) return { forgotten }
  }
}

async function forgetSome(tx: Tx, committeeId: CommitteeId): Promise<number> {
  const old = await tx.q
    .selectFrom('drafts')
    .select(['token_hash', 'sealed'])
    .where('committee_id', '=', committeeId)
    .where('expires_at', '<=', tx.clock.now())
    .limit(atOnce)
    .forUpdate()
    .skipLocked()
    .execute()
  for (const row of old) {
    const { id } = JSON.parse(tx.secrets.open(row.sealed)) as Draft
    await removeFiles(tx, committeeId, id)
    await tx.q
      .deleteFrom('drafts')
      .where('committee_id', '=', committeeId)
      .where('token_hash', '=', row.token_hash)
      .execute()
  }
  return old.length
}

function draftDigest(db: Db, token: string): string {
  return db.secrets.digest('draft', token)
}
