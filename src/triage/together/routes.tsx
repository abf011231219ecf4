// Owns: the doors of acting on several: what was ticked, the page of them, and one for each way that all can go.
import type { z } from 'zod'
import { lockMatter } from '../../matters/matter.ts'
import { holds, type Staff } from '../../people/actors.ts'
import { staff } from '../../people/permissions.ts'
import { covers, reachOf } from '../../people/reach.ts'
import type { Db, Tx } from '../../platform/database/transaction.ts'
import type { FieldError, View } from '../../platform/html/index.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import { categoryOf } from '../cues/cues.ts'
import { deskOf, type Sorter, sorterRoles } from '../sorting/held.ts'
import { choicesFor } from '../sorting/opening.ts'
import { matterByNumber, messagesOf, type Waiting } from '../sorting/queries.ts'
import { words as sorting } from '../words.ts'
import { forms, idsIn, tickForm, togetherQuery, type Way } from './forms.ts'
import { type Returned, type Several, TogetherPage } from './pages.tsx'
import * as together from './together.ts'
import { words } from './words.ts'

const sorters = staff(...sorterRoles)
const spec = { who: sorters, answer: 'page', title: (lang: View['lang']) => words(lang).together } as const
const addressOf = (ids: readonly string[]) => `/triage/together?ids=${ids.join(',')}`

async function several(db: Db, actor: Staff, ids: readonly string[]): Promise<Several> {
  const found = await messagesOf(db, actor, ids.slice(0, together.mostTogether))
  const across = new Set(found.map((one) => one.row.township_id)).size > 1
  const mine = (one: Waiting) =>
    across ? holds(actor, 'committeeStaff') : covers(reachOf(actor, deskOf(one.row)), one.row)
  const messages = found.filter(
    (one) => (one.row.state === 'submitted' || one.row.state === 'triage') && mine(one),
  )
  const [first] = messages
  const choices = await choicesFor(db, actor, first?.row ?? { township_id: null })
  const text = messages.map((one) => one.gist ?? '').join('\n')
  const level = across || !first?.row.township_id ? 'county' : 'township'
  const urgent = messages.some((one) => one.row.urgent)
  const standing = { method: choices.methods[0]?.value, category: categoryOf(text), level, urgent }
  return { messages, gone: ids.length - messages.length, across, choices, standing }
}

async function shown(db: Db, actor: Staff, view: View, ids: readonly string[], returned?: Returned) {
  return <TogetherPage view={view} several={await several(db, actor, ids)} returned={returned} />
}

type Body<W extends Way> = z.output<(typeof forms)[W]>
const runs: { [W in Way]: (tx: Tx, actor: Sorter, ids: string[], body: Body<W>) => Promise<unknown> } = {
  accept: together.acceptTogether,
  answer: together.answerTogether,
  divert: together.divertTogether,
  decline: together.declineTogether,
  merge: (tx, actor, ids, body) =>
    together.mergeTogether(tx, actor, ids, {
      onWordOf: body.onWordOf,
      find: async (inside) => lockMatter(inside, actor, await matterOf(inside, actor, body)),
    }),
}

async function matterOf(tx: Tx, actor: Sorter, body: { matter?: string; number?: string }): Promise<string> {
  if (!body.matter && !body.number) throw new FieldRefused('matter', sorting.both.matterMissing)
  const id = body.number ? await matterByNumber(tx, actor, body.number) : body.matter
  if (!id) throw new FieldRefused('number', sorting.both.matterUnknown)
  return id
}

function wayDoor<W extends Way>(way: W): Door {
  return door({
    ...spec,
    method: 'POST',
    path: `/triage/together/${way}`,
    form: { body: forms[way] as z.ZodObject },
    limit: limits.write,
    async handle({ db, actor, body }) {
      const read = body as Body<W> & { ids: string }
      const ids = idsIn(read.ids)
      await runs[way](db, actor, ids, read)
      return goTo(`/triage?many=${ids.length}`)
    },
    async again({ db, actor, view }, { values, errors }) {
      const returned = { way, values, errors: errors as FieldError[] }
      const ids = idsIn(typeof values.ids === 'string' ? values.ids : '')
      return page(await shown(db, actor, view, ids, returned), 422)
    },
  })
}

export const doors: Door[] = [
  door({
    ...spec,
    method: 'POST',
    path: '/triage/together',
    form: { body: tickForm },
    limit: limits.write,
    handle: async ({ body }) => goTo(addressOf(body.ids.slice(0, together.mostTogether))),
  }),
  door({
    ...spec,
    method: 'GET',
    path: '/triage/together',
    form: { query: togetherQuery },
    limit: limits.read,
    handle: async ({ db, actor, view, query }) => page(await shown(db, actor, view, idsIn(query.ids))),
  }),
  ...(Object.keys(forms) as Way[]).map(wayDoor),
]
