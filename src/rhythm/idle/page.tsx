// Owns: the page on which the owner answers, and what of it stands on the page of the venue.
import { z } from 'zod'
import {
  ask,
  Button,
  Card,
  type FieldError,
  Form,
  listed,
  Note,
  Page,
  type View,
} from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import type { IdleQuestion } from './queries.ts'
import { answerWords, type IdleAnswer, words } from './words.ts'

const say = words.both
const options = (Object.keys(answerWords) as IdleAnswer[]).map((value) => ({
  value,
  label: answerWords[value],
}))

/** The venues to merge into are those of the same place; the page adds them. */
export const answerForm = (near: readonly { value: string; label: Bilingual }[] = []) =>
  z.object({
    answer: ask.choice({ label: say.answer, options, required: true }),
    mergeInto: listed({ label: say.mergeInto, hint: say.mergeIntoHint, options: near }),
    reason: ask.text({ label: say.reason, hint: say.reasonHint, min: 2, max: 300, rows: 3, required: true }),
  })

interface Props {
  view: View
  question: IdleQuestion
  near: readonly { value: string; label: Bilingual }[]
  values?: Record<string, unknown> | undefined
  errors?: readonly FieldError[] | undefined
}

export function IdlePage({ view, question, near, values, errors }: Props) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.question} lead={questionSaid(view, question)} errors={errors}>
      {question.answer ? (
        <>
          <Note>{answerSaid(view, question)}</Note>
          <Button href={`/rhythm/venues/${question.venueId}`}>{question.venue[view.lang]}</Button>
        </>
      ) : (
        <>
          <p>{w.explain}</p>
          <Form
            view={view}
            schema={answerForm(near)}
            action={`/rhythm/idle/${question.id}`}
            values={values}
            errors={errors}
            submit={w.send}
            main
          >
            <p class="hint">{w.who}</p>
          </Form>
        </>
      )}
    </Page>
  )
}

export function IdleCard({ view, question, owner }: { view: View; question: IdleQuestion; owner: boolean }) {
  const w = words(view.lang)
  return (
    <Card title={w.question} calling={!question.answer}>
      <p>{questionSaid(view, question)}</p>
      {question.answer && <p>{answerSaid(view, question)}</p>}
      {!question.answer && owner && <Button href={`/rhythm/idle/${question.id}`}>{w.answerIt}</Button>}
    </Card>
  )
}

function questionSaid(view: View, { venue, idleSince }: IdleQuestion): string {
  return words(view.lang).asked(venue[view.lang], day(idleSince, view.lang))
}

function answerSaid(view: View, { answer, reason, mergeInto }: IdleQuestion): string {
  if (!answer) return ''
  const what = [answerWords[answer][view.lang], mergeInto?.[view.lang]].filter(Boolean).join(' · ')
  return words(view.lang).answeredSaid(what, reason ?? '')
}
