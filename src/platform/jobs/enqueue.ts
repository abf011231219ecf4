// Owns: asking for work inside a verb's own transaction: it is done after commit, and never after a rollback.
import { fromKysely, PgBoss } from 'pg-boss'
import type { Tx } from '../database/transaction.ts'
import type { JobOf } from './job.ts'

export const jobSchema = 'pgboss'

/** The queue must exist: `installJobs` in runner.ts makes it at the start. */
export async function enqueue<Data extends object>(tx: Tx, job: JobOf<Data>, data: Data): Promise<void> {
  job.form.parse(data)
  const asleep = { schedule: false, supervise: false, migrate: false } as const
  const boss = new PgBoss({ ...asleep, db: fromKysely(tx.q), schema: jobSchema })
  const troubles: unknown[] = []
  boss.on('error', (error) => troubles.push(error))
  await boss.start()
  try {
    const id = await boss.send(job.name, data)
    if (!id) throw new Error(`The queue took no ${job.name}.`, { cause: troubles[0] })
  } finally {
    await boss.stop({ graceful: false, close: false })
  }
}
