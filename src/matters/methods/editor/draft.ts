// Owns: a method being changed, and its publication as the next version. Enters: the committee's staff. Leaves: to new
// matters; what runs keeps the version it began with. Breaks if wrong: a matter that begins and can never be archived.

import type { VenueMaker } from '../../../organisation/reach.ts'
import { signatureOf } from '../../../people/actors.ts'
import { audit } from '../../../platform/audit/audit.ts'
import type { Json } from '../../../platform/database/schema.ts'
import { type Db, type Tx, transaction } from '../../../platform/database/transaction.ts'
import type { CommitteeId } from '../../../platform/ids.ts'
import { AlreadyDone, OutOfReach, RuleRefused } from '../../../platform/refusals.ts'
import type { Bilingual } from '../../../platform/words/phrases.ts'
import { checkMethod } from '../check.ts'
import { newestMethod } from '../in-force.ts'
import { type Method, methodForm } from '../method.ts'
import { words } from './words.ts'

/** Goes on where somebody began; otherwise begins with the version in force. */
export function beginDraft(db: Db, actor: VenueMaker, code: string): Promise<void> {
  return transaction(db, async (tx) => {
    const body = await newestMethod(tx, actor.committeeId, code)
    const begun = await keepNew(tx, actor, body)
    if (begun) await note(tx, actor, 'method.draft', code)
  })
}

/** A method of one's own, from another: it begins as a draft and gets its code here. */
export function copyMethod(db: Db, actor: VenueMaker, from: string, name: Bilingual): Promise<string> {
  return transaction(db, async (tx) => {
    const body = await newestMethod(tx, actor.committeeId, from)
    for (let n = 1; ; n++) {
      const code = `OWN_${n}`
      if (await isTaken(tx, actor.committeeId, code)) continue
      if (!(await keepNew(tx, actor, { ...body, code, name, version: 1 }))) continue
      await note(tx, actor, 'method.copy', code, { from })
      return code
    }
  })
}

/** Two who change it at once take turns; neither loses what the other wrote elsewhere in it. */
export function changeDraft(
  db: Db,
  actor: VenueMaker,
  code: string,
  change: (method: Method) => Method,
): Promise<void> {
  return transaction(db, async (tx) => {
    const changed = methodForm.parse(change(await lockDraft(tx, actor.committeeId, code)))
    await tx.q
      .updateTable('method_drafts')
      .set({
        body: JSON.stringify(changed),
        changed_at: tx.clock.now(),
        changed_by: actor.accountId,
      })
      .where('committee_id', '=', actor.committeeId)
      .where('code', '=', code)
      .execute()
    await note(tx, actor, 'method.change', code)
  })
}

export function dropDraft(db: Db, actor: VenueMaker, code: string): Promise<void> {
  return transaction(db, async (tx) => {
    await lockDraft(tx, actor.committeeId, code)
    await removeDraft(tx, actor.committeeId, code)
    await note(tx, actor, 'method.dropDraft', code)
  })
}

/** Of two who publish at once one is first: the version's key says who. */
export function publishDraft(db: Db, actor: VenueMaker, code: string): Promise<number> {
  return transaction(db, async (tx) => {
    const draft = await lockDraft(tx, actor.committeeId, code)
    const version = await nextVersion(tx, actor.committeeId, code)
    const body = { ...draft, version }
    const problems = checkMethod(body)
    if (problems.length > 0)
      throw new RuleRefused(words.both.notPublishable, { method: code, problems: problems.length })
    const now = tx.clock.now()
    const row = { committee_id: actor.committeeId, code, version, body: JSON.stringify(body) }
    const kept = await tx.q
      .insertInto('methods')
      .values({ ...row, published_at: now, published_by: actor.accountId })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (!kept.numInsertedOrUpdatedRows) throw new AlreadyDone({ method: code, version })
    await removeDraft(tx, actor.committeeId, code)
    await note(tx, actor, 'method.publish', code, { version })
    return version
  })
}

async function nextVersion(tx: Tx, committeeId: CommitteeId, code: string): Promise<number> {
  const inForce = await newestMethod(tx, committeeId, code).catch((error) => {
    if (error instanceof OutOfReach) return null
    throw error
  })
  return (inForce?.version ?? 0) + 1
}

async function keepNew(tx: Tx, actor: VenueMaker, body: Method): Promise<boolean> {
  const now = tx.clock.now()
  const row = { committee_id: actor.committeeId, code: body.code, body: JSON.stringify(body) }
  const kept = await tx.q
    .insertInto('method_drafts')
    .values({ ...row, begun_at: now, changed_at: now, changed_by: actor.accountId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(kept.numInsertedOrUpdatedRows ?? 0) > 0
}

async function lockDraft(tx: Tx, committeeId: CommitteeId, code: string): Promise<Method> {
  const row = await tx.q
    .selectFrom('method_drafts')
    .select('body')
    .where('committee_id', '=', committeeId)
    .where('code', '=', code)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ draft: code })
  return methodForm.parse(row.body)
}

async function removeDraft(tx: Tx, committeeId: CommitteeId, code: string): Promise<void> {
  await tx.q
    .deleteFrom('method_drafts')
    .where('committee_id', '=', committeeId)
    .where('code', '=', code)
    .execute()
}

async function isTaken(tx: Tx, committeeId: CommitteeId, code: string): Promise<boolean> {
  const row = await tx.q
    .selectFrom('methods')
    .select('code')
    .where('committee_id', '=', committeeId)
    .where('code', '=', code)
    .executeTakeFirst()
  return row !== undefined
}

function note(
  tx: Tx,
  actor: VenueMaker,
  act: string,
  code: string,
  detail: Record<string, Json> = {},
): Promise<void> {
  const by = { committeeId: actor.committeeId, ...signatureOf(actor) }
  const about = { objectKind: 'method', success: true, detail: { code, ...detail } }
  return audit(tx, { ...by, act, ...about })
}
