// Owns: the list of speeches with a place to keep one, and one speech: what was said, where it came from, its paper.
import { paragraphs } from '../../documents/text.ts'
import { Button, Card, Confirm, EmptyState, Lines, Page, type View } from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import { type PaperList, PapersTabs } from '../tabs.tsx'
import type { Speech } from './queries.ts'
import { words } from './words.ts'

interface ListProps {
  view: View
  speeches: readonly Speech[]
  lists: readonly PaperList[]
  now: Date
  /** For whoever may keep one. */
  keeping: Pick<Parameters<typeof Confirm>[0], 'schema' | 'values' | 'errors' | 'name'> | null
}

export function SpeechesPage({ view, speeches, lists, now, keeping }: ListProps) {
  const w = words(view.lang)
  const lines = speeches.map((one) => ({
    href: `/speeches/${one.id}`,
    title: one.title,
    hint: underline(view, one, now),
  }))
  return (
    <Page view={view} title={w.speeches} lead={w.lead} errors={keeping?.errors}>
      <PapersTabs view={view} lists={lists} />
      {lines.length > 0 ? <Lines lines={lines} /> : <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>}
      {keeping && (
        <Confirm
          {...{ view, open: w.keep, warning: w.keepLead, submit: w.keep, ...keeping }}
          action="/speeches"
        />
      )}
    </Page>
  )
}

export function SpeechPage({ view, speech, now }: { view: View; speech: Speech; now: Date }) {
  const w = words(view.lang)
  const paper = `/speeches/${speech.id}/paper`
  return (
    <Page view={view} title={speech.title} lead={<p>{underline(view, speech, now)}</p>}>
      <Card title={w.text}>
        {paragraphs(speech.text).map((one) => (
          <p>{one}</p>
        ))}
      </Card>
      <Source view={view} speech={speech} />
      <Card title={w.print}>
        <div class="row">
          <Button href={`${paper}/docx`}>{w.docx}</Button>
          <Button href={`${paper}/pdf`}>{w.pdf}</Button>
        </div>
      </Card>
      <Button href="/speeches" quiet>
        {w.toList}
      </Button>
    </Page>
  )
}

const paths = { matter: '/matters', proposal: '/proposals', study: '/studies' } as const

function Source({ view, speech: { source } }: { view: View; speech: Speech }) {
  const w = words(view.lang)
  if (!source) return null
  const kind = { matter: w.matter, proposal: w.fromProposal, study: w.study }[source.kind]
  return (
    <Card title={w.from}>
      {source.name ? (
        <Lines lines={[{ href: `${paths[source.kind]}/${source.id}`, title: source.name, hint: kind }]} />
      ) : (
        <p>{w.elsewhere(kind)}</p>
      )}
    </Card>
  )
}

const underline = (view: View, { by, post, session, day: said }: Speech, now: Date): string =>
  [by, post, session, day(said, view.lang, now)].filter(Boolean).join(' · ')
