// Owns: what is coming up and open to all, for everyone.
import {
  Card,
  DataList,
  EmptyState,
  Lines,
  MainAction,
  Note,
  Page,
  type View,
} from '../../platform/html/index.ts'
import { dayAndTime, time } from '../../platform/words/format.ts'
import { PublicWays } from '../ways.tsx'
import type { Activity, ActivityLine } from './queries.ts'
import { kindWords, words } from './words.ts'

interface Props {
  view: View
  sessions: readonly ActivityLine[]
  now: Date
}

export function SessionsPage({ view, sessions, now }: Props) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.sessions} lead={w.sessionsLead}>
      <PublicWays view={view} at="/sessions" />
      {sessions.length === 0 ? (
        <EmptyState title={w.noSessions}>{w.noSessionsAdvice}</EmptyState>
      ) : (
        <SessionLines {...{ view, sessions, now }} />
      )}
      <MainAction href="/orders/new">{w.order}</MainAction>
    </Page>
  )
}

export function SessionLines({ view, sessions, now }: Props) {
  const lines = sessions.map((one) => ({
    href: `/sessions/${one.id}`,
    title: one.title,
    hint: [kindWords[one.kind][view.lang], dayAndTime(one.startsAt, view.lang, now), one.where].join(' · '),
  }))
  return <Lines lines={lines} />
}

export function SessionPage({ view, session, now }: { view: View; session: Activity; now: Date }) {
  const w = words(view.lang)
  const gives = session.people.filter(({ part }) => part === 'gives')
  return (
    <Page view={view} title={session.title} lead={kindWords[session.kind][view.lang]}>
      {session.state === 'cancelled' && <Note>{`${w.wasCancelled} · ${session.why}`}</Note>}
      {session.state !== 'cancelled' && session.endsAt <= now && <Note>{w.over}</Note>}
      <Card>
        {session.about && <p class="whitespace-pre-line">{session.about}</p>}
        <DataList
          rows={[
            [w.whenIs, `${dayAndTime(session.startsAt, view.lang, now)}–${time(session.endsAt)}`],
            [w.whereIs, session.where],
            [w.who, gives.map(({ name }) => name).join(view.lang === 'zh' ? '、' : ', ')],
            [w.policy, session.policyId && <a href={`/policies/${session.policyId}`}>{w.policy}</a>],
          ]}
        />
      </Card>
      <MainAction href="/orders/new">{w.order}</MainAction>
    </Page>
  )
}
