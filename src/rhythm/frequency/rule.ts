// Owns: how often what is asked for. Enters: the committee's office. Leaves: rules to the record of each venue and
// township. With its first change a committee makes the usual rules its own. Breaks if wrong: a duty nobody wrote down.
import { sql } from 'kysely'
import type { VenueMaker } from '../../organisation/reach.ts'
import { signatureOf } from '../../people/actors.ts'
import { audit } from '../../platform/audit/audit.ts'
import { addDays, type Day, dayOf } from '../../platform/clock/day.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type CommitteeId, newId } from '../../platform/ids.ts'
import { FieldRefused, OutOfReach } from '../../platform/refusals.ts'
import type { FrequencyRule } from './record.ts'
import { usualRules } from './usual.ts'
import { type Duty, type Per, type RuleArea, type RuleSubject, words } from './words.ts'

export type NewRule = Omit<FrequencyRule, 'id' | 'fromDay' | 'toDay'>

/** Holds for periods that begin today or later. */
export function addRule(db: Db, actor: VenueMaker, fresh: NewRule): Promise<string> {
  return transaction(db, async (tx) => {
    if (fresh.subject === 'township' && fresh.kinds.length > 0)
      throw new FieldRefused('kinds', words.both.noKindsHere)
    const rules = await makeOwn(tx, actor)
    if (rules.some((one) => one.toDay === null && isSame(one, fresh)))
      throw new FieldRefused('duty', words.both.same)
    const id = await write(tx, actor, { ...fresh, fromDay: dayOf(tx.clock.now()), toDay: null })
    await note(tx, actor, 'rhythm.addRule', id)
    return id
  })
}

/** Periods that begin tomorrow or later are no longer asked for. A usual rule is named by its place among them. */
export function endRule(db: Db, actor: VenueMaker, named: string): Promise<void> {
  return transaction(db, async (tx) => {
    const rules = await makeOwn(tx, actor)
    const usual = usualRules.findIndex((one) => nameOf(one) === named)
    const id = usual < 0 ? named : rules.find((one) => isSame(one, usualRules[usual] as NewRule))?.id
    const ended = await tx.q
      .updateTable('frequency_rules')
      .set({ to_day: dayOf(tx.clock.now()) })
      .where('committee_id', '=', actor.committeeId)
      .where(sql<boolean>`id::text = ${id ?? ''}`)
      .where('to_day', 'is', null)
      .executeTakeFirst()
    if (!ended.numUpdatedRows) throw new OutOfReach({ rule: named })
    await note(tx, actor, 'rhythm.endRule', id as string)
  })
}

/** In force or ended within the years that a record looks back over; the usual ones until a committee has its own. */
export async function rulesOf(db: Db, committeeId: CommitteeId): Promise<readonly FrequencyRule[]> {
  const since = addDays(dayOf(db.clock.now()), -twoYears)
  const rows = await db.q
    .selectFrom('frequency_rules')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .orderBy('made_at')
    .orderBy('id')
    .execute()
  if (rows.length === 0) return usualRules
  return rows.filter((row) => !row.to_day || row.to_day >= since).map(ruleFrom)
}

const twoYears = 731

/** What the page calls a rule: its id, or what it says where it has none yet. */
export const nameOf = (rule: FrequencyRule): string =>
  rule.id ?? [rule.duty, rule.subject, rule.area, rule.per].join('.')

const isSame = (one: NewRule, other: NewRule): boolean =>
  one.duty === other.duty &&
  one.subject === other.subject &&
  one.area === other.area &&
  [...one.kinds].sort().join() === [...other.kinds].sort().join()

/** Locks the committee, so that two first changes at once don't write the usual rules twice. */
async function makeOwn(tx: Tx, actor: VenueMaker): Promise<readonly FrequencyRule[]> {
  await tx.q
    .selectFrom('committees')
    .select('id')
    .where('id', '=', actor.committeeId)
    .forNoKeyUpdate()
    .execute()
  const known = await rulesOf(tx, actor.committeeId)
  if (known.some((one) => one.id !== null)) return known
  for (const rule of usualRules) await write(tx, actor, rule)
  return rulesOf(tx, actor.committeeId)
}

async function write(tx: Tx, actor: VenueMaker, rule: Omit<FrequencyRule, 'id'>): Promise<string> {
  const id = newId<'rule'>(tx.clock.now())
  await tx.q
    .insertInto('frequency_rules')
    .values({
      ...{ committee_id: actor.committeeId, id, duty: rule.duty, subject: rule.subject, area: rule.area },
      ...{ kinds: [...rule.kinds].sort(), at_least: rule.atLeast, per: rule.per },
      ...{ from_day: rule.fromDay, to_day: rule.toDay },
      ...{ made_by: actor.accountId, made_at: tx.clock.now() },
    })
    .execute()
  return id
}

interface Row {
  id: string
  duty: string
  subject: string
  area: string
  kinds: string[]
  at_least: number
  per: string
  from_day: string | null
  to_day: string | null
}
const ruleFrom = (row: Row): FrequencyRule => ({
  id: row.id,
  duty: row.duty as Duty,
  subject: row.subject as RuleSubject,
  area: row.area as RuleArea,
  kinds: row.kinds,
  atLeast: row.at_least,
  per: row.per as Per,
  fromDay: row.from_day as Day | null,
  toDay: row.to_day as Day | null,
})

function note(tx: Tx, actor: VenueMaker, act: string, id: string): Promise<void> {
  const by = { committeeId: actor.committeeId, ...signatureOf(actor) }
  return audit(tx, { ...by, act, objectKind: 'frequencyRule', objectId: id, success: true })
}
