// Owns: the page of a message that another township offers: its words, why it is offered, and the two answers.
import { z } from 'zod'
import type { Staff } from '../../people/actors.ts'
import { staff } from '../../people/permissions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import {
  Card,
  Confirm,
  DataList,
  type FieldError,
  Form,
  Page,
  Quote,
  type View,
} from '../../platform/html/index.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits, nothingAsked } from '../../platform/server/door.ts'
import { dayAndTime } from '../../platform/words/format.ts'
import { Clocks } from '../pane/pane.tsx'
import { placeRoles } from '../sorting/held.ts'
import { refuseForm } from './forms.ts'
import { refuseOffer, takeOver } from './offer.ts'
import { type Offered, offerTo } from './queries.ts'
import { words } from './words.ts'

const sorters = staff(...placeRoles)
const params = z.object({ id: z.uuid() })
const spec = { who: sorters, answer: 'page', title: (lang: View['lang']) => words(lang).offers } as const

interface Typed {
  values: Record<string, unknown>
  errors: readonly FieldError[]
}

async function shown(db: Db, actor: Staff, view: View, id: string, typed?: Typed) {
  const one = await offerTo(db, actor, id)
  const w = words(view.lang)
  const now = db.clock.now()
  return (
    <Page
      view={view}
      title={w.offerOf(one.row.number)}
      lead={w.offerLead}
      errors={typed?.errors}
      aside={<Clocks view={view} row={one.row} now={now} />}
    >
      <OfferedMessage view={view} one={one} now={now} />
      <Form view={view} action={`/offers/${id}/taking-over`} submit={w.takeOver} main />
      <Confirm
        view={view}
        open={w.refuse}
        warning={w.refuseWarning}
        schema={refuseForm}
        action={`/offers/${id}/refusal`}
        submit={w.refuse}
        values={typed?.values}
        errors={typed?.errors}
      />
    </Page>
  )
}

function OfferedMessage({ view, one, now }: { view: View; one: Offered; now: Date }) {
  const w = words(view.lang)
  return (
    <>
      {one.said.map((said) => (
        <Quote by={dayAndTime(said.at, view.lang, now)}>{said.text}</Quote>
      ))}
      <Card>
        <DataList
          rows={[
            [w.from, one.from?.[view.lang]],
            [w.whyThere, one.reason],
            [w.offeredAt, dayAndTime(one.offeredAt, view.lang, now)],
          ]}
        />
      </Card>
    </>
  )
}

export const doors: Door[] = [
  door({
    ...spec,
    method: 'GET',
    path: '/offers/:id',
    form: { params },
    limit: limits.read,
    handle: async ({ db, actor, view, params }) => page(await shown(db, actor, view, params.id)),
  }),
  door({
    ...spec,
    method: 'POST',
    path: '/offers/:id/taking-over',
    form: { params, body: nothingAsked },
    limit: limits.write,
    async handle({ db, actor, params }) {
      const { id } = await takeOver(db, actor, params.id)
      return goTo(`/triage?id=${id}`)
    },
  }),
  door({
    ...spec,
    method: 'POST',
    path: '/offers/:id/refusal',
    form: { params, body: refuseForm },
    limit: limits.write,
    async handle({ db, actor, params, body }) {
      await refuseOffer(db, actor, params.id, body)
      return goTo('/triage')
    },
    again: async ({ db, actor, view, params }, { values, errors }) =>
      page(await shown(db, actor, view, params.id, { values, errors: errors as FieldError[] }), 422),
  }),
]
