// Owns: how remarks on a reply are said: to the one who writes as advice, to the one who checks as something to look at.
import { Note, type View } from '../../platform/html/index.ts'
import type { Noticed } from './remarks.ts'
import { remarkWords, words } from './words.ts'

interface NotesProps {
  view: View
  noticed: readonly Noticed[]
  /** To the checker, beside a reply that was sent. */
  sent?: boolean
}

export function RemarkNotes({ view, noticed, sent }: NotesProps) {
  const w = words(view.lang)
  if (noticed.length === 0) return null
  return (
    <Note>
      <p>
        <strong>{sent ? w.sentHead : w.head}</strong>
      </p>
      <ul>
        {noticed.map(({ remark, cue }) => (
          <li>{cue ? w.withCue(remarkWords[remark][view.lang], cue) : remarkWords[remark][view.lang]}</li>
        ))}
      </ul>
      <p class="hint">{sent ? w.sentHint : w.hint}</p>
    </Note>
  )
}

export function NothingNoticed({ view }: { view: View }) {
  return (
    <p class="hint" role="status">
      {words(view.lang).nothing}
    </p>
  )
}
