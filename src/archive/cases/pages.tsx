// Owns: the pages on which a case is written, approved and, later, published or taken down.
import type { z } from 'zod'
import { paragraphs } from '../../documents/text.ts'
import { keptIn } from '../../hearing/redaction/form.ts'
import { Look } from '../../hearing/redaction/look.tsx'
import { review } from '../../hearing/redaction/review.ts'
import type { MatterRow } from '../../matters/matter.ts'
import { Button, Card, Form, Page, type View } from '../../platform/html/index.ts'
import type { Attempted } from '../../platform/server/door.ts'
import { words } from '../words.ts'
import { type CaseRow, type CaseText, caseParts } from './case.ts'
import { addendumForm, approvalForm, caseForm, publicationForm } from './forms.ts'

interface About {
  view: View
  matter: MatterRow
  tried?: Attempted | undefined
}

export function WritePage({ view, matter, text, tried }: About & { text: CaseText }) {
  const w = words(view.lang)
  const values = tried?.values ?? { ...text }
  return (
    <Page view={view} title={w.writeCase} lead={<p>{w.writeCaseLead}</p>} errors={tried?.errors}>
      <Form
        view={view}
        schema={caseForm}
        action={`/matters/${matter.id}/case`}
        values={values}
        errors={tried?.errors}
        submit={w.keepDraft}
        main
      />
    </Page>
  )
}

export function ApprovalPage({ view, matter, study, tried }: About & { study: CaseRow }) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.approve} lead={<p>{w.approveLead}</p>} errors={tried?.errors}>
      <CaseCard view={view} text={study} />
      <p>
        <Button href={`/matters/${matter.id}/case`} quiet>
          {w.rewrite}
        </Button>
      </p>
      <Form
        view={view}
        schema={drawnOf(approvalForm)}
        action={`/matters/${matter.id}/case/approval`}
        values={tried?.values ?? { retention: '30' }}
        errors={tried?.errors}
        submit={w.approve}
        main
      >
        <CaseLook view={view} study={study} tried={tried} />
      </Form>
    </Page>
  )
}

export function PublicationPage({ view, matter, study, tried }: About & { study: CaseRow }) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.decidePublication} errors={tried?.errors}>
      <CaseCard view={view} text={study} />
      <Form
        view={view}
        schema={drawnOf(publicationForm)}
        action={`/matters/${matter.id}/case/publication`}
        values={tried?.values}
        errors={tried?.errors}
        submit={w.decidePublication}
        main
      >
        <CaseLook view={view} study={study} tried={tried} />
      </Form>
    </Page>
  )
}

export function AddendumPage({ view, matter, tried }: About) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.addendum} lead={<p>{w.addendumLead}</p>} errors={tried?.errors}>
      <p>{matter.headline}</p>
      <Form
        view={view}
        schema={addendumForm}
        action={`/matters/${matter.id}/addendum`}
        values={tried?.values}
        errors={tried?.errors}
        submit={w.addendum}
        main
      />
    </Page>
  )
}

export interface ShownCase {
  title: string
  background: string
  doing: string
  outcome: string
  lessons?: string | null | undefined
}

export function CaseCard({ view, text }: { view: View; text: ShownCase }) {
  return (
    <Card title={text.title}>
      <CaseBody view={view} text={text} />
    </Card>
  )
}

/** `alone`: the whole page is the case, and its parts stand right below the title. */
export function CaseBody({ view, text, alone }: { view: View; text: ShownCase; alone?: boolean }) {
  const w = words(view.lang)
  const Heading = alone ? 'h2' : 'h3'
  const parts = [
    [w.background, text.background],
    [w.doing, text.doing],
    [w.outcome, text.outcome],
    [w.lessons, text.lessons],
  ] as const
  return (
    <>
      {parts
        .filter(([, body]) => body)
        .map(([heading, body]) => (
          <section class="stack-close">
            <Heading>{heading}</Heading>
            {paragraphs(body ?? '').map((one) => (
              <p>{one}</p>
            ))}
          </section>
        ))}
    </>
  )
}

function CaseLook({ view, study, tried }: { view: View; study: CaseRow; tried?: Attempted | undefined }) {
  const w = words.both
  const { background, doing, outcome, lessons } = w
  const labels = { title: w.caseTitle, background, doing, outcome, lessons }
  return <Look view={view} seen={review(caseParts(study))} labels={labels} kept={keptIn(tried?.values)} />
}

/** The look draws its own fields. */
const drawnOf = (form: z.ZodObject): z.ZodObject => form.omit({ reviewed: true, keep: true })
