// Owns: an opinion brief in its writer's hands: begun from matters or from nothing, written, handed in, written again when
// it came back. Enters: members and the desks. Leaves: to the editor. One thing a brief, within its length.

import { findMatter, type MatterRow } from '../../matters/matter.ts'
import { nextNumber } from '../../platform/database/numbers.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { removeFiles } from '../../platform/files/files.ts'
import { newId } from '../../platform/ids.ts'
import { AlreadyDone, NotYours, RuleRefused } from '../../platform/refusals.ts'
import type { Writer } from '../hands.ts'
import { documentLength, longest } from './length.ts'
import { type Brief, type BriefId, lockBrief } from './reach.ts'
import { advanceBrief, noteOnMatters } from './steps.ts'
import { tooLong } from './words.ts'

export interface BriefText {
  title: string
  category: string
  situation: string
  problems: string
  /** One a line. */
  suggestions: string
}

export interface NewBrief extends BriefText {
  matterIds: readonly string[]
  /** Whose voice it is, where somebody writes it down for them. */
  onWordOf?: string | undefined
  addressees?: string | undefined
}

export function writeBrief(db: Db, actor: Writer, fresh: NewBrief): Promise<BriefId> {
  return transaction(db, async (tx) => {
    const matters: MatterRow[] = []
    for (const id of new Set(fresh.matterIds)) matters.push(await findMatter(tx, actor, id))
    const now = tx.clock.now()
    const id = newId<'brief'>(now)
    const { committeeId, accountId } = actor
    const place = { township_id: matters[0]?.township_id ?? null, village_id: matters[0]?.village_id ?? null }
    const by = { by_label: fresh.onWordOf ?? actor.name, on_word: fresh.onWordOf !== undefined }
    const row = { state: 'draft', state_since: now, version: 1, created_at: now, author_id: accountId }
    await tx.q
      .insertInto('briefs')
      .values({
        committee_id: committeeId,
        id,
        ...row,
        ...by,
        ...place,
        addressees: fresh.addressees ?? null,
      })
      .execute()
    await keepText(tx, actor, { committee_id: committeeId, id, version: 1 }, fresh)
    for (const matter of matters)
      await tx.q
        .insertInto('brief_matters')
        .values({ committee_id: committeeId, brief_id: id, matter_id: matter.id })
        .execute()
    return id
  })
}

/** The writer while it is a draft or came back, the editor while editing. Each hand's wording is kept. */
export function rewriteBrief(db: Db, actor: Writer, id: string, text: BriefText): Promise<void> {
  return transaction(db, async (tx) => {
    const brief = await lockBrief(tx, actor, id)
    if (!mayRewrite(actor, brief)) throw new NotYours({ brief: id, state: brief.state })
    if (brief.state === 'returned')
      await advanceBrief(tx, actor, brief, 'revise', { set: { decided_at: null } })
    const anew =
      brief.state !== 'draft' && (brief.state === 'returned' || !(await isOwnWording(tx, actor, brief)))
    await keepText(tx, actor, { ...brief, version: brief.version + (anew ? 1 : 0) }, text)
  })
}

/** Held to add evidence or take it away, by whoever may change its text now. */
export async function holdForEvidence(tx: Tx, actor: Writer, id: string): Promise<Brief> {
  const brief = await lockBrief(tx, actor, id)
  if (!mayRewrite(actor, brief)) throw new NotYours({ brief: id, state: brief.state })
  return brief
}

export function mayRewrite(actor: Writer, brief: Brief): boolean {
  if (brief.state === 'draft' || brief.state === 'returned') return brief.author_id === actor.accountId
  return brief.state === 'editing' && brief.editor_id === actor.accountId
}

export function submitBrief(db: Db, actor: Writer, id: string): Promise<void> {
  return transaction(db, async (tx) => {
    const brief = await lockBrief(tx, actor, id)
    if (brief.author_id !== actor.accountId) throw new NotYours({ brief: id, verb: 'submit' })
    refuseLong(brief)
    const number = brief.number ?? (await nextNumber(tx, actor.committeeId, 'brief'))
    const handed = await advanceBrief(tx, actor, brief, 'submit', {
      set: { number, submitted_at: tx.clock.now() },
    })
    await noteOnMatters(tx, actor, handed, 'brief.submit')
  })
}

/** A draft that was never handed in; nothing of it stays. */
export function discardBrief(db: Db, actor: Writer, id: string): Promise<void> {
  return transaction(db, async (tx) => {
    const brief = await lockBrief(tx, actor, id)
    if (brief.author_id !== actor.accountId) throw new NotYours({ brief: id, verb: 'discard' })
    if (brief.state !== 'draft' || brief.number) throw new AlreadyDone({ brief: id, state: brief.state })
    await removeFiles(tx, brief.committee_id, brief.id)
    for (const table of ['brief_matters', 'brief_versions', 'brief_steps'] as const)
      await tx.q
        .deleteFrom(table)
        .where('committee_id', '=', brief.committee_id)
        .where('brief_id', '=', brief.id)
        .execute()
    await tx.q
      .deleteFrom('briefs')
      .where('committee_id', '=', brief.committee_id)
      .where('id', '=', brief.id)
      .execute()
  })
}

export function refuseLong(text: BriefText): void {
  const n = documentLength(text)
  if (n > longest) throw new RuleRefused(tooLong(n, longest), { characters: n })
}

async function isOwnWording(tx: Tx, actor: Writer, brief: Brief): Promise<boolean> {
  const row = await tx.q
    .selectFrom('brief_versions')
    .select('written_by')
    .where('committee_id', '=', brief.committee_id)
    .where('brief_id', '=', brief.id)
    .where('no', '=', brief.version)
    .executeTakeFirstOrThrow()
  return row.written_by === actor.accountId
}

type Place = Pick<Brief, 'committee_id' | 'id' | 'version'>
async function keepText(tx: Tx, actor: Writer, { committee_id, id, version }: Place, text: BriefText) {
  const { title, category, situation, problems, suggestions } = text
  const wording = { title, category, situation, problems, suggestions }
  const written = { ...wording, written_by: actor.accountId, written_at: tx.clock.now() }
  await tx.q
    .insertInto('brief_versions')
    .values({ committee_id, brief_id: id, no: version, ...written })
    .onConflict((conflict) => conflict.columns(['committee_id', 'brief_id', 'no']).doUpdateSet(written))
    .execute()
  await tx.q
    .updateTable('briefs')
    .set({ version })
    .where('committee_id', '=', committee_id)
    .where('id', '=', id)
    .execute()
}
