// Owns: the page that gives an address with its steps in plain words, and the page that whoever scans the code sees.
import {
  Button,
  Card,
  Confirm,
  DataList,
  EmptyState,
  Form,
  Note,
  Page,
  Qr,
  Table,
  Toast,
  type View,
} from '../../platform/html/index.ts'
import { day, dayAndTime } from '../../platform/words/format.ts'
import type { CalendarEvent } from './calendar.ts'
import { words } from './words.ts'

interface FeedProps {
  view: View
  title: string
  lead: string
  /** The page's own address: its forms post below it. */
  at: string
  site: string
  token: string | null
  stopped?: boolean
}

export function FeedPage({ view, title, lead, at, site, token, stopped }: FeedProps) {
  const w = words(view.lang)
  return (
    <Page view={view} title={title} lead={lead}>
      {stopped && !token && <Toast>{w.stopped}</Toast>}
      <p>{w.notInIt}</p>
      {token ? (
        <InForce view={view} site={site} token={token} at={at} />
      ) : (
        <>
          <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>
          <Form view={view} action={at} submit={w.make} main />
        </>
      )}
    </Page>
  )
}

function InForce({ view, site, token, at }: { view: View; site: string; token: string; at: string }) {
  const w = words(view.lang)
  const renew = { view, name: 'renew', action: `${at}/renewal`, open: w.renew, submit: w.renew }
  const stop = { view, name: 'stop', action: `${at}/end`, open: w.stop, submit: w.stop, danger: true }
  return (
    <>
      <Card title={w.scan}>
        <Qr text={`${site}/feeds/${token}`} label={w.scanned} />
      </Card>
      <Steps view={view} site={site} token={token} />
      <Note>{w.keepIt}</Note>
      <div class="row items-start">
        <Confirm {...renew} warning={w.renewWarning} />
        <Confirm {...stop} warning={w.stopWarning} />
      </div>
    </>
  )
}

const fileAt = (site: string, token: string) => `${site}/feeds/${token}/calendar.ics`

function Steps({ view, site, token }: { view: View; site: string; token: string }) {
  const w = words(view.lang)
  const address = fileAt(site, token)
  return (
    <Card title={w.how}>
      <p>
        <Button href={address.replace(/^https?:/, 'webcal:')}>{w.open}</Button>
      </p>
      <DataList
        rows={[
          [w.address, <code class="break-all">{address}</code>],
          [w.phoneApple, w.appleSteps],
          [w.phoneAndroid, w.androidSteps],
          [w.computer, w.computerSteps],
        ]}
      />
      <p class="hint">{w.slow}</p>
    </Card>
  )
}

interface ScannedProps {
  view: View
  title: string
  lead: string
  site: string
  token: string
  coming: readonly CalendarEvent[]
  now: Date
}

/** Somebody has scanned the code: what comes up, and how to have it in one's own calendar. */
export function ScannedPage({ view, title, lead, site, token, coming, now }: ScannedProps) {
  const w = words(view.lang)
  const rows = coming.map((one) => [one.title, when(view, one, now), one.place ?? ''])
  return (
    <Page view={view} title={title} lead={lead}>
      {rows.length === 0 ? (
        <EmptyState title={w.nothingComing}>{w.nothingComingAdvice}</EmptyState>
      ) : (
        <Table view={view} caption={w.coming} head={[w.what, w.when, w.where]} rows={rows} />
      )}
      <Steps view={view} site={site} token={token} />
    </Page>
  )
}

function when(view: View, { on }: CalendarEvent, now: Date): string {
  return 'day' in on ? day(on.day, view.lang, now) : dayAndTime(on.start, view.lang, now)
}
