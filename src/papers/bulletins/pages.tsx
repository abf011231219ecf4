// Owns: the pages of the bulletin: its issues, a new one, one with its briefs and its lists.
import { paragraphs } from '../../documents/text.ts'
import {
  Button,
  Card,
  Confirm,
  DataList,
  EmptyState,
  Form,
  Light,
  Lines,
  MainAction,
  Page,
  type View,
} from '../../platform/html/index.ts'
import type { Attempted } from '../../platform/server/door.ts'
import { day } from '../../platform/words/format.ts'
import { briefLine } from '../briefs/pages/list.tsx'
import type { Brief } from '../briefs/reach.ts'
import type { InstructionRow } from '../instructions/reach.ts'
import { type PaperList, PapersTabs } from '../tabs.tsx'
import { Back } from '../trail/back.tsx'
import { instructionLine, issueLine } from '../trail/forward.tsx'
import type { Traced } from '../trail/matters.ts'
import { words as trailWords } from '../trail/words.ts'
import { changeForm, makeFormFor, valuesFrom } from './forms.ts'
import type { Bulletin } from './queries.ts'
import { stateWords, words } from './words.ts'

const StateMark = ({ view, one }: { view: View; one: Bulletin }) => (
  <Light
    view={view}
    light={one.state === 'draft' ? 'none' : 'kept'}
    label={stateWords[one.state][view.lang]}
  />
)

interface ListProps {
  view: View
  bulletins: readonly Bulletin[]
  next: string | null
  edits: boolean
  lists: readonly PaperList[]
  now: Date
}

export function BulletinsPage({ view, bulletins, next, edits, lists, now }: ListProps) {
  const w = words(view.lang)
  const lines = bulletins.map((one) => ({
    ...issueLine(view, one, now),
    mark: <StateMark view={view} one={one} />,
  }))
  return (
    <Page view={view} title={w.bulletins} lead={<p>{w.gloss}</p>}>
      <PapersTabs view={view} lists={lists} />
      {edits && bulletins.length > 0 && <MainAction href="/bulletins/new">{w.make}</MainAction>}
      {bulletins.length === 0 ? (
        <EmptyState title={w.none} action={<MainAction href="/briefs?show=adopted">{w.toBriefs}</MainAction>}>
          {w.noneAdvice}
        </EmptyState>
      ) : (
        <Lines lines={lines} />
      )}
      {next && <Button href={`/bulletins?after=${encodeURIComponent(next)}`}>{w.more}</Button>}
    </Page>
  )
}

interface MakeProps {
  view: View
  briefs: readonly Brief[]
  values: Record<string, unknown>
  tried?: Attempted | undefined
}

export function MakeBulletinPage({ view, briefs, values, tried }: MakeProps) {
  const w = words(view.lang)
  if (briefs.length === 0)
    return (
      <Page view={view} title={w.make}>
        <EmptyState title={w.chooseBrief} action={<MainAction href="/briefs">{w.toBriefs}</MainAction>}>
          {w.noneAdvice}
        </EmptyState>
      </Page>
    )
  return (
    <Page view={view} title={w.make} lead={<p>{w.makeLead}</p>} errors={tried?.errors}>
      <Form
        view={view}
        schema={makeFormFor(briefs)}
        action="/bulletins"
        values={tried?.values ?? values}
        errors={tried?.errors}
        submit={w.save}
        main
      />
    </Page>
  )
}

interface ChangeProps {
  view: View
  one: Bulletin
  tried?: Attempted | undefined
}

export function ChangeBulletinPage({ view, one, tried }: ChangeProps) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.change} lead={<p>{w.signNext}</p>} errors={tried?.errors}>
      <Form
        view={view}
        schema={changeForm}
        action={`/bulletins/${one.id}/text`}
        values={tried?.values ?? valuesFrom(one, true)}
        errors={tried?.errors}
        submit={w.save}
        main
      />
    </Page>
  )
}

export interface BulletinProps {
  view: View
  one: Bulletin
  briefs: readonly Brief[]
  instructions: readonly InstructionRow[]
  traced: Traced
  may: { sign: boolean; edit: boolean; send: boolean; instruct: boolean }
  now: Date
}

export function BulletinPage({ view, one, briefs, instructions, traced, may, now }: BulletinProps) {
  const w = words(view.lang)
  const t = trailWords(view.lang)
  return (
    <Page
      view={view}
      title={one.title}
      lead={<p>{[one.mark, one.issue && t.issue(one.issue, one.total)].filter(Boolean).join(' · ')}</p>}
    >
      <Acts view={view} one={one} may={may} />
      <Card title={w.lists} mark={<StateMark view={view} one={one} />}>
        <Lists view={view} one={one} now={now} />
      </Card>
      <section>
        <h2>{w.inside}</h2>
        <Lines lines={briefs.map((brief) => briefLine(view, brief, now))} />
      </section>
      {instructions.length > 0 && (
        <section>
          <h2>{t.forward}</h2>
          <Lines lines={instructions.map((each) => instructionLine(view, each, now))} />
        </section>
      )}
      <Back view={view} traced={traced} now={now} />
    </Page>
  )
}

function Acts({ view, one, may }: Pick<BulletinProps, 'view' | 'one' | 'may'>) {
  const w = words(view.lang)
  const at = `/bulletins/${one.id}`
  const step = (path: string, submit: string) => (
    <Form view={view} action={`${at}/${path}`} submit={submit} main />
  )
  return (
    <div class="stack-close">
      {may.sign && <p class="hint">{w.signNext}</p>}
      {may.send && <p class="hint">{w.sendNext}</p>}
      <div class="doing">
        {may.sign && step('signature', w.sign)}
        {may.send && step('sending', w.send)}
        {one.state !== 'draft' && <Prints view={view} at={at} />}
        {may.edit && <Button href={`${at}/text`}>{w.change}</Button>}
        {may.instruct && <Button href={`/instructions/on/bulletin.${one.id}`}>{w.recordInstruction}</Button>}
        {may.edit && (
          <Confirm
            {...{ view, action: `${at}/discard`, name: 'discard' }}
            open={w.discard}
            warning={w.discardWarning}
            submit={w.discard}
            danger
          />
        )}
      </div>
    </div>
  )
}

const Prints = ({ view, at }: { view: View; at: string }) => (
  <>
    <Button href={`${at}/paper/docx`}>{words(view.lang).docx}</Button>
    <Button href={`${at}/paper/pdf`} quiet>
      {words(view.lang).pdf}
    </Button>
  </>
)

function Lists({ view, one, now }: { view: View; one: Bulletin; now: Date }) {
  const w = words(view.lang)
  const told = (text: string) => paragraphs(text).join(view.lang === 'zh' ? '、' : ', ')
  return (
    <DataList
      rows={[
        [w.toReport, told(one.to_report)],
        [w.toSend, told(one.to_send)],
        [w.toIssue, told(one.to_issue)],
        [w.signer, one.signer],
        [w.signedOn, one.signed_at && day(one.signed_at, view.lang, now)],
        [w.sentOn, one.sent_at && day(one.sent_at, view.lang, now)],
      ]}
    />
  )
}
