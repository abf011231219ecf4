// Owns: what a venue should have (四有 五有 六有): an editable checklist, kept in versions. Enters: the committee's office.
// Leaves: items to be checked against facts. Breaks if wrong: a venue is held to what nobody wrote.
import { z } from 'zod'
import type { VenueMaker } from '../../organisation/reach.ts'
import { venueKindWords } from '../../organisation/words.ts'
import { signatureOf } from '../../people/actors.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type CommitteeId, newId } from '../../platform/ids.ts'
import { FieldRefused, OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { itemForm, type Standard } from './item.ts'
import { usualStandards } from './usual.ts'
import { type Check, isCounted, words } from './words.ts'

/** In force; the usual ones until the committee has its own. */
export async function standardsOf(db: Db, committeeId: CommitteeId): Promise<readonly Standard[]> {
  const rows = await db.q
    .selectFrom('venue_standards')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .where('in_force', '=', true)
    .orderBy('code')
    .execute()
  if (rows.length === 0) return usualStandards
  return rows.map((row) => ({
    ...{ code: row.code, version: row.version, name: { zh: row.name_zh, en: row.name_en } },
    ...{ kinds: row.kinds, items: z.array(itemForm).parse(row.items) },
  }))
}

export async function standardOf(db: Db, committeeId: CommitteeId, code: string): Promise<Standard> {
  const found = (await standardsOf(db, committeeId)).find((one) => one.code === code)
  if (!found) throw new OutOfReach({ standard: code })
  return found
}

/** One for a kind of venue: its own, else the one for all. */
export function standardFor(standards: readonly Standard[], kind: string | null): Standard | null {
  return (
    standards.find((one) => kind !== null && one.kinds.includes(kind)) ??
    standards.find((one) => one.kinds.length === 0) ??
    null
  )
}

export interface NewItem {
  label: Bilingual
  check: Check
  atLeast?: number | undefined
}

const mostItems = 12

export function addItem(db: Db, actor: VenueMaker, code: string, fresh: NewItem): Promise<void> {
  return change(db, actor, code, (tx, standard) => {
    if (standard.items.length >= mostItems) throw new RuleRefused(words.both.tooMany, { standard: code })
    if (standard.items.some((one) => one.label.zh === fresh.label.zh))
      throw new FieldRefused('label', words.both.sameItem)
    const atLeast = isCounted(fresh.check) ? (fresh.atLeast ?? 1) : null
    const key = newId<'standardItem'>(tx.clock.now())
    return {
      ...standard,
      items: [...standard.items, { key, label: fresh.label, check: fresh.check, atLeast }],
    }
  })
}

export function removeItem(db: Db, actor: VenueMaker, code: string, key: string): Promise<void> {
  return change(db, actor, code, (_tx, standard) => {
    if (!standard.items.some((one) => one.key === key)) throw new OutOfReach({ standard: code, item: key })
    if (standard.items.length === 1) throw new RuleRefused(words.both.lastItem, { standard: code })
    return { ...standard, items: standard.items.filter((one) => one.key !== key) }
  })
}

/** A kind of venue has one standard, so that nobody is judged twice. */
export function nameStandard(
  db: Db,
  actor: VenueMaker,
  code: string,
  { name, kinds }: Pick<Standard, 'name' | 'kinds'>,
): Promise<void> {
  return change(db, actor, code, async (tx, standard) => {
    const others = (await standardsOf(tx, actor.committeeId)).filter((one) => one.code !== code)
    const taken = kinds.find((kind) => others.some((one) => one.kinds.includes(kind)))
    if (taken) throw new FieldRefused('kinds', takenWords(taken))
    return { ...standard, name, kinds }
  })
}

function takenWords(kind: string): Bilingual {
  const name = venueKindWords[kind as keyof typeof venueKindWords]
  return { zh: words('zh').kindTaken(name?.zh ?? kind), en: words('en').kindTaken(name?.en ?? kind) }
}

type Edit = (tx: Tx, standard: Standard) => Standard | Promise<Standard>

/** Each change is a version of its own; of two at once the second sees the first. */
function change(db: Db, actor: VenueMaker, code: string, edit: Edit): Promise<void> {
  return transaction(db, async (tx) => {
    await makeOwn(tx, actor)
    const standard = await standardOf(tx, actor.committeeId, code)
    const next = await edit(tx, standard)
    await tx.q
      .updateTable('venue_standards')
      .set({ in_force: false })
      .where('committee_id', '=', actor.committeeId)
      .where('code', '=', code)
      .execute()
    await write(tx, actor, { ...next, version: standard.version + 1 })
    const by = { committeeId: actor.committeeId, ...signatureOf(actor) }
    const detail = { code, version: standard.version + 1 }
    await audit(tx, { ...by, act: 'standard.change', objectKind: 'standard', success: true, detail })
  })
}

async function makeOwn(tx: Tx, actor: VenueMaker): Promise<void> {
  // Every form holds its committee's key already: asked for more, two at once would wait for each other for ever.
  await tx.q
    .selectFrom('committees')
    .select('id')
    .where('id', '=', actor.committeeId)
    .forNoKeyUpdate()
    .execute()
  const known = await standardsOf(tx, actor.committeeId)
  if (known.some((one) => one.version > 0)) return
  for (const standard of usualStandards) await write(tx, actor, { ...standard, version: 1 })
}

async function write(tx: Tx, actor: VenueMaker, standard: Standard): Promise<void> {
  await tx.q
    .insertInto('venue_standards')
    .values({
      ...{ committee_id: actor.committeeId, code: standard.code, version: standard.version },
      ...{ name_zh: standard.name.zh, name_en: standard.name.en, kinds: [...standard.kinds] },
      ...{ items: JSON.stringify(standard.items), in_force: true },
      ...{ made_by: actor.accountId, made_at: tx.clock.now() },
    })
    .execute()
}
