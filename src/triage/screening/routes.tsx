// Owns: the doors of choosing: the confirmation, setting aside and going on, what came from below, taking up again.
// Each noun has one page, and its form goes to the same address.
import { z } from 'zod'
import { findMatter } from '../../matters/matter.ts'
import { methodOf } from '../../matters/methods/in-force.ts'
import { holds, type Staff } from '../../people/actors.ts'
import { staff } from '../../people/permissions.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import type { FieldError, View } from '../../platform/html/index.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits, type Who } from '../../platform/server/door.ts'
import { talksOf, told } from '../representatives/talk.ts'
import { bringResultFromAbove, takeUpAbove } from './above.ts'
import { askAgainDoors } from './asking.tsx'
import * as forms from './forms.ts'
import {
  reopeningPage,
  resultPage,
  resumptionPage,
  ScreeningPage,
  type Show,
  suspensionPage,
  type Typed,
  takingUpPage,
} from './pages.tsx'
import { wordsBehind } from './queries.ts'
import { reopen, reopenerRoles } from './reopening.ts'
import { approverOf } from './rules.ts'
import { screen, screenerRoles } from './screening.ts'
import { resume, suspend, suspenderRoles } from './suspension.ts'
import { words } from './words.ts'

const params = z.object({ id: z.uuid() })
const screeners = staff(...screenerRoles)
const suspenders = staff(...suspenderRoles)

interface Noun<A extends Staff, B extends z.ZodObject> {
  path: string
  title: keyof typeof words.both
  who: Who<A>
  form: B
  show: Show
  /** Gives the address that shows what came of it. */
  run(tx: Tx, actor: A, id: string, body: z.output<B>): Promise<string>
}

function noun<A extends Staff, B extends z.ZodObject>({
  path,
  title,
  who,
  form,
  show,
  run,
}: Noun<A, B>): Door[] {
  const named = { path: `/matters/:id/${path}`, title: (lang: View['lang']) => words(lang)[title] }
  const spec = { ...named, who, answer: 'page' } as const
  return [
    door({
      ...spec,
      method: 'GET',
      form: { params },
      limit: limits.read,
      handle: async ({ db, actor, view, params }) => page(await show(db, actor, view, params.id)),
    }),
    door({
      ...spec,
      method: 'POST',
      form: { params, body: form },
      limit: limits.write,
      handle: async ({ db, actor, params, body }) =>
        goTo(await run(db, actor, params.id, body as z.output<B>)),
      again: async ({ db, actor, view, params }, attempted) =>
        page(await show(db, actor, view, params.id, typedFrom(attempted)), 422),
    }),
  ]
}

const typedFrom = ({ values, errors }: Attempted): Typed => ({ values, errors: errors as FieldError[] })

async function screeningPage(db: Db, actor: Staff, view: View, id: string, typed?: Typed) {
  const matter = await findMatter(db, actor, id)
  const method = await methodOf(db, matter)
  const said = await wordsBehind(db, actor, matter.id)
  const approves = holds(actor, approverOf({ ...matter, method }))
  const talks = (await talksOf(db, matter.committee_id, matter.id)).map((talk) => told(talk, view.lang))
  const at = { matter, method, said, approves, talks, typed }
  return <ScreeningPage view={view} {...at} />
}

const home = (id: string) => `/matters/${id}`

export const doors: Door[] = [
  ...noun({
    path: 'confirmation',
    title: 'screening',
    who: screeners,
    form: forms.screeningForm,
    show: screeningPage,
    async run(tx, actor, id, body) {
      await screen(tx, actor, id, forms.screeningFrom(body))
      return home(id)
    },
  }),
  ...noun({
    path: 'suspension',
    title: 'suspend',
    who: suspenders,
    form: forms.suspensionForm,
    show: suspensionPage,
    async run(tx, actor, id, body) {
      await suspend(tx, actor, id, body)
      return home(id)
    },
  }),
  ...noun({
    path: 'resumption',
    title: 'resume',
    who: suspenders,
    form: forms.wordForm,
    show: resumptionPage,
    async run(tx, actor, id, body) {
      await resume(tx, actor, id, body.onWordOf)
      return home(id)
    },
  }),
  ...noun({
    path: 'taking-up',
    title: 'takeUp',
    who: screeners,
    form: forms.wordForm,
    show: takingUpPage,
    async run(tx, actor, id, body) {
      await takeUpAbove(tx, actor, id, body.onWordOf)
      return `${home(id)}/confirmation`
    },
  }),
  ...noun({
    path: 'result-from-above',
    title: 'bringResult',
    who: screeners,
    form: forms.resultForm,
    show: resultPage,
    async run(tx, actor, id, body) {
      await bringResultFromAbove(tx, actor, id, body)
      return home(id)
    },
  }),
  ...noun({
    path: 'reopening',
    title: 'reopen',
    who: staff(...reopenerRoles),
    form: forms.reopeningForm,
    show: reopeningPage,
    run: async (tx, actor, id, body) => home((await reopen(tx, actor, id, body)).id),
  }),
  ...askAgainDoors,
]
