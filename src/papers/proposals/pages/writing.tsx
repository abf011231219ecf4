// Owns: the page on which a proposal is begun, and the pages that a link opens or gives.
import { Form, Note, Page, Qr, type View } from '../../../platform/html/index.ts'
import { newFormFor, type Option, wordForm } from '../forms.ts'
import type { ProposalRow } from '../proposal.ts'
import type { ReplyRow } from '../units/reply.ts'
import { classWords, words } from '../words.ts'
import type { Returned } from './act.tsx'

interface NewProps {
  view: View
  values: Record<string, unknown>
  bodies: readonly Option[]
  /** For the office, which enters it on a member's word. */
  members: readonly Option[] | null
  drafted: boolean
  errors?: Returned['errors'] | undefined
}

export function NewProposalPage({ view, values, bodies, members, drafted, errors }: NewProps) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.write} lead={w.writeLead} errors={errors}>
      {drafted && <Note>{w.drafted}</Note>}
      <Form
        view={view}
        schema={newFormFor(bodies, members)}
        action="/proposals"
        values={values}
        errors={errors}
        submit={w.keepDraft}
        main
      />
    </Page>
  )
}

interface LinkProps {
  view: View
  proposal: ProposalRow
  title: string
  lead: string
  /** Nothing yet: the button that makes it. */
  url: string | null
}

export function LinkPage({ view, proposal, title, lead, url }: LinkProps) {
  return (
    <Page view={view} title={title} lead={lead}>
      <p>{proposal.subject}</p>
      {url ? (
        <>
          <Qr text={url} label={title} />
          <p>{url}</p>
        </>
      ) : (
        <Form view={view} action={view.path} submit={title} main />
      )}
    </Page>
  )
}

interface WordProps {
  view: View
  proposal: ProposalRow
  replies: readonly ReplyRow[]
  returned?: Returned | undefined
}

/** By link: what was asked, what was answered, and one's own word on it. */
export function WordPage({ view, proposal, replies, returned }: WordProps) {
  const w = words(view.lang)
  return (
    <Page view={view} title={proposal.subject} lead={w.evaluateLead} errors={returned?.errors}>
      {replies.map((one) => (
        <section class="card">
          <h2>{classWords[one.class as keyof typeof classWords][view.lang]}</h2>
          <p class="whitespace-pre-line">{one.text}</p>
          {one.plan && <p>{one.plan}</p>}
        </section>
      ))}
      <Form
        view={view}
        schema={wordForm}
        action={view.path}
        submit={w.evaluate}
        {...(returned ? { values: returned.values, errors: returned.errors } : {})}
        main
      />
      <p class="hint">{w.linkEndsHere}</p>
    </Page>
  )
}
