// Owns: bringing over an old list of open matters. A preview is kept sealed for a day; the press that follows brings
// over all of it or nothing, each row with its own journal line. Breaks if wrong: half a list, brought over twice.
import { type HeldMatter, openMatter } from '../../matters/matter.ts'
import { advanceSubmission, findSubmission } from '../../matters/submissions/submission.ts'
import { type ReceiptHolder, type Staff, signatureOf } from '../../people/actors.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type CommitteeId, newId, type SubmissionId } from '../../platform/ids.ts'
import { RuleRefused } from '../../platform/refusals.ts'
import { methodOf, nameRepresentatives, openToMembers } from '../known/known.ts'
import { type Place, placeWithin, store } from '../submissions/receive.ts'
import type { Brought } from './fate.ts'
import { words } from './words.ts'

export const importerRoles = ['convener', 'liaison', 'committeeStaff'] as const
export type Importer = Staff<(typeof importerRoles)[number]>

export interface Sheet {
  method: string
  rows: readonly { row: number; brought: Brought }[]
}

const dayMs = 86_400_000

export async function keepSheet(tx: Tx, actor: Importer, sheet: Sheet): Promise<string> {
  const now = tx.clock.now()
  const id = newId<'sheet'>(now)
  await tx.q
    .insertInto('sheets')
    .values({
      ...{ committee_id: actor.committeeId, id, account_id: actor.accountId, made_at: now },
      sealed: tx.secrets.seal(JSON.stringify(sheet)),
    })
    .execute()
  return id
}

export function bringOver(db: Db, actor: Importer, id: string): Promise<HeldMatter[]> {
  return transaction(db, async (tx) => {
    const sheet = await claimSheet(tx, actor, id)
    const method = await methodOf(tx, actor, sheet.method)
    const brought: HeldMatter[] = []
    for (const { row, brought: one } of sheet.rows)
      brought.push(await bringOne(tx, actor, { id, row, one, method }))
    const by = { committeeId: actor.committeeId, ...signatureOf(actor), success: true }
    const detail = { rows: brought.length }
    await audit(tx, { ...by, act: 'matters.import', objectKind: 'sheet', objectId: id, detail })
    return brought
  })
}

/** Its maker's, within a day, once: of two presses at once only one still finds it. */
async function claimSheet(tx: Tx, actor: Importer, id: string): Promise<Sheet> {
  const row = await tx.q
    .updateTable('sheets')
    .set({ brought_at: tx.clock.now() })
    .where('committee_id', '=', actor.committeeId)
    .where('id', '=', id)
    .where('account_id', '=', actor.accountId)
    .where('brought_at', 'is', null)
    .where('made_at', '>', new Date(tx.clock.now().getTime() - dayMs))
    .returning('sealed')
    .executeTakeFirst()
  if (!row) throw new RuleRefused(words.both.ended, { sheet: id })
  return JSON.parse(tx.secrets.open(row.sealed)) as Sheet
}

interface Row {
  id: string
  row: number
  one: Brought
  method: { code: string; track: string; version: number }
}

async function bringOne(tx: Tx, actor: Importer, { id, row, one, method }: Row): Promise<HeldMatter> {
  const place = await placeWithin(tx, actor, one.regionId)
  const said = one.name || one.phone || one.words ? await keepVoice(tx, actor, one, place) : null
  const opened = await openMatter(
    tx,
    actor,
    {
      ...{ headline: one.headline, category: one.category, sinceYear: one.sinceYear, method },
      ...{ source: said ? 'submission' : 'convenerList', level: 'township', venueId: null },
      ...{ regionId: one.regionId, ...place },
    },
    { channel: 'import', sheet: id, row, ...(said ? { submission: said } : {}) },
  )
  await nameRepresentatives(tx, opened, one.representatives)
  if (said) await join(tx, actor, opened, said)
  return openToMembers(tx, actor, opened)
}

async function keepVoice(tx: Tx, actor: Importer, one: Brought, place: Place): Promise<SubmissionId> {
  const named = { name: one.name ?? undefined, phone: one.phone ?? undefined }
  const { submissionId } = await store(
    tx,
    actor,
    {
      ...{ channel: 'import', kind: 'problem', wordless: 'same', regionId: one.regionId },
      ...{ words: one.words ?? undefined, sinceYear: one.sinceYear ?? undefined },
      person: { ...named, tellThrough: one.phone ? 'call' : 'nothing' },
      consents: one.name || one.phone ? ['handling'] : [],
      onWordOf: 'self',
    },
    place,
  )
  return submissionId
}

/** Taken up before, elsewhere: told then, and nobody is told again today. */
async function join(tx: Tx, actor: Importer, matter: HeldMatter, id: SubmissionId): Promise<void> {
  const holder: ReceiptHolder = {
    kind: 'receipt',
    committeeId: actor.committeeId,
    submissionId: id,
    residentId: null,
  }
  const fresh = await findSubmission(tx, holder, id)
  const taken = await advanceSubmission(tx, fresh, 'startTriage', {
    actor,
    set: { receiver_id: actor.accountId },
  })
  const set = { matter_id: matter.id, told_at: tx.clock.now() }
  await advanceSubmission(tx, taken, 'accept', {
    actor,
    payload: { matter: matter.id, channel: 'import' },
    set,
  })
}

/** What was brought over needs no preview any more, and what was not is forgotten with it. */
export async function forgetSheets(db: Db, committeeId: CommitteeId): Promise<{ forgotten: number }> {
  const old = new Date(db.clock.now().getTime() - dayMs)
  const gone = db.q.deleteFrom('sheets').where('committee_id', '=', committeeId).where('made_at', '<', old)
  return { forgotten: Number((await gone.executeTakeFirst()).numDeletedRows) }
}
