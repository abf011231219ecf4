// Owns: the three columns of one matter: what people said, what each stop put on record, the papers.
import type { ChapterFacts, Paper } from '../../matters/chapters.ts'
import { promiseText } from '../../matters/words/due.ts'
import { Card, DataList, type View } from '../../platform/html/index.ts'
import { day, dayAndTime } from '../../platform/words/format.ts'
import { Due } from '../due.tsx'
import { words as printWords } from '../prints/words.ts'
import type { Told } from './told.ts'
import { words } from './words.ts'

interface Shown {
  view: View
  told: Told
}

export function Voices({ view, told }: Shown) {
  const w = words(view.lang)
  return (
    <>
      {told.voices.map((facts) => (
        <Section view={view} facts={facts} />
      ))}
      {told.next && (
        <Card title={w.nextDate} level={3}>
          <p>{promiseText(told.next, view.lang, told.now)}</p>
          <Due view={view} due={told.next.at} now={told.now} />
        </Card>
      )}
    </>
  )
}

/** A chapter draws itself, or its facts are set out as a list. */
export function Section({ view, facts }: { view: View; facts: ChapterFacts }) {
  if (facts.section) return facts.section(view) as never
  if (facts.facts.length === 0) return null
  const text = ({ text, at }: ChapterFacts['facts'][number]) =>
    at ? `${text} · ${dayAndTime(at, view.lang)}` : text
  return (
    <Card title={facts.title[view.lang]}>
      <DataList rows={facts.facts.map((one) => [one.label[view.lang], text(one)] as const)} />
    </Card>
  )
}

export function Papers({ view, told }: Shown) {
  const w = words(view.lang)
  const papers = told.record.flatMap((facts) => facts.papers ?? [])
  return (
    <Card title={w.papers}>
      {papers.length === 0 && <p class="hint">{w.noPapers}</p>}
      <ul class="stack-close">
        {papers.map((paper) => (
          <OnePaper view={view} paper={paper} now={told.now} />
        ))}
      </ul>
      <p>
        <a href={`/matters/${told.matter.id}/prints`}>{printWords(view.lang).link}</a>
      </p>
    </Card>
  )
}

function OnePaper({ view, paper, now }: { view: View; paper: Paper; now: Date }) {
  const label = paper.label[view.lang]
  const about = [paper.at && day(paper.at, view.lang, now), paper.hint?.[view.lang]]
  return (
    <li>
      <p>{paper.path ? <a href={paper.path}>{label}</a> : label}</p>
      <p class="hint">{about.filter(Boolean).join(' · ')}</p>
    </li>
  )
}
