// Owns: one page with every part in every state: what designers look at and what the accessibility test reads.

import {
  Button,
  Card,
  Confirm,
  DataList,
  EmptyState,
  Figures,
  Form,
  Journey,
  KeyFigure,
  Light,
  Lines,
  MainAction,
  Note,
  Page,
  Qr,
  Quote,
  Stepper,
  Table,
  Tabs,
  Timeline,
  Toast,
  type View,
} from '../index.ts'
import { signIn, submission } from './forms.tsx'
import { galleryWords, labels } from './words.ts'

export function Gallery({ view }: { view: View }) {
  const words = galleryWords(view.lang)
  return (
    <Page view={view} title={words.title} lead={words.lead} aside={<Aside view={view} />}>
      <Toast>{words.stored}</Toast>
      <div class="row">
        <MainAction href="#form">{words.speak}</MainAction>
        <Button href="#receipt">{words.receipt}</Button>
        <Button href="#topics" quiet>
          {words.allTopics}
        </Button>
      </div>
      <Way view={view} />
      <Matters view={view} />
      <Waiting view={view} />
      <Facts view={view} />
      <EmptyState title={words.nothing} action={<Button href="#poster">{words.print}</Button>}>
        {words.nothingText}
      </EmptyState>
      <Forms view={view} />
    </Page>
  )
}

function Forms({ view }: { view: View }) {
  const words = galleryWords(view.lang)
  return (
    <>
      <h2 id="form">{words.form}</h2>
      <Stepper view={view} steps={[labels.what[view.lang], words.where2, words.reach]} now={2} />
      <Form view={view} schema={submission} action="/gallery" submit={words.send} multipart>
        <Note>{words.next}</Note>
      </Form>
      <Form view={view} schema={signIn} action="/gallery" submit={words.send} name="again" />
      <Confirm
        view={view}
        open={words.withdraw}
        warning={words.withdrawText}
        action="/gallery"
        submit={words.yesWithdraw}
        danger
      />
    </>
  )
}

function Way({ view }: { view: View }) {
  const words = galleryWords(view.lang)
  return (
    <>
      <h2>{words.matter}</h2>
      <Journey
        view={view}
        label={words.matter}
        stations={[
          { label: words.said, state: 'done', when: '11-02' },
          { label: words.taken, state: 'done', name: words.methodTook, when: '11-09' },
          { label: words.talked, state: 'present', name: words.methodTalked },
          { label: words.handled, state: 'ahead' },
          { label: words.filed, state: 'ahead' },
        ]}
      />
      <Quote by={words.quoteBy}>{words.quote}</Quote>
    </>
  )
}

function Matters({ view }: { view: View }) {
  const words = galleryWords(view.lang)
  const tabs = [
    { href: '#all', label: words.all, count: 34, current: true },
    { href: '#open', label: words.open, count: 12, current: false },
    { href: '#closed', label: words.closed, count: 22, current: false },
  ]
  return (
    <>
      <Tabs label={words.state} tabs={tabs} />
      <div class="columns">
        <Card
          title={words.lamps}
          href="#lamps"
          mark={<Light view={view} light="blue" label={words.due} />}
          foot={
            <Button href="#meeting" quiet>
              {words.meeting}
            </Button>
          }
        >
          <p>{words.lampsText}</p>
        </Card>
        <Card title={words.elevator} href="#lift" mark={<Light view={view} light="red" />} calling>
          <p>{words.lampsText}</p>
        </Card>
      </div>
    </>
  )
}

function Waiting({ view }: { view: View }) {
  const words = galleryWords(view.lang)
  return (
    <>
      <h2>{words.lights}</h2>
      <div class="row">
        {(['none', 'blue', 'yellow', 'red'] as const).map((light) => (
          <Light view={view} light={light} />
        ))}
      </div>
      <Lines
        lines={[
          { href: '#w', title: words.well, hint: words.whereValue, mark: <Light view={view} light="red" /> },
          { href: '#b', title: words.bus, hint: words.whoValue, mark: <Light view={view} light="blue" /> },
        ]}
      />
      <Table
        view={view}
        caption={words.table}
        head={[words.what, words.voices, words.until, words.state]}
        figures={[1]}
        rows={[
          [<a href="#1">{words.lamps}</a>, 46, '12-03', <Light view={view} light="blue" />],
          [<a href="#2">{words.well}</a>, 3, '11-20', <Light view={view} light="red" />],
          [<a href="#3">{words.bus}</a>, 128, '12-18', <Light view={view} light="none" />],
        ]}
      />
    </>
  )
}

function Facts({ view }: { view: View }) {
  const words = galleryWords(view.lang)
  return (
    <>
      <h2>{words.figures}</h2>
      <Figures>
        <KeyFigure view={view} label={words.answered} n={83} d={96} href="#answered" />
        <KeyFigure view={view} label={words.satisfied} n={51} d={74} href="#satisfied" />
        <KeyFigure view={view} label={words.spoken} n={1204} />
      </Figures>
      <h2>{words.happened}</h2>
      <Timeline
        label={words.happened}
        happenings={[
          {
            when: '2026-11-16',
            at: '2026-11-16',
            title: words.agreed,
            body: words.agreedText,
            by: words.liaison,
          },
          { when: '2026-11-04', at: '2026-11-04', title: words.sorted, by: words.liaison },
          { when: '2026-11-02', at: '2026-11-02', title: words.registered },
        ]}
      />
    </>
  )
}

function Aside({ view }: { view: View }) {
  const words = galleryWords(view.lang)
  return (
    <>
      <Card title={words.facts}>
        <DataList
          rows={[
            [words.where, words.whereValue],
            [words.since, words.sinceValue],
            [words.who, words.whoValue],
            [words.state, null],
          ]}
        />
      </Card>
      <Note>{words.note}</Note>
      <Qr text="https://example.org/receipts/3F7K-92QD" label={words.scan} />
    </>
  )
}
