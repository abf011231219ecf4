// Owns: advice to party committee and government: an outcome report, or a formal recommendation (建议案), which is sent only
// once a meeting has passed it. Each point is answered by itself. Enters: the office. Leaves: on paper, with its recipients.
import type { Selectable } from 'kysely'
import { machine } from '../../matters/machines/machine.ts'
import { findMatter } from '../../matters/matter.ts'
import { type Staff, signatureOf } from '../../people/actors.ts'
import { audit } from '../../platform/audit/audit.ts'
import { dayOf } from '../../platform/clock/day.ts'
import type { RecommendationItems, Recommendations } from '../../platform/database/schema.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type Id, newId } from '../../platform/ids.ts'
import { AlreadyDone, FieldRefused, OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import { words } from './words.ts'

export const drafterRoles = ['committeeStaff', 'proposalCommittee', 'secretaryGeneral'] as const
export const readerRoles = [...drafterRoles, 'chairCouncil', 'member', 'groupLeader'] as const
export type Drafter = Staff<(typeof drafterRoles)[number]>
export type Sender = Staff<'secretaryGeneral'>
export type RecommendationId = Id<'recommendation'>
export type Recommendation = Selectable<Recommendations>
export type RecommendationItem = Selectable<RecommendationItems>

export const recommendationMachine = machine({
  name: 'recommendation',
  states: ['draft', 'passed', 'sent'],
  initial: 'draft',
  ends: ['sent'],
  verbs: {
    pass: { from: ['draft'], to: 'passed' },
    send: { from: ['draft', 'passed'], to: 'sent' },
  },
})

export const kinds = ['report', 'recommendation'] as const
export const meetings = ['chairMeeting', 'standingCommittee'] as const

export interface Draft {
  kind: (typeof kinds)[number]
  title: string
  recipients: string
  held: string
  situation: string
  problems: string
  /** One a line; numbered as they stand. */
  advice: string
  matterId?: string | undefined
}

export function draftRecommendation(db: Db, actor: Drafter, draft: Draft): Promise<RecommendationId> {
  return transaction(db, async (tx) => {
    if (draft.matterId) await findMatter(tx, actor, draft.matterId)
    const { advice, matterId, ...text } = draft
    const points = advice.split('\n').flatMap((one) => one.trim() || [])
    const now = tx.clock.now()
    const id = newId<'recommendation'>(now)
    const committee_id = actor.committeeId
    await tx.q
      .insertInto('recommendations')
      .values({
        ...{ committee_id, id, ...text, matter_id: matterId ?? null, state: 'draft' },
        ...{ made_by: actor.accountId, made_at: now },
      })
      .execute()
    await addPoints(tx, committee_id, id, points)
    await noted(tx, actor, 'recommendation.draft', id)
    return id
  })
}

async function addPoints(
  tx: Tx,
  committee_id: string,
  recommendation_id: string,
  points: readonly string[],
): Promise<void> {
  const now = tx.clock.now()
  await tx.q
    .insertInto('recommendation_items')
    .values(
      points.map((text, at) => ({
        ...{ committee_id, id: newId<'recommendationItem'>(now), recommendation_id, no: at + 1, text },
      })),
    )
    .execute()
}

export function notePassage(
  db: Db,
  actor: Sender,
  id: string,
  { by, on }: { by: (typeof meetings)[number]; on: string },
): Promise<void> {
  return transaction(db, async (tx) => {
    const row = await lock(tx, actor, id)
    if (row.kind !== 'recommendation')
      throw new RuleRefused(words.both.reportsNeedNone, { recommendation: id })
    if (on > dayOf(tx.clock.now())) throw new FieldRefused('on', words.both.notYetHeld)
    const state = recommendationMachine.advance(row.state as 'draft', 'pass')
    await write(tx, row, { state, passed_by: by, passed_on: on })
    await noted(tx, actor, 'recommendation.pass', id)
  })
}

export function sendRecommendation(db: Db, actor: Sender, id: string, number: string): Promise<void> {
  return transaction(db, async (tx) => {
    const row = await lock(tx, actor, id)
    if (row.kind === 'recommendation' && row.state === 'draft')
      throw new RuleRefused(words.both.passFirst, { recommendation: id })
    const state = recommendationMachine.advance(row.state as 'draft', 'send')
    await write(tx, row, { state, number, sent_by: actor.accountId, sent_at: tx.clock.now() })
    await noted(tx, actor, 'recommendation.send', id)
  })
}

export function noteReceived(db: Db, actor: Drafter, id: string): Promise<void> {
  return transaction(db, async (tx) => {
    const row = await lock(tx, actor, id)
    if (row.state !== 'sent') throw new RuleRefused(words.both.notSentYet, { recommendation: id })
    if (row.received_on) throw new AlreadyDone({ recommendation: id })
    await write(tx, row, { received_on: dayOf(tx.clock.now()) })
    await noted(tx, actor, 'recommendation.receive', id)
  })
}

export const adoptions = ['adopted', 'partly', 'notAdopted'] as const
export interface Adoption {
  itemId: string
  adoption: (typeof adoptions)[number]
  answer?: string | undefined
  toldBy: string
}

/** What the recipient decided on one point, as they said it. Said again later, the newer word stands. */
export function noteAdoption(db: Db, actor: Drafter, id: string, told: Adoption): Promise<void> {
  return transaction(db, async (tx) => {
    const row = await lock(tx, actor, id)
    if (row.state !== 'sent') throw new RuleRefused(words.both.notSentYet, { recommendation: id })
    if (told.adoption === 'notAdopted' && !told.answer) throw new FieldRefused('answer', words.both.sayWhyNot)
    const said = { adoption: told.adoption, answer: told.answer ?? null, told_by: told.toldBy }
    const done = await tx.q
      .updateTable('recommendation_items')
      .set({ ...said, noted_by: actor.accountId, noted_at: tx.clock.now() })
      .where('committee_id', '=', actor.committeeId)
      .where('recommendation_id', '=', id)
      .where('id', '=', told.itemId)
      .executeTakeFirst()
    if (!done.numUpdatedRows) throw new OutOfReach({ item: told.itemId })
    await noted(tx, actor, 'recommendation.adoption', id)
  })
}

async function lock(tx: Tx, { committeeId }: Staff, id: string): Promise<Recommendation> {
  const row = await tx.q
    .selectFrom('recommendations')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new OutOfReach({ recommendation: id })
  return row
}

async function write(tx: Tx, row: Recommendation, set: Partial<Recommendation>): Promise<void> {
  await tx.q
    .updateTable('recommendations')
    .set(set)
    .where('committee_id', '=', row.committee_id)
    .where('id', '=', row.id)
    .execute()
}

function noted(tx: Tx, actor: Staff, act: string, objectId: string): Promise<void> {
  const by = { committeeId: actor.committeeId, ...signatureOf(actor) }
  return audit(tx, { ...by, act, objectKind: 'recommendation', objectId, success: true })
}
