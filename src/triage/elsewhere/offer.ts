// Owns: 首接负责: a message that belongs to another township is offered there, and stays with its first receiver, clocks
// and all, until that one takes it over. Enters: whoever sorts, on either side. Leaves: with the other, or back.
// Breaks if wrong: a message that two townships each think the other has.
import { tellAccount, tellRole, tellSender } from '../../matters/notices.ts'
import { noteOnSubmission, type SubmissionRow } from '../../matters/submissions/submission.ts'
import { reachOf, within } from '../../people/reach.ts'
import { ancestorsOf, regionOf } from '../../people/regions.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { newId, type RegionId } from '../../platform/ids.ts'
import { AlreadyDone, FieldRefused, OutOfReach, StageRefused } from '../../platform/refusals.ts'
import { holdToSort, placeRoles, type Sorter } from '../sorting/held.ts'
import { notice, words } from './words.ts'

const waiting: readonly SubmissionRow['state'][] = ['submitted', 'triage', 'needsInfo']

export function offerElsewhere(
  db: Db,
  actor: Sorter,
  id: string,
  to: { otherRegionId: string; reason: string },
): Promise<SubmissionRow> {
  return transaction(db, async (tx) => {
    const held = await holdToSort(tx, actor, id)
    if (!waiting.includes(held.state))
      throw new StageRefused({ submission: id, state: held.state, verb: 'offer' })
    const regionId = to.otherRegionId as RegionId
    const { townshipId, villageId } = await ancestorsOf(tx, actor.committeeId, regionId)
    if (!townshipId || townshipId === held.township_id)
      throw new FieldRefused('otherRegionId', words.both.chooseOther)
    await endOpen(tx, actor, held)
    const row = { region_id: regionId, township_id: townshipId, village_id: villageId, reason: to.reason }
    const offer = await keepOffer(tx, actor, held, row)
    const about = { kind: 'submission' as const, id: held.id, townshipId }
    const news = notice((w) => [w.offeredSubject, held.number])
    await tellRole(tx, actor.committeeId, ['liaison', 'convener'], regionId, about, news)
    const payload = { offer, to: regionId }
    return noteOnSubmission(tx, held, 'offerElsewhere', { actor, payload })
  })
}

async function keepOffer(
  tx: Tx,
  actor: Sorter,
  held: SubmissionRow,
  to: { region_id: string; township_id: string; village_id: string | null; reason: string },
): Promise<string> {
  const now = tx.clock.now()
  const id = newId<'offer'>(now)
  const named = { committee_id: actor.committeeId, id, submission_id: held.id, ...to }
  await tx.q
    .insertInto('submission_offers')
    .values({
      ...named,
      from_township_id: held.township_id,
      offered_by: actor.accountId,
      offered_at: now,
    })
    .execute()
  return id
}

/** Offered again, to somebody else: the earlier one has ended. */
async function endOpen(tx: Tx, actor: Sorter, held: SubmissionRow): Promise<void> {
  await tx.q
    .updateTable('submission_offers')
    .set({ answer: 'renewed', answered_by: actor.accountId, answered_at: tx.clock.now() })
    .where('committee_id', '=', actor.committeeId)
    .where('submission_id', '=', held.id)
    .where('answered_at', 'is', null)
    .execute()
}

export function takeOver(db: Db, actor: Sorter, offerId: string): Promise<SubmissionRow> {
  return transaction(db, async (tx) => {
    const { offer, held } = await lockOffer(tx, actor, offerId)
    await answerOffer(tx, actor, offer.id, 'takenOver')
    const place = {
      region_id: offer.region_id,
      township_id: offer.township_id,
      village_id: offer.village_id,
    }
    const payload = { offer: offer.id, from: held.region_id, to: offer.region_id }
    const set = { ...place, receiver_id: actor.accountId }
    const taken = await noteOnSubmission(tx, held, 'takeOver', { actor, payload, set })
    const { name } = await regionOf(tx, actor.committeeId, offer.township_id as RegionId)
    await tellSender(
      tx,
      actor.committeeId,
      held.id,
      notice((w, lang) => [w.movedSubject, w.movedBody(name[lang])]),
    )
    await tellOfferer(tx, offer, held, (w) => [w.takenSubject, held.number])
    return taken
  })
}

export function refuseOffer(
  db: Db,
  actor: Sorter,
  offerId: string,
  why: { reason: string },
): Promise<SubmissionRow> {
  return transaction(db, async (tx) => {
    const { offer, held } = await lockOffer(tx, actor, offerId)
    await answerOffer(tx, actor, offer.id, 'refused', why.reason)
    await tellOfferer(tx, offer, held, (w) => [w.refusedSubject, `${held.number} ${why.reason}`])
    return noteOnSubmission(tx, held, 'refuseOffer', { actor, payload: { offer: offer.id } })
  })
}

async function answerOffer(tx: Tx, actor: Sorter, id: string, answer: string, reason?: string) {
  await tx.q
    .updateTable('submission_offers')
    .set({
      answer,
      answer_reason: reason ?? null,
      answered_by: actor.accountId,
      answered_at: tx.clock.now(),
    })
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', id)
    .execute()
}

/** The offer is the way to a message that lies in another township; a sealed or sorted one is offered to nobody. */
async function lockOffer(tx: Tx, actor: Sorter, id: string) {
  const offer = await tx.q
    .selectFrom('submission_offers')
    .selectAll()
    .where(within(reachOf(actor, placeRoles), 'submission_offers'))
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!offer) throw new OutOfReach({ offer: id })
  if (offer.answered_at) throw new AlreadyDone({ offer: id, answer: offer.answer })
  const held = (await tx.q
    .selectFrom('submissions')
    .selectAll()
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', offer.submission_id)
    .forUpdate()
    .executeTakeFirstOrThrow()) as SubmissionRow
  if (held.confidential) throw new OutOfReach({ offer: id })
  if (!waiting.includes(held.state)) throw new StageRefused({ submission: held.id, state: held.state })
  return { offer, held }
}

async function tellOfferer(
  tx: Tx,
  offer: { offered_by: string; from_township_id: string | null },
  held: SubmissionRow,
  told: Parameters<typeof notice>[0],
): Promise<void> {
  const about = { kind: 'submission' as const, id: held.id, townshipId: offer.from_township_id }
  await tellAccount(tx, held.committee_id, offer.offered_by, about, notice(told))
}
