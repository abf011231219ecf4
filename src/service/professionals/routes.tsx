// Owns: the page of professionals and its doors.
import { z } from 'zod'
import { staff } from '../../people/permissions.ts'
import type { Region } from '../../people/regions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import {
  ask,
  Card,
  EmptyState,
  type FieldError,
  Form,
  listed,
  Page,
  Table,
  type View,
} from '../../platform/html/index.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import { type Keeper, keeperRoles, regionsKept } from '../hands.ts'
import { addProfessional, letGo } from './professional.ts'
import { type Professional, professionalsOf } from './queries.ts'
import { trades, tradeWords, words } from './words.ts'

const say = words.both
const form = z.object({
  name: ask.text({ label: say.name, min: 2, max: 30, required: true, autocomplete: 'off' }),
  trade: ask.choice({
    label: say.trade,
    as: 'select',
    required: true,
    options: trades.map((value) => ({ value, label: tradeWords[value] })),
  }),
  firm: ask.text({ label: say.firm, hint: say.firmHint, min: 2, max: 60, required: true }),
  regionId: listed({ label: say.region, required: true }),
  phone: ask.text({ label: say.phone, hint: say.phoneHint, max: 20, inputmode: 'tel', autocomplete: 'off' }),
  agreed: ask.tick({ label: say.agreed, missing: say.agreedMissing, required: true }),
})
const shared = { who: staff(...keeperRoles), answer: 'page' } as const

async function shown(db: Db, actor: Keeper, view: View, attempted?: Attempted) {
  const people = await professionalsOf(db, actor.committeeId)
  const regions = await regionsKept(db, actor)
  return page(<ProfessionalsPage {...{ view, people, regions, ...attempted }} />, attempted ? 422 : 200)
}

export const professionalDoors: Door[] = [
  door({
    ...shared,
    method: 'GET',
    path: '/professionals',
    form: {},
    limit: limits.read,
    title: (lang) => words(lang).professionals,
    handle: ({ db, actor, view }) => shown(db, actor, view),
  }),
  door({
    ...shared,
    method: 'POST',
    path: '/professionals',
    form: { body: form },
    limit: limits.write,
    title: (lang) => words(lang).add,
    async handle({ db, actor, body }) {
      await addProfessional(db, actor, body)
      return goTo('/professionals')
    },
    again: ({ db, actor, view }, attempted) => shown(db, actor, view, attempted),
  }),
  door({
    ...shared,
    method: 'POST',
    path: '/professionals/:id/leave',
    form: { params: z.object({ id: z.uuid() }), body: nothingAsked },
    limit: limits.write,
    title: (lang) => words(lang).letGo,
    async handle({ db, actor, params }) {
      await letGo(db, actor, params.id)
      return goTo('/professionals')
    },
  }),
]

interface Props {
  view: View
  people: readonly Professional[]
  regions: readonly Region[]
  values?: Record<string, unknown>
  errors?: readonly FieldError[]
}

function ProfessionalsPage({ view, people, regions, values, errors }: Props) {
  const w = words(view.lang)
  const firms = new Set(people.map(({ firm }) => firm)).size
  const options = regions.map(({ id, name }) => ({ value: id, label: name }))
  const schema = form.extend({ regionId: listed({ label: say.region, required: true, options }) })
  return (
    <Page view={view} title={w.professionals} lead={w.lead} errors={errors}>
      {people.length === 0 ? (
        <EmptyState title={w.none}>{w.noneAdvice}</EmptyState>
      ) : (
        <Table
          view={view}
          caption={w.count(people.length, firms)}
          head={[w.name, w.trade, w.firm, w.letGo]}
          rows={people.map((one) => [
            one.name,
            tradeWords[one.trade][view.lang],
            one.firm,
            <Form view={view} action={`/professionals/${one.id}/leave`} submit={w.letGo} name={one.id} />,
          ])}
        />
      )}
      <Card title={w.adding}>
        <Form {...{ view, schema, values, errors }} action="/professionals" submit={w.add} main />
      </Card>
    </Page>
  )
}
