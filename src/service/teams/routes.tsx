// Owns: the pages of volunteer teams and their doors.
import { z } from 'zod'
import { staff } from '../../people/permissions.ts'
import type { Region } from '../../people/regions.ts'
import {
  ask,
  Button,
  Card,
  EmptyState,
  type FieldError,
  Form,
  Lines,
  listed,
  Page,
  Table,
  type View,
} from '../../platform/html/index.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import {
  type Attempted,
  type Door,
  door,
  limits,
  nothingAsked,
  type Visit,
} from '../../platform/server/door.ts'
import { day } from '../../platform/words/format.ts'
import { type Keeper, keeperRoles, regionsKept } from '../hands.ts'
import { findTeam, type Team, teamsWithin } from './queries.ts'
import { formTeam, joinTeam, leaveTeam } from './team.ts'
import { words } from './words.ts'

const say = words.both
const teamForm = z.object({
  name: ask.text({ label: say.name, min: 2, max: 40, required: true }),
  does: ask.text({ label: say.does, min: 2, max: 120, required: true }),
  regionId: listed({ label: say.region, required: true }),
})
const joinForm = z.object({
  names: ask.text({ label: say.names, hint: say.namesHint, max: 20_000, rows: 8, required: true }),
  agreed: ask.tick({ label: say.agreed, missing: say.agreedMissing, required: true }),
})
const params = z.object({ id: z.uuid() })
const reading = { method: 'GET', who: staff(...keeperRoles), limit: limits.read, answer: 'page' } as const
const writing = { method: 'POST', who: staff(...keeperRoles), limit: limits.write, answer: 'page' } as const
type Here = Pick<Visit<Keeper>, 'db' | 'actor' | 'view'>

async function listPage({ db, actor, view }: Here, again?: Attempted) {
  const props = { view, teams: await teamsWithin(db, actor), regions: await regionsKept(db, actor), ...again }
  return page(<TeamsPage {...props} now={db.clock.now()} />, again ? 422 : 200)
}

async function onePage({ db, actor, view }: Here, id: string, again?: Attempted) {
  return page(<TeamPage {...{ view, ...(await findTeam(db, actor, id)), ...again }} />, again ? 422 : 200)
}

export const teamDoors: Door[] = [
  door({
    ...reading,
    path: '/teams',
    form: {},
    title: (lang) => words(lang).teams,
    handle: (visit) => listPage(visit),
  }),
  door({
    ...writing,
    path: '/teams',
    form: { body: teamForm },
    title: (lang) => words(lang).form,
    handle: async ({ db, actor, body }) => goTo(`/teams/${await formTeam(db, actor, body)}`),
    again: (visit, attempted) => listPage(visit, attempted),
  }),
  door({
    ...reading,
    path: '/teams/:id',
    form: { params },
    title: (lang) => words(lang).teams,
    handle: (visit) => onePage(visit, visit.params.id),
  }),
  door({
    ...writing,
    path: '/teams/:id/volunteers',
    form: { params, body: joinForm },
    title: (lang) => words(lang).join,
    async handle({ db, actor, params: { id }, body }) {
      await joinTeam(db, actor, id, body.names)
      return goTo(`/teams/${id}`)
    },
    again: (visit, attempted) => onePage(visit, visit.params.id, attempted),
  }),
  door({
    ...writing,
    path: '/teams/:id/volunteers/:volunteer/leave',
    form: { params: params.extend({ volunteer: z.uuid() }), body: nothingAsked },
    title: (lang) => words(lang).leave,
    async handle({ db, actor, params: { id, volunteer } }) {
      await leaveTeam(db, actor, id, volunteer)
      return goTo(`/teams/${id}`)
    },
  }),
]

interface Returned {
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}
type ListProps = Returned & { view: View; teams: readonly Team[]; regions: readonly Region[]; now: Date }

function TeamsPage({ view, teams, regions, now, values, errors }: ListProps) {
  const w = words(view.lang)
  const options = regions.map(({ id, name }) => ({ value: id, label: name }))
  const schema = z.object({
    ...teamForm.shape,
    regionId: listed({ label: say.region, required: true, options }),
  })
  const lines = teams.map((one) => ({
    href: `/teams/${one.id}`,
    title: one.name,
    hint: [one.does, one.regionName[view.lang], w.since(day(one.formedOn, view.lang, now))].join(' · '),
    mark: <span class="hint">{w.people(one.volunteers)}</span>,
  }))
  return (
    <Page view={view} title={w.teams} lead={w.lead} errors={errors}>
      {lines.length ? <Lines lines={lines} /> : <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>}
      <Card title={w.form}>
        <Form {...{ view, schema, values, errors }} action="/teams" submit={w.form} main />
      </Card>
    </Page>
  )
}

type OneProps = Returned & { view: View; team: Team; volunteers: readonly { id: string; name: string }[] }

function TeamPage({ view, team, volunteers, values, errors }: OneProps) {
  const w = words(view.lang)
  const rows = volunteers.map(({ id, name }) => [
    name,
    <Form view={view} action={`/teams/${team.id}/volunteers/${id}/leave`} submit={w.leave} name={id} />,
  ])
  return (
    <Page view={view} title={team.name} lead={`${team.does} · ${w.people(team.volunteers)}`} errors={errors}>
      <Card title={w.join}>
        <Form
          {...{ view, values, errors }}
          schema={joinForm}
          action={`/teams/${team.id}/volunteers`}
          submit={w.join}
          main
        />
      </Card>
      {rows.length > 0 && <Table view={view} caption={w.names} head={[w.names, w.leave]} rows={rows} />}
      <Button href="/teams" quiet>
        {w.teams}
      </Button>
    </Page>
  )
}
