// Owns: the doors of one's own data, by receipt, and the same for staff on someone's word. The rights themselves are
// kept in people/identity; here they get a page.
import { z } from 'zod'
import type { ReceiptHolder } from '../../people/actors.ts'
import { exportMine, heldAboutMe } from '../../people/identity/export.ts'
import { correctMine, type OnTheirWord, type RightsHolder } from '../../people/identity/rights.ts'
import { receipt, staff } from '../../people/permissions.ts'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import type { SubmissionId } from '../../platform/ids.ts'
import { file, goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits, type Visit, type Who } from '../../platform/server/door.ts'
import type { Lang } from '../../platform/words/phrases.ts'
import { eraseAllOf, withdrawConsentOf } from './consent.ts'
import { correctionForm, howForm, purposeForm } from './forms.ts'
import { DataPage, ErasedPage } from './page.tsx'
import { words } from './words.ts'

type Keeper = OnTheirWord['by']
const keeper: Who<Keeper> = staff('liaison', 'venueHead', 'convener', 'confidentialHandler')
const doneQuery = z.object({ done: z.enum(['corrected', 'withdrawn']).optional().catch(undefined) })

/** One set of doors for two ways in: how the actor and the path become a holder of the rights. */
interface Way<A> {
  path: string
  who: Who<A>
  onWord: boolean
  params: z.ZodObject
  holder(visit: Visit<A, never, unknown, unknown>, how: OnTheirWord['how']): RightsHolder
}

const byReceipt: Way<ReceiptHolder> = {
  path: '/receipts/:token',
  who: receipt,
  onWord: false,
  params: z.object({ token: z.string().max(80) }),
  holder: ({ actor }) => actor,
}

const onTheirWord: Way<Keeper> = {
  path: '/submissions/:id',
  who: keeper,
  onWord: true,
  params: z.object({ id: z.uuid() }),
  holder: ({ actor, params }, how) => ({
    kind: 'onWordOf',
    by: actor,
    submissionId: (params as Record<string, string>).id as SubmissionId,
    how,
  }),
}

function rightsDoors<A>(way: Way<A>): Door[] {
  return [readingDoor(way), correctionDoor(way), withdrawalDoor(way), erasureDoor(way)]
}

// biome-ignore lint/suspicious/noExplicitAny: the two ways differ in actor and parameters; each Way keeps its own.
type AnyVisit = any

const holderIn = <A,>(way: Way<A>, visit: AnyVisit): RightsHolder =>
  way.holder(visit, visit.body?.how ?? 'visit')
const howOf = <A,>(way: Way<A>) => (way.onWord ? howForm.shape : {})
const held = (db: Db, holder: RightsHolder) => transaction(db, (tx) => heldAboutMe(tx, holder))
const at = <A,>(way: Way<A>, path: string) => ({ base: `${path}/data`, back: path, onWord: way.onWord })

function common<A>(way: Way<A>) {
  const title = (lang: Lang) => (way.onWord ? words(lang).theirData : words(lang).myData)
  return { who: way.who, limit: limits.write, answer: 'page', title } as const
}

function readingDoor<A>(way: Way<A>): Door {
  return door({
    ...common(way),
    method: 'GET',
    path: `${way.path}/data`,
    form: { params: way.params, query: doneQuery },
    limit: limits.read,
    async handle(visit) {
      const { db, view, query, params } = visit
      const mine = await held(db, holderIn(way, visit))
      return page(<DataPage {...{ view, held: mine, done: query.done, ...at(way, pathOf(way, params)) }} />)
    },
  })
}

function correctionDoor<A>(way: Way<A>): Door {
  return door({
    ...common(way),
    method: 'POST',
    path: `${way.path}/data/correction`,
    form: { params: way.params, body: z.object({ ...correctionForm.shape, ...howOf(way) }) },
    async handle(visit) {
      await correctMine(visit.db, holderIn(way, visit), visit.body)
      return goTo(`${pathOf(way, visit.params)}/data?done=corrected`)
    },
    async again(visit, { values, errors }) {
      const { view, params } = visit
      const mine = await held(visit.db, holderIn(way, visit))
      const props = { view, held: mine, values, errors, ...at(way, pathOf(way, params)) }
      return page(<DataPage {...props} />, 422)
    },
  })
}

function withdrawalDoor<A>(way: Way<A>): Door {
  return door({
    ...common(way),
    method: 'POST',
    path: `${way.path}/data/withdrawal`,
    form: { params: way.params, body: z.object({ ...purposeForm.shape, ...howOf(way) }) },
    async handle(visit) {
      await withdrawConsentOf(visit.db, holderIn(way, visit), visit.body.purpose)
      return goTo(`${pathOf(way, visit.params)}/data?done=withdrawn`)
    },
  })
}

function erasureDoor<A>(way: Way<A>): Door {
  return door({
    ...common(way),
    method: 'POST',
    path: `${way.path}/data/erasure`,
    form: { params: way.params, body: z.object(howOf(way)) },
    async handle(visit) {
      const { erased, stays } = await eraseAllOf(visit.db, holderIn(way, visit))
      const { view, params } = visit
      return page(<ErasedPage {...{ view, erased, stays, back: pathOf(way, params) }} />)
    },
  })
}

/** The copy is the person's own: only the receipt carries it away. */
const copy = door({
  method: 'GET',
  path: '/receipts/:token/data/export',
  who: receipt,
  form: { params: byReceipt.params },
  limit: limits.guess,
  answer: 'file',
  title: (lang) => words(lang).export,
  async handle({ db, actor, view }) {
    const everything = await transaction(db, (tx) => exportMine(tx, actor))
    const bytes = Buffer.from(`${JSON.stringify(everything, null, 2)}\n`)
    return file(bytes, 'application/json; charset=utf-8', `${words(view.lang).exportName}.json`)
  },
})

function pathOf<A>(way: Way<A>, params: Record<string, string>): string {
  return way.path.replace(/:(\w+)/, (_, name: string) => encodeURIComponent(params[name] ?? ''))
}

export const doors: Door[] = [...rightsDoors(byReceipt), copy, ...rightsDoors(onTheirWord)]
