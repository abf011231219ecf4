// Owns: the doors of the one thing that follows from what residents said: close, again, up, or an answer with reasons.
import type { z as zod } from 'zod'
import { z } from 'zod'
import { findMatter, type MatterRow } from '../../matters/matter.ts'
import { staff } from '../../people/permissions.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits, type Visit } from '../../platform/server/door.ts'
import { unitsFor } from '../deeds/deeds.ts'
import { answerFinally, closeMatter, sendUp, type Way } from '../follow-up/closing.ts'
import { redo } from '../follow-up/redo.ts'
import { words } from '../follow-up/words.ts'
import { type Decider, deciderRoles, refuseUnlessServes } from '../hands.ts'
import { partyNames, tasksOf } from '../tasks/task.ts'
import { DecisionPage, pathOfWay } from './desk-page.tsx'
import * as forms from './forms.ts'

const params = z.object({ id: z.uuid() })
const decider = staff(...deciderRoles)

interface Decision<F extends zod.ZodObject> {
  way: Exclude<Way, 'wait'>
  form: F
  draw?(db: Db, matter: MatterRow): Promise<zod.ZodObject>
  act(tx: Tx, actor: Decider, id: string, body: zod.output<F>, site: string): Promise<unknown>
}

async function decisionPage(
  one: Decision<zod.ZodObject>,
  visit: Visit<Decider, { id: string }>,
  tried?: Attempted,
) {
  const { db, actor, view, params } = visit
  const matter = await findMatter(db, actor, params.id)
  refuseUnlessServes(actor, deciderRoles, matter, one.way)
  const schema = (await one.draw?.(db, matter)) ?? one.form
  return <DecisionPage view={view} matter={matter} way={one.way} schema={schema} tried={tried} />
}

function decisionDoors<F extends zod.ZodObject>(one: Decision<F>): Door[] {
  const shown = one as unknown as Decision<zod.ZodObject>
  const shared = {
    path: `/matters/:id/${pathOfWay[one.way]}`,
    who: decider,
    answer: 'page',
    title: (lang: 'zh' | 'en') => words(lang)[one.way],
  } as const
  return [
    door({
      ...shared,
      method: 'GET',
      form: { params },
      limit: limits.read,
      handle: async (visit) => page(await decisionPage(shown, visit)),
    }),
    door({
      ...shared,
      method: 'POST',
      form: { params, body: one.form },
      limit: limits.write,
      async handle({ db, actor, params, body, site }) {
        await one.act(db, actor, params.id, body as zod.output<F>, site)
        return goTo(`/matters/${params.id}`)
      },
      again: async (visit, tried) => page(await decisionPage(shown, visit, tried), 422),
    }),
  ]
}

export const decisions: Door[] = [
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

async function redoChoices(db: Db, matter: MatterRow) {
  const passed = (await tasksOf(db, matter.committee_id, matter.id)).filter((one) => one.state === 'accepted')
  const units = await unitsFor(db, matter.committee_id)
  return forms.redoFormFor(
    passed.map((one) => ({ value: one.id, label: partyNames(one) })),
    units.map((one) => ({ value: one.id, label: one.name })),
  )
}
