// Owns: work in the background, by pg-boss on the same database. Main starts it with the list of all jobs.
import { PgBoss } from 'pg-boss'
import type { Db } from '../database/transaction.ts'
import { log } from '../log.ts'
import { jobSchema } from './enqueue.ts'
import type { Job } from './job.ts'
import { runForEach, runJob } from './run.ts'

export interface Runner {
  /** Lets running jobs finish for a while, then ends. */
  stop(): Promise<void>
}

const again = { retryLimit: 3, retryDelay: 60, retryBackoff: true, expireInSeconds: 15 * 60 }
const kept = { deleteAfterSeconds: 3 * 86_400 }

export async function startJobs(url: string, db: Db, jobs: readonly Job[]): Promise<Runner> {
  const boss = bossAt(url, { schedule: true, supervise: true })
  await boss.start()
  await makeQueues(boss, jobs)
  await forgetOldSchedules(boss, jobs)
  for (const job of jobs) {
    if (job.schedule) await boss.schedule(job.name, job.schedule, null, { tz: 'Asia/Shanghai' })
    await boss.work(job.name, { pollingIntervalSeconds: 5 }, (taken) => work(db, job, taken))
  }
  return { stop: () => boss.stop({ graceful: true, timeout: 10_000 }) }
}

/** Makes the queues and starts nothing, so that `enqueue` has where to put things. */
export async function installJobs(url: string, jobs: readonly Job[]): Promise<void> {
  const boss = bossAt(url, { schedule: false, supervise: false })
  await boss.start()
  await makeQueues(boss, jobs).finally(() => boss.stop({ graceful: false }))
}

function bossAt(connectionString: string, doing: { schedule: boolean; supervise: boolean }): PgBoss {
  const boss = new PgBoss({
    ...doing,
    connectionString,
    schema: jobSchema,
    application_name: 'yishi-jobs',
    max: 3,
  })
  boss.on('error', (err) => log.warn({ err }, 'jobs: the database did not answer'))
  return boss
}

/** A scheduled job is never queued or run twice at once; asked-for work is never merged. */
async function makeQueues(boss: PgBoss, jobs: readonly Job[]): Promise<void> {
  for (const job of jobs)
    await boss.createQueue(job.name, { ...again, ...kept, policy: job.schedule ? 'exclusive' : 'standard' })
}

async function forgetOldSchedules(boss: PgBoss, jobs: readonly Job[]): Promise<void> {
  const scheduled = new Set(jobs.filter((job) => job.schedule).map((job) => job.name))
  for (const { name } of await boss.getSchedules()) if (!scheduled.has(name)) await boss.unschedule(name)
}

async function work(db: Db, job: Job, taken: { id: string; data: unknown }[]): Promise<void> {
  for (const { id, data } of taken) {
    try {
      await (job.schedule ? runForEach(db, job) : runJob(db, job, data))
    } catch (err) {
      log.error({ err, job: job.name, id }, 'job failed')
      // pg-boss keeps what is thrown in its table: the name alone, for a cause may quote personal text.
      throw new Error(`${job.name} failed; the log says why`)
    }
  }
}
