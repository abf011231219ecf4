// Owns: the pages of calls for help.
import type { z } from 'zod'
import {
  Button,
  Card,
  DataList,
  EmptyState,
  type FieldError,
  Form,
  Lines,
  Note,
  Page,
  type View,
} from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import { offerForm } from './forms.ts'
import type { Appeal } from './queries.ts'
import { words } from './words.ts'

interface Again {
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

interface AppealsProps extends Again {
  view: View
  appeals: readonly Appeal[]
  /** Given to those who may call. */
  schema: z.ZodObject | null
}

export function AppealsPage({ view, appeals, schema, values, errors }: AppealsProps) {
  const w = words(view.lang)
  const lines = appeals.map((one) => ({
    href: `/appeals/${one.id}`,
    title: one.title,
    hint: [one.venue?.[view.lang], day(one.until, view.lang), w.offers(one.offers)]
      .filter(Boolean)
      .join(' · '),
    ...(one.ended ? { mark: w.ended } : {}),
  }))
  return (
    <Page view={view} title={w.appeals} lead={w.appealsLead} errors={errors}>
      {lines.length ? <Lines lines={lines} /> : <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>}
      {schema && (
        <Card title={w.make}>
          <Form {...{ view, schema, values, errors, action: '/appeals' }} submit={w.send} />
        </Card>
      )}
    </Page>
  )
}

interface AppealProps extends Again {
  view: View
  appeal: Appeal
  offers: readonly { name: string; offer: string }[]
  member: boolean
}

export function AppealPage(props: AppealProps) {
  const { view, appeal, offers, member, errors } = props
  const w = words(view.lang)
  return (
    <Page view={view} title={appeal.title} lead={appeal.words} errors={errors}>
      {appeal.ended && <Note>{w.endedAlready}</Note>}
      <DataList
        rows={[
          [w.venue, appeal.venue?.[view.lang]],
          [w.until, day(appeal.until, view.lang)],
          ['', appeal.own ? null : w.offers(appeal.offers)],
        ]}
      />
      {member && !appeal.ended && <Offering {...props} />}
      {appeal.own && (
        <Card title={w.who}>
          {offers.length === 0 && <p>{w.nobody}</p>}
          <DataList rows={offers.map((one) => [one.name, one.offer] as const)} />
          {!appeal.ended && <Form view={view} action={`/appeals/${appeal.id}/end`} submit={w.end} />}
        </Card>
      )}
      <Button href="/appeals" quiet>
        {w.back}
      </Button>
    </Page>
  )
}

function Offering({ view, appeal, values, errors }: AppealProps) {
  const w = words(view.lang)
  const action = `/appeals/${appeal.id}/offers`
  if (!appeal.mine)
    return <Form {...{ view, schema: offerForm, action, values, errors }} submit={w.say} main />
  return (
    <Card title={`${w.saidAlready}${appeal.mine}`}>
      <Form view={view} action={`${action}/withdrawal`} submit={w.withdraw} />
    </Card>
  )
}
