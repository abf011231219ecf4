// Owns: likely twins beside the message: with the words that both have, one press to join, one way to work on all.
import { Button, Card, Lines, type View } from '../../platform/html/index.ts'
import { words } from '../twins/words.ts'
import { words as sorting } from '../words.ts'
import { inPlace } from './in-place.ts'
import type { OpenMessage } from './pane.tsx'

const mostLines = 5

export function TwinsCard({ view, one }: { view: View; one: OpenMessage }) {
  const w = words(view.lang)
  const { messages, matters } = one.twins
  if (!one.sorts || messages.length + matters.length === 0) return null
  return (
    <Card title={w.likely}>
      <p class="hint">{w.why}</p>
      {matters.map(({ one: { matter }, shared }) => (
        <div class="stack-close">
          <p>
            <a href={`/matters/${matter.id}`}>{`${matter.number} ${matter.headline}`}</a>
            <br />
            <span class="hint">{w.shared(shared)}</span>
          </p>
          <JoinThis view={view} one={one} matter={matter.id} />
        </div>
      ))}
      <Messages view={view} one={one} />
    </Card>
  )
}

/** What sounds like a report gets no one-press way to lie beside others. */
function JoinThis({ view, one, matter }: { view: View; one: OpenMessage; matter: string }) {
  if (one.marks.suspected) return null
  return (
    <form method="post" action={one.actionOf('merge')} class="form" {...inPlace}>
      <input type="hidden" name="_replay" value={view.replayKey} />
      <input type="hidden" name="matter" value={matter} />
      <button type="submit" class="btn">
        {words(view.lang).joinThis}
      </button>
    </form>
  )
}

function Messages({ view, one }: { view: View; one: OpenMessage }) {
  const w = words(view.lang)
  const { messages } = one.twins
  if (messages.length === 0) return null
  const lines = messages.slice(0, mostLines).map(({ one: told, shared }) => ({
    href: `/submissions/${told.row.id}`,
    title: told.text.slice(0, 40) || sorting(view.lang).erased,
    hint: `${told.row.number} · ${w.shared(shared)}`,
  }))
  const all = [one.row.id, ...messages.map(({ one: told }) => told.row.id)].slice(0, 60)
  return (
    <>
      <Lines lines={lines} />
      {messages.length > mostLines && <p class="hint">{w.more(messages.length - mostLines)}</p>}
      {!one.marks.suspected && (
        <p {...inPlace}>
          <Button href={`/triage/together?ids=${all.join(',')}`}>{w.allTogether(all.length)}</Button>
        </p>
      )}
    </>
  )
}
