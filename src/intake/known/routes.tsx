// Owns: the convener's page for several known problems at once.
import { z } from 'zod'
import { methodsInForce } from '../../matters/methods/in-force.ts'
import type { Method } from '../../matters/methods/method.ts'
import { venuesWithin } from '../../organisation/queries.ts'
import type { Staff } from '../../people/actors.ts'
import { staff } from '../../people/permissions.ts'
import { allRegions, type Region } from '../../people/regions.ts'
import { dayOf, yearOf } from '../../platform/clock/day.ts'
import type { Db } from '../../platform/database/transaction.ts'
import {
  Card,
  EmptyState,
  Field,
  type FieldError,
  Form,
  Page,
  Toast,
  type View,
} from '../../platform/html/index.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits } from '../../platform/server/door.ts'
import { isWithin } from '../byword/routes.tsx'
import { knownForm, knownIn, methodForm, nths, rowForm } from './forms.ts'
import { enterKnown } from './known.ts'
import { words } from './words.ts'

const path = '/desk/known'
const common = { path, who: staff('convener'), answer: 'page' } as const
const title = (lang: View['lang']) => words(lang).title

export const doors: Door[] = [
  door({
    ...common,
    method: 'GET',
    form: { query: z.object({ done: z.coerce.number().int().min(1).max(99).optional().catch(undefined) }) },
    limit: limits.read,
    title,
    handle: ({ db, actor, view, query }) => knownPage(db, actor, view, { done: query.done }),
  }),
  door({
    ...common,
    method: 'POST',
    form: { body: knownForm },
    limit: limits.write,
    title,
    async handle({ db, actor, body }) {
      const { regions } = await choicesOf(db, actor)
      const entered = await enterKnown(db, actor, body.method, knownIn(body, regions))
      return goTo(`${path}?done=${entered.length}`)
    },
    again: ({ db, actor, view }, again) => knownPage(db, actor, view, { again }),
  }),
]

async function choicesOf(db: Db, actor: Staff) {
  const regions = (await allRegions(db, actor.committeeId)).filter(isWithin(actor))
  const methods = await methodsInForce(db, actor.committeeId)
  return { regions, methods, usual: await usualMethod(db, actor, methods) }
}

/** Of a venue nearby, so that it stands there already. */
async function usualMethod(db: Db, actor: Staff, methods: readonly Method[]): Promise<string | undefined> {
  const [venue] = await venuesWithin(db, actor)
  const method = methods.find((one) => one.code === venue?.methodCode && one.levels.includes('township'))
  return method && `${method.code}/${method.tracks[0]?.key}`
}

async function knownPage(
  db: Db,
  actor: Staff,
  view: View,
  { done, again }: { done?: number | undefined; again?: Attempted },
) {
  const w = words(view.lang)
  const choices = await choicesOf(db, actor)
  const thisYear = yearOf(dayOf(db.clock.now()))
  const given = { view, values: again?.values ?? { method: choices.usual }, errors: again?.errors ?? [] }
  return page(
    <Page view={view} title={w.title} lead={w.lead} errors={given.errors}>
      {done && <Toast>{w.done(done)}</Toast>}
      {choices.regions.length ? (
        <Rows {...given} {...choices} thisYear={thisYear} />
      ) : (
        <EmptyState title={w.noPlace} />
      )}
    </Page>,
    again ? 422 : 200,
  )
}

interface RowsProps {
  view: View
  values: Record<string, unknown>
  errors: readonly FieldError[]
  regions: readonly Region[]
  methods: readonly Method[]
  thisYear: number
}

/** The first stands open; more are there when they are wanted. */
function Rows({ regions, methods, thisYear, ...given }: RowsProps) {
  const w = words(given.view.lang)
  return (
    <Form {...given} schema={methodForm(methods)} action={path} submit={w.enter} main>
      {nths.map((n) => {
        const fields = Object.entries(rowForm(n, regions, thisYear).shape)
        const open = n <= 2 || fields.some(([name]) => given.values[name])
        return (
          <details open={open}>
            <summary class="btn btn-quiet">{w.nth(n)}</summary>
            <Card>
              {fields.map(([name, part]) => (
                <Field {...given} name={name} schema={part} />
              ))}
            </Card>
          </details>
        )
      })}
    </Form>
  )
}
