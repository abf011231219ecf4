// Owns: the desk's doors of follow-up: a call or a visit, a representative's link, and the one thing that follows.
import type { z as zod } from 'zod'
import { z } from 'zod'
import { findMatter, type HeldMatter } from '../../matters/matter.ts'
import { staff } from '../../people/permissions.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import { FieldRefused, OutOfReach } from '../../platform/refusals.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits, type Visit } from '../../platform/server/door.ts'
import { unitsFor } from '../deeds/deeds.ts'
import { answerFinally, closeMatter, sendUp, type Way, wayOf } from '../follow-up/closing.ts'
import { redo } from '../follow-up/redo.ts'
import { giveEvaluationLink } from '../follow-up/representatives.ts'
import { roundOf } from '../follow-up/round.ts'
import { noteContact } from '../follow-up/word.ts'
import { words } from '../follow-up/words.ts'
import {
  type Decider,
  type Desk,
  deciderRoles,
  deskRoles,
  mayReadAnswers,
  refuseUnlessServes,
  serves,
} from '../hands.ts'
import { tasksOf } from '../tasks/task.ts'
import { DecisionPage, FollowUpPage, LinkPage, pathOfWay } from './desk-page.tsx'
import * as forms from './forms.ts'

const params = z.object({ id: z.uuid() })
type Id = { id: string }
const desk = staff(...deskRoles)
const decider = staff(...deciderRoles)

async function followUpPage({ db, actor, view, params: { id } }: Visit<Desk, Id>, tried?: Attempted) {
  const matter = await findMatter(db, actor, id)
  if (!(await mayReadAnswers(db, actor, matter))) throw new OutOfReach({ matter: id })
  const round = await roundOf(db, matter)
  const way = await wayOf(db, matter, round)
  const decides = serves(actor, deciderRoles, matter)
  return <FollowUpPage {...{ view, matter, round, way, decides, tried }} now={db.clock.now()} />
}

const followUp = {
  path: '/matters/:id/follow-up',
  who: desk,
  answer: 'page',
  title: (lang: 'zh' | 'en') => words(lang).followUp,
} as const

const contactDoors: Door[] = [
  door({
    ...followUp,
    method: 'GET',
    form: { params },
    limit: limits.read,
    handle: async (visit) => page(await followUpPage(visit)),
  }),
  door({
    ...followUp,
    method: 'POST',
    form: { params, body: forms.contactForm },
    limit: limits.write,
    async handle({ db, actor, params, body }) {
      await noteContact(db, actor, params.id, {
        submissionId: body.submissionId ?? null,
        way: body.way,
        reached: body.reached === 'yes',
        word: wordOf(body),
        onWordOf: body.onWordOf,
      })
      const after = await findMatter(db, actor, params.id)
      return goTo(`/matters/${params.id}${after.state === 'followingUp' ? '/follow-up' : ''}`)
    },
    again: async (visit, tried) => page(await followUpPage(visit, tried), 422),
  }),
  door({
    ...followUp,
    method: 'POST',
    path: '/matters/:id/follow-up/links',
    form: { params, body: forms.linkForm },
    limit: limits.write,
    async handle({ db, actor, view, params, body, site }) {
      const token = await giveEvaluationLink(db, actor, params.id, body.party)
      const matter = await findMatter(db, actor, params.id)
      return page(<LinkPage view={view} matter={matter} party={body.party} url={`${site}/e/${token}`} />)
    },
  }),
]

function wordOf(body: zod.output<typeof forms.contactForm>) {
  if (body.reached !== 'yes' || !body.solved) return null
  if (!body.content) throw new FieldRefused('content', words.both.whatTheySaidContent)
  return { solved: body.solved, content: body.content, words: body.words }
}

interface Decision<F extends zod.ZodObject> {
  way: Exclude<Way, 'wait'>
  form: F
  draw?(db: Db, matter: HeldMatter): Promise<zod.ZodObject>
  act(tx: Tx, actor: Decider, id: string, body: zod.output<F>, site: string): Promise<unknown>
}

function decisionDoors<F extends zod.ZodObject>({ way, form, draw, act }: Decision<F>): Door[] {
  const shared = {
    path: `/matters/:id/${pathOfWay[way]}`,
    who: decider,
    answer: 'page',
    title: (lang: 'zh' | 'en') => words(lang)[way],
  } as const
  const show = async ({ db, actor, view, params: { id } }: Visit<Decider, Id>, tried?: Attempted) => {
    const matter = await findMatter(db, actor, id)
    refuseUnlessServes(actor, deciderRoles, matter, way)
    const schema = (await draw?.(db, matter as HeldMatter)) ?? form
    return <DecisionPage view={view} matter={matter} way={way} schema={schema} tried={tried} />
  }
  return [
    door({
      ...shared,
      method: 'GET',
      form: { params },
      limit: limits.read,
      handle: async (visit) => page(await show(visit)),
    }),
    door({
      ...shared,
      method: 'POST',
      form: { params, body: form },
      limit: limits.write,
      async handle({ db, actor, params, body, site }) {
        await act(db, actor, params.id, body as zod.output<F>, site)
        return goTo(`/matters/${params.id}`)
      },
      again: async (visit, tried) => page(await show(visit, tried), 422),
    }),
  ]
}

const decisions: Door[] = [
  decisionDoors({ way: 'file', form: forms.emptyForm, act: (tx, actor, id) => closeMatter(tx, actor, id) }),
  decisionDoors({
    way: 'redo',
    form: forms.redoForm,
    draw: redoChoices,
    act: (tx, actor, id, body, site) => redo(tx, actor, id, { ...body, site }),
  }),
  decisionDoors({
    way: 'sendUp',
    form: forms.reasonForm,
    act: (tx, actor, id, { reason }) => sendUp(tx, actor, id, reason),
  }),
  decisionDoors({
    way: 'finalAnswer',
    form: forms.explanationForm,
    act: (tx, actor, id, { explanation }) => answerFinally(tx, actor, id, explanation),
  }),
].flat()

async function redoChoices(db: Db, matter: HeldMatter) {
  const passed = (await tasksOf(db, matter.committee_id, matter.id)).filter((one) => one.state === 'accepted')
  const units = await unitsFor(db, matter.committee_id)
  const both = (text: string) => ({ zh: text, en: text })
  return forms.redoFormFor(
    passed.map((one) => ({ value: one.id, label: both(one.party_name) })),
    units.map((one) => ({ value: one.id, label: one.name })),
  )
}

export const doorsOfFollowUp: Door[] = [...contactDoors, ...decisions]
