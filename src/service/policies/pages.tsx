// Owns: the pages of the policy library for everyone.
import { type Category, categories, categoryWords } from '../../matters/words.ts'
import {
  Button,
  Card,
  DataList,
  EmptyState,
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
import type { ExplainerLine, Policy } from './queries.ts'
import { words } from './words.ts'

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
      <p class="row">
        <MainAction href="/orders/new">{w.ask}</MainAction>
      </p>
      <Tabs label={w.category} tabs={tabs} />
      {policies.length === 0 ? (
        <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>
      ) : (
        <Lines lines={policies.map((one) => policyLine(view, one, `/policies/${one.id}`, now))} />
      )}
    </Page>
  )
}

export function policyLine(view: View, one: Policy, href: string, now: Date) {
  const w = words(view.lang)
  const since = w.since(day(one.inForceOn, view.lang, now))
  return { href, title: one.title, hint: [one.issuer, since].join(' · ') }
}

export interface PolicyProps {
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
      <p class="row">
        {policy.state === 'published' && (
          <MainAction href={`/orders/new?policyId=${policy.id}`}>{w.ask}</MainAction>
        )}
        <Button href="/policies" quiet>
          {w.policies}
        </Button>
      </p>
    </Page>
  )
}

const dayText = (now: Date): string => new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)

export function Text({ view, policy, now }: Pick<PolicyProps, 'view' | 'policy' | 'now'>) {
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

export function Explainers({ view, explainers }: Pick<PolicyProps, 'view' | 'explainers'>) {
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
