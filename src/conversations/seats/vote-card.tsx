// Owns: one statement and three buttons. Without script the page comes back with the next one; with it the next one is
// there at once, and a vote that meets no network waits on the phone.
import type { View } from '../../platform/html/index.ts'
import type { StatementRow } from '../statements/statement.ts'
import { words } from './words.ts'

interface VoteCardProps {
  view: View
  code: string
  statement: StatementRow
  present: boolean
  /** Not the first: shown by the script when its turn comes. */
  later: boolean
  /** What this seat said before. */
  before: number | undefined
}

export function VoteCard({ view, code, statement, present, later, before }: VoteCardProps) {
  const w = words(view.lang)
  const item = statement.kind === 'item'
  const heading = present ? w.now : item ? w.item : w.opinion
  return (
    <form method="post" action={`/live/${code}/votes`} class="card calling vote" data-vote hidden={later}>
      {/* Several forms of one page are several deeds: each has a key of its own. */}
      <input type="hidden" name="_replay" value={`${view.replayKey}.${statement.no}`} />
      <input type="hidden" name="statement" value={statement.no} />
      <fieldset>
        <legend>
          <span class="hint">
            {heading} · {w.no(statement.no)}
          </span>
          <span class="vote-text">{statement.text}</span>
        </legend>
        {statement.reason && (
          <p class="hint">
            {w.reason}: {statement.reason}
          </p>
        )}
        <div class="vote-buttons">
          <Press vote="agree" label={w.agree} said={before === 1} />
          <Press vote="pass" label={w.pass} said={before === 0} />
          <Press vote="disagree" label={item ? w.reserve : w.disagree} said={before === -1} />
        </div>
      </fieldset>
    </form>
  )
}

function Press({ vote, label, said }: { vote: string; label: string; said: boolean }) {
  return (
    <button
      type="submit"
      name="vote"
      value={vote}
      class="btn btn-primary"
      aria-pressed={said ? 'true' : undefined}
    >
      {label}
    </button>
  )
}
