// Owns: a matter that goes to the committee above and its result that comes back. Each committee's rows are written as
// its own: the hand that reaches over is a job's, and what gives it the right is the row that ties the two together.
// Enters: those who choose for the county, and above those who choose there. Breaks if wrong: one county in another's file.
import type { Chapter } from '../../matters/chapters.ts'
import { advanceMatter, type HeldMatter, lockMatter, noteOnMatter, openMatter } from '../../matters/matter.ts'
import { methodsInForce } from '../../matters/methods/in-force.ts'
import { regionLevels } from '../../matters/methods/vocabulary.ts'
import { tellAccount, tellRole, tellSenders } from '../../matters/notices.ts'
import type { JobActor, Staff } from '../../people/actors.ts'
import { allRegions } from '../../people/regions.ts'
import { committeeById } from '../../platform/committees.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type CommitteeId, type MatterId, newId } from '../../platform/ids.ts'
import { AlreadyDone, NotYours, OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import { countyDeciders, decides } from '../screening/rules.ts'
import { can } from '../ways.ts'
import { type History, historyOf } from './history.ts'
import { type Above, committeeAbove, fromBelow, type Received, sentAbove } from './queries.ts'
import { notice, words } from './words.ts'

export type Sender = Staff<(typeof countyDeciders)[number]>

export interface Ready {
  above: Above
  history: History
}

/** What would go, shown before it does. */
export async function readyToSend(
  db: Db,
  actor: Sender,
  held: HeldMatter,
  chapters: readonly Chapter[],
): Promise<Ready> {
  if (!decides(actor, held)) throw new NotYours({ verb: 'sendAbove', matter: held.id })
  const own = await committeeById(db, actor.committeeId)
  if (held.state !== 'escalated' || rank(held.level) <= rank(own.level))
    throw new RuleRefused(words.both.notBeyond, { matter: held.id })
  if ((await sentAbove(db, held)).some((one) => !one.answeredAt))
    throw new RuleRefused(words.both.waitsAlready, { matter: held.id })
  const above = await committeeAbove(db, actor.committeeId)
  if (!above) throw new RuleRefused(words.both.noneAbove, { matter: held.id })
  return { above, history: await historyOf(db, actor, held, chapters) }
}

export function sendAbove(
  db: Db,
  actor: Sender,
  matterId: string,
  chapters: readonly Chapter[],
): Promise<MatterId> {
  return transaction(db, async (tx) => {
    const held = await lockMatter(tx, actor, matterId)
    const { above, history } = await readyToSend(tx, actor, held, chapters)
    const there = await openThere(tx, held, above)
    const id = await tie(tx, actor, { held, there, history })
    await noteOnMatter(tx, held, 'sendAbove', { actor, payload: { sent: id } })
    await tellThere(tx, there)
    return there.id
  })
}

/** One row on each side. */
async function tie(
  tx: Tx,
  actor: Sender,
  { held, there, history }: { held: HeldMatter; there: HeldMatter; history: History },
): Promise<string> {
  const now = tx.clock.now()
  const id = newId<'sentAbove'>(now)
  await tx.q
    .insertInto('matters_sent_above')
    .values({
      ...{ committee_id: actor.committeeId, id, matter_id: held.id, above_id: there.committee_id },
      ...{ above_matter_id: there.id, above_number: there.number },
      ...{ sent_by: actor.accountId, sent_at: now },
    })
    .execute()
  await tx.q
    .insertInto('matters_from_below')
    .values({
      ...{ committee_id: there.committee_id, matter_id: there.id, sent_id: id },
      ...{ below_id: actor.committeeId, below_matter_id: held.id, below_number: held.number },
      ...{ received_at: now, history_sealed: tx.secrets.seal(JSON.stringify(history)) },
    })
    .execute()
  return id
}

async function openThere(tx: Tx, held: HeldMatter, above: Above): Promise<HeldMatter> {
  const own = await committeeById(tx, held.committee_id)
  const regions = await allRegions(tx, above.id)
  const place = regions.find((one) => one.code === own.regionCode) ?? regions.find((one) => !one.parentId)
  if (!place) throw new OutOfReach({ committee: above.id })
  const methods = await methodsInForce(tx, above.id)
  const method = methods.find((one) => one.code === held.method.code) ?? methods[0]
  if (!method) throw new OutOfReach({ method: held.method.code })
  const track = method.tracks.find((one) => one.key === held.track) ?? method.tracks[0]
  return openMatter(tx, handOf(above.id), {
    ...{ headline: held.headline, category: held.category, source: 'convenerList', level: above.level },
    ...{ regionId: place.id, townshipId: null, villageId: null, venueId: null },
    method: { code: method.code, version: method.version, track: track?.key ?? held.track },
    ...{ sinceYear: held.since_year, urgent: held.urgent, signatories: held.signatories },
  })
}

function tellThere(tx: Tx, there: HeldMatter): Promise<void> {
  const about = { kind: 'matter', id: there.id, townshipId: null } as const
  const news = notice((w) => [w.receivedSubject, there.headline])
  return tellRole(tx, there.committee_id, countyDeciders, there.region_id, about, news)
}

export function answerBelow(db: Db, actor: Sender, matterId: string, result: string): Promise<void> {
  return transaction(db, async (tx) => {
    const held = await lockMatter(tx, actor, matterId)
    const from = await fromBelow(tx, held)
    if (!from) throw new OutOfReach({ matter: matterId })
    if (!decides(actor, held)) throw new NotYours({ verb: 'answerBelow', matter: matterId })
    if (from.answeredAt) throw new AlreadyDone({ matter: matterId })
    const now = tx.clock.now()
    await tx.q
      .updateTable('matters_from_below')
      .set({ answer: result, answered_at: now, answered_by: actor.accountId })
      .where('committee_id', '=', actor.committeeId)
      .where('matter_id', '=', held.id)
      .execute()
    const settled = await settledBy(tx, actor, held, result)
    await noteOnMatter(tx, settled, 'answerBelow', { actor, payload: { sent: from.sentId } })
    await bringBack(tx, from, result)
  })
}

/** What nobody has chosen as a topic yet is settled by the answer; what is under way goes on. */
async function settledBy(tx: Tx, actor: Sender, held: HeldMatter, result: string): Promise<HeldMatter> {
  if (held.state !== 'collected' && held.state !== 'screening') return held
  const settled = await advanceMatter(tx, held, 'settleDirectly', { actor, set: { explanation: result } })
  return can(settled, 'followUp') ? advanceMatter(tx, settled, 'followUp', { actor }) : settled
}

/** In the committee below: the journal line, the notice to its senders and to whoever sent it up. */
async function bringBack(
  tx: Tx,
  { belowId, belowMatterId, sentId }: Received,
  result: string,
): Promise<void> {
  const actor = handOf(belowId)
  const below = await lockMatter(tx, actor, belowMatterId)
  const change = { actor, payload: { sent: sentId } }
  const back =
    below.state === 'escalated'
      ? await advanceMatter(tx, below, 'bringResultFromAbove', { ...change, set: { explanation: result } })
      : await noteOnMatter(tx, below, 'resultFromAbove', change)
  const sent = await tx.q
    .updateTable('matters_sent_above')
    .set({ answered_at: tx.clock.now() })
    .where('committee_id', '=', belowId)
    .where('id', '=', sentId)
    .returning('sent_by')
    .executeTakeFirstOrThrow()
  const about = { kind: 'matter', id: back.id, townshipId: back.township_id } as const
  const news = notice((w) => [w.resultSubject, result])
  await tellSenders(tx, belowId, back.id, news)
  await tellAccount(tx, belowId, sent.sent_by, about, news)
  await tellRole(tx, belowId, ['convener'], back.region_id, about, news)
}

const handOf = (committeeId: CommitteeId): JobActor => ({ kind: 'job', committeeId, job: 'triage.across' })
export const rank = (level: string): number => (regionLevels as readonly string[]).indexOf(level)
