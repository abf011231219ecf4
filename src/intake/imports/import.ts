// Owns: bringing over an old list of open matters. A preview is kept sealed for a day; the press that follows brings
// over all of it or nothing, each row with its own journal line. Breaks if wrong: half a list, brought over twice.
import { type HeldMatter, openMatter } from '../../matters/matter.ts'
import { advanceSubmission, findSubmission } from '../../matters/submissions/submission.ts'
import { type ReceiptHolder, type Staff, signatureOf } from '../../people/actors.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import type { SubmissionId } from '../../platform/ids.ts'
import { claimSheet } from '../../platform/sheets/keep.ts'
import { methodOf, nameRepresentatives, openToMembers } from '../known/known.ts'
import { type Place, placeWithin, store } from '../submissions/receive.ts'
import type { Brought } from './fate.ts'

export const importerRoles = ['convener', 'liaison', 'committeeStaff'] as const
export type Importer = Staff<(typeof importerRoles)[number]>

export interface Sheet {
  method: string
  rows: readonly { row: number; brought: Brought }[]
}

export function bringOver(db: Db, actor: Importer, id: string): Promise<HeldMatter[]> {
  return transaction(db, async (tx) => {
    const sheet = await claimSheet<Sheet>(tx, actor, 'matters', id)
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
