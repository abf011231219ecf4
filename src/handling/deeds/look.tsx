// Owns: the place in the form of a reply where remarks appear: by themselves once the words were written, and by a
// button where no script runs. It never sends and never stops anybody.
import { NothingNoticed, RemarkNotes } from '../../hearing/remarks/notes.tsx'
import type { Noticed } from '../../hearing/remarks/remarks.ts'
import { words } from '../../hearing/remarks/words.ts'
import type { View } from '../../platform/html/index.ts'

interface LookProps {
  view: View
  action: string
  /** Null where nobody looked yet. */
  noticed: readonly Noticed[] | null
}

// The replay key stays out: looking twice is looking twice.
export function LookOver({ view, action, noticed }: LookProps) {
  const w = words(view.lang)
  return (
    <div
      id="look-over"
      class="stack-close"
      aria-live="polite"
      hx-post={action}
      hx-trigger="change from:[name=text]"
      hx-include="closest form"
      hx-vals='{"_replay":""}'
      hx-select="#look-over"
      hx-target="this"
      hx-swap="outerHTML"
    >
      {noticed && noticed.length > 0 && <RemarkNotes view={view} noticed={noticed} />}
      {noticed?.length === 0 && <NothingNoticed view={view} />}
      <button type="submit" class="btn" formaction={`${action}#look-over`} formnovalidate>
        {w.look}
      </button>
      <p class="hint">{w.lookHint}</p>
    </div>
  )
}
