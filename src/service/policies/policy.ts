// Owns: the policy library: a new rule in its full text and in plain words, what to bring and where to go, and who can
// explain it. Enters: the desks of the place, the committee's office. Leaves: published, to everyone; each version of
// the law is a rule of its own, so a withdrawn one stays readable to staff.
import { holds } from '../../people/actors.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type Id, newId } from '../../platform/ids.ts'
import { AlreadyDone, FieldRefused, NotYours, OutOfReach } from '../../platform/refusals.ts'
import { type Keeper, keeperRoles, noted, type Server } from '../hands.ts'
import { words } from './words.ts'

export type PolicyId = Id<'policy'>

export interface PolicyText {
  title: string
  issuer: string
  number?: string | undefined
  category: string
  inForceOn: string
  endedOn?: string | undefined
  fullText: string
  plainText: string
  guide?: string | undefined
}

export function draftPolicy(db: Db, actor: Keeper, text: PolicyText): Promise<PolicyId> {
  return transaction(db, async (tx) => {
    const id = newId<'policy'>(tx.clock.now())
    const made = { committee_id: actor.committeeId, id, state: 'draft', made_by: actor.accountId }
    await tx.q
      .insertInto('policies')
      .values({ ...made, ...columnsOf(text), made_at: tx.clock.now() })
      .execute()
    await noted(tx, actor, 'policy.draft', 'policy', id)
    return id
  })
}

/** As long as nobody outside has read it. */
export function rewritePolicy(db: Db, actor: Keeper, id: string, text: PolicyText): Promise<void> {
  return transaction(db, async (tx) => {
    const policy = await held(tx, actor, id)
    if (policy.state !== 'draft') throw new AlreadyDone({ policy: id, state: policy.state })
    await change(tx, actor, id, columnsOf(text))
    await noted(tx, actor, 'policy.rewrite', 'policy', id)
  })
}

export function publishPolicy(db: Db, actor: Keeper, id: string): Promise<void> {
  return settle(db, actor, id, { from: 'draft', to: 'published' })
}

/** Wrong, or no longer in force: everyone is told so where it stood. */
export function withdrawPolicy(db: Db, actor: Keeper, id: string): Promise<void> {
  return settle(db, actor, id, { from: 'published', to: 'withdrawn' })
}

/** I can explain it: said by a member for themselves. */
export function offerToExplain(db: Db, actor: Server, id: string): Promise<void> {
  return nameExplainer(db, actor, id, { accountId: actor.accountId })
}

export interface Explainer {
  accountId?: string | undefined
  professionalId?: string | undefined
}

/** A professional on the list, or oneself: nobody puts another member's name down. */
export function nameExplainer(db: Db, actor: Server, id: string, who: Explainer): Promise<void> {
  return transaction(db, async (tx) => {
    const policy = await held(tx, actor, id)
    if (policy.state === 'withdrawn') throw new AlreadyDone({ policy: id, state: policy.state })
    if (who.accountId && who.accountId !== actor.accountId) throw new OutOfReach({ account: who.accountId })
    if (who.professionalId && !holds(actor, ...keeperRoles)) throw new NotYours({ policy: id, verb: 'name' })
    if (who.professionalId) await refuseUnknown(tx, actor, who.professionalId)
    const now = tx.clock.now()
    const made = await tx.q
      .insertInto('policy_explainers')
      .values({
        ...{ committee_id: actor.committeeId, id: newId<'explainer'>(now), policy_id: id, since: now },
        ...{ account_id: who.accountId ?? null, professional_id: who.professionalId ?? null },
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (!made.numInsertedOrUpdatedRows) throw new AlreadyDone({ policy: id, explainer: true })
  })
}

export function noLongerExplain(db: Db, actor: Server, id: string): Promise<void> {
  return transaction(db, async (tx) => {
    const left = await tx.q
      .updateTable('policy_explainers')
      .set({ left_at: tx.clock.now() })
      .where('committee_id', '=', actor.committeeId)
      .where('policy_id', '=', id)
      .where('account_id', '=', actor.accountId)
      .where('left_at', 'is', null)
      .executeTakeFirst()
    if (!left.numUpdatedRows) throw new AlreadyDone({ policy: id, explainer: false })
  })
}

function settle(
  db: Db,
  actor: Keeper,
  id: string,
  { from, to }: { from: 'draft' | 'published'; to: 'published' | 'withdrawn' },
): Promise<void> {
  return transaction(db, async (tx) => {
    const policy = await held(tx, actor, id)
    if (policy.state !== from) throw new AlreadyDone({ policy: id, state: policy.state })
    await change(tx, actor, id, { state: to, settled_by: actor.accountId, settled_at: tx.clock.now() })
    await noted(tx, actor, `policy.${to}`, 'policy', id)
  })
}

async function held(tx: Tx, actor: Server, id: string): Promise<{ state: string }> {
  const row = await tx.q
    .selectFrom('policies')
    .select('state')
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ policy: id })
  return row
}

async function change(tx: Tx, actor: Keeper, id: string, changed: Record<string, unknown>): Promise<void> {
  await tx.q
    .updateTable('policies')
    .set(changed)
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', id)
    .execute()
}

async function refuseUnknown(tx: Tx, actor: Server, id: string): Promise<void> {
  const row = await tx.q
    .selectFrom('professionals')
    .select('id')
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', id)
    .where('left_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ professional: id })
}

function columnsOf(text: PolicyText) {
  if (text.endedOn && text.endedOn < text.inForceOn) throw new FieldRefused('endedOn', words.both.endsBefore)
  return {
    ...{ title: text.title, issuer: text.issuer, number: text.number ?? null, category: text.category },
    ...{ in_force_on: text.inForceOn, ended_on: text.endedOn ?? null, guide: text.guide ?? null },
    ...{ full_text: text.fullText, plain_text: text.plainText },
  }
}
