// Owns: the marks of a message as they are read: short on a line, in a sentence on the message itself.

import type { SubmissionRow } from '../../matters/submissions/submission.ts'
import { Note, type View } from '../../platform/html/index.ts'
import type { Marks } from '../cues/marks.ts'
import { words } from '../cues/words.ts'

export function markWords(view: View, row: SubmissionRow, marks: Marks): string[] {
  const w = words(view.lang)
  return [
    row.urgent && w.urgent,
    marks.suspected && w.suspected,
    marks.child && w.child,
    marks.spoken && w.recording,
    marks.offered && w.offered,
  ].filter((one) => typeof one === 'string')
}

/** What a person has to know before the first act. It asks; it never decides. */
export function MarkNotes({ view, marks }: { view: View; marks: Marks }) {
  const w = words(view.lang)
  return (
    <>
      {marks.suspected && <Note>{w.seemsReport(marks.suspected)}</Note>}
      {marks.danger && <Note>{w.seemsUrgent(marks.danger)}</Note>}
      {marks.child && <Note>{w.fromChild}</Note>}
      {marks.spoken && <Note>{w.spoken}</Note>}
    </>
  )
}
