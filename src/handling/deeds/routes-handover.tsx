// Owns: the doors by which a matter's items are handed over, a helper is added, and a silent unit is closed.
import { z } from 'zod'
import { itemsOf } from '../../matters/items.ts'
import { findMatter } from '../../matters/matter.ts'
import { methodOf } from '../../matters/methods/in-force.ts'
import type { Staff } from '../../people/actors.ts'
import { staff } from '../../people/permissions.ts'
import { listed } from '../../platform/html/index.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Attempted, type Door, door, limits, type Visit } from '../../platform/server/door.ts'
import { handingRole, refuseUnlessServes } from '../hands.ts'
import { addHelper, type HandsOver, handOver, isAskedDirectly, stillOwed } from '../tasks/handover.ts'
import { closeUnanswered, silentTasks } from '../tasks/silence.ts'
import { tasksOf } from '../tasks/task.ts'
import { words } from '../tasks/words.ts'
import { unitsFor } from './deeds.ts'
import * as forms from './forms.ts'
import { HandOverPage, HelperPage, SilencePage } from './handover-page.tsx'

const params = z.object({ id: z.uuid() })
type Id = { id: string }
const hands = staff('convener', 'secretaryGeneral')
const office = staff('secretaryGeneral')

async function handOverPage({ db, actor, view, params: { id } }: Visit<HandsOver, Id>, tried?: Attempted) {
  const matter = await findMatter(db, actor, id)
  refuseUnlessServes(actor, [handingRole(matter)], matter, 'handOver')
  const units = await unitsFor(db, matter.committee_id)
  const owed = (await stillOwed(db, matter)).map((item) => {
    const unit = units.find((one) => one.id === item.body_id)
    return { item, party: unit?.name[view.lang] ?? item.party_name ?? '' }
  })
  const direct = isAskedDirectly({ ...matter, method: await methodOf(db, matter) })
  const schema = direct && owed.length === 0 ? forms.withUnits(forms.askDirectlyForm, units) : undefined
  return <HandOverPage {...{ view, matter, owed, schema, tried }} now={db.clock.now()} />
}

async function helperPage({ db, actor, view, params: { id } }: Visit<HandsOver, Id>, tried?: Attempted) {
  const matter = await findMatter(db, actor, id)
  refuseUnlessServes(actor, [handingRole(matter)], matter, 'addHelper')
  const handed = new Set((await tasksOf(db, matter.committee_id, matter.id)).map((one) => one.item_id))
  const options = (await itemsOf(db, matter.committee_id, matter.id))
    .filter((one) => handed.has(one.id))
    .map((one) => ({ value: one.id, label: { zh: one.text, en: one.text } }))
  const item = { label: words.both.item, required: true, as: 'radio', options } as const
  const schema = forms.withUnits(
    forms.helperForm.extend({ itemId: listed(item) }),
    await unitsFor(db, matter.committee_id),
  )
  return <HelperPage view={view} matter={matter} schema={schema} tried={tried} />
}

async function silencePage(
  { db, actor, view, params: { id } }: Visit<Staff<'secretaryGeneral'>, Id>,
  tried?: Attempted,
) {
  const matter = await findMatter(db, actor, id)
  const silent = await silentTasks(db, matter)
  return <SilencePage view={view} matter={matter} silent={silent} now={db.clock.now()} tried={tried} />
}

const handingOver = {
  path: '/matters/:id/handover',
  who: hands,
  answer: 'page',
  title: (lang: 'zh' | 'en') => words(lang).handOver,
} as const
const helping = {
  path: '/matters/:id/handover/helpers',
  who: hands,
  answer: 'page',
  title: (lang: 'zh' | 'en') => words(lang).addHelper,
} as const
const silence = {
  path: '/matters/:id/unanswered',
  who: office,
  answer: 'page',
  title: (lang: 'zh' | 'en') => words(lang).closeUnanswered,
} as const
const reads = { method: 'GET', form: { params }, limit: limits.read } as const

export const doorsOfHandOver: Door[] = [
  door({ ...handingOver, ...reads, handle: async (visit) => page(await handOverPage(visit)) }),
  door({
    ...handingOver,
    method: 'POST',
    form: { params, body: forms.askDirectlyForm },
    limit: limits.write,
    async handle({ db, actor, params, body: { consentNote, ...asked }, site }) {
      await handOver(db, actor, params.id, { consentNote, asked, site })
      return goTo(`/matters/${params.id}`)
    },
    again: async (visit, tried) => page(await handOverPage(visit, tried), 422),
  }),
  door({ ...helping, ...reads, handle: async (visit) => page(await helperPage(visit)) }),
  door({
    ...helping,
    method: 'POST',
    form: { params, body: forms.helperForm },
    limit: limits.write,
    async handle({ db, actor, params, body, site }) {
      await addHelper(db, actor, params.id, { ...body, site })
      return goTo(`/matters/${params.id}`)
    },
    again: async (visit, tried) => page(await helperPage(visit, tried), 422),
  }),
  door({ ...silence, ...reads, handle: async (visit) => page(await silencePage(visit)) }),
  door({
    ...silence,
    method: 'POST',
    form: { params, body: forms.silenceForm },
    limit: limits.write,
    async handle({ db, actor, params, body }) {
      await closeUnanswered(db, actor, params.id, body.explanation)
      return goTo(`/matters/${params.id}`)
    },
    again: async (visit, tried) => page(await silencePage(visit, tried), 422),
  }),
]
