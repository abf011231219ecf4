// Owns: the administrators' pages. A link is shown once and lies nowhere.

import type { z } from 'zod'
import { Field } from '../../platform/html/form/field.tsx'
import type { FieldError } from '../../platform/html/form/read.ts'
import {
  Button,
  Card,
  Confirm,
  EmptyState,
  Form,
  Note,
  Page,
  Qr,
  Table,
  Toast,
  type View,
} from '../../platform/html/index.ts'
import { holds, type Staff } from '../actors.ts'
import type { appointmentsOf } from '../appointments.ts'
import { roleWords, type StaffRole } from '../roles.ts'
import { words } from '../words.ts'
import { endForm, inviteForm, listQuery, recoveryForm } from './forms.ts'
import type { Colleague } from './queries.ts'

interface PeopleProps {
  view: View
  actor: Staff
  people: readonly Colleague[]
  next: string | null
  find: string | undefined
}

export function PeoplePage({ view, actor, people, next, find }: PeopleProps) {
  const w = words(view.lang)
  const rows = people.map((one) => [
    <a href={`/people/${one.id}`}>{one.name}</a>,
    one.home ? w.guestFrom(one.home[view.lang]) : one.login,
    rolesOf(view, one),
    one.home || one.joined ? w.joined : w.invited,
  ])
  return (
    <Page view={view} title={w.people} lead={w.peopleLead} wide>
      {mayInvite(actor) && <Button href="/people/invite">{w.inviteSomeone}</Button>}
      <form method="get" action="/people" class="form">
        <Field view={view} name="find" schema={listQuery.shape.find} values={{ find }} />
        <button type="submit" class="btn">
          {w.find}
        </button>
      </form>
      {people.length ? (
        <Table view={view} caption={w.people} heard head={[w.name, w.login, w.role, w.state]} rows={rows} />
      ) : (
        <EmptyState title={w.nobodyFound}>{w.nobodyFoundAdvice}</EmptyState>
      )}
      {next && (
        <Button href={`/people?${new URLSearchParams({ find: find ?? '', after: next })}`}>{w.next}</Button>
      )}
    </Page>
  )
}

function rolesOf(view: View, one: Colleague): string {
  // Two seats of one kind are one kind of work.
  return [...new Set(one.roles)]
    .map((role) => roleWords[role as StaffRole]?.[view.lang] ?? role)
    .join(view.lang === 'zh' ? '、' : ', ')
}

const mayInvite = (actor: Staff) => holds(actor, 'sysAdmin', 'secretaryGeneral')
const mayAppoint = (actor: Staff) => holds(actor, 'securityAdmin', 'secretaryGeneral')

interface Again {
  view: View
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

export function InvitePage({ view, values, errors }: Again) {
  const w = words(view.lang)
  const form = { view, values, errors, schema: inviteForm, action: '/people', submit: w.inviteSubmit }
  return (
    <Page view={view} title={w.inviteSomeone} lead={w.inviteLead} errors={errors}>
      <Form {...form} main />
    </Page>
  )
}

export function LinkPage({ view, person, link }: { view: View; person: Colleague; link: string }) {
  const w = words(view.lang)
  return (
    <Page view={view} title={w.linkReady} heading={w.linkLabel(person.name)} lead={w.linkOnce}>
      <Card title={w.linkScan} foot={<OnFromLink view={view} person={person} />}>
        <Qr text={link} label={w.linkScan} />
        <p>
          <code>{link}</code>
        </p>
      </Card>
    </Page>
  )
}

function OnFromLink({ view, person }: { view: View; person: Colleague }) {
  return (
    <>
      <Button href={`/people/${person.id}`}>{person.name}</Button>
      <Button href="/people">{words(view.lang).backToPeople}</Button>
    </>
  )
}

function leadOf(view: View, { login, home }: Colleague): string {
  const w = words(view.lang)
  return home ? w.guestLead(home[view.lang]) : `${w.login} ${login}`
}

interface PersonProps extends Again {
  actor: Staff
  person: Colleague
  held: Awaited<ReturnType<typeof appointmentsOf>>
  appointSchema: z.ZodObject
  done?: boolean
}

export function PersonPage(props: PersonProps) {
  const { view, actor, person, errors, done } = props
  const w = words(view.lang)
  const own = person.id === actor.accountId
  return (
    <Page view={view} title={person.name} lead={leadOf(view, person)} errors={errors}>
      {done && <Toast>{w.done}</Toast>}
      {own && <Note>{w.ownAccount}</Note>}
      <Appointments {...props} own={own} />
      {mayInvite(actor) && !own && !person.home && <AccountCards view={view} person={person} />}
    </Page>
  )
}

function Appointments({ own, ...props }: PersonProps & { own: boolean }) {
  const { view, actor, person, held, values, errors } = props
  const w = words(view.lang)
  const action = `/people/${person.id}/appointments`
  const may = mayAppoint(actor) && !own
  const form = { view, values, errors, action, schema: props.appointSchema, submit: w.appointSubmit }
  return (
    <Card title={w.appointments}>
      {held.length === 0 && <p>{w.noAppointments}</p>}
      {held.map((one) => (
        <div class="stack">
          <p>
            {roleWords[one.role][view.lang]} · {one.regionName[view.lang]}
          </p>
          {may && <EndAppointment view={view} action={`${action}/end`} one={one} />}
        </div>
      ))}
      {may && <Form {...form} />}
    </Card>
  )
}

function EndAppointment({
  view,
  action,
  one,
}: {
  view: View
  action: string
  one: PersonProps['held'][number]
}) {
  const w = words(view.lang)
  const form = { view, action, schema: endForm, values: { appointment: one.id }, submit: w.endAppointment }
  const warning = w.endAppointmentWarning(roleWords[one.role][view.lang])
  return <Confirm {...form} open={w.endAppointment} warning={warning} danger />
}

function AccountCards({ view, person }: { view: View; person: Colleague }) {
  const w = words(view.lang)
  const at = (act: string) => ({ view, action: `/people/${person.id}/${act}` })
  return (
    <>
      <Card title={person.joined ? w.recovery : w.invited}>
        {person.joined && <p>{w.recoveryLead}</p>}
        {person.joined ? (
          <Form {...at('recovery')} schema={recoveryForm} submit={w.recoverySubmit} name="r" />
        ) : (
          <Form {...at('invitation')} submit={w.inviteAgain} />
        )}
      </Card>
      <Confirm
        {...at('leave')}
        open={w.leave}
        warning={w.leaveWarning(person.name)}
        submit={w.leaveSubmit}
        danger
      />
    </>
  )
}
