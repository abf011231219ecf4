// Reads what stands around a sealed report: its photos and what was answered.
import { type Said, saidIn } from '../../matters/submissions/said.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { filesOf, type KeptFile } from '../../platform/files/files.ts'
import type { SealedReport } from './report.ts'

export interface ToldReport extends SealedReport {
  answers: Said[]
  photos: KeptFile[]
  now: Date
}

export async function tellReport(db: Db, report: SealedReport): Promise<ToldReport> {
  const { committee_id, id } = report.submission
  const answers = (await saidIn(db, committee_id, [id])).get(id) ?? []
  return { ...report, answers, photos: await filesOf(db, committee_id, id), now: db.clock.now() }
}
