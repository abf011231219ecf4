// Owns: the page of one study: it grows from its sites and findings into a report.
import { Button, Card, Confirm, Form, Note, Page, type View } from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import type { Choices } from '../activities/forms.ts'
import { dropForm, findingFormFor, reportForm, siteFormFor, speechForm } from './forms.ts'
import { findingKinds } from './kind.ts'
import { type Returned, StateMark, type StudyFormName } from './pages.tsx'
import type { Study } from './queries.ts'
import { findingWords, words } from './words.ts'

interface Props extends Returned {
  view: View
  study: Study
  choices: Choices
  me: string
  now: Date
}

export function StudyPage(props: Props) {
  const { view, study, me, now, errors } = props
  const w = words(view.lang)
  const mine = study.people.some(({ accountId }) => accountId === me)
  const open = mine && study.state === 'open'
  return (
    <Page view={view} title={study.title} lead={study.question} errors={errors}>
      <Card mark={<StateMark view={view} state={study.state} />}>
        <p>
          {w.by(study.lead)} · {w.until(day(study.endsOn, view.lang, now))}
        </p>
        <p class="hint">{study.people.map(({ name }) => name).join(view.lang === 'zh' ? '、' : ', ')}</p>
      </Card>
      {study.why && <Note>{study.why}</Note>}
      {study.report && <Text title={w.report} text={study.report} />}
      {study.speech && <Text title={study.speech.title} text={study.speech.text} />}
      <Findings {...props} open={open} />
      <Sites {...props} open={open} />
      {open && me === study.leadId && <Closing {...props} />}
      {mine && study.state === 'reported' && <Speech {...props} />}
      <Button href="/studies" quiet>
        {w.studies}
      </Button>
    </Page>
  )
}

function Text({ title, text }: { title: string; text: string }) {
  return (
    <Card title={title}>
      <p class="whitespace-pre-line">{text}</p>
    </Card>
  )
}

type Open = Props & { open: boolean }

function Findings({ view, study, open, ...returned }: Open) {
  const w = words(view.lang)
  const by = Map.groupBy(study.findings, ({ kind }) => kind)
  const counted = findingKinds.map((kind) =>
    w.count(by.get(kind)?.length ?? 0, findingWords[kind][view.lang]),
  )
  return (
    <Card title={counted.join(' · ')}>
      {findingKinds.map((kind) => (
        <Several {...{ view, study, open }} title={findingWords[kind][view.lang]} some={by.get(kind) ?? []} />
      ))}
      {open && (
        <Form
          view={view}
          schema={findingFormFor(study)}
          action={`/studies/${study.id}/findings`}
          submit={w.addFinding}
          {...filled(returned, 'findings')}
        />
      )}
    </Card>
  )
}

interface SeveralProps {
  view: View
  study: Study
  open: boolean
  title: string
  some: Study['findings']
}

function Several({ view, study, open, title, some }: SeveralProps) {
  const w = words(view.lang)
  if (some.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ol>
        {some.map(({ id, text }) => (
          <li>
            {text}
            {open && (
              <Form
                view={view}
                action={`/studies/${study.id}/findings/${id}/striking`}
                submit={w.strike}
                name={id}
              />
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

function Sites({ view, study, open, choices, now, ...returned }: Open) {
  const w = words(view.lang)
  return (
    <Card title={w.sites}>
      {study.sites.map(({ region, place, day: on, seen, by }) => (
        <section>
          <h3>
            {[region[view.lang], place].filter(Boolean).join(' · ')} · {day(on, view.lang, now)}
          </h3>
          <p class="whitespace-pre-line">{seen}</p>
          <p class="hint">{by}</p>
        </section>
      ))}
      {open && (
        <Form
          view={view}
          schema={siteFormFor(choices.regions)}
          action={`/studies/${study.id}/sites`}
          submit={w.addSite}
          {...filled(returned, 'sites')}
        />
      )}
    </Card>
  )
}

function Closing({ view, study, ...returned }: Props) {
  const w = words(view.lang)
  return (
    <div class="row items-start">
      <Confirm
        view={view}
        open={w.report}
        warning={w.reportLead}
        schema={reportForm}
        action={`/studies/${study.id}/report`}
        submit={w.finish}
        {...filled(returned, 'report', { report: outlineOf(study, view.lang) })}
      />
      <Confirm
        view={view}
        open={w.drop}
        warning={w.dropWarning}
        schema={dropForm}
        action={`/studies/${study.id}/end`}
        submit={w.drop}
        {...filled(returned, 'end')}
      />
    </div>
  )
}

function Speech({ view, study, ...returned }: Props) {
  const w = words(view.lang)
  const standing = study.speech ?? { title: study.title }
  return (
    <Confirm
      view={view}
      open={w.writeSpeech}
      warning={w.speechHint}
      schema={speechForm}
      action={`/studies/${study.id}/speech`}
      submit={w.keep}
      {...filled(returned, 'speech', standing)}
    />
  )
}

/** What was found, in the order in which a report tells it. */
function outlineOf(study: Study, lang: Lang): string {
  const part = (kind: (typeof findingKinds)[number]) => {
    const some = study.findings.filter((one) => one.kind === kind)
    return [findingWords[kind][lang], ...some.map(({ text }, at) => `${at + 1}. ${text}`)].join('\n')
  }
  return [study.question, ...findingKinds.map(part)].join('\n\n')
}

function filled(returned: Returned, form: StudyFormName, standing?: Record<string, unknown>) {
  if (returned.form === form) return { values: returned.values, errors: returned.errors }
  return { values: standing, name: form }
}
