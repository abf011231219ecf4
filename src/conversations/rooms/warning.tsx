// Owns: what a moderator is warned of before a statement is read by the whole hall. Who publishes decides; the warning
// says what was found.
import { needsLook, review } from '../../hearing/redaction/review.ts'
import { flagWords, kindWords } from '../../hearing/redaction/words.ts'
import { Note, type View } from '../../platform/html/index.ts'
import type { StatementRow } from '../statements/statement.ts'
import { words } from './words.ts'

export function Warning({ view, statement }: { view: View; statement: StatementRow }) {
  const seen = review([
    { key: 'text', text: statement.text },
    { key: 'reason', text: statement.reason ?? '' },
  ])
  if (!needsLook(seen)) return null
  const w = words(view.lang)
  const personal = seen.findings.map(({ kind, text }) => w.personal(kindWords[kind][view.lang], text))
  const unfit = seen.flags.map(({ reason, words: said }) => `${flagWords[reason][view.lang]} ${said}`)
  return (
    <Note>
      {[...personal, ...unfit].map((line) => (
        <p>{line}</p>
      ))}
      <p>{w.lookFirst}</p>
    </Note>
  )
}
