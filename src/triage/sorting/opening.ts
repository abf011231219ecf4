// Owns: what the two panes are made of for one reader: the list, the message that lies open, what can be chosen for it.
import { methodsInForce } from '../../matters/methods/in-force.ts'
import { findSubmission, type SubmissionRow } from '../../matters/submissions/submission.ts'
import { holds, type Staff } from '../../people/actors.ts'
import { maskedIdentity } from '../../people/identity/reveal.ts'
import { covers, reachOf } from '../../people/reach.ts'
import { type Region, regionOf } from '../../people/regions.ts'
import { type Db, transaction } from '../../platform/database/transaction.ts'
import type { View } from '../../platform/html/index.ts'
import type { RegionId, ResidentId } from '../../platform/ids.ts'
import { offersTo } from '../elsewhere/queries.ts'
import type { Desk } from '../pane/pages.tsx'
import type { OpenMessage } from '../pane/pane.tsx'
import { otherTownships, placesToFilter, regionsInReach } from '../places/regions.ts'
import { beside } from '../suggestions/beside.ts'
import type { Choices } from './forms.ts'
import { deskOf } from './held.ts'
import { mergeable, oneToSort, type Waiting, waitingToSort } from './queries.ts'

export interface Asked {
  place?: string
  after?: string
  id?: string
  done?: string
  many?: string
}

/** They may write down what somebody told them: the intake's own door asks for the same. */
const writerRoles = ['liaison', 'venueHead', 'convener', 'groupLeader', 'member'] as const

export async function deskFor(db: Db, actor: Staff, view: View, asked: Asked): Promise<Desk> {
  const page = await waitingToSort(db, actor, asked)
  const id = asked.id ?? (await nextAfter(db, actor, page.lines, asked.done))
  const chosen = { place: asked.place, after: asked.after }
  return {
    page,
    open: id ? await opened(db, actor, view, id, chosen) : null,
    offers: await offersTo(db, actor),
    places: (await placesToFilter(db, actor)).map(optionOf),
    chosen,
    done: asked.done,
    many: Number(asked.many) || undefined,
    county: holds(actor, 'committeeStaff', 'secretaryGeneral', 'chairCouncil'),
    enters: holds(actor, ...writerRoles),
    now: db.clock.now(),
  }
}

/** The one below what was done last; what waits for its sender is passed over. */
async function nextAfter(db: Db, actor: Staff, lines: readonly Waiting[], done?: string) {
  const ours = lines.filter(({ row }) => row.state !== 'needsInfo').map(({ row }) => row)
  const last = done ? await findSubmission(db, actor, done).catch(() => null) : null
  const next = last ? ours.find((row) => comesAfter(row, last)) : undefined
  return (next ?? ours[0] ?? lines[0]?.row)?.id
}

function comesAfter(row: SubmissionRow, last: SubmissionRow): boolean {
  if (row.urgent !== last.urgent) return last.urgent
  return row.created_at < last.created_at || (+row.created_at === +last.created_at && row.id < last.id)
}

/** `desk`: it lies open in the two panes, and its forms come back to them. */
export async function opened(
  db: Db,
  actor: Staff,
  view: View,
  id: string,
  desk?: { place?: string },
): Promise<OpenMessage> {
  const found = await oneToSort(db, actor, id)
  const { row } = found
  const resident = row.resident_id as ResidentId | null
  const masked = resident ? await transaction(db, (tx) => maskedIdentity(tx, actor, resident)) : null
  const at = (row.village_id ?? row.township_id ?? row.region_id) as RegionId
  const place = (await regionOf(db, actor.committeeId, at)).name[view.lang]
  const sorts = covers(reachOf(actor, deskOf(row)), row)
  const choices = sorts ? await choicesFor(db, actor, row) : nothing
  const back = desk
    ? `?${new URLSearchParams({ at: 'desk', ...(desk.place ? { place: desk.place } : {}) })}`
    : ''
  const actionOf = (path: string) => `/submissions/${row.id}/${path}${back}`
  const suggestions = await beside(db, row, sorts)
  return { ...found, masked, place, sorts, choices, suggestions, actionOf, now: db.clock.now() }
}

const nothing: Choices = { methods: [], regions: [], matters: [], others: [] }

export async function choicesFor(
  db: Db,
  actor: Staff,
  row: Pick<SubmissionRow, 'township_id'>,
): Promise<Choices> {
  return {
    methods: await methodChoices(db, actor),
    regions: (await regionsInReach(db, actor)).map(optionOf),
    others: (await otherTownships(db, actor, row.township_id)).map(optionOf),
    matters: (await mergeable(db, actor, row)).map((one) => {
      const label = `${one.number} ${one.headline}`
      return { value: one.id, label: { zh: label, en: label } }
    }),
  }
}

const optionOf = (one: Region) => ({ value: one.id, label: one.name })

async function methodChoices(db: Db, actor: Staff): Promise<Choices['methods']> {
  const methods = await methodsInForce(db, actor.committeeId)
  const several = (count: number, zh: string, en: string) =>
    count > 1 ? { zh: ` · ${zh}`, en: ` · ${en}` } : { zh: '', en: '' }
  return methods.flatMap(({ code, name, tracks }) =>
    tracks.map((track) => {
      const more = several(tracks.length, track.label.zh, track.label.en)
      return { value: `${code}/${track.key}`, label: { zh: name.zh + more.zh, en: name.en + more.en } }
    }),
  )
}
