// Owns: the pages on which a resident or a representative says whether it is done, and what they read first.
import { Card, Form, Page, Quote, type View } from '../../platform/html/index.ts'
import type { Attempted } from '../../platform/server/door.ts'
import { OneReply } from '../deeds/page.tsx'
import { words } from '../follow-up/words.ts'
import { words as taskWords } from '../tasks/words.ts'
import { wordForm } from './forms.ts'
import type { PassedReply } from './replies.ts'

interface WordPageProps {
  view: View
  headline: string
  explanation: string | null
  replies: readonly PassedReply[]
  now: Date
  /** The address of this page: its form is sent there, the papers lie below it. */
  action: string
  /** `/tasks` for staff: there each task keeps its own. */
  papers: string
  /** Said instead of the form. */
  instead: string | null
  tried?: Attempted | undefined
}

export function WordPage(props: WordPageProps) {
  const { view, headline, explanation, instead, tried } = props
  const w = words(view.lang)
  return (
    <Page view={view} title={w.answer} lead={<p>{headline}</p>} errors={tried?.errors}>
      {explanation && <Quote>{explanation}</Quote>}
      <Passed {...props} />
      {instead ? (
        <p>{instead}</p>
      ) : (
        <Form
          view={view}
          schema={wordForm}
          action={props.action}
          values={tried?.values}
          errors={tried?.errors}
          submit={w.send}
          main
        >
          <p class="hint">{w.answerLead}</p>
        </Form>
      )}
    </Page>
  )
}

export function Passed({
  view,
  replies,
  now,
  papers,
}: Pick<WordPageProps, 'view' | 'replies' | 'now'> & {
  /** The address that they lie below; empty where they are closed to this reader. */
  papers: string | ((one: PassedReply) => string)
}) {
  if (replies.length === 0) return null
  return (
    <Card title={taskWords(view.lang).replies}>
      {replies.map((one) => {
        const base = typeof papers === 'string' ? papers : papers(one)
        return <OneReply view={view} reply={one.reply} party={one.party[view.lang]} base={base} now={now} />
      })}
    </Card>
  )
}

export function ThanksPage({ view, headline }: { view: View; headline: string }) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.thanks} lead={<p>{headline}</p>}>
      <p>{w.thanksMore}</p>
    </Page>
  )
}
