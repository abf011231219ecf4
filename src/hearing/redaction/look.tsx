// Owns: the look over what is about to be public, inside the form of the decision: what was found marked in the text,
// how everyone will read it beside, and for each finding whether it stays.
import type { Child } from 'hono/jsx'
import { ask, Card, Field, Note, Table, type View } from '../../platform/html/index.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { type Finding, needsLook, openText, type Reviewed } from './review.ts'
import { flagWords, kindWords, words } from './words.ts'

interface LookProps {
  view: View
  seen: Reviewed
  /** The name of each part, by its key. */
  labels: Record<string, Bilingual>
  kept?: readonly string[]
  /** Nothing to show before anything was typed. */
  quiet?: boolean
}

export function Look(props: LookProps) {
  const { view, seen, quiet } = props
  const w = words(view.lang)
  if (!needsLook(seen)) return quiet ? null : <p class="hint">{w.nothingFound}</p>
  return (
    <div id="f-reviewed" tabindex={-1}>
      <input type="hidden" name="reviewed" value={seen.digest} />
      <Card title={w.title} level={3} calling>
        <p>{seen.findings.length > 0 ? w.lead : w.leadFlags}</p>
        <Flags view={view} seen={seen} />
        <Beside {...props} />
        <Choices {...props} />
      </Card>
    </div>
  )
}

function Flags({ view, seen }: Pick<LookProps, 'view' | 'seen'>) {
  return (
    <>
      {seen.flags.map(({ reason, words: said }) => (
        <Note>
          {flagWords[reason][view.lang]} <mark>{said}</mark>
        </Note>
      ))}
    </>
  )
}

function Beside({ view, seen, labels, kept = [] }: LookProps) {
  const w = words(view.lang)
  const open = openText(seen, kept)
  const touched = seen.parts.filter(({ key }) => seen.findings.some((one) => one.part === key))
  if (touched.length === 0) return null
  const rows = touched.map(({ key, text }) => [
    labels[key]?.[view.lang] ?? key,
    <Marked text={text} findings={seen.findings.filter((one) => one.part === key)} />,
    <span class="whitespace-pre-line">{open[key]}</span>,
  ])
  return <Table view={view} caption={w.beside} head={[w.part, w.asWritten, w.asPublished]} rows={rows} />
}

/** One whole for the cell around it, which lays its children beside each other on a phone. */
function Marked({ text, findings }: { text: string; findings: readonly Finding[] }) {
  const parts: Child[] = []
  let at = 0
  for (const { from, to } of findings) {
    parts.push(text.slice(at, from), <mark>{text.slice(from, to)}</mark>)
    at = to
  }
  return (
    <span class="whitespace-pre-line">
      {parts}
      {text.slice(at)}
    </span>
  )
}

function Choices({ view, seen, kept = [] }: LookProps) {
  const w = words.both
  if (seen.findings.length === 0) return null
  const options = seen.findings.map(({ key, kind, text }) => ({
    value: key,
    label: {
      zh: words('zh').keepOne(kindWords[kind].zh, text),
      en: words('en').keepOne(kindWords[kind].en, text),
    },
  }))
  const schema = ask.choices({ label: w.keepWhich, hint: w.keepHint, options })
  return <Field view={view} name="keep" schema={schema} values={{ keep: kept }} />
}
