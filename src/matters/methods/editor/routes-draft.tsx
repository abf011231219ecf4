// Owns: the doors of a draft: see it, change one thing of it, publish it, drop it.
import type { Child } from 'hono/jsx'
import { z } from 'zod'
import { type VenueMaker, venueMakers } from '../../../organisation/reach.ts'
import { staff } from '../../../people/permissions.ts'
import type { Db } from '../../../platform/database/transaction.ts'
import { Confirm, type View } from '../../../platform/html/index.ts'
import { OutOfReach } from '../../../platform/refusals.ts'
import { goTo, page } from '../../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits, nothingAsked } from '../../../platform/server/door.ts'
import { stageKeys } from '../../machines/stage.ts'
import type { Method } from '../method.ts'
import { ruleOf } from '../route.ts'
import { stageNames } from '../words.ts'
import { addStage, changeRules, changeStage, dropStage, rename, renameStep } from './changes.ts'
import { changeDraft, dropDraft, publishDraft } from './draft.ts'
import * as forms from './forms.ts'
import { DraftPage } from './pages/draft.tsx'
import { OneThingPage } from './pages/one.tsx'
import { mustDraft, versionsOf } from './queries.ts'
import { words } from './words.ts'

const who = staff(...venueMakers)
const code = z.object({ code: z.string().max(40) })
const inTrack = code.extend({ track: z.string().max(40) })
const ofStage = inTrack.extend({ stage: z.enum(stageKeys) })
const ofStep = inTrack.extend({ step: z.string().max(40) })
type Lang = View['lang']

/** What one page changes: its form, what stands in it, and the change it makes. */
interface Change<P extends z.ZodObject, F extends z.ZodObject> {
  at: string
  params: P
  form: F
  title: (lang: Lang) => string
  /** The heading, where it says more than the title. */
  heading?(lang: Lang, params: z.output<P>, method: Method): string
  draw?(params: z.output<P>): z.ZodObject
  values(method: Method, params: z.output<P>): Record<string, unknown>
  path(params: z.output<P>): string
  change(method: Method, params: z.output<P>, body: z.output<F>): Method
  below?(view: View, params: z.output<P>): Child
}

type Asked<P extends z.ZodObject> = {
  db: Db
  actor: VenueMaker
  view: View
  params: z.output<P> & { code: string }
}
const asked = <P extends z.ZodObject>(visit: unknown) => visit as Asked<P>

async function shown<P extends z.ZodObject, F extends z.ZodObject>(
  one: Change<P, F>,
  { db, actor, view, params }: Asked<P>,
  tried?: Attempted,
) {
  const { body: method } = await mustDraft(db, actor.committeeId, params.code)
  const title = one.heading?.(view.lang, params, method) ?? one.title(view.lang)
  const parts = { title, schema: one.draw?.(params) ?? one.form, at: one.path(params) }
  return (
    <OneThingPage {...{ view, method, tried, ...parts }} values={one.values(method, params)}>
      {one.below?.(view, params)}
    </OneThingPage>
  )
}

function changeDoors<P extends z.ZodObject, F extends z.ZodObject>(one: Change<P, F>): Door[] {
  const path = `/methods/:code/draft/${one.at}`
  const shared = { path, who, answer: 'page', title: one.title } as const
  return [
    door({
      ...shared,
      method: 'GET',
      form: { params: one.params },
      limit: limits.read,
      handle: async (visit) => page(await shown(one, asked<P>(visit))),
    }),
    door({
      ...shared,
      method: 'POST',
      form: { params: one.params, body: one.form },
      limit: limits.write,
      async handle(visit) {
        const { db, actor, params } = asked<P>(visit)
        const body = visit.body as z.output<F>
        await changeDraft(db, actor, params.code, (method) => one.change(method, params, body))
        return goTo(`/methods/${params.code}/draft?done=saved`)
      },
      again: async (visit, tried) => page(await shown(one, asked<P>(visit), tried), 422),
    }),
  ]
}

