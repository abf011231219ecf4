// Owns: the pages of members who sit in another committee: the office's, the member's own, and the way over.
import {
  Card,
  Confirm,
  EmptyState,
  type FieldError,
  Form,
  MainAction,
  Page,
  Table,
  type View,
} from '../../platform/html/index.ts'
import { nothingAsked } from '../../platform/server/door.ts'
import { day } from '../../platform/words/format.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import type { Member } from '../members/queries.ts'
import { sectorIn } from '../members/words/sectors.ts'
import { answerFormOf, lendFormOf } from './forms.ts'
import type { GuestSeat, Lent, Relative } from './queries.ts'
import { words } from './words.ts'

export interface OfficeProps {
  view: View
  guests: readonly GuestSeat[]
  lent: readonly Lent[]
  committees: readonly Relative[]
  members: readonly Member[]
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

export function OfficePage(props: OfficeProps) {
  const { view, guests, errors } = props
  const w = words(view.lang)
  const here = guests.filter((one) => one.answer === 'seated')
  const offered = guests.filter((one) => one.answer === null)
  return (
    <Page view={view} title={w.guests} lead={w.lead} errors={errors} wide>
      {offered.length > 0 && <Offered {...props} offered={offered} />}
      {here.length === 0 ? (
        <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>
      ) : (
        <Table
          view={view}
          caption={w.here}
          head={[w.name, w.from, w.sectors, w.since, w.end]}
          rows={here.map((one) => seatLine(view, one))}
        />
      )}
      <LentOut {...props} />
      {props.committees.length > 0 && <Lending {...props} />}
    </Page>
  )
}

const plain = (text: string): Bilingual => ({ zh: text, en: text })

function Offered({ view, offered, values, errors }: OfficeProps & { offered: readonly GuestSeat[] }) {
  const w = words(view.lang)
  const options = offered.map(({ id, name, home }) => ({
    value: id,
    label: { zh: `${name} · ${home.zh}`, en: `${name} · ${home.en}` },
  }))
  const all = { seats: options.map(({ value }) => value), answer: 'seated' }
  return (
    <Card title={w.offered} calling>
      <p>{w.offeredLead}</p>
      <Form
        {...{ view, errors }}
        schema={answerFormOf(options)}
        values={values ?? all}
        action="/guest-seats/answers"
        submit={w.reply}
        main
      />
    </Card>
  )
}

function seatLine(view: View, one: GuestSeat) {
  const { lang } = view
  const w = words(lang)
  return [
    one.name,
    one.home[lang],
    one.sectors.map((sector) => sectorIn(lang, sector)).join(lang === 'zh' ? '、' : ', '),
    day(one.offeredAt, lang),
    <Confirm
      {...{ view, open: w.end, warning: w.endWarning, submit: w.end, name: one.id }}
      action={`/guest-seats/${one.id}/end`}
    />,
  ]
}

function LentOut({ view, lent }: OfficeProps) {
  const { lang } = view
  const w = words(lang)
  if (lent.length === 0) return null
  const rows = lent.map((one) => [
    one.name,
    one.there.name[lang],
    one.seated ? w.seated : w.waits,
    <Confirm
      {...{ view, open: w.takeBack, warning: w.takeBackWarning, submit: w.takeBack, name: one.id }}
      action={`/lent-members/${one.id}/end`}
    />,
  ])
  return <Table view={view} caption={w.lent} head={[w.name, w.whither, w.state, w.takeBack]} rows={rows} />
}

function Lending({ view, committees, members, values, errors }: OfficeProps) {
  const w = words(view.lang)
  const there = committees.map(({ id, name }) => ({ value: id, label: name }))
  const people = members.map(({ id, name }) => ({ value: id, label: plain(name) }))
  return (
    <Confirm
      {...{ view, values, errors, name: 'lend' }}
      schema={lendFormOf(there, people)}
      action="/lent-members"
      open={w.lend}
      warning={w.lendLead}
      submit={w.offer}
    />
  )
}

export function ElsewherePage({ view, seats }: { view: View; seats: readonly Lent[] }) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.elsewhere} lead={w.elsewhereLead}>
      {seats.length === 0 && <EmptyState title={w.nowhere}>{w.nowhereAdvice}</EmptyState>}
      {seats.map(({ id, there }) => (
        <Card title={there.name[view.lang]}>
          <Form
            view={view}
            schema={nothingAsked}
            action={`/elsewhere/${id}`}
            submit={w.goOver(there.name[view.lang])}
            main={seats.length === 1}
          />
        </Card>
      ))}
    </Page>
  )
}

export function WayPage({ view, href }: { view: View; href: string }) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.ready} lead={w.readyLead}>
      <MainAction href={href}>{w.walkIn}</MainAction>
    </Page>
  )
}

interface ArrivingProps {
  view: View
  here: Bilingual
  token: string
  errors?: readonly FieldError[]
}

export function ArrivingPage({ view, here, token, errors }: ArrivingProps) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.arrive(here[view.lang])} lead={w.arriveLead} errors={errors}>
      <Form view={view} schema={nothingAsked} action={`/guest-entries/${token}`} submit={w.walkIn} main />
    </Page>
  )
}
