// Owns: what a job is: data. It validates what it is handed, carries its committee and calls one verb.
import { z } from 'zod'
import type { Db } from '../database/transaction.ts'
import type { CommitteeId } from '../ids.ts'

export interface JobOf<Data> {
  /** room.verb */
  readonly name: string
  readonly form: z.ZodType<Data>
  /** Cron in local time. A scheduled job runs once for each committee and is handed its id. */
  readonly schedule?: string
  /** Runs again after a failure: it must bear being done twice. */
  handle(db: Db, data: Data): Promise<unknown>
}
// biome-ignore lint/suspicious/noExplicitAny: a list of jobs holds many kinds of data; each validates its own.
export type Job = JobOf<any>

export const eachCommittee = z.object({ committeeId: z.uuid().transform((id) => id as CommitteeId) })

type ForCommittee = { committeeId: CommitteeId }

export function job<Data>(made: JobOf<Data> & { schedule?: undefined }): JobOf<Data>
export function job(made: Omit<JobOf<ForCommittee>, 'form'> & { schedule: string }): JobOf<ForCommittee>
export function job<Data>(made: Omit<JobOf<Data>, 'form'> & { form?: z.ZodType<Data> }): Job {
  if (!/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/.test(made.name))
    throw new TypeError(`A job is called room.verb, not ${made.name}`)
  return { form: eachCommittee, ...made }
}
