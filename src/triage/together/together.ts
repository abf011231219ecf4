// Owns: one act on many messages: all or none, each with its own step, each sender told once. Enters: whoever sorts
// them all; for those of several townships the county's staff. Breaks if wrong: some of forty are told and some not.
import type { HeldMatter } from '../../matters/matter.ts'
import { tellRole } from '../../matters/notices.ts'
import type { SubmissionRow } from '../../matters/submissions/submission.ts'
import { allRegions } from '../../people/regions.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import { type Acceptance, mergeHeld, openFrom, type Where } from '../sorting/acceptance.ts'
import { type Destination, divert } from '../sorting/diversion.ts'
import { holdForCounty, holdToSort, lockToSort, type Sorter } from '../sorting/held.ts'
import { answer, decline } from '../sorting/replies.ts'
import { moved, words } from './words.ts'

export const mostTogether = 60

/** The earliest opens the matter, the others join it. */
export function acceptTogether(
  db: Db,
  actor: Sorter,
  ids: readonly string[],
  as: Omit<Acceptance, 'signatories'>,
): Promise<HeldMatter> {
  return transaction(db, async (tx) => {
    const held = await holdAll(tx, actor, ids)
    const [first, ...others] = held
    if (!first) throw new FieldRefused('ids', words.both.chooseSome)
    const across = inSeveral(held)
    if (!across) await refuseOthersDesk(tx, actor, held)
    const urgent = as.urgent || held.some((one) => one.urgent)
    const level = across ? 'county' : as.level
    const where = across ? await wholeCounty(tx, actor) : undefined
    let matter = await openFrom(tx, actor, first, { ...as, urgent, level }, { where, told: true })
    for (const one of others) matter = await mergeHeld(tx, actor, one, matter, { ...as, across })
    if (across) await tellTownships(tx, actor, held, matter)
    return matter
  })
}

export function mergeTogether(
  db: Db,
  actor: Sorter,
  ids: readonly string[],
  into: { find(tx: Tx): Promise<HeldMatter>; onWordOf?: string },
): Promise<HeldMatter> {
  return transaction(db, async (tx) => {
    const held = await holdAll(tx, actor, ids)
    let matter = await into.find(tx)
    const across = inSeveral(held) || held.some((one) => one.township_id !== matter.township_id)
    if (across && !mayJoinAcross(actor)) throw new FieldRefused('matter', words.both.onlyCounty)
    if (!across) await refuseOthersDesk(tx, actor, held)
    for (const one of held)
      matter = await mergeHeld(tx, actor, one, matter, { onWordOf: into.onWordOf, across })
    if (across) await tellTownships(tx, actor, held, matter)
    return matter
  })
}

export const answerTogether = (
  db: Db,
  actor: Sorter,
  ids: readonly string[],
  by: { reply: string; onWordOf?: string },
) => each(db, actor, ids, (tx, id) => answer(tx, actor, id, by.reply, by.onWordOf))

export const divertTogether = (db: Db, actor: Sorter, ids: readonly string[], to: Destination) =>
  each(db, actor, ids, (tx, id) => divert(tx, actor, id, to))

export const declineTogether = (
  db: Db,
  actor: Sorter,
  ids: readonly string[],
  why: Parameters<typeof decline>[3],
) => each(db, actor, ids, (tx, id) => decline(tx, actor, id, why))

function each(
  db: Db,
  actor: Sorter,
  ids: readonly string[],
  act: (tx: Tx, id: string) => Promise<unknown>,
): Promise<number> {
  return transaction(db, async (tx) => {
    const held = await holdAll(tx, actor, ids)
    if (inSeveral(held)) throw new FieldRefused('ids', words.both.onlyCounty)
    for (const one of held) await act(tx, one.id)
    return held.length
  })
}

/** All locked before the first is changed, in one order, so that two who act at once wait and don't block each other. */
async function holdAll(tx: Tx, actor: Sorter, ids: readonly string[]): Promise<SubmissionRow[]> {
  const sorted = [...new Set(ids)].sort()
  if (sorted.length === 0) throw new FieldRefused('ids', words.both.chooseSome)
  if (sorted.length > mostTogether) throw new FieldRefused('ids', words.both.tooMany)
  const hold = mayJoinAcross(actor) ? holdForCounty : holdToSort
  const held: SubmissionRow[] = []
  for (const id of sorted) held.push(await hold(tx, actor, id))
  const gone = held.filter((one) => one.state !== 'triage')
  if (gone.length) throw new FieldRefused('ids', moved(gone.map((one) => one.number).join(' ')))
  return held
}

/** What one township holds alone is its own desk's, also for the county. */
async function refuseOthersDesk(tx: Tx, actor: Sorter, held: readonly SubmissionRow[]): Promise<void> {
  for (const one of held) await lockToSort(tx, actor, one.id)
}

const inSeveral = (held: readonly SubmissionRow[]): boolean =>
  new Set(held.map((one) => one.township_id)).size > 1

export const mayJoinAcross = (actor: Sorter): boolean =>
  actor.appointments.some((one) => one.role === 'committeeStaff')

async function wholeCounty(tx: Tx, actor: Sorter): Promise<Where> {
  const [root] = (await allRegions(tx, actor.committeeId)).filter((one) => one.parentId === null)
  if (!root) throw new FieldRefused('ids', words.both.onlyCounty)
  return { regionId: root.id, townshipId: null, villageId: null, venueId: null }
}

/** Those who held them until now know where they went. */
async function tellTownships(tx: Tx, actor: Sorter, held: readonly SubmissionRow[], matter: HeldMatter) {
  const firstOf = new Map(held.map((one) => [one.township_id, one]))
  for (const one of firstOf.values()) {
    const about = { kind: 'matter' as const, id: matter.id, townshipId: one.township_id }
    const news = {
      subject: words.both.joinedByCounty,
      body: { zh: matter.headline, en: matter.headline },
    }
    if (one.township_id) await tellRole(tx, actor.committeeId, ['liaison'], one.region_id, about, news)
  }
}
