// Owns: the three rolls given out: what is there, in the files that can be brought back.
import type { Db } from '../../../platform/database/transaction.ts'
import { columnsOf, headingsOf, type Roll } from '../columns.ts'
import { exampleRows } from '../words.ts'
import { groundOf } from './ground.ts'
import type { Ground } from './held.ts'

interface Asking {
  committeeId: Parameters<typeof groundOf>[1]['committeeId']
  accountId: string
}

export async function rollOf(
  db: Db,
  by: Asking,
  roll: Roll,
  methods: Ground['methods'],
): Promise<string[][]> {
  const ground = await groundOf(db, by, methods)
  const rows = ground[roll].map((one) =>
    columnsOf(roll).map((column) => (one.cells as Record<string, string>)[column] ?? ''),
  )
  return [headingsOf(roll), ...rows]
}

/** Headings, and one row that shows how it is written. */
export function templateOf(roll: Roll, methods: Ground['methods']): string[][] {
  const example = columnsOf(roll).map((column, at) =>
    column === 'method' ? (methods[0]?.name.zh ?? '') : (exampleRows[roll][at] ?? ''),
  )
  return [headingsOf(roll), example]
}
