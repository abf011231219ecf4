// Owns: the rule library (制度): a rule and its versions. Enters: the office for all venues, whoever keeps a venue for its
// own. Leaves: full texts to everyone. A published version never changes. Breaks if wrong: a rule nobody agreed to.
import { type Staff, signatureOf } from '../../people/actors.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type Id, newId } from '../../platform/ids.ts'
import { AlreadyDone, FieldRefused, NotYours, OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { lockVenue, type VenueKeeper, venueMakers } from '../reach.ts'
import { type RuleSubject, words } from './words.ts'

export type RuleId = Id<'rule'>

export interface RuleText {
  title: Bilingual
  body: string
  /** What this version changes; the first one has nothing to say here. */
  changed?: string | undefined
}
export interface NewRule extends RuleText {
  subject: RuleSubject
  /** Null where it holds at every venue. */
  venueId: string | null
}

/** Kept as a draft: nobody outside reads it before it is published. */
export function draftRule(db: Db, actor: VenueKeeper, fresh: NewRule): Promise<RuleId> {
  return transaction(db, async (tx) => {
    await refuseOthers(tx, actor, fresh.venueId)
    const now = tx.clock.now()
    const id = newId<'rule'>(now)
    await tx.q
      .insertInto('rule_documents')
      .values({
        ...{ committee_id: actor.committeeId, id, venue_id: fresh.venueId, subject: fresh.subject },
        ...{ made_by: actor.accountId, made_at: now },
      })
      .execute()
    await writeVersion(tx, actor, id, 1, fresh)
    await note(tx, actor, 'rule.draft', id)
    return id
  })
}

/** Changes the draft, or begins the next version where the last one is published. */
export function reviseRule(db: Db, actor: VenueKeeper, id: string, text: RuleText): Promise<void> {
  return transaction(db, async (tx) => {
    const rule = await lockRule(tx, actor, id)
    const last = await lastVersion(tx, rule)
    const version = last.published_at ? last.version + 1 : last.version
    if (version > 1 && !text.changed) throw new FieldRefused('changed', words.both.sayWhatChanges)
    await writeVersion(tx, actor, rule.id, version, text)
    await note(tx, actor, 'rule.revise', rule.id)
  })
}

/** From now on everyone reads it; of two at once the second finds no draft. */
export function publishRule(db: Db, actor: VenueKeeper, id: string): Promise<void> {
  return transaction(db, async (tx) => {
    const rule = await lockRule(tx, actor, id)
    const now = tx.clock.now()
    const done = await tx.q
      .updateTable('rule_versions')
      .set({ published_by: actor.accountId, published_at: now })
      .where('committee_id', '=', actor.committeeId)
      .where('rule_id', '=', rule.id)
      .where('published_at', 'is', null)
      .executeTakeFirst()
    if (!done.numUpdatedRows) throw new RuleRefused(words.both.nothingNew, { rule: id })
    await note(tx, actor, 'rule.publish', rule.id)
  })
}

export function repealRule(db: Db, actor: VenueKeeper, id: string, why: string): Promise<void> {
  return transaction(db, async (tx) => {
    const rule = await lockRule(tx, actor, id)
    await tx.q
      .updateTable('rule_documents')
      .set({ repealed_at: tx.clock.now(), repealed_by: actor.accountId, why_repealed: why })
      .where('committee_id', '=', actor.committeeId)
      .where('id', '=', rule.id)
      .execute()
    await note(tx, actor, 'rule.repeal', rule.id)
  })
}

/** The office writes for all; for one venue also whoever keeps it. Another's venue reads as not found. */
async function refuseOthers(tx: Tx, actor: VenueKeeper, venueId: string | null): Promise<void> {
  if (venueId) await lockVenue(tx, actor, venueId)
  else if (!isMaker(actor)) throw new NotYours({ rule: 'for all venues', as: actor.as })
}

export const isMaker = (actor: Staff): boolean =>
  actor.appointments.some((one) => (venueMakers as readonly string[]).includes(one.role))

async function lockRule(tx: Tx, actor: VenueKeeper, id: string) {
  const rule = await tx.q
    .selectFrom('rule_documents')
    .selectAll()
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!rule) throw new OutOfReach({ rule: id })
  if (rule.repealed_at) throw new AlreadyDone({ rule: id, repealed: true })
  await refuseOthers(tx, actor, rule.venue_id)
  return rule
}

function lastVersion(tx: Tx, rule: { committee_id: string; id: string }) {
  return tx.q
    .selectFrom('rule_versions')
    .select(['version', 'published_at'])
    .where('committee_id', '=', rule.committee_id)
    .where('rule_id', '=', rule.id)
    .orderBy('version', 'desc')
    .executeTakeFirstOrThrow()
}

async function writeVersion(tx: Tx, actor: Staff, ruleId: string, version: number, text: RuleText) {
  const written = {
    ...{ title_zh: text.title.zh, title_en: text.title.en, body: text.body },
    ...{ changed: text.changed ?? null, drafted_by: actor.accountId, drafted_at: tx.clock.now() },
  }
  await tx.q
    .insertInto('rule_versions')
    .values({ committee_id: actor.committeeId, rule_id: ruleId, version, ...written })
    .onConflict((same) => same.columns(['committee_id', 'rule_id', 'version']).doUpdateSet(written))
    .execute()
}

function note(tx: Tx, actor: Staff, act: string, id: string): Promise<void> {
  const by = { committeeId: actor.committeeId, ...signatureOf(actor) }
  return audit(tx, { ...by, act, objectKind: 'rule', objectId: id, success: true })
}
