// Owns: how the line back is drawn: each matter, how it stands, what residents said, what was agreed and whether it is done.
import { stateWords } from '../../matters/words.ts'
import { Card, DataList, Light, Quote, type View } from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import type { Traced, TracedMatter } from './matters.ts'
import { doneWords, words } from './words.ts'

/** `more`: what else it comes from, such as a proposal. */
export function Back({ view, traced, now, more }: { view: View; traced: Traced; now: Date; more?: unknown }) {
  const w = words(view.lang)
  if (traced.matters.length === 0 && traced.hidden === 0 && !more) return null
  return (
    <section class="stack-close">
      <h2>{w.back}</h2>
      {more as never}
      {traced.matters.map((one) => (
        <OneMatter view={view} one={one} now={now} />
      ))}
      {traced.hidden > 0 && <p class="hint">{w.hidden(traced.hidden)}</p>}
    </section>
  )
}

const atOnce = 2

function OneMatter({ view, one, now }: { view: View; one: TracedMatter; now: Date }) {
  const w = words(view.lang)
  const { matter, voices, beyond, done } = one
  const quotes = voices.map(({ text, at, number }) => (
    <Quote by={`${day(at, view.lang, now)} · ${number}`}>{text ?? w.noWords}</Quote>
  ))
  return (
    <Card
      title={matter.headline}
      href={`/matters/${matter.id}`}
      mark={<Light view={view} light="none" label={stateWords[matter.state][view.lang]} />}
      level={3}
    >
      {quotes.slice(0, atOnce)}
      {quotes.length > atOnce && (
        <details>
          <summary>{w.moreVoices(quotes.length - atOnce)}</summary>
          <div class="stack-close">{quotes.slice(atOnce)}</div>
        </details>
      )}
      {beyond > 0 && <p class="hint">{w.beyond(beyond)}</p>}
      {voices.length === 0 && beyond === 0 && <p class="hint">{w.nobody}</p>}
      <DataList
        rows={done.map(({ text, implementation }) => [text, doneOf(view, implementation)] as const)}
      />
    </Card>
  )
}

const doneOf = (view: View, implementation: string | null): string =>
  doneWords[(implementation ?? 'waiting') as keyof typeof doneWords]?.[view.lang] ?? ''
