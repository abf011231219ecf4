// Owns: the rules of one proposal, added and taken away one by one while it is a draft. All must be kept, except that a
// wish only weighs unless wishes bind, and a need only draws those who know about it.
import { type Db, transaction } from '../../../platform/database/transaction.ts'
import { newId } from '../../../platform/ids.ts'
import { FieldRefused, OutOfReach } from '../../../platform/refusals.ts'
import type { VenueMaker } from '../../reach.ts'
import { choiceOf } from '../ground.ts'
import { lockPlacement, note } from '../placement.ts'
import type { WrittenRule } from '../wanted.ts'
import { words } from '../words.ts'

/** Written twice is written once. */
export function addRule(db: Db, actor: VenueMaker, id: string, rule: WrittenRule): Promise<void> {
  return transaction(db, async (tx) => {
    const placement = await lockPlacement(tx, actor, id, ['draft'])
    const { members, venues } = await choiceOf(tx, actor.committeeId)
    const known = (list: readonly { id: string }[], one: string | undefined) =>
      one === undefined || list.some((row) => row.id === one)
    const row = columnsOf(rule)
    if (!known(members, row.account_id) || !known(members, row.other_id)) throw new OutOfReach({ ...row })
    if (!known(venues, row.venue_id)) throw new OutOfReach({ ...row })
    if (rule.kind === 'together' && rule.member === rule.other)
      throw new FieldRefused('other', words.both.twoPeople)
    if (rule.kind === 'seats' && rule.least > rule.most) throw new FieldRefused('most', words.both.mostBelow)
    const own = { committee_id: actor.committeeId, placement_id: placement.id }
    await tx.q
      .insertInto('placement_rules')
      .values({ ...own, id: newId<'placementRule'>(tx.clock.now()), ...row })
      .onConflict((taken) => taken.doNothing())
      .execute()
    await note(tx, actor, 'placement.rule', id)
  })
}

export function removeRule(db: Db, actor: VenueMaker, id: string, ruleId: string): Promise<void> {
  return transaction(db, async (tx) => {
    const placement = await lockPlacement(tx, actor, id, ['draft'])
    const gone = await tx.q
      .deleteFrom('placement_rules')
      .where('committee_id', '=', actor.committeeId)
      .where('placement_id', '=', placement.id)
      .where('id', '=', ruleId)
      .executeTakeFirst()
    if (!gone.numDeletedRows) throw new OutOfReach({ placement: id, rule: ruleId })
    await note(tx, actor, 'placement.ruleGone', id)
  })
}

function columnsOf(rule: WrittenRule) {
  return {
    kind: rule.kind,
    account_id: 'member' in rule ? rule.member : undefined,
    other_id: 'other' in rule ? rule.other : undefined,
    venue_id: 'venue' in rule ? rule.venue : undefined,
    least: 'least' in rule ? rule.least : undefined,
    most: 'most' in rule ? rule.most : undefined,
    word: 'word' in rule ? rule.word : undefined,
  }
}
