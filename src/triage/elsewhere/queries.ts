// Owns: what is offered to whom: to this actor's place, and where one message was offered to.
import { type Said, saidIn } from '../../matters/submissions/said.ts'
import type { SubmissionRow } from '../../matters/submissions/submission.ts'
import type { Staff } from '../../people/actors.ts'
import { reachOf, within } from '../../people/reach.ts'
import { regionNames } from '../../people/regions.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { SubmissionId } from '../../platform/ids.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { placeRoles } from '../sorting/held.ts'

export interface Offered {
  id: string
  reason: string
  offeredAt: Date
  from: Bilingual | null
  row: SubmissionRow
  said: Said[]
}
const most = 50

/** Read through the offer, as long as it stands: nothing else of that township is. */
export async function offersTo(db: Db, actor: Staff): Promise<Offered[]> {
  const reach = reachOf(actor, placeRoles)
  if (!reach.whole && reach.townships.length + reach.villages.length === 0) return []
  const offers = await standing(db)
    .where(within(reach, 'submission_offers'))
    .orderBy('submission_offers.offered_at')
    .limit(most)
    .execute()
  return withMessages(db, actor, offers)
}

export async function offerTo(db: Db, actor: Staff, id: string): Promise<Offered> {
  const offers = await standing(db)
    .where(within(reachOf(actor, placeRoles), 'submission_offers'))
    .where('submission_offers.id', '=', id)
    .execute()
  const [one] = await withMessages(db, actor, offers)
  if (!one) throw new OutOfReach({ offer: id })
  return one
}

function standing(db: Db) {
  return db.q
    .selectFrom('submission_offers')
    .innerJoin('submissions as s', (join) =>
      join
        .onRef('s.committee_id', '=', 'submission_offers.committee_id')
        .onRef('s.id', '=', 'submission_offers.submission_id'),
    )
    .selectAll('submission_offers')
    .where('submission_offers.answered_at', 'is', null)
    .where('s.confidential', '=', false)
    .where('s.state', 'in', ['submitted', 'triage', 'needsInfo'])
}

type OfferRow = Awaited<ReturnType<ReturnType<typeof standing>['execute']>>[number]

async function withMessages(db: Db, actor: Staff, offers: OfferRow[]): Promise<Offered[]> {
  if (offers.length === 0) return []
  const { committeeId } = actor
  const ids = offers.map((one) => one.submission_id as SubmissionId)
  const rows = (await db.q
    .selectFrom('submissions')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .where('id', 'in', ids)
    .execute()) as SubmissionRow[]
  const said = await saidIn(db, committeeId, ids)
  const names = await regionNames(
    db,
    committeeId,
    offers.flatMap((one) => one.from_township_id ?? []),
  )
  return offers.flatMap((one) => {
    const row = rows.find(({ id }) => id === one.submission_id)
    const from = (one.from_township_id && names.get(one.from_township_id)) || null
    const { id, reason, offered_at: offeredAt } = one
    return row ? [{ id, reason, offeredAt, from, row, said: said.get(row.id) ?? [] }] : []
  })
}

export interface OfferMade {
  to: Bilingual
  /** Null while it stands; then the other's words for no. */
  refused: string | null
}

/** Where this message was last offered to, for those who hold it. */
export async function lastOffer(db: Db, row: SubmissionRow): Promise<OfferMade | null> {
  const [made] = await db.q
    .selectFrom('submission_offers')
    .select(['township_id', 'answer', 'answer_reason'])
    .where('committee_id', '=', row.committee_id)
    .where('submission_id', '=', row.id)
    .orderBy('id', 'desc')
    .limit(1)
    .execute()
  if (!made || (made.answer !== null && made.answer !== 'refused')) return null
  const names = await regionNames(db, row.committee_id, [made.township_id])
  const to = names.get(made.township_id)
  return to ? { to, refused: made.answer_reason } : null
}
