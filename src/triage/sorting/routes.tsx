// Owns: the doors of sorting: the list, one message, a look at its sender, and one for each way it can go.
import { z } from 'zod'
import { revealIdentity } from '../../people/identity/reveal.ts'
import { staff } from '../../people/permissions.ts'
import { ask, type FieldError } from '../../platform/html/index.ts'
import type { ResidentId } from '../../platform/ids.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import { address } from '../pane/list.tsx'
import { RevealedPage, SubmissionPage, TriagePage } from '../pane/pages.tsx'
import { words } from '../words.ts'
import { type Deed, deeds } from './deeds.ts'
import { lockToSort, sorterRoles } from './held.ts'
import { orWhatItBecame } from './late.ts'
import { deskFor, opened } from './opening.ts'

const sorters = staff(...sorterRoles)
const readers = staff(...sorterRoles, 'secretaryGeneral', 'chairCouncil')
const params = z.object({ id: z.uuid() })
const hidden = ask.hidden({ max: 80 })
const query = z.object({ place: hidden, after: hidden, id: hidden, done: hidden, many: hidden })
/** From the two panes a form comes back to them, with the same list. */
const from = z.object({ at: hidden, place: hidden })

const list = door({
  method: 'GET',
  path: '/triage',
  keep: true,
  who: readers,
  form: { query },
  limit: limits.read,
  answer: 'page',
  title: (lang) => words(lang).triage,
  async handle({ db, actor, view, query }) {
    const asked = { ...query, place: uuid(query.place), id: uuid(query.id), done: uuid(query.done) }
    return page(<TriagePage view={view} desk={await deskFor(db, actor, view, asked)} />)
  },
})

const one = door({
  method: 'GET',
  path: '/submissions/:id',
  who: readers,
  form: { params },
  limit: limits.read,
  answer: 'page',
  title: (lang) => words(lang).triage,
  handle: async ({ db, actor, view, params }) =>
    page(<SubmissionPage view={view} open={await opened(db, actor, view, params.id)} />),
})

const identity = door({
  method: 'POST',
  path: '/submissions/:id/identity',
  who: sorters,
  form: { params, body: z.object({}) },
  limit: limits.write,
  answer: 'page',
  title: (lang) => words(lang).reveal,
  async handle({ db, actor, view, params }) {
    const { resident_id } = await lockToSort(db, actor, params.id)
    const who = resident_id ? await revealIdentity(db, actor, resident_id as ResidentId, 'callBack') : null
    if (!who) return page(<SubmissionPage view={view} open={await opened(db, actor, view, params.id)} />, 404)
    return page(<RevealedPage view={view} id={params.id} who={who} />)
  },
})

const ways: Door[] = deeds.map((deed) =>
  door({
    method: 'POST',
    path: `/submissions/:id/${deed.path}`,
    who: sorters,
    form: { params, query: from, body: deed.form },
    limit: limits.write,
    answer: 'page',
    title: (lang) => deed.label[lang],
    async handle({ db, actor, params, query, body }) {
      await orWhatItBecame(db, actor, params.id, deed.run(db, actor, params.id, body))
      return goTo(after(deed, params.id, query))
    },
    async again({ db, actor, view, params, query }, { values, errors }) {
      const returned = { path: deed.path, values, errors: errors as FieldError[] }
      const { at, place } = from.parse(query)
      if (at === 'desk') {
        const desk = await deskFor(db, actor, view, { place: uuid(place), id: params.id })
        return page(<TriagePage view={view} desk={desk} returned={returned} />, 422)
      }
      const open = await opened(db, actor, view, params.id)
      return page(<SubmissionPage view={view} open={open} returned={returned} />, 422)
    },
  }),
)

export const doors: Door[] = [list, one, identity, ...ways]

/** The next message is what the desk wants to see, except where this one stays. A sealed one is gone for good. */
function after(deed: Deed, id: string, { at, place }: z.output<typeof from>): string {
  if (deed.stays) return at === 'desk' ? address({ place, id }) : `/submissions/${id}`
  const list = address({ place: uuid(place) })
  return deed.path === 'seal' ? list : `${list}${list.includes('?') ? '&' : '?'}done=${id}`
}

function uuid(text: string | undefined): string | undefined {
  return z.uuid().safeParse(text).success ? text : undefined
}
