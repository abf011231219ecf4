// Owns: the page of a joint meeting: what waits to be chosen, each with its own few questions, sent in one act.
import type { MatterRow } from '../../matters/matter.ts'
import { type MethodInForce, methodOf } from '../../matters/methods/in-force.ts'
import { holds, type Staff } from '../../people/actors.ts'
import { staff } from '../../people/permissions.ts'
import { dayOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import {
  Card,
  EmptyState,
  Field,
  type FieldError,
  Form,
  Page,
  Quote,
  type View,
} from '../../platform/html/index.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import { talksOf } from '../representatives/talk.ts'
import { mattersFor, wordsBehind } from '../screening/queries.ts'
import { countyDeciders, localDeciders, needsRepresentatives } from '../screening/rules.ts'
import { screenerRoles } from '../screening/screening.ts'
import { decidedIn, jointForm, mostAtOnce, nameAt, rowForm, sharedForm } from './forms.ts'
import { screenJointly } from './joint.ts'
import { words } from './words.ts'

const spec = {
  path: '/screening/joint',
  who: staff(...screenerRoles),
  answer: 'page',
  title: (lang: View['lang']) => words(lang).joint,
} as const

interface Row {
  matter: MatterRow
  method: MethodInForce
  said: string[]
  talked: boolean
}
interface Typed {
  values: Record<string, unknown>
  errors: readonly FieldError[]
}

async function rowsFor(db: Db, actor: Staff): Promise<Row[]> {
  const states = ['collected', 'screening'] as const
  const local = { roles: localDeciders, states, levels: ['village', 'township'] }
  const county = { roles: countyDeciders, states, levels: ['county', 'city', 'province'] }
  const found = [
    ...(holds(actor, ...localDeciders) ? await mattersFor(db, actor, local) : []),
    ...(holds(actor, ...countyDeciders) ? await mattersFor(db, actor, county) : []),
  ]
  const rows: Row[] = []
  for (const matter of found.slice(0, mostAtOnce)) {
    const method = await methodOf(db, matter)
    if (!method.route.isPart('screen')) continue
    const talked = (await talksOf(db, matter.committee_id, matter.id)).length > 0
    rows.push({ matter, method, said: await wordsBehind(db, actor, matter.id), talked })
  }
  return rows
}

async function shown(db: Db, actor: Staff, view: View, typed?: Typed) {
  const w = words(view.lang)
  const rows = await rowsFor(db, actor)
  const values = { heldOn: dayOf(db.clock.now()), ...typed?.values }
  return (
    <Page view={view} title={w.joint} lead={w.lead} errors={typed?.errors}>
      {rows.length === 0 && <EmptyState title={w.none}>{w.noneText}</EmptyState>}
      {rows.length > 0 && (
        <Form
          view={view}
          schema={sharedForm}
          action={spec.path}
          values={values}
          errors={typed?.errors}
          submit={w.submit}
          main
        >
          <Rows view={view} rows={rows} values={values} errors={typed?.errors} />
        </Form>
      )}
    </Page>
  )
}

interface RowsProps {
  view: View
  rows: readonly Row[]
  values: Record<string, unknown>
  errors?: readonly FieldError[]
}

function Rows({ view, rows, values, errors }: RowsProps) {
  const w = words(view.lang)
  return (
    <>
      {rows.length === mostAtOnce && <p class="hint">{w.mostAtOnce(mostAtOnce)}</p>}
      {rows.map((row, place) => (
        <OneMatter view={view} row={row} at={placeOf(row, values) ?? place} values={values} errors={errors} />
      ))}
    </>
  )
}

/** What was typed stays with its matter, also where the list has moved on in the meantime. */
function placeOf({ matter }: Row, values: Record<string, unknown>): number | undefined {
  const places = Array.from({ length: mostAtOnce }, (_, at) => at)
  return places.find((at) => values[nameAt('matter', at)] === matter.id)
}

interface OneProps {
  view: View
  row: Row
  at: number
  values: Record<string, unknown>
  errors?: readonly FieldError[]
}

function OneMatter({ view, row: { matter, method, said, talked }, at, values, errors }: OneProps) {
  const form = rowForm(method, at, talked, needsRepresentatives(method))
  const usual = { [nameAt('publicHeadline', at)]: matter.headline, ...values }
  return (
    <Card title={matter.headline} href={`/matters/${matter.id}`}>
      <p class="hint">{`${matter.number} · ${method.label('screen')[view.lang]}`}</p>
      {said.slice(0, 3).map((text) => (
        <Quote>{text.length > 120 ? `${text.slice(0, 120)}…` : text}</Quote>
      ))}
      <input type="hidden" name={nameAt('matter', at)} value={matter.id} />
      {Object.entries(form.shape).map(([name, part]) => (
        <Field view={view} name={name} schema={part} values={usual} errors={errors} />
      ))}
    </Card>
  )
}

export const doors: Door[] = [
  door({
    ...spec,
    method: 'GET',
    form: {},
    limit: limits.read,
    handle: async ({ db, actor, view }) => page(await shown(db, actor, view)),
  }),
  door({
    ...spec,
    method: 'POST',
    form: { body: jointForm },
    limit: limits.write,
    async handle({ db, actor, body }) {
      await screenJointly(db, actor, body, decidedIn(body))
      return goTo('/desk')
    },
    again: async ({ db, actor, view }, { values, errors }) =>
      page(await shown(db, actor, view, { values, errors: errors as FieldError[] }), 422),
  }),
]
