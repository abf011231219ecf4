// Owns: that whoever reads the audit stands in it too: once a day for looking, each time for taking out.
import { sql } from 'kysely'
import { audit } from '../../platform/audit/audit.ts'
import { dayOf, startOfDay } from '../../platform/clock/day.ts'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import { firstIdAt } from '../../platform/ids.ts'
import { type Staff, signatureOf } from '../actors.ts'

export type AuditKeeper = Staff<'auditAdmin'>

/** Two pages opened at once take turns, and the second finds the line of the first. */
export function noteLook(db: Db, actor: AuditKeeper): Promise<void> {
  const { committeeId, accountId } = actor
  return transaction(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`audit.look:${accountId}`}, 0))`.execute(tx.q)
    const today = await tx.q
      .selectFrom('audit')
      .select('id')
      .where('committee_id', '=', committeeId)
      .where('actor_id', '=', accountId)
      .where('id', '>=', firstIdAt(startOfDay(dayOf(tx.clock.now()))))
      .where('act', '=', 'audit.look')
      .limit(1)
      .executeTakeFirst()
    if (!today) await audit(tx, { committeeId, ...signatureOf(actor), act: 'audit.look', success: true })
  })
}

export function noteTaken(db: Db, actor: AuditKeeper, file: string, lines: number): Promise<void> {
  const { committeeId } = actor
  const detail = { file, lines }
  return transaction(db, (tx) =>
    audit(tx, { committeeId, ...signatureOf(actor), act: 'audit.export', success: true, detail }),
  )
}
