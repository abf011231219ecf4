// Owns: the doors of advice: list, draft, passage, sending, receipt, each point's answer, the paper.
import { z } from 'zod'
import type { Chapter } from '../../matters/chapters.ts'
import { holds, type Staff } from '../../people/actors.ts'
import { staff } from '../../people/permissions.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import type { FieldError, View } from '../../platform/html/index.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits, nothingAsked, type Who } from '../../platform/server/door.ts'
import { draftBrief } from '../briefs/draft.ts'
import { printForms } from '../printed.ts'
import type { Returned } from '../proposals/pages/act.tsx'
import { listsFor } from '../tabs.tsx'
import * as forms from './forms.ts'
import { NewRecommendationPage, RecommendationPage, RecommendationsPage } from './pages.tsx'
import { printRecommendation } from './print.ts'
import { recommendationsFor, reportsOfMatters, tellRecommendation } from './queries.ts'
import * as verbs from './recommendation.ts'
import { words } from './words.ts'

const readers = staff(...verbs.readerRoles)
const drafters = staff(...verbs.drafterRoles)
const senders = staff('secretaryGeneral')
const params = z.object({ id: z.uuid() })
const title = (lang: 'zh' | 'en') => words(lang).title
const usual = { method: 'GET', who: readers, limit: limits.read, answer: 'page', title } as const

async function shown(db: Db, actor: Staff, view: View, id: string, returned?: Returned) {
  const told = await tellRecommendation(db, actor, id)
  return <RecommendationPage {...{ view, actor, told, returned }} now={db.clock.now()} />
}

interface Deed<A extends Staff, B extends z.ZodObject> {
  noun: string
  who: Who<A>
  form?: B
  run(tx: Tx, actor: A, id: string, body: z.output<B>): Promise<void>
}

const deed = <A extends Staff, B extends z.ZodObject>({ noun, who, form, run }: Deed<A, B>): Door =>
  door({
    method: 'POST',
    path: `/recommendations/:id/${noun}`,
    who,
    form: { params, body: (form ?? nothingAsked) as B },
    limit: limits.write,
    answer: 'page',
    title,
    async handle({ db, actor, params, body }) {
      await run(db, actor, params.id, body as z.output<B>)
      return goTo(`/recommendations/${params.id}`)
    },
    async again({ db, actor, view, params }, { values, errors }) {
      const key = `/recommendations/${params.id}/${noun}`
      const returned = { key, values, errors: errors as FieldError[] }
      return page(await shown(db, actor, view, params.id, returned), 422)
    },
  })

async function valuesFrom(db: Db, actor: Staff, matter: string | undefined, chapters: readonly Chapter[]) {
  if (!matter) return {}
  const { text } = await draftBrief(db, actor, [matter], chapters)
  const { title: name, situation, problems, suggestions } = text
  return { title: name, situation, problems, advice: suggestions, matterId: matter }
}

const doorsOfOne: Door[] = [
  door({
    ...usual,
    path: '/recommendations/:id',
    form: { params },
    handle: async ({ db, actor, view, params }) => page(await shown(db, actor, view, params.id)),
  }),
  door({
    ...usual,
    answer: 'file',
    path: '/recommendations/:id/:form',
    form: { params: params.extend({ form: z.enum(printForms) }) },
    handle: ({ db, actor, params, committee }) =>
      printRecommendation(db, actor, params.id, committee.name.zh, params.form),
  }),
  deed({ noun: 'passage', who: senders, form: forms.passForm, run: verbs.notePassage }),
  deed({
    noun: 'sending',
    who: senders,
    form: forms.sendForm,
    run: (tx, actor, id, { number }) => verbs.sendRecommendation(tx, actor, id, number),
  }),
  deed({ noun: 'receipt', who: drafters, run: (tx, actor, id) => verbs.noteReceived(tx, actor, id) }),
  deed({ noun: 'adoptions', who: drafters, form: forms.adoptionForm, run: verbs.noteAdoption }),
]

const drafting = door({
  method: 'POST',
  path: '/recommendations',
  who: drafters,
  form: { body: forms.draftForm },
  limit: limits.write,
  answer: 'page',
  title,
  handle: async ({ db, actor, body }) =>
    goTo(`/recommendations/${await verbs.draftRecommendation(db, actor, body)}`),
  again: async ({ view }, { values, errors }) =>
    page(<NewRecommendationPage {...{ view, values }} errors={errors as FieldError[]} />, 422),
})

export const recommendationDoors = (chapters: readonly Chapter[]): Door[] => [
  door({
    ...usual,
    path: '/recommendations',
    form: {},
    async handle({ db, actor, view }) {
      const all = await recommendationsFor(db, actor)
      const ofMatters = await reportsOfMatters(db, actor)
      const drafts = holds(actor, ...verbs.drafterRoles)
      const lists = listsFor(actor)
      return page(<RecommendationsPage {...{ view, all, ofMatters, drafts, lists }} now={db.clock.now()} />)
    },
  }),
  door({
    ...usual,
    who: drafters,
    path: '/recommendations/new',
    form: { query: z.object({ matter: z.uuid().optional().catch(undefined) }) },
    handle: async ({ db, actor, view, query }) =>
      page(
        <NewRecommendationPage view={view} values={await valuesFrom(db, actor, query.matter, chapters)} />,
      ),
  }),
  drafting,
  ...doorsOfOne,
]
