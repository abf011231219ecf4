// Owns: one brief on one page: where it stands and the next act, its text, where it comes from, what came of it, its course.

import { paragraphs } from '../../../documents/text.ts'
import { cutter } from '../../../hearing/index/weights.ts'
import { findPersonal } from '../../../language/redaction/redact.ts'
import { type Category, categoryWords } from '../../../matters/words.ts'
import type { KeptFile } from '../../../platform/files/files.ts'
import { Button, Card, DataList, Note, Page, Timeline, type View } from '../../../platform/html/index.ts'
import type { Attempted } from '../../../platform/server/door.ts'
import { day, dayAndTime } from '../../../platform/words/format.ts'
import { Evidence } from '../../evidence/part.tsx'
import { Back } from '../../trail/back.tsx'
import { Forward, Origins } from '../../trail/forward.tsx'
import type { Traced } from '../../trail/matters.ts'
import type { Onwards } from '../../trail/onwards.ts'
import { documentLength, longest } from '../length.ts'
import type { Wording } from '../queries.ts'
import type { Brief } from '../reach.ts'
import type { BriefStep } from '../steps.ts'
import { verbWords, words } from '../words.ts'
import { Acts, Deciding, type May } from './acts.tsx'
import { StateMark } from './marks.tsx'

export interface Shown {
  brief: Brief
  wordings: readonly Wording[]
  evidence: readonly KeptFile[]
  steps: readonly BriefStep[]
  traced: Traced
  onwards: Onwards
  editor: string | null
  may: May
  now: Date
}

export interface BriefProps {
  view: View
  shown: Shown
  tried?: { deed: string; attempted: Attempted } | undefined
}

export function BriefPage({ view, shown, tried }: BriefProps) {
  const { brief, traced, onwards, now } = shown
  const w = words(view.lang)
  return (
    <Page
      view={view}
      title={brief.title}
      lead={<p>{[w.briefs, brief.number, whoOf(view, brief)].filter(Boolean).join(' · ')}</p>}
      errors={tried?.attempted.errors}
    >
      <Acts view={view} brief={brief} may={shown.may} tried={tried} />
      <Text view={view} shown={shown} />
      <Evidence
        {...{ view, files: shown.evidence, base: `/briefs/${brief.id}/evidence` }}
        mayChange={shown.may.rewrite}
        errors={tried?.deed === 'evidence' ? tried.attempted.errors : undefined}
      />
      <Deciding view={view} brief={brief} may={shown.may} tried={tried} />
      <About view={view} shown={shown} />
      <Back
        view={view}
        traced={traced}
        now={now}
        more={onwards.origins.length > 0 && <Origins view={view} origins={onwards.origins} />}
      />
      <Forward view={view} onwards={onwards} now={now} />
      <Course view={view} shown={shown} />
    </Page>
  )
}

const whoOf = (view: View, { by_label, on_word, author }: Brief): string =>
  on_word ? words(view.lang).onWord(by_label, author) : by_label

function Text({ view, shown: { brief, may } }: { view: View; shown: Shown }) {
  const w = words(view.lang)
  const found = may.submit ? personalIn(brief) : []
  const advice = paragraphs(brief.suggestions)
  return (
    <>
      {found.length > 0 && <Note>{`${w.personal}：${found.join('、')}`}</Note>}
      <Card title={w.situation} mark={<StateMark view={view} state={brief.state} />}>
        <p class="whitespace-pre-line">{brief.situation}</p>
        <h2>{w.problems}</h2>
        <p class="whitespace-pre-line">{brief.problems}</p>
        <h2>{w.suggestions}</h2>
        {advice.map((one, at) => (
          <p>{advice.length > 1 ? `${at + 1}. ${one}` : one}</p>
        ))}
      </Card>
      <p class="hint">{w.length(documentLength(brief), longest)}</p>
    </>
  )
}

function About({ view, shown: { brief, editor, now } }: { view: View; shown: Shown }) {
  const w = words(view.lang)
  return (
    <DataList
      rows={[
        [w.category, categoryWords[brief.category as Category]?.[view.lang]],
        [w.addressees, brief.addressees],
        [w.editor, editor],
        [w.submittedOn, brief.submitted_at && day(brief.submitted_at, view.lang, now)],
        [w.print, <Prints view={view} brief={brief} />],
      ]}
    />
  )
}

const Prints = ({ view, brief }: { view: View; brief: Brief }) => (
  <span class="row">
    <Button href={`/briefs/${brief.id}/paper/docx`} quiet>
      {words(view.lang).docx}
    </Button>
    <Button href={`/briefs/${brief.id}/paper/pdf`} quiet>
      {words(view.lang).pdf}
    </Button>
  </span>
)

/** A person decides; this only points. */
function personalIn({ title, situation, problems, suggestions }: Brief): string[] {
  const text = [title, situation, problems, suggestions].join('\n')
  return [...new Set(findPersonal(text, cutter()).map((one) => one.text))]
}

function Course({ view, shown: { steps, wordings, now } }: { view: View; shown: Shown }) {
  const w = words(view.lang)
  const [, ...before] = wordings
  const happenings = steps.map(({ verb, at, by, note }) => ({
    ...{ when: dayAndTime(at, view.lang, now), at: at.toISOString() },
    ...{ title: verbWords[verb][view.lang], by, body: note },
  }))
  return (
    <>
      {before.map((one) => (
        <Before view={view} one={one} now={now} />
      ))}
      {steps.length > 0 && (
        <section>
          <h2>{w.course}</h2>
          <Timeline label={w.course} happenings={happenings} />
        </section>
      )}
    </>
  )
}

const Before = ({ view, one, now }: { view: View; one: Wording; now: Date }) => (
  <details>
    <summary class="btn">{words(view.lang).wording(one.no, one.by, day(one.at, view.lang, now))}</summary>
    <div class="card">
      <h2>{one.title}</h2>
      {[one.situation, one.problems, one.suggestions].map((text) => (
        <p class="whitespace-pre-line">{text}</p>
      ))}
    </div>
  </details>
)
