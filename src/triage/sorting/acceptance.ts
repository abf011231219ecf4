// Owns: from a submission to a matter: a new one, or one that is there already. Enters: whoever sorts.
// Leaves: a matter that is collected, settled directly or sent up; and its sender told, merged ones as well.
import { noteDecided, nothing } from '../../hearing/suggestions/answers.ts'
import { advanceMatter, type HeldMatter, lockMatter, noteOnMatter, openMatter } from '../../matters/matter.ts'
import { newestMethod } from '../../matters/methods/in-force.ts'
import { tellRole, tellSender } from '../../matters/notices.ts'
import { keepSaid } from '../../matters/submissions/said.ts'
import { type SubmissionRow, submissionsOfMatter } from '../../matters/submissions/submission.ts'
import type { Category } from '../../matters/words.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import { can } from '../ways.ts'
import { notice, words } from '../words.ts'
import { endTriage, holdToSort, type Sorter } from './held.ts'

export interface Acceptance {
  /** Written by staff: no name, no phone, no house number. */
  headline: string
  category: Category
  /** `CODE/track` of the method it will walk. */
  method: string
  level: 'village' | 'township' | 'county'
  urgent: boolean
  signatories?: number
  onWordOf?: string
}

export function accept(db: Db, actor: Sorter, id: string, as: Acceptance): Promise<HeldMatter> {
  return transaction(db, async (tx) => {
    const held = await holdToSort(tx, actor, id)
    return openFrom(tx, actor, held, as, { told: true })
  })
}

/** Settled at once, without the stages between: the resident reads how, and is asked whether it is so. */
export function settleDirectly(
  db: Db,
  actor: Sorter,
  id: string,
  as: Acceptance & { how: string },
): Promise<HeldMatter> {
  return transaction(db, async (tx) => {
    const held = await holdToSort(tx, actor, id)
    const opened = await openFrom(tx, actor, held, as)
    const change = { actor, onWordOf: as.onWordOf ?? null }
    const settled = await advanceMatter(tx, opened, 'settleDirectly', {
      ...change,
      set: { explanation: as.how },
    })
    await reply(tx, actor, held, as.how)
    await tellSender(
      tx,
      actor.committeeId,
      held.id,
      notice((w) => [w.settledSubject, as.how]),
    )
    return can(settled, 'followUp') ? advanceMatter(tx, settled, 'followUp', change) : settled
  })
}

/** Beyond this level: the matter is opened and sent on with its history; the first receiver keeps the clock until then. */
export function sendUp(
  db: Db,
  actor: Sorter,
  id: string,
  as: Omit<Acceptance, 'level'>,
): Promise<HeldMatter> {
  return transaction(db, async (tx) => {
    const held = await holdToSort(tx, actor, id)
    const from = held.township_id ? 'township' : 'county'
    const opened = await openFrom(tx, actor, held, { ...as, level: from })
    const up = from === 'township' ? 'county' : 'city'
    const change = { actor, onWordOf: as.onWordOf ?? null, payload: { from, to: up } }
    const sent = await advanceMatter(tx, opened, 'sendUp', { ...change, set: { level: up } })
    await tellSender(
      tx,
      actor.committeeId,
      held.id,
      notice((w) => [w.sentUpSubject, w.sentUpBody(sent.number)]),
    )
    const about = { kind: 'matter' as const, id: sent.id, townshipId: null }
    const news = notice((w) => [w.arrivedFromBelow, sent.headline])
    await tellRole(tx, actor.committeeId, ['committeeStaff'], sent.region_id, about, news)
    return sent
  })
}

/** The same thing was brought before: one matter, and every one who brought it is told and asked. */
export function mergeInto(
  db: Db,
  actor: Sorter,
  id: string,
  matterId: string,
  onWordOf?: string,
): Promise<HeldMatter> {
  return transaction(db, async (tx) => {
    const held = await holdToSort(tx, actor, id)
    return mergeHeld(tx, actor, held, await lockMatter(tx, actor, matterId), { onWordOf })
  })
}

