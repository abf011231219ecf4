// Owns: the pages of the policy library: for everyone, and for those who keep it.
import { type Category, categories, categoryWords } from '../../matters/words.ts'
import {
  Button,
  Card,
  Confirm,
  DataList,
  EmptyState,
  type FieldError,
  Form,
  Light,
  Lines,
  MainAction,
  Note,
  Page,
  Tabs,
  type View,
} from '../../platform/html/index.ts'
import { day } from '../../platform/words/format.ts'
import { SessionLines } from '../activities/public.tsx'
import type { ActivityLine } from '../activities/queries.ts'
import { PublicWays } from '../ways.tsx'
import { explainerFormFor, policyForm } from './forms.ts'
import type { ExplainerLine, Policy } from './queries.ts'
import { stateWords, words } from './words.ts'

interface ListProps {
  view: View
  policies: readonly Policy[]
  category: string | undefined
  now: Date
}

export function PoliciesPage({ view, policies, category, now }: ListProps) {
  const w = words(view.lang)
  const tabs = [undefined, ...categories].map((one) => ({
    href: one ? `/policies?category=${one}` : '/policies',
    label: one ? categoryWords[one][view.lang] : w.all,
    current: one === category,
  }))
  return (
    <Page view={view} title={w.policies} lead={w.lead}>
      <PublicWays view={view} at="/policies" />
      <Tabs label={w.category} tabs={tabs} />
      {policies.length === 0 ? (
        <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>
      ) : (
        <Lines lines={policies.map((one) => lineOf(view, one, `/policies/${one.id}`, now))} />
      )}
      <MainAction href="/orders/new">{w.ask}</MainAction>
    </Page>
  )
}

function lineOf(view: View, one: Policy, href: string, now: Date) {
  const w = words(view.lang)
  const since = `${w.inForce} ${day(one.inForceOn, view.lang, now)}`
  return { href, title: one.title, hint: [one.issuer, since].join(' · ') }
}

interface PolicyProps {
  view: View
  policy: Policy
  explainers: readonly ExplainerLine[]
  sessions: readonly ActivityLine[]
  now: Date
}

export function PolicyPage(props: PolicyProps) {
  const { view, policy, sessions, now } = props
  const w = words(view.lang)
  return (
    <Page view={view} title={policy.title} lead={policy.issuer}>
      {policy.state === 'withdrawn' && <Note>{w.over}</Note>}
      {policy.endedOn && policy.endedOn < dayText(now) && <Note>{w.ends}</Note>}
      <Text view={view} policy={policy} now={now} />
      <Explainers view={view} explainers={props.explainers} />
      {sessions.length > 0 && (
        <Card title={w.talks}>
          <SessionLines {...{ view, sessions, now }} />
        </Card>
      )}
      {policy.state === 'published' && (
        <MainAction href={`/orders/new?policyId=${policy.id}`}>{w.ask}</MainAction>
      )}
      <Button href="/policies" quiet>
        {w.policies}
      </Button>
    </Page>
  )
}

const dayText = (now: Date): string => new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)

function Text({ view, policy, now }: Pick<PolicyProps, 'view' | 'policy' | 'now'>) {
  const w = words(view.lang)
  return (
    <>
      <Card title={w.plain}>
        <p class="whitespace-pre-line">{policy.plainText}</p>
      </Card>
      {policy.guide && (
        <Card title={w.guide}>
          <p class="whitespace-pre-line">{policy.guide}</p>
        </Card>
      )}
      <DataList
        rows={[
          [w.category, categoryWords[policy.category as Category]?.[view.lang]],
          [w.number, policy.number],
          [w.inForce, day(policy.inForceOn, view.lang, now)],
          [w.ended, policy.endedOn && day(policy.endedOn, view.lang, now)],
        ]}
      />
      <details class="card">
        <summary>{w.full}</summary>
        <p class="whitespace-pre-line">{policy.fullText}</p>
      </details>
    </>
  )
}

function Explainers({ view, explainers }: Pick<PolicyProps, 'view' | 'explainers'>) {
  const w = words(view.lang)
  return (
    <Card title={w.explainers}>
      {explainers.length === 0 && <p>{w.nobody}</p>}
      <ul class="stack-close">
        {explainers.map(({ name, firm }) => (
          <li>{firm ? `${name} · ${firm}` : name}</li>
        ))}
      </ul>
    </Card>
  )
}

interface LibraryProps {
  view: View
  policies: readonly Policy[]
  now: Date
}

export function LibraryPage({ view, policies, now }: LibraryProps) {
  const w = words(view.lang)
  const lines = policies.map((one) => ({
    ...lineOf(view, one, `/desk/policies/${one.id}`, now),
    mark: <StateMark view={view} state={one.state} />,
  }))
  return (
    <Page view={view} title={w.manage} lead={w.lead}>
      {lines.length ? <Lines lines={lines} /> : <EmptyState title={w.none}>{w.freshLead}</EmptyState>}
      <MainAction href="/desk/policies/new">{w.fresh}</MainAction>
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
      {keeper && policy.state === 'draft' && (
        <div class="row items-start">
          <Button href={`${at}/draft`}>{w.fresh}</Button>
          <Confirm
            view={view}
            open={w.publish}
            warning={w.publishWarning}
            action={`${at}/publication`}
            submit={w.publish}
            name="publish"
          />
        </div>
      )}
      <Text view={view} policy={policy} now={now} />
      <Explainers view={view} explainers={explainers} />
      {policy.state !== 'withdrawn' && <Hands {...props} at={at} explains={explains} />}
      {keeper && policy.state === 'published' && (
        <Confirm
          view={view}
          open={w.withdraw}
          warning={w.withdrawWarning}
          action={`${at}/withdrawal`}
          submit={w.withdraw}
          name="withdraw"
        />
      )}
      <Button href="/desk/policies" quiet>
        {w.manage}
      </Button>
    </Page>
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
