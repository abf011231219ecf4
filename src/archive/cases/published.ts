// Owns: the parts of a case as everyone may read them: as they were written where nothing was hidden, and otherwise with
// what was hidden left out. Breaks if wrong: a name that was blacked out is read by everyone.
import type { CaseText } from './case.ts'

type Written = Omit<CaseText, 'lessons'> & { lessons: string | null }
interface Publication {
  headline: string | null
  /** The parts, one after the other; nothing is ever hidden across a paragraph, so each has as many as were written. */
  body: string | null
}

const parts = ['title', 'background', 'doing', 'outcome', 'lessons'] as const
const gap = '\n\n'

export function asPublished(written: Written, { headline, body }: Publication): Written {
  const open = (body ?? '').split(gap)
  const counts = parts.map((part) => (written[part]?.trim() ? (written[part] ?? '').split(gap).length : 0))
  const title = headline ?? ''
  const nothing = { title, background: '', doing: '', outcome: '', lessons: null }
  // What can't be told apart stands as one text.
  if (counts.reduce((sum, count) => sum + count, 0) !== open.length)
    return { ...nothing, background: body ?? '' }
  const [, background = '', doing = '', outcome = '', lessons = ''] = counts.map((count) =>
    open.splice(0, count).join(gap),
  )
  return { title, background, doing, outcome, lessons: lessons || null }
}
