// Owns: the wish of somebody who is named in something published. Enters: anyone; a named person decides. Leaves:
// taken down or kept, with an answer. Breaks if wrong: a name that stays in public although its owner asked.
import { type HeldMatter, lockMatter, noteOnMatter } from '../../matters/matter.ts'
import { refuseTwoHats } from '../../matters/participants.ts'
import { decidePublication, type Publication, publicationsOf } from '../../matters/publication/publication.ts'
import { queueTakedown, type Wish } from '../../matters/publication/takedown.ts'
import type { AnyoneOf } from '../../people/actors.ts'
import { normalPhone } from '../../people/identity/phone.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { queueMessage } from '../../platform/messages/outbox.ts'
import { AlreadyDone, FieldRefused } from '../../platform/refusals.ts'
import { type Approver, mayApprove, refuseUnless } from '../hands.ts'
import { lockTakedown, type Takedown } from './queries.ts'
import { words } from './words.ts'

/** Whoever asks need not say who they are; only what is published can be asked about. */
export function askTakedown(db: Db, actor: AnyoneOf, matterId: string, wish: Wish): Promise<{ dueAt: Date }> {
  return transaction(db, async (tx) => {
    const matter = await lockMatter(tx, actor, matterId)
    const phone = wish.phone ? normalPhone(wish.phone) : null
    if (wish.phone && !phone) throw new FieldRefused('phone', words.both.wrongPhone)
    return { dueAt: await queueTakedown(tx, actor, matter, { words: wish.words, phone }) }
  })
}

export interface Ruling {
  decision: 'takenDown' | 'kept'
  answer: string
}

/** What they wrote and their number go with the decision: neither is needed any more. */
export function decideTakedown(db: Db, actor: Approver, id: string, ruling: Ruling): Promise<void> {
  return transaction(db, async (tx) => {
    const asked = await lockTakedown(tx, actor, id)
    const matter = await lockMatter(tx, actor, asked.matter_id)
    refuseUnless(mayApprove(actor, matter), actor, 'decideTakedown')
    await refuseTwoHats(tx, actor, matter.id, 'file')
    if (asked.decision) throw new AlreadyDone({ takedown: id })
    await tx.q
      .updateTable('takedowns')
      .set({ ...ruling, decided_by: actor.accountId, decided_at: tx.clock.now() })
      .set({ words_sealed: null, phone_sealed: null })
      .where('committee_id', '=', actor.committeeId)
      .where('id', '=', id)
      .execute()
    const down = ruling.decision === 'takenDown' ? await takeAllDown(tx, actor, matter) : matter
    const payload = { takedown: id, decision: ruling.decision }
    await noteOnMatter(tx, down, 'decideTakedown', { actor, payload })
    await tellAsker(tx, asked, matter, ruling)
  })
}

export async function publishedOf(
  db: Db,
  matter: Pick<HeldMatter, 'committee_id' | 'id'>,
): Promise<Publication[]> {
  const all = await publicationsOf(db, matter.committee_id, matter.id)
  return all.filter(({ decision }) => decision === 'published')
}

async function takeAllDown(tx: Tx, actor: Approver, matter: HeldMatter): Promise<HeldMatter> {
  let held = matter
  for (const { what } of await publishedOf(tx, matter))
    held = await decidePublication(tx, actor, held, {
      what: what as 'topic' | 'case' | 'result',
      decision: 'takenDown',
      reason: 'asked',
    })
  return held
}

async function tellAsker(tx: Tx, asked: Takedown, matter: HeldMatter, ruling: Ruling): Promise<void> {
  if (!asked.phone_sealed) return
  await queueMessage(tx, {
    committeeId: matter.committee_id,
    channel: 'sms',
    sealedAddress: asked.phone_sealed,
    subject: `${matter.number} ${words.both.answered.zh}`,
    body: ruling.answer,
    aboutKind: 'matter',
    aboutId: matter.id,
    townshipId: matter.township_id as never,
  })
}
