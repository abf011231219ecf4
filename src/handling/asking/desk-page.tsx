// Owns: the desk's pages of follow-up: who has been asked and what they said, one call at a time, and what follows.
import type { z } from 'zod'
import type { MatterRow } from '../../matters/matter.ts'
import { Card, Form, MainAction, Page, Qr, Quote, type View } from '../../platform/html/index.ts'
import type { Attempted } from '../../platform/server/door.ts'
import { dayAndTime } from '../../platform/words/format.ts'
import type { Way } from '../follow-up/closing.ts'
import type { Asked, Round, Spoken } from '../follow-up/round.ts'
import { contentWords, solvedWords, words } from '../follow-up/words.ts'
import * as forms from './forms.ts'

interface FollowUpProps {
  view: View
  matter: MatterRow
  round: Round
  way: Way
  /** May decide what follows. */
  decides: boolean
  now: Date
  tried?: Attempted | undefined
}

export const pathOfWay = {
  file: 'filing',
  redo: 'redo',
  sendUp: 'sending-up',
  finalAnswer: 'final-answer',
} as const

export function FollowUpPage(props: FollowUpProps) {
  const { view, matter, round, way, decides, now, tried } = props
  const w = words(view.lang)
  const base = `/matters/${matter.id}`
  return (
    <Page view={view} title={w.followUp} lead={<p>{matter.headline}</p>} errors={tried?.errors}>
      {way !== 'wait' && decides && (
        <Card title={w[way]} calling>
          <MainAction href={`${base}/${pathOfWay[way]}`}>{w[way]}</MainAction>
        </Card>
      )}
      <Said view={view} round={round} now={now} />
      <ContactCard {...props} />
      <Card title={w.representativeLink}>
        <Form
          view={view}
          schema={forms.linkForm}
          action={`${base}/follow-up/links`}
          submit={w.representativeLink}
          name="link"
        />
      </Card>
    </Page>
  )
}

function ContactCard({ view, matter, round, tried }: FollowUpProps) {
  const w = words(view.lang)
  const waiting = round.asked.filter((one) => !one.settled)
  if (waiting.length === 0 && round.asked.length > 0) return null
  return (
    <Card title={w.noteIt}>
      <p class="hint">{w.followUpLead}</p>
      <Form
        view={view}
        schema={forms.contactFormFor(waiting.map(choiceOf))}
        action={`/matters/${matter.id}/follow-up`}
        values={tried?.values}
        errors={tried?.errors}
        submit={w.noteIt}
      />
    </Card>
  )
}

/** By number: who they are stays in the vault until somebody rings. */
const choiceOf = ({ submission }: Asked) => ({
  value: submission.id,
  label: { zh: submission.number, en: submission.number },
})

export function Said({ view, round, now }: { view: View; round: Round; now: Date }) {
  const w = words(view.lang)
  const people = round.asked.map(({ submission, last, settled, failedTries }) => (
    <div class="stack-close">
      {last && settled ? <Word view={view} answer={last} now={now} /> : <p>{triesOf(view, failedTries)}</p>}
      <p class="hint">
        <a href={`/submissions/${submission.id}`}>{submission.number}</a>
      </p>
    </div>
  ))
  const others = round.representatives.map((one) => (
    <div class="stack-close">
      <Word view={view} answer={one} now={now} />
      <p class="hint">{w.representative}</p>
    </div>
  ))
  if (people.length + others.length === 0) return null
  return (
    <Card title={w.answers}>
      <div class="words-said">{[...people, ...others]}</div>
    </Card>
  )
}

function triesOf(view: View, tries: number): string {
  const w = words(view.lang)
  return tries > 0 ? `${w.notYetAsked} · ${w.tries(tries)}` : w.notYetAsked
}

export function Word({ view, answer, now }: { view: View; answer: Spoken; now: Date }) {
  const { lang } = view
  const w = words(lang)
  const said = [
    solvedWords[answer.solved as keyof typeof solvedWords][lang],
    answer.content && contentWords[answer.content as keyof typeof contentWords][lang],
  ]
  const how = [
    answer.on_word_of
      ? w.enteredOnWord(answer.on_word_of)
      : w[answer.through as 'receipt' | 'link' | 'call' | 'visit'],
    dayAndTime(answer.at, lang, now),
  ]
  return (
    <div class="stack-close">
      <p>
        <strong>{said.filter(Boolean).join(' · ')}</strong>
      </p>
      {answer.words && <Quote>{answer.words}</Quote>}
      <p class="hint">{how.filter(Boolean).join(' · ')}</p>
    </div>
  )
}

interface DecisionProps {
  view: View
  matter: MatterRow
  way: Exclude<Way, 'wait'>
  schema: z.ZodObject
  tried?: Attempted | undefined
}

export function DecisionPage({ view, matter, way, schema, tried }: DecisionProps) {
  const w = words(view.lang)
  const lead = { file: w.fileLead, redo: w.redoLead, sendUp: w.sendUpLead, finalAnswer: w.finalLead }[way]
  return (
    <Page view={view} title={w[way]} lead={<p>{lead}</p>} errors={tried?.errors}>
      <p>{matter.headline}</p>
      <Form
        view={view}
        schema={schema}
        action={`/matters/${matter.id}/${pathOfWay[way]}`}
        values={tried?.values}
        errors={tried?.errors}
        submit={w[way]}
        main
      />
    </Page>
  )
}

export function LinkPage({
  view,
  matter,
  party,
  url,
}: {
  view: View
  matter: MatterRow
  party: string
  url: string
}) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.linkShown} lead={<p>{`${party} · ${matter.headline}`}</p>}>
      <Qr text={url} label={w.linkShown} />
      <p>{w.linkText}</p>
      <p>{url}</p>
      <p class="hint">{w.linkLead}</p>
    </Page>
  )
}
