// Owns: one deed on a task as two doors, its page and its act. By account the party and the desk share an address; by
// task link the party has its own.
import type { z } from 'zod'
import { z as zod } from 'zod'
import { type Noticed, remarksOf } from '../../hearing/remarks/remarks.ts'
import type { Staff } from '../../people/actors.ts'
import { oneTimeLink, staff } from '../../people/permissions.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits, type Visit, type Who } from '../../platform/server/door.ts'
import { noticeOf } from '../exchange.ts'
import { deciderRoles, deskRoles } from '../hands.ts'
import { type Party, unitsOf } from '../tasks/task.ts'
import { type TaskTold, tellTask } from '../tasks/told.ts'
import { words } from '../tasks/words.ts'
import { type DeedFace, DeedPage } from './deed-page.tsx'

export interface Deed extends DeedFace {
  form: z.ZodObject
  /** Whether it is the turn of this one; the verb decides again. */
  isDue(told: TaskTold, actor: Party): boolean
  /** The form as it is shown: lists filled in. */
  draw?(db: Db, told: TaskTold): Promise<z.ZodObject>
  start?(told: TaskTold): Record<string, unknown>
  act(tx: Tx, actor: Party, id: string, body: Record<string, unknown>, site: string): Promise<unknown>
}

/** Keeps the form's types inside the deed, so that a list of deeds holds every form. */
export function deed<F extends z.ZodObject>(
  spec: Omit<Deed, 'form' | 'act'> & {
    form: F
    act(tx: Tx, actor: never, id: string, body: z.output<F>, site: string): Promise<unknown>
  },
): Deed {
  return spec as unknown as Deed
}

export interface At {
  base: '/tasks/:id' | '/t/:link'
  who: Who<Party>
  params: z.ZodObject
  idOf(actor: Party, params: Record<string, string>): string
  path(params: Record<string, string>): string
}

const byId = zod.object({ id: zod.uuid() })
const idParam = (_: Party, params: Record<string, string>) => params.id ?? ''
const account = (who: Who<Party>): At => ({
  base: '/tasks/:id',
  who,
  params: byId,
  idOf: idParam,
  path: (params) => `/tasks/${params.id}`,
})

export const atDesk = account(staff(...deciderRoles) as Who<Party>)
export const byAccount = account(staff('unitHandler', 'unitLeader', ...deskRoles) as Who<Party>)
export const readers = account(staff('unitHandler', 'unitLeader', ...deskRoles, 'chairCouncil') as Who<Party>)
export const byLink: At = {
  base: '/t/:link',
  who: oneTimeLink('task') as Who<Party>,
  params: zod.object({ link: zod.string().max(100) }),
  idOf: (actor) => (actor.kind === 'oneTimeLink' ? actor.subjectId : ''),
  path: (params) => `/t/${params.link}`,
}

export function deedDoors(at: At, one: Deed): Door[] {
  const path = `${at.base}/${one.noun}`
  const shared = {
    path,
    who: at.who,
    answer: 'page',
    title: (lang: 'zh' | 'en') => words(lang)[one.title],
  } as const
  return [
    ...(one.look ? [lookDoor(at, one)] : []),
    door({
      ...shared,
      method: 'GET',
      form: { params: at.params },
      limit: limits.read,
      handle: async (visit) => page(await deedPage(at, one, visit, null)),
    }),
    door({
      ...shared,
      method: 'POST',
      form: { params: at.params, body: one.form },
      limit: one.upload ? limits.upload : limits.write,
      async handle({ db, actor, params, body, site }) {
        await one.act(db, actor, at.idOf(actor, params), body, site)
        return goTo(`${at.path(params)}?done=1`)
      },
      again: async (visit, attempted) => page(await deedPage(at, one, visit, attempted), 422),
    }),
  ]
}

/** The same page with what was noticed; whether the rest is filled in is no question yet. */
function lookDoor(at: At, one: Deed): Door {
  const look = async (visit: Visit<Party>, values: Record<string, unknown>) => {
    const { task } = await tellTask(visit.db, visit.actor, at.idOf(visit.actor, visit.params))
    const text = (key: string) => (typeof values[key] === 'string' ? (values[key] as string) : '')
    const written = { text: text('text'), plan: text('plan'), planDueOn: text('planDueOn') }
    const noticed = await noticeOf(visit.db, task, written)
    return page(await deedPage(at, one, visit, { values, errors: [] }, noticed))
  }
  return door({
    method: 'POST',
    path: `${at.base}/${one.noun}/look`,
    who: at.who,
    answer: 'page',
    title: (lang) => words(lang)[one.title],
    form: { params: at.params, body: one.form },
    limit: one.upload ? limits.upload : limits.write,
    handle: (visit) => look(visit, visit.body),
    again: (visit, { values }) => look(visit, values),
  })
}

async function deedPage(
  at: At,
  one: Deed,
  visit: Visit<Party>,
  attempted: Attempted | null,
  looked: readonly Noticed[] | null = null,
) {
  const { db, actor, view, params } = visit
  const told = await tellTask(db, actor, at.idOf(actor, params))
  const drawn = (await one.draw?.(db, told)) ?? one.form
  const schema = isParty(actor, told) ? withoutWord(drawn) : drawn
  const values = attempted?.values ?? one.start?.(told) ?? {}
  const noticed = one.look ? looked : await noticedOf(db, told)
  return (
    <DeedPage
      view={view}
      told={told}
      deed={one}
      schema={schema}
      back={at.path(params)}
      values={values}
      errors={attempted?.errors ?? []}
      noticed={noticed}
    />
  )
}

/** With the reply that waits for its check. */
async function noticedOf(db: Db, { task, replies }: TaskTold): Promise<Noticed[]> {
  const last = replies.at(-1)
  if (!last || last.check_result) return []
  return (await remarksOf(db, task.committee_id, [last.id])).get(last.id) ?? []
}

/** Its own officers and its link are not asked on whose word they speak. */
export function isParty(actor: Party, { task }: TaskTold): boolean {
  return (
    actor.kind === 'oneTimeLink' || (task.body_id !== null && unitsOf(actor as Staff).includes(task.body_id))
  )
}

function withoutWord(schema: z.ZodObject): z.ZodObject {
  return 'onWordOf' in schema.shape ? schema.omit({ onWordOf: true }) : schema
}
