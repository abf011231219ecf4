// Owns: the outcome report: advice to those who decide, drafted from what was agreed. Enters: the convener for a
// township, the county office for the county. Leaves: to handling, once it is sent.
import type { Selectable } from 'kysely'
import { itemsOf } from '../../matters/items.ts'
import { advanceMatter, lockMatter, type MatterRow, noteOnMatter } from '../../matters/matter.ts'
import type { Staff } from '../../people/actors.ts'
import type { OutcomeReports } from '../../platform/database/schema.ts'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import { newId } from '../../platform/ids.ts'
import { AlreadyDone, NotYours, StageRefused } from '../../platform/refusals.ts'
import { day } from '../../platform/words/format.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import { mayReport } from '../hands.ts'
import { partiesOf } from '../items.ts'
import { meetingsOf } from '../talk.ts'
import { words } from './words.ts'

export type OutcomeReport = Selectable<OutcomeReports>

export function sendReport(
  db: Db,
  actor: Staff,
  matterId: string,
  { recipients, body }: { recipients: string; body: string },
): Promise<OutcomeReport> {
  return transaction(db, async (tx) => {
    const matter = await lockMatter(tx, actor, matterId)
    if (!mayReport(actor, matter)) throw new NotYours({ matter: matterId, as: actor.as })
    const row = await tx.q
      .insertInto('outcome_reports')
      .values({
        committee_id: matter.committee_id,
        id: newId<'report'>(tx.clock.now()),
        matter_id: matter.id,
        recipients,
        body,
        sent_by: actor.accountId,
        sent_at: tx.clock.now(),
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    await advanceMatter(tx, matter, 'startReport', { actor, payload: { report: row.id } })
    return row
  })
}

/** The other side confirmed it, by paper or telephone. */
export function noteReportReceived(db: Db, actor: Staff, matterId: string): Promise<void> {
  return transaction(db, async (tx) => {
    const matter = await lockMatter(tx, actor, matterId)
    if (!mayReport(actor, matter)) throw new NotYours({ matter: matterId, as: actor.as })
    if (matter.state === 'archived')
      throw new StageRefused({ machine: 'matter', state: matter.state, verb: 'noteReceived' })
    const done = await tx.q
      .updateTable('outcome_reports')
      .set({ received_at: tx.clock.now() })
      .where('committee_id', '=', matter.committee_id)
      .where('matter_id', '=', matter.id)
      .where('received_at', 'is', null)
      .executeTakeFirst()
    if (!done.numUpdatedRows) throw new AlreadyDone({ matter: matterId })
    await noteOnMatter(tx, matter, 'report.received', { actor })
  })
}

export function reportsOf(db: Db, matter: Pick<MatterRow, 'committee_id' | 'id'>): Promise<OutcomeReport[]> {
  return db.q
    .selectFrom('outcome_reports')
    .selectAll()
    .where('committee_id', '=', matter.committee_id)
    .where('matter_id', '=', matter.id)
    .orderBy('id')
    .execute()
}

/** A first text from what is known, so that nobody types it twice. */
export async function draftReport(db: Db, matter: MatterRow, lang: Lang): Promise<string> {
  const w = words(lang)
  const items = await itemsOf(db, matter.committee_id, matter.id)
  const parties = await partiesOf(db, matter.committee_id, items, lang)
  const held = (await meetingsOf(db, matter)).filter((one) => one.held_at !== null)
  const line = (item: (typeof items)[number], place: number) =>
    w.item(place + 1, item.text, parties.get(item.id) ?? '', item.due_on ? day(item.due_on, lang) : '')
  const part = (head: string, lines: string[]) => (lines.length > 0 ? [head, ...lines] : [])
  return [
    matter.headline,
    ...held.map((one) => w.talked(day(one.starts_at, lang), one.place)),
    ...part(
      w.agreed,
      items.filter((item) => item.kind === 'consensus' || item.kind === 'commitment').map(line),
    ),
    ...part(w.advice, items.filter((item) => item.kind === 'suggestion').map(line)),
    ...part(w.reserved, items.filter((item) => item.kind === 'reserved').map(line)),
  ].join('\n')
}
