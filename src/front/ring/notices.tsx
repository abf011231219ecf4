// Owns: the notices of the account that is signed in. Read means put away; who read what is nobody's business.
import { Button, Card, EmptyState, Form, Page, type View } from '../../platform/html/index.ts'
import type { DeskNotice } from '../../platform/messages/desk.ts'
import { dayAndTime } from '../../platform/words/format.ts'
import { pathOf } from './about.ts'
import { newestForm } from './forms.ts'
import { words } from './words.ts'

interface NoticesProps {
  view: View
  notices: readonly DeskNotice[]
  next: string | null
  now: Date
}

export function NoticesPage({ view, notices, next, now }: NoticesProps) {
  const w = words(view.lang)
  const newest = notices[0]?.id
  return (
    <Page view={view} title={w.notices} lead={w.noticesLead}>
      {notices.length === 0 && <EmptyState title={w.noticesEmpty}>{w.noticesEmptyAdvice}</EmptyState>}
      {notices.length > 1 && newest && (
        <Form
          view={view}
          action="/notices/reading"
          schema={newestForm}
          values={{ newest }}
          submit={w.markAllRead}
          name="all"
        />
      )}
      {notices.map((notice) => (
        <OneNotice view={view} notice={notice} now={now} />
      ))}
      {next && <Button href={`/notices?before=${next}`}>{w.more}</Button>}
    </Page>
  )
}

function OneNotice({ view, notice, now }: { view: View; notice: DeskNotice; now: Date }) {
  const w = words(view.lang)
  const about = pathOf(notice.aboutKind, notice.aboutId)
  return (
    <Card title={notice.subject} mark={<span class="hint">{dayAndTime(notice.since, view.lang, now)}</span>}>
      <p>{notice.body}</p>
      <div class="flex flex-wrap gap-4 items-center">
        {about && <Button href={about}>{w.seeIt}</Button>}
        <Form view={view} action={`/notices/${notice.id}`} submit={w.markRead} name={notice.id} />
      </div>
    </Card>
  )
}
