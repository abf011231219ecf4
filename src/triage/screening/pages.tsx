// Owns: the pages of choosing: a topic with what residents said beside it; and those of one form each, for setting
// aside, going on, what came from below, taking up again.
import type { z } from 'zod'
import { keptIn } from '../../hearing/redaction/form.ts'
import { Look } from '../../hearing/redaction/look.tsx'
import { review } from '../../hearing/redaction/review.ts'
import { openPauseOf } from '../../matters/limits/pauses.ts'
import { findMatter, type MatterRow } from '../../matters/matter.ts'
import type { MethodInForce } from '../../matters/methods/in-force.ts'
import type { Staff } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import {
  Button,
  Card,
  type FieldError,
  Form,
  Note,
  Page,
  Quote,
  type View,
} from '../../platform/html/index.ts'
import { heard } from '../cues/cues.ts'
import { GroundsTold } from '../pane/grounds.tsx'
import { topicParts } from './decision.ts'
import * as forms from './forms.ts'
import { needsRepresentatives } from './rules.ts'
import { words } from './words.ts'

/** A form that came back. */
export interface Typed {
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

interface ScreeningProps {
  view: View
  matter: MatterRow
  method: MethodInForce
  said: readonly string[]
  /** Whether this person's own yes is enough. */
  approves: boolean
  /** What the members noted of their talk with the household representatives. */
  talks: readonly string[]
  typed?: Typed
}

/** What concerns land starts unpublished; a person may decide otherwise. */
const aboutLand = ({ matter, said }: Pick<ScreeningProps, 'matter' | 'said'>): boolean =>
  heard('land', [matter.headline, ...said].join('\n')) !== null

const usual = (matter: MatterRow, land: boolean) => ({
  publicHeadline: matter.headline,
  ...(land ? { publish: 'no', whyNotPublic: 'landDispute' } : {}),
})

export function ScreeningPage(props: ScreeningProps) {
  const { view, matter, method, said, approves, talks, typed } = props
  const [w, land] = [words(view.lang), aboutLand(props)]
  return (
    <Page
      view={view}
      title={method.label('screen')[view.lang]}
      heading={matter.headline}
      lead={w.screeningLead}
      errors={typed?.errors}
      aside={<Behind view={view} matter={matter} said={said} />}
    >
      <Talked view={view} matter={matter} method={method} talks={talks} />
      {land && <Note>{w.landUnpublished}</Note>}
      <Form
        {...{ view, errors: typed?.errors, submit: w.decide }}
        schema={forms.formFor(matter, method, { approves, talked: talks.length > 0 })}
        action={`/matters/${matter.id}/confirmation`}
        values={typed?.values ?? usual(matter, land)}
        main
      >
        <GroundsTold view={view} />
        <LookOver {...props} land={land} />
      </Form>
      <Jointly view={view} />
    </Page>
  )
}

/** What would be public by what stands in the form now. */
function LookOver({ view, matter, typed, land }: ScreeningProps & { land: boolean }) {
  const values: Record<string, unknown> = typed?.values ?? usual(matter, land)
  if (values.publish === 'no') return null
  const text = (key: string) => (typeof values[key] === 'string' ? (values[key] as string) : '')
  const parts = topicParts({ headline: text('publicHeadline'), summary: text('publicSummary') })
  const labels = { headline: words.both.publicHeadline, summary: words.both.publicSummary }
  return <Look view={view} seen={review(parts)} labels={labels} kept={keptIn(typed?.values)} quiet />
}

const Jointly = ({ view }: { view: View }) => (
  <Button href="/screening/joint" quiet>
    {words(view.lang).jointly}
  </Button>
)

function Talked({
  view,
  matter,
  method,
  talks,
}: Pick<ScreeningProps, 'view' | 'matter' | 'method' | 'talks'>) {
  const w = words(view.lang)
  if (!needsRepresentatives(method)) return null
  const [title, text] = talks.length > 0 ? [w.metAlready, talks] : [w.metRepresentatives, [w.metNotYet]]
  return (
    <Card title={title} href={`/matters/${matter.id}/representatives`}>
      {text.map((one) => (
        <p>{one}</p>
      ))}
    </Card>
  )
}

function Behind({ view, matter, said }: { view: View; matter: MatterRow; said: readonly string[] }) {
  const w = words(view.lang)
  return (
    <Card title={said.length > 0 ? w.theirWords : matter.number} href={`/matters/${matter.id}`}>
      {said.map((text) => (
        <Quote>{text}</Quote>
      ))}
      {said.length === 0 && <p>{matter.headline}</p>}
    </Card>
  )
}

/** A page of one noun for this actor, with what was typed where its form came back. */
export type Show = (db: Db, actor: Staff, view: View, id: string, typed?: Typed) => Promise<unknown>

type Label = keyof typeof words.both
interface Small {
  path: string
  title: Label
  lead?: Label
  submit: Label
  form: z.ZodObject
  main?: boolean
  /** Another way out, as a link. */
  other?: { path: string; label: Label }
  note?(db: Db, view: View, matter: MatterRow): Promise<string | null>
}

function small(page: Small): Show {
  return async (db, actor, view, id, typed) => {
    const matter = await findMatter(db, actor, id)
    const note = page.note ? await page.note(db, view, matter) : null
    const w = words(view.lang)
    return (
      <Page view={view} title={w[page.title]} lead={page.lead && w[page.lead]} errors={typed?.errors}>
        <p>
          <a href={`/matters/${id}`}>{`${matter.number} ${matter.headline}`}</a>
        </p>
        {note && <Note>{note}</Note>}
        <Form
          view={view}
          schema={page.form}
          action={`/matters/${id}/${page.path}`}
          values={typed?.values}
          errors={typed?.errors}
          submit={w[page.submit]}
          main={page.main}
        />
        {page.other && <Button href={`/matters/${id}/${page.other.path}`}>{w[page.other.label]}</Button>}
      </Page>
    )
  }
}

export const suspensionPage = small({
  path: 'suspension',
  title: 'suspend',
  lead: 'suspendLead',
  submit: 'suspend',
  form: forms.suspensionForm,
})

export const resumptionPage = small({
  path: 'resumption',
  title: 'resume',
  lead: 'resumeLead',
  submit: 'resume',
  form: forms.wordForm,
  main: true,
  async note(db, view, matter) {
    const pause = await openPauseOf(db, matter.committee_id, matter.id)
    return pause && `${words(view.lang).suspendedWhy}: ${pause.reason}`
  },
})

export const takingUpPage = small({
  path: 'taking-up',
  title: 'takeUp',
  lead: 'takeUpLead',
  submit: 'takeUpNow',
  form: forms.wordForm,
  main: true,
  other: { path: 'result-from-above', label: 'bringResult' },
})

export const resultPage = small({
  path: 'result-from-above',
  title: 'bringResult',
  submit: 'bringResult',
  form: forms.resultForm,
  main: true,
})

export const reopeningPage = small({
  path: 'reopening',
  title: 'reopen',
  lead: 'reopenLead',
  submit: 'reopen',
  form: forms.reopeningForm,
  main: true,
})
