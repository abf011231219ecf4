// Owns: the list of members, and a member's own page.
import type { z } from 'zod'
import { categoryWords } from '../../people/words.ts'
import {
  Button,
  Card,
  DataList,
  EmptyState,
  Field,
  type FieldError,
  Form,
  Lines,
  Page,
  Table,
  type View,
} from '../../platform/html/index.ts'
import type { SectionLine } from '../board/section.ts'
import { findForm, hearingForm } from './forms.ts'
import type { Member, OwnPlaces, Wanted } from './queries.ts'
import { sectorIn } from './words/sectors.ts'
import { words } from './words.ts'

interface MembersProps {
  view: View
  members: readonly Member[]
  next: string | null
  asked: Wanted
}

export function MembersPage({ view, members, next, asked }: MembersProps) {
  const w = words(view.lang)
  const onwards = new URLSearchParams({ find: asked.find ?? '', knows: asked.knows ?? '', after: next ?? '' })
  if (asked.known) onwards.set('known', asked.known)
  return (
    <Page view={view} title={w.members} lead={w.membersLead} wide>
      <Finding view={view} asked={asked} />
      {members.length === 0 ? (
        <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>
      ) : (
        <Table
          view={view}
          caption={w.members}
          heard
          head={[w.name, w.sectors, w.expertise, w.home, w.committee, w.knownIn]}
          rows={members.map((one) => line(view, one))}
        />
      )}
      {next && <Button href={`/members?${onwards}`}>{w.next}</Button>}
    </Page>
  )
}

function Finding({ view, asked }: { view: View; asked: Wanted }) {
  const { find, knows } = findForm.shape
  const values = { find: asked.find, knows: asked.knows }
  return (
    <form method="get" action="/members" class="form">
      <Field view={view} name="find" schema={find} values={values} />
      <Field view={view} name="knows" schema={knows} values={values} />
      <button type="submit" class="btn">
        {words(view.lang).search}
      </button>
    </form>
  )
}

function line(view: View, one: Member) {
  const w = words(view.lang)
  const mark = view.lang === 'zh' ? '、' : ', '
  const name = (view.lang === 'en' && one.nameEn) || one.name
  const known = one.expertise.map(
    (code) => categoryWords[code as keyof typeof categoryWords]?.[view.lang] ?? code,
  )
  return [
    <>
      {name} {one.standing && <small>{w.standing}</small>}
    </>,
    one.sectors.map((sector) => sectorIn(view.lang, sector)).join(mark),
    known.join(mark),
    one.home?.[view.lang] ?? '',
    one.committee?.[view.lang] ?? '',
    one.knownIn.map((place) => place[view.lang]).join(mark),
  ]
}

interface OwnProps {
  view: View
  places: OwnPlaces
  near: readonly SectionLine[]
  schema: z.ZodObject
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

/** As many as one looks through on a phone; the desk has them all. */
const mostNear = 8

export function OwnPage({ view, places, near, schema, values, errors }: OwnProps) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.me} lead={w.meLead} errors={errors}>
      <Card title={w.near}>
        {near.length ? (
          <Lines lines={near.slice(0, mostNear)} />
        ) : (
          <EmptyState title={w.nothingNear}>{w.nothingNearAdvice}</EmptyState>
        )}
        {near.length > mostNear && <Button href="/desk">{w.allNear(near.length)}</Button>}
      </Card>
      <Serving view={view} places={places} />
      <Card title={w.known}>
        <p class="hint">{w.knownLead}</p>
        <DataList rows={places.known.map((one) => [one.name[view.lang], one.offers] as const)} />
        <Form {...{ view, schema, values, errors, action: '/registrations' }} submit={w.register} />
      </Card>
      <Hearing view={view} hears={places.hearsAppeals} />
    </Page>
  )
}

function Hearing({ view, hears }: { view: View; hears: boolean }) {
  const w = words(view.lang)
  const form = { view, schema: hearingForm, action: '/members/me/hearing', values: { hears } }
  return (
    <Card title={w.appeals} href="/appeals">
      <Form {...form} submit={w.save} />
    </Card>
  )
}

function Serving({ view, places }: { view: View; places: OwnPlaces }) {
  const w = words(view.lang)
  const lines = places.venues.map((one) => ({
    ...{ href: `/venues/${one.id}`, title: one.name[view.lang] },
    ...(one.duty ? { hint: one.duty } : {}),
  }))
  return (
    <Card title={w.serve}>{lines.length ? <Lines lines={lines} /> : <p class="hint">{w.noPost}</p>}</Card>
  )
}
