// Owns: how one job is done: its data is read by its form; a scheduled one is done for every committee.
import type { Db } from '../database/transaction.ts'
import type { Job } from './job.ts'

export async function runJob(db: Db, job: Job, data: unknown): Promise<void> {
  await job.handle(db, job.form.parse(data))
}

/** One committee's failure doesn't keep the others waiting; all failures are thrown together at the end. */
export async function runForEach(db: Db, job: Job): Promise<void> {
  const failures: unknown[] = []
  for (const committeeId of await committees(db)) {
    await runJob(db, job, { committeeId }).catch((cause) => {
      failures.push(new Error(`${job.name} failed for committee ${committeeId}`, { cause }))
    })
  }
  if (failures.length > 0)
    throw new AggregateError(failures, `${job.name} failed for ${failures.length} committees`)
}

/** Every scheduled job once, now, in order: for "three days later" and for tests. */
export async function runAllDue(db: Db, jobs: readonly Job[]): Promise<void> {
  for (const job of jobs) if (job.schedule) await runForEach(db, job)
}

async function committees(db: Db): Promise<string[]> {
  return (await db.q.selectFrom('committees').select('id').orderBy('id').execute()).map(({ id }) => id)
}