const changes: Door[] = [
  ...changeDoors({
    at: 'names',
    params: code,
    form: forms.namesForm,
    title: (lang) => words(lang).changeNames,
    values: (method) => forms.namesOf(method),
    path: () => 'names',
    change: (method, _, body) => rename(method, forms.namesFrom(body)),
  }),
  ...changeDoors({
    at: 'rules',
    params: code,
    form: forms.rulesForm,
    title: (lang) => words(lang).changeRules,
    values: (method) => forms.rulesOf(method),
    path: () => 'rules',
    change: (method, _, body) => changeRules(method, forms.rulesFrom(body)),
  }),
  ...changeDoors({
    at: 'steps/:track/:step',
    params: ofStep,
    form: forms.stepForm,
    title: (lang) => words(lang).stepName,
    heading: (lang, { track, step }, method) =>
      words(lang).changeThis(stepIn(method, track, step).label[lang]),
    values: (method, { track, step }) => forms.stepOf(stepIn(method, track, step)),
    path: ({ track, step }) => `steps/${track}/${step}`,
    change: (method, { track, step }, body) => renameStep(method, track, step, forms.stepFrom(body)),
  }),
  ...changeDoors({
    at: 'stages/:track/:stage',
    params: ofStage,
    form: forms.stageForm,
    title: (lang) => words(lang).change,
    heading: (lang, { stage }) => words(lang).changeThis(stageNames[stage][lang]),
    draw: ({ stage }) => forms.stageFormFor(stage),
    values: (method, { track, stage }) => forms.stageOfRule(ruleIn(method, track, stage)),
    path: ({ track, stage }) => `stages/${track}/${stage}`,
    change: (method, { track, stage }, body) => changeStage(method, track, stage, forms.stageFrom(body)),
    below: (view, { code: of, track, stage }) => (
      <Confirm
        view={view}
        open={words(view.lang).dropStage}
        warning={words(view.lang).dropStageWarning}
        action={`/methods/${of}/draft/stages/${track}/${stage}/removal`}
        submit={words(view.lang).dropStage}
        danger
      />
    ),
  }),
]

function stepIn(method: Method, track: string, step: string) {
  const found = method.tracks.find(({ key }) => key === track)?.groups.find(({ key }) => key === step)
  if (!found) throw new OutOfReach({ track, step })
  return found
}

function ruleIn(method: Method, track: string, stage: (typeof stageKeys)[number]) {
  const found = method.tracks.find(({ key }) => key === track)
  const rule = found && ruleOf(found, stage)
  if (!rule) throw new OutOfReach({ track, stage })
  return rule
}

const press = { method: 'POST', who, limit: limits.write, answer: 'page' } as const

const stages: Door[] = [
  door({
    ...press,
    path: '/methods/:code/draft/stages/:track',
    form: { params: inTrack, body: forms.addStageForm() },
    title: (lang) => words(lang).addStage,
    async handle({ db, actor, params, body }) {
      await changeDraft(db, actor, params.code, (method) => addStage(method, params.track, body.stage))
      return goTo(`/methods/${params.code}/draft/stages/${params.track}/${body.stage}`)
    },
  }),
  door({
    ...press,
    path: '/methods/:code/draft/stages/:track/:stage/removal',
    form: { params: ofStage, body: nothingAsked },
    title: (lang) => words(lang).dropStage,
    async handle({ db, actor, params }) {
      await changeDraft(db, actor, params.code, (method) => dropStage(method, params.track, params.stage))
      return goTo(`/methods/${params.code}/draft?done=saved`)
    },
  }),
]

const whole: Door[] = [
  door({
    method: 'GET',
    path: '/methods/:code/draft',
    who,
    form: { params: code, query: z.object({ done: z.enum(['saved']).optional().catch(undefined) }) },
    limit: limits.read,
    answer: 'page',
    title: (lang) => words(lang).hasDraft,
    async handle({ db, actor, view, params, query }) {
      const draft = await mustDraft(db, actor.committeeId, params.code)
      const before = (await versionsOf(db, actor.committeeId, params.code))[0]?.body ?? null
      return page(<DraftPage view={view} draft={draft} before={before} saved={query.done === 'saved'} />)
    },
  }),
  door({
    ...press,
    path: '/methods/:code/draft/publication',
    form: { params: code, body: nothingAsked },
    title: (lang) => words(lang).publish,
    async handle({ db, actor, params }) {
      await publishDraft(db, actor, params.code)
      return goTo(`/methods/${params.code}?done=published`)
    },
  }),
  door({
    ...press,
    path: '/methods/:code/draft/removal',
    form: { params: code, body: nothingAsked },
    title: (lang) => words(lang).drop,
    async handle({ db, actor, params }) {
      await dropDraft(db, actor, params.code)
      return goTo('/methods')
    },
  }),
]

export const draftDoors: Door[] = [...whole, ...changes, ...stages]
