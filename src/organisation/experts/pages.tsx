// Owns: the pages of expert pools: all of them, one with its questions, one question with its answers.
import type { z } from 'zod'
import {
  Button,
  Card,
  DataList,
  EmptyState,
  type FieldError,
  Form,
  Lines,
  Page,
  type View,
} from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import { answerForm, leaveForm, poolForm } from './forms.ts'
import type { AnswerKind } from './pool.ts'
import type { Pool, Question } from './queries.ts'
import { words } from './words.ts'

interface Again {
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

export function PoolsPage({ view, pools, maker }: { view: View; pools: readonly Pool[]; maker: boolean }) {
  const w = words(view.lang)
  const lines = pools.map((one) => ({
    href: `/expert-pools/${one.id}`,
    title: one.name[view.lang],
    hint: one.seats.map(({ name, knows }) => `${name} ${knows}`).join(' · ') || w.nobody,
  }))
  return (
    <Page view={view} title={w.pools} lead={w.poolsLead}>
      {lines.length ? <Lines lines={lines} /> : <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>}
      {maker && (
        <Card title={w.open}>
          <Form view={view} schema={poolForm} action="/expert-pools" submit={w.open} />
        </Card>
      )}
    </Page>
  )
}

interface PoolProps extends Again {
  view: View
  pool: Pool
  questions: readonly Question[]
  /** Given to those who may ask. */
  asking: z.ZodObject | null
  /** Given to those who may seat. */
  seating: z.ZodObject | null
}

export function PoolPage({ view, pool, questions, asking, seating, values, errors }: PoolProps) {
  const w = words(view.lang)
  const at = (act: string) => ({ view, action: `/expert-pools/${pool.id}/${act}`, name: act })
  return (
    <Page view={view} title={pool.name[view.lang]} lead={w.poolsLead} errors={errors}>
      <Card title={w.who}>
        {pool.seats.length === 0 && <p>{w.nobody}</p>}
        <DataList
          rows={pool.seats.map((one) => [one.name, <Seat {...{ view, pool, one, may: seating !== null }} />])}
        />
      </Card>
      {asking && <Asking {...{ view, pool, asking, values, errors }} />}
      <Card title={w.questions}>
        {questions.length ? (
          <Lines lines={questions.map((one) => lineOf(view, one))} />
        ) : (
          <p>{w.noQuestions}</p>
        )}
      </Card>
      {seating && (
        <Card title={w.seat}>
          <Form {...at('seats')} schema={seating} submit={w.add} />
        </Card>
      )}
      <Button href="/expert-pools" quiet>
        {w.back}
      </Button>
    </Page>
  )
}

interface AskingProps extends Again {
  view: View
  pool: Pool
  asking: z.ZodObject
}

function Asking({ view, pool, asking, values, errors }: AskingProps) {
  const w = words(view.lang)
  const form = { view, action: `/expert-pools/${pool.id}/questions`, schema: asking, values, errors }
  return (
    <Card title={w.ask} calling>
      <Form {...form} submit={w.send} main />
    </Card>
  )
}

interface SeatProps {
  view: View
  pool: Pool
  one: Pool['seats'][number]
  may: boolean
}

function Seat({ view, pool, one, may }: SeatProps) {
  const form = { view, action: `/expert-pools/${pool.id}/seats/end`, schema: leaveForm, name: one.accountId }
  return (
    <>
      {one.knows}{' '}
      {may && <Form {...form} values={{ person: one.accountId }} submit={words(view.lang).leave} />}
    </>
  )
}

const lineOf = (view: View, one: Question) => ({
  href: `/pool-questions/${one.id}`,
  title: one.title,
  hint: [one.venue[view.lang], day(one.neededOn, view.lang)].join(' · '),
  ...(one.ended ? { mark: words(view.lang).ended } : {}),
})

interface QuestionProps extends Again {
  view: View
  question: Question
  answers: readonly { name: string; answer: AnswerKind; note: string | null }[]
}

export function QuestionPage({ view, question, answers, values, errors }: QuestionProps) {
  const w = words(view.lang)
  const action = `/pool-questions/${question.id}`
  const filled = values ?? { answer: question.mine ?? undefined }
  return (
    <Page view={view} title={question.title} lead={question.words} errors={errors}>
      <DataList
        rows={[
          [w.venue, question.venue[view.lang]],
          [w.pools, question.pool[view.lang]],
          [w.neededOn, day(question.neededOn, view.lang)],
        ]}
      />
      {question.asked && !question.ended && (
        <Form {...{ view, action, schema: answerForm, values: filled, errors }} submit={w.reply} main />
      )}
      <Answers view={view} answers={answers} />
      {question.own && !question.ended && <Form view={view} action={`${action}/end`} submit={w.end} />}
      <Button href="/expert-pools" quiet>
        {w.back}
      </Button>
    </Page>
  )
}

function Answers({ view, answers }: Pick<QuestionProps, 'view' | 'answers'>) {
  const w = words(view.lang)
  return (
    <Card title={w.answers}>
      {answers.length === 0 && <p>{w.noAnswers}</p>}
      <DataList
        rows={answers.map(
          (one) => [one.name, [w[one.answer], one.note].filter(Boolean).join(' · ')] as const,
        )}
      />
    </Card>
  )
}
