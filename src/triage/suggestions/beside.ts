// Owns: what is suggested for one message and what of it was taken, and which fields of which forms that fills.
import { suggestionsBeside, takenOf } from '../../hearing/suggestions/answers.ts'
import type { Suggested } from '../../hearing/suggestions/suggest.ts'
import type { SubmissionRow } from '../../matters/submissions/submission.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { waitingStates } from '../sorting/queries.ts'

export interface Proposed extends Suggested {
  taken: boolean
}
export type Beside = readonly Proposed[]

/** What was taken and would be suggested otherwise by now stands open again. */
export async function beside(db: Db, row: SubmissionRow, sorts: boolean): Promise<Beside> {
  if (!sorts || !(waitingStates as readonly string[]).includes(row.state)) return []
  const suggested = await suggestionsBeside(db, row)
  const taken = suggested.length > 0 ? await takenOf(db, row) : {}
  return suggested.map((one) => ({ ...one, taken: taken[one.field] === one.value }))
}

export const isElsewhere = ({ townshipId }: Suggested, row: SubmissionRow): boolean =>
  row.township_id !== null && townshipId !== row.township_id

/** By the names of the fields. */
export function filledBy(suggestions: Beside, row: SubmissionRow): Record<string, unknown> {
  const fills = suggestions.filter(({ taken }) => taken).map((one) => fieldsOf(one, row))
  return Object.assign({}, ...fills)
}

function fieldsOf(one: Proposed, row: SubmissionRow): Record<string, unknown> {
  if (one.field === 'category') return { category: one.value }
  if (one.field === 'urgent') return { urgent: true }
  if (one.field === 'negative') return { ground: one.value }
  if (one.field === 'unit') return { destination: one.name?.zh, contact: one.contact ?? undefined }
  return isElsewhere(one, row) ? { otherRegionId: one.townshipId } : { regionId: one.value }
}
