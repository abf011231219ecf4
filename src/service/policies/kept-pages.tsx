// Owns: the pages of the policy library for those who keep it.
import {
  Button,
  Card,
  Confirm,
  EmptyState,
  type FieldError,
  Form,
  Light,
  Lines,
  MainAction,
  Page,
  type View,
} from '../../platform/html/index.ts'
import { explainerFormFor, policyForm } from './forms.ts'
import { Explainers, type PolicyProps, policyLine, Text } from './pages.tsx'
import type { Policy } from './queries.ts'
import { stateWords, words } from './words.ts'

interface LibraryProps {
  view: View
  policies: readonly Policy[]
  /** Writes new ones. */
  keeps: boolean
  now: Date
}

export function LibraryPage({ view, policies, keeps, now }: LibraryProps) {
  const w = words(view.lang)
  const lines = policies.map((one) => ({
    ...policyLine(view, one, `/desk/policies/${one.id}`, now),
    mark: <StateMark view={view} state={one.state} />,
  }))
  return (
    <Page view={view} title={w.manage} lead={w.lead}>
      {lines.length ? <Lines lines={lines} /> : <EmptyState title={w.none}>{w.freshLead}</EmptyState>}
      {keeps && <MainAction href="/desk/policies/new">{w.fresh}</MainAction>}
    </Page>
  )
}

function StateMark({ view, state }: { view: View; state: Policy['state'] }) {
  return (
    <Light view={view} light={state === 'published' ? 'kept' : 'none'} label={stateWords[state][view.lang]} />
  )
}

interface WriteProps {
  view: View
  /** The draft that is written anew. */
  id?: string
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

export function WritePolicyPage({ view, id, values, errors }: WriteProps) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.fresh} lead={w.freshLead} errors={errors}>
      <Form
        {...{ view, values, errors }}
        schema={policyForm}
        action={id ? `/desk/policies/${id}` : '/desk/policies'}
        submit={w.save}
        main
      />
    </Page>
  )
}

interface KeptProps extends PolicyProps {
  keeper: boolean
  explains: boolean
  professionals: readonly { id: string; name: string; firm: string }[]
}

export function KeptPolicyPage(props: KeptProps) {
  const { view, policy, keeper, explains, explainers, now } = props
  const w = words(view.lang)
  const at = `/desk/policies/${policy.id}`
  return (
    <Page view={view} title={policy.title} lead={<StateMark view={view} state={policy.state} />}>
      {keeper && policy.state === 'draft' && <Draft view={view} at={at} />}
      <Text view={view} policy={policy} now={now} />
      <Explainers view={view} explainers={explainers} />
      {policy.state !== 'withdrawn' && <Hands {...props} at={at} explains={explains} />}
      {keeper && policy.state === 'published' && <Withdrawing view={view} at={at} />}
      <Button href="/desk/policies" quiet>
        {w.manage}
      </Button>
    </Page>
  )
}

function Draft({ view, at }: { view: View; at: string }) {
  const w = words(view.lang)
  const action = `${at}/publication`
  return (
    <div class="row items-start">
      <Button href={`${at}/draft`}>{w.rewrite}</Button>
      <Confirm
        {...{ view, action }}
        open={w.publish}
        warning={w.publishWarning}
        submit={w.publish}
        name="publish"
      />
    </div>
  )
}

function Withdrawing({ view, at }: { view: View; at: string }) {
  const w = words(view.lang)
  const action = `${at}/withdrawal`
  return (
    <Confirm
      {...{ view, action }}
      open={w.withdraw}
      warning={w.withdrawWarning}
      submit={w.withdraw}
      name="end"
    />
  )
}

function Hands({ view, policy, keeper, explains, professionals, at }: KeptProps & { at: string }) {
  const w = words(view.lang)
  const path = explains ? `${at}/explainers/end` : `${at}/explainers`
  return (
    <Card>
      <div class="row items-start">
        <Form view={view} action={path} submit={explains ? w.noLonger : w.offer} name="offer" />
        <Button href={`/activities/new?kind=policyTalk&policyId=${policy.id}`}>{w.talk}</Button>
        {policy.state === 'published' && <Button href={`/policies/${policy.id}`}>{w.asPublic}</Button>}
      </div>
      {keeper && professionals.length > 0 && (
        <Form
          view={view}
          schema={explainerFormFor(professionals)}
          action={`${at}/explainers`}
          submit={w.name}
          name="other"
        />
      )}
    </Card>
  )
}