/** Both are held. `across`: the county joins what lies in another township. */
export async function mergeHeld(
  tx: Tx,
  actor: Sorter,
  held: SubmissionRow,
  matter: HeldMatter,
  { onWordOf, across = false }: { onWordOf?: string; across?: boolean },
): Promise<HeldMatter> {
  if (!across && matter.township_id !== held.township_id)
    throw new FieldRefused('matter', words.both.otherArea)
  if (ended.has(matter.state)) throw new FieldRefused('matter', words.both.matterEnded)
  const [first] = await submissionsOfMatter(tx, actor.committeeId, matter.id)
  const set = { matter_id: matter.id, merged_into: first?.id ?? null }
  await endTriage(tx, actor, held, 'mergeInto', { onWordOf, payload: { matter: matter.id }, set })
  const news = notice((w) => [w.mergedSubject, w.mergedBody(matter.number)])
  await tellSender(tx, actor.committeeId, held.id, news)
  const signatories = matter.signatories + held.signatories
  const payload = { submission: held.id, signatories }
  return noteOnMatter(tx, matter, 'merge', { actor, onWordOf, payload, set: { signatories } })
}

/** Nothing that is over takes in another voice: that one deserves a matter of its own. */
const ended: ReadonlySet<string> = new Set(['archived', 'diverted', 'notSuitable'])

export interface Where {
  regionId: string
  townshipId: string | null
  villageId: string | null
  venueId: string | null
}

/** `where`: another place than the message's own. `told`: its sender reads that it was taken up. */
export async function openFrom(
  tx: Tx,
  actor: Sorter,
  held: SubmissionRow,
  as: Acceptance,
  { where = placeOf(held), told = false }: { where?: Where; told?: boolean } = {},
): Promise<HeldMatter> {
  const method = await methodFor(tx, actor, as)
  await noteDecided(tx, held, decidedBy(held, as))
  const fresh = { ...where, ...contentOf(held, as), method }
  const opened = await openMatter(tx, actor, fresh, { submission: held.id })
  const payload = { matter: opened.id }
  await endTriage(tx, actor, held, 'accept', {
    onWordOf: as.onWordOf,
    payload,
    set: { matter_id: opened.id, urgent: as.urgent, signatories: opened.signatories },
  })
  if (as.urgent) await alarm(tx, actor, opened)
  const news = notice((w) => [w.acceptedSubject, w.acceptedBody(opened.number)])
  if (told) await tellSender(tx, actor.committeeId, held.id, news)
  return openToMembers(tx, actor, opened)
}

/** A method that doesn't choose its topics goes straight to its members. */
function openToMembers(tx: Tx, actor: Sorter, opened: HeldMatter): Promise<HeldMatter> | HeldMatter {
  const chosen = opened.method.route.isPart('screen') || !can(opened, 'openClaims')
  return chosen ? opened : advanceMatter(tx, opened, 'openClaims', { actor })
}

async function methodFor(tx: Tx, actor: Sorter, as: Acceptance) {
  const [code = '', track = ''] = as.method.split('/')
  const method = await newestMethod(tx, actor.committeeId, code)
  if (!method.tracks.some((one) => one.key === track))
    throw new FieldRefused('method', words.both.methodUnknown)
  if (!method.levels.includes(as.level)) throw new FieldRefused('level', words.both.levelNotOfMethod)
  return { code, track, version: method.version }
}

/** The message lies where whoever sorts it has left it. */
function decidedBy({ village_id, township_id }: SubmissionRow, { category, urgent }: Acceptance) {
  return {
    category,
    urgent: urgent ? 'yes' : nothing,
    place: village_id ?? township_id ?? nothing,
    negative: nothing,
  }
}

function placeOf(held: SubmissionRow) {
  const { region_id: regionId, township_id: townshipId, village_id: villageId, venue_id: venueId } = held
  return { regionId, townshipId, villageId, venueId }
}

function contentOf(held: SubmissionRow, as: Acceptance) {
  return {
    headline: as.headline,
    category: as.category,
    level: as.level,
    urgent: as.urgent,
    signatories: as.signatories ?? held.signatories,
    sinceYear: held.since_year,
    source: held.channel === 'memberRelay' ? ('memberRelay' as const) : ('submission' as const),
  }
}

async function alarm(tx: Tx, actor: Sorter, matter: HeldMatter): Promise<void> {
  const about = { kind: 'matter' as const, id: matter.id, townshipId: matter.township_id }
  const news = { ...notice((w) => [w.urgentSubject, matter.headline]), urgent: true }
  await tellRole(tx, actor.committeeId, ['convener'], matter.region_id, about, news)
}

async function reply(tx: Tx, actor: Sorter, held: SubmissionRow, text: string): Promise<void> {
  const said = {
    submissionId: held.id,
    saidBy: 'staff',
    part: 'reply',
    text,
    accountId: actor.accountId,
  } as const
  await keepSaid(tx, actor.committeeId, said)
}
