// Owns: a brief in the editor's hands: taken up, adopted, returned or kept, sent up, and what came of it told back.
// Enters: the brief editor or the secretary-general, never for a brief of their own. Leaves: the writer is always told.
import { tellAccount } from '../../matters/notices.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { AlreadyDone, TwoHats } from '../../platform/refusals.ts'
import { standsInIssue } from '../bulletins/queries.ts'
import type { Editor } from '../hands.ts'
import { refuseLong } from './brief.ts'
import { type Brief, lockBrief } from './reach.ts'
import { advanceBrief, noteOnMatters } from './steps.ts'
import { news } from './words.ts'

export function takeUpBrief(db: Db, actor: Editor, id: string): Promise<void> {
  return held(db, actor, id, async (tx, brief) => {
    await advanceBrief(tx, actor, brief, 'startEditing', { set: { editor_id: actor.accountId } })
  })
}

export function adoptBrief(
  db: Db,
  actor: Editor,
  id: string,
  { addressees, note }: { addressees?: string | undefined; note?: string | undefined },
): Promise<void> {
  return held(db, actor, id, async (tx, brief) => {
    refuseLong(brief)
    const set = { decided_at: tx.clock.now(), addressees: addressees ?? brief.addressees }
    const adopted = await advanceBrief(tx, actor, brief, 'adopt', { note, set })
    await noteOnMatters(tx, actor, adopted, 'brief.adopt')
    await tellWriter(tx, adopted, 'adopted', note)
  })
}

export function returnBrief(db: Db, actor: Editor, id: string, reason: string): Promise<void> {
  return held(db, actor, id, async (tx, brief) => {
    const set = { decided_at: tx.clock.now() }
    await tellWriter(
      tx,
      await advanceBrief(tx, actor, brief, 'returnToWriter', { note: reason, set }),
      'returned',
      reason,
    )
  })
}

/** Neither adopted nor to be written again: it stays with the office, and the writer knows why. */
export function keepBrief(db: Db, actor: Editor, id: string, reason: string): Promise<void> {
  return held(db, actor, id, async (tx, brief) => {
    const set = { decided_at: tx.clock.now() }
    await tellWriter(
      tx,
      await advanceBrief(tx, actor, brief, 'keepForReference', { note: reason, set }),
      'kept',
      reason,
    )
  })
}

/** By itself, without standing in a bulletin. */
export function sendUpBrief(db: Db, actor: Editor, id: string, addressees: string): Promise<void> {
  return held(db, actor, id, async (tx, brief) => {
    if (await standsInIssue(tx, brief)) throw new AlreadyDone({ brief: id, verb: 'sendUp' })
    const sent = await advanceBrief(tx, actor, brief, 'sendUp', { note: addressees, set: { addressees } })
    await tellWriter(tx, sent, 'sentUp')
  })
}

/** What came of it, in words that the writer may pass on. */
export function feedBackBrief(db: Db, actor: Editor, id: string, cameOfIt: string): Promise<void> {
  return held(db, actor, id, async (tx, brief) => {
    await tellWriter(
      tx,
      await advanceBrief(tx, actor, brief, 'feedBack', { note: cameOfIt }),
      'fedBack',
      cameOfIt,
    )
  })
}

function held(
  db: Db,
  actor: Editor,
  id: string,
  work: (tx: Tx, brief: Brief) => Promise<void>,
): Promise<void> {
  return transaction(db, async (tx) => {
    const brief = await lockBrief(tx, actor, id)
    if (brief.author_id === actor.accountId) throw new TwoHats({ deed: 'editBrief', brief: id })
    await work(tx, brief)
  })
}

export async function tellWriter(
  tx: Tx,
  brief: Brief,
  what: keyof typeof news,
  note?: string | undefined,
): Promise<void> {
  const about = { kind: 'brief', id: brief.id, townshipId: brief.township_id } as const
  await tellAccount(tx, brief.committee_id, brief.author_id, about, {
    subject: news[what].subject,
    body: { zh: news[what].body.zh(brief.title, note), en: news[what].body.en(brief.title, note) },
  })
}
