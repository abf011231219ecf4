// Owns: the doors of sorting: the list, one message, a look at its sender, and one for each way it can go.
import { z } from 'zod'
import { methodsInForce } from '../../matters/methods/in-force.ts'
import type { Staff } from '../../people/actors.ts'
import { maskedIdentity, revealIdentity } from '../../people/identity/reveal.ts'
import { staff } from '../../people/permissions.ts'
import { covers, reachOf } from '../../people/reach.ts'
import { regionOf } from '../../people/regions.ts'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import { ask, type FieldError, type View } from '../../platform/html/index.ts'
import type { RegionId, ResidentId } from '../../platform/ids.ts'
import { goTo, page } from '../../platform/server/answer.ts'
import { type Door, door, limits } from '../../platform/server/door.ts'
import { words } from '../words.ts'
import { type Deed, deeds } from './deeds.ts'
import type { Choices } from './forms.ts'
import { deskOf, lockToSort, sorterRoles } from './held.ts'
import { RevealedPage, SubmissionPage, TriagePage } from './pages.tsx'
import type { OpenMessage } from './pane.tsx'
import { mergeable, oneToSort, placesToFilter, regionsInReach, waitingToSort } from './queries.ts'

const sorters = staff(...sorterRoles)
const readers = staff(...sorterRoles, 'secretaryGeneral', 'chairCouncil')
const params = z.object({ id: z.uuid() })
const hidden = ask.hidden({ max: 80 })
const query = z.object({ place: hidden, after: hidden, id: hidden, done: hidden })

const list = door({
  method: 'GET',
  path: '/triage',
  who: readers,
  form: { query },
  limit: limits.read,
  answer: 'page',
  title: (lang) => words(lang).triage,
  async handle({ db, actor, view, query }) {
    const place = uuid(query.place)
    const waiting = await waitingToSort(db, actor, { ...query, place })
    const id = uuid(query.id) ?? waiting.lines[0]?.row.id
    const open = id ? await opened(db, actor, view, id) : null
    const places = (await placesToFilter(db, actor)).map((one) => ({ value: one.id, label: one.name }))
    const chosen = { place, after: query.after, done: uuid(query.done) }
    const now = db.clock.now()
    return page(
      <TriagePage view={view} page={waiting} open={open} places={places} chosen={chosen} now={now} />,
    )
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
    form: { params, body: deed.form },
    limit: limits.write,
    answer: 'page',
    title: (lang) => words(lang)[deed.label],
    async handle({ db, actor, params, body }) {
      await deed.run(db, actor, params.id, body)
      return goTo(after(deed, params.id))
    },
    async again({ db, actor, view, params }, { values, errors }) {
      const open = await opened(db, actor, view, params.id)
      const returned = { path: deed.path, values, errors: errors as FieldError[] }
      return page(<SubmissionPage view={view} open={open} returned={returned} />, 422)
    },
  }),
)

export const doors: Door[] = [list, one, identity, ...ways]

/** The next message is what the desk wants to see, except where this one stays. A sealed one is gone for good. */
function after(deed: Deed, id: string): string {
  if (deed.stays) return `/submissions/${id}`
  return deed.path === 'seal' ? '/triage' : `/triage?done=${id}`
}

async function opened(db: Db, actor: Staff, view: View, id: string): Promise<OpenMessage> {
  const found = await oneToSort(db, actor, id)
  const { row } = found
  const resident = row.resident_id as ResidentId | null
  const masked = resident ? await transaction(db, (tx) => maskedIdentity(tx, actor, resident)) : null
  const place = await regionOf(
    db,
    actor.committeeId,
    (row.village_id ?? row.township_id ?? row.region_id) as RegionId,
  )
  const sorts = covers(reachOf(actor, deskOf(row)), row)
  const choices = sorts ? await choicesFor(db, actor, found.row) : nothing
  return { ...found, masked, place: place.name[view.lang], sorts, choices, now: db.clock.now() }
}

const nothing: Choices = { methods: [], regions: [], matters: [] }

async function choicesFor(db: Db, actor: Staff, row: OpenMessage['row']): Promise<Choices> {
  const methods = await methodsInForce(db, actor.committeeId)
  const several = (count: number, zh: string, en: string) =>
    count > 1 ? { zh: ` · ${zh}`, en: ` · ${en}` } : { zh: '', en: '' }
  return {
    methods: methods.flatMap(({ code, name, tracks }) =>
      tracks.map((track) => {
        const more = several(tracks.length, track.label.zh, track.label.en)
        return { value: `${code}/${track.key}`, label: { zh: name.zh + more.zh, en: name.en + more.en } }
      }),
    ),
    regions: (await regionsInReach(db, actor)).map((one) => ({ value: one.id, label: one.name })),
    matters: (await mergeable(db, actor, row)).map((one) => {
      const label = `${one.number} ${one.headline}`
      return { value: one.id, label: { zh: label, en: label } }
    }),
  }
}

function uuid(text: string | undefined): string | undefined {
  return z.uuid().safeParse(text).success ? text : undefined
}
