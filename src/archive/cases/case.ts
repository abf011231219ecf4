// Owns: the case study of one matter: what it was about, what was done, what came of it. Enters: a member of the team or
// the desk of the place writes it; the convener approves it. Leaves: published by a named decision, or kept.
import type { Selectable } from 'kysely'
import { clearForPublic } from '../../hearing/redaction/clearing.ts'
import type { Part, Review } from '../../hearing/redaction/review.ts'
import { type HeldMatter, lockMatter, type MatterRow, noteOnMatter } from '../../matters/matter.ts'
import { refuseTwoHats } from '../../matters/participants.ts'
import { decidePublication, type refusalReasons } from '../../matters/publication/publication.ts'
import type { CaseStudies } from '../../platform/database/schema.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { newId } from '../../platform/ids.ts'
import { AlreadyDone, FieldRefused, OutOfReach, StageRefused } from '../../platform/refusals.ts'
import { type Approver, mayApprove, mayWrite, refuseUnless, type Writer } from '../hands.ts'
import { words } from '../words.ts'

export type CaseRow = Selectable<CaseStudies>
export interface CaseText {
  title: string
  background: string
  doing: string
  outcome: string
  lessons?: string | undefined
}

/** Written and written again until it is approved. */
export function writeCase(db: Db, actor: Writer, matterId: string, text: CaseText): Promise<void> {
  return transaction(db, async (tx) => {
    const matter = await holdFiled(tx, actor, matterId)
    refuseUnless(await mayWrite(tx, actor, matter), actor, 'writeCase')
    await refuseTwoHats(tx, actor, matter.id, 'file')
    const now = tx.clock.now()
    const written = { ...text, lessons: text.lessons ?? null, drafted_by: actor.accountId, drafted_at: now }
    const kept = await tx.q
      .insertInto('case_studies')
      .values({ committee_id: matter.committee_id, id: newId<'case'>(now), matter_id: matter.id, ...written })
      .onConflict((conflict) =>
        conflict
          .columns(['committee_id', 'matter_id'])
          .doUpdateSet(written)
          .where('case_studies.approved_at', 'is', null),
      )
      .executeTakeFirst()
    if (!kept.numInsertedOrUpdatedRows) throw new AlreadyDone({ case: matter.id })
    await noteOnMatter(tx, matter, 'writeCase', { actor })
  })
}

export interface CaseDecision {
  decision: 'published' | 'refused'
  reason?: (typeof refusalReasons)[number] | undefined
  /** What looks personal was read, one by one; without it everything found is hidden. */
  review?: Review | undefined
}

/** Approving and deciding who may read it is one act by one named person. */
export async function approveCase(
  tx: Tx,
  actor: Approver,
  matter: HeldMatter,
  decided: CaseDecision,
): Promise<HeldMatter> {
  refuseUnless(mayApprove(actor, matter), actor, 'approveCase')
  await refuseTwoHats(tx, actor, matter.id, 'file')
  const study = await caseOf(tx, matter)
  if (!study) throw new OutOfReach({ case: matter.id })
  refuseWithoutReason(decided)
  const approved = await tx.q
    .updateTable('case_studies')
    .set({ approved_by: actor.accountId, approved_at: tx.clock.now() })
    .where('committee_id', '=', study.committee_id)
    .where('id', '=', study.id)
    .where('approved_at', 'is', null)
    .executeTakeFirst()
  if (!approved.numUpdatedRows) throw new AlreadyDone({ case: matter.id })
  return publishCase(tx, actor, matter, study, decided)
}

export interface Republication {
  decision: 'published' | 'refused' | 'takenDown'
  reason?: (typeof refusalReasons)[number] | undefined
  review?: Review | undefined
}

/** Later it may be published after all, or taken down: a named decision each time. The kept case stays as it is. */
export function decideCase(db: Db, actor: Approver, matterId: string, decided: Republication): Promise<void> {
  return transaction(db, async (tx) => {
    const matter = await lockMatter(tx, actor, matterId)
    refuseUnless(mayApprove(actor, matter), actor, 'decideCase')
    const study = await caseOf(tx, matter)
    if (!study?.approved_at) throw new StageRefused({ matter: matter.id, state: matter.state })
    refuseWithoutReason(decided)
    await publishCase(tx, actor, matter, study, decided)
  })
}

export async function caseOf(
  db: Db,
  matter: Pick<MatterRow, 'committee_id' | 'id'>,
): Promise<CaseRow | undefined> {
  return db.q
    .selectFrom('case_studies')
    .selectAll()
    .where('committee_id', '=', matter.committee_id)
    .where('matter_id', '=', matter.id)
    .executeTakeFirst()
}

export async function holdFiled(tx: Tx, actor: Writer | Approver, matterId: string): Promise<HeldMatter> {
  const matter = await lockMatter(tx, actor, matterId)
  if (matter.state !== 'filed') throw new StageRefused({ matter: matter.id, state: matter.state })
  return matter
}

/** What everyone would read. */
export const caseParts = (study: CaseText | CaseRow): Part[] =>
  (['title', 'background', 'doing', 'outcome', 'lessons'] as const).map((key) => ({
    key,
    text: study[key] ?? '',
  }))

function refuseWithoutReason({ decision, reason }: Republication): void {
  if (decision !== 'published' && !reason) throw new FieldRefused('reason', words.both.reasonNeeded)
}

async function publishCase(
  tx: Tx,
  actor: Approver,
  matter: HeldMatter,
  study: CaseRow,
  { decision, reason, review }: Republication,
): Promise<HeldMatter> {
  const what = 'case' as const
  if (decision !== 'published')
    return decidePublication(tx, actor, matter, { what, decision, reason: reason ?? null })
  const parts = caseParts(study)
  const open = await clearForPublic(tx, actor, { matterId: matter.id, what, parts }, review)
  const body = parts.map(({ key }) => open[key]).filter(Boolean)
  return decidePublication(tx, actor, matter, {
    ...{ what, decision, reason: reason ?? null },
    ...{ headline: open.title ?? study.title, body: body.join('\n\n') },
  })
}
