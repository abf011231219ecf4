// Owns: archiving: the case approved, the matter frozen, its package kept. Enters: the convener, or the office for what
// lies higher. Leaves: packages that can be checked; an addendum for what comes later. Archived is final.
import type { Selectable } from 'kysely'
import type { Chapter } from '../../matters/chapters.ts'
import { journalOf } from '../../matters/journal.ts'
import {
  advanceMatter,
  type HeldMatter,
  lockMatter,
  type MatterRow,
  noteOnMatter,
} from '../../matters/matter.ts'
import { refuseUnfinished } from '../../matters/methods/on-record.ts'
import { refuseTwoHats } from '../../matters/participants.ts'
import type { ArchivePackages, Json } from '../../platform/database/schema.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { newId } from '../../platform/ids.ts'
import { StageRefused } from '../../platform/refusals.ts'
import { approveCase, type CaseDecision, caseOf, holdFiled } from '../cases/case.ts'
import type { retentions } from '../cases/forms.ts'
import { type Approver, type Keeper, mayApprove, mayKeep, refuseUnless } from '../hands.ts'
import { type Manifest, manifestOf, type Part } from './manifest.ts'

export type PackageRow = Omit<Selectable<ArchivePackages>, 'manifest'> & { manifest: Manifest }
export interface Archiving extends CaseDecision {
  retention: (typeof retentions)[number]
}

/** One act: the case is approved, who may read it is decided, and the matter is closed for good. */
export function archiveMatter(
  db: Db,
  actor: Approver,
  matterId: string,
  decided: Archiving,
  chapters: readonly Chapter[],
): Promise<PackageRow> {
  return transaction(db, async (tx) => {
    const filed = await holdFiled(tx, actor, matterId)
    const approved = await approveCase(tx, actor, filed, decided)
    return close(tx, actor, approved, decided.retention, chapters)
  })
}

/** A method that asks for no case closes with the record as it stands. Nothing of it is public by that. */
export function archiveAsItIs(
  db: Db,
  actor: Approver,
  matterId: string,
  retention: Archiving['retention'],
  chapters: readonly Chapter[],
): Promise<PackageRow> {
  return transaction(db, async (tx) => {
    const filed = await holdFiled(tx, actor, matterId)
    refuseUnless(mayApprove(actor, filed), actor, 'archive')
    await refuseTwoHats(tx, actor, filed.id, 'file')
    if (!isKeptAsItIs(filed) || (await caseOf(tx, filed)))
      throw new StageRefused({ matter: filed.id, state: filed.state, case: 'asked for' })
    return close(tx, actor, filed, retention, chapters)
  })
}

export const isKeptAsItIs = ({ method }: HeldMatter): boolean =>
  !method.stage('file')?.records.includes('caseStudy')

async function close(
  tx: Tx,
  actor: Approver,
  filed: HeldMatter,
  retention: Archiving['retention'],
  chapters: readonly Chapter[],
): Promise<PackageRow> {
  await refuseUnfinished(tx, filed, 'file')
  const matter = await advanceMatter(tx, filed, 'archive', { actor, payload: { retention } })
  return keepPackage(tx, actor, matter, retention, await partsOf(tx, actor, matter, chapters))
}

/** What is learnt after the archive: a look-back, a late answer. The first package stays as it is. */
export function addAddendum(db: Db, actor: Keeper, matterId: string, note: string): Promise<PackageRow> {
  return transaction(db, async (tx) => {
    const matter = await lockMatter(tx, actor, matterId)
    refuseUnless(mayKeep(actor, matter), actor, 'addAddendum')
    await refuseTwoHats(tx, actor, matter.id, 'file')
    const noted = await noteOnMatter(tx, matter, 'addAddendum', { actor })
    return keepAddendum(tx, actor, noted, { key: 'addendum', content: { note } })
  })
}

/** Only to what is archived, and kept as long as what it adds to. */
export async function keepAddendum(
  tx: Tx,
  actor: Keeper,
  matter: HeldMatter,
  part: Part,
): Promise<PackageRow> {
  if (matter.state !== 'archived') throw new StageRefused({ matter: matter.id, state: matter.state })
  const last = (await packagesOf(tx, matter)).at(-1)
  return keepPackage(tx, actor, matter, last?.retention ?? '30', [part])
}

export async function packagesOf(
  db: Db,
  matter: Pick<MatterRow, 'committee_id' | 'id'>,
): Promise<PackageRow[]> {
  return (await db.q
    .selectFrom('archive_packages')
    .selectAll()
    .where('committee_id', '=', matter.committee_id)
    .where('matter_id', '=', matter.id)
    .orderBy('number')
    .execute()) as unknown as PackageRow[]
}

async function keepPackage(
  tx: Tx,
  actor: Approver | Keeper,
  matter: HeldMatter,
  retention: string,
  parts: readonly Part[],
): Promise<PackageRow> {
  const now = tx.clock.now()
  const before = (await packagesOf(tx, matter)).at(-1)
  const number = (before?.number ?? 0) + 1
  const made = {
    madeAt: now.toISOString(),
    madeBy: actor.accountId,
    retention,
    previous: before?.digest ?? null,
  }
  const head = { format: 'yishi-archive/1', matter: matter.number, number, ...made } as const
  const { manifest, digest } = manifestOf(head, parts)
  const values = {
    ...{ committee_id: matter.committee_id, id: newId<'package'>(now), matter_id: matter.id },
    ...{ number, manifest: JSON.stringify(manifest), digest, retention },
    ...{ made_by: actor.accountId, made_at: now },
  }
  const kept = tx.q.insertInto('archive_packages').values(values).returningAll()
  return (await kept.executeTakeFirstOrThrow()) as unknown as PackageRow
}

async function partsOf(
  tx: Tx,
  actor: Approver,
  matter: HeldMatter,
  chapters: readonly Chapter[],
): Promise<Part[]> {
  const parts: Part[] = [{ key: 'matter', content: aboutMatter(matter) }]
  for (const chapter of chapters) {
    const told = await chapter.facts(tx, actor, matter, 'archive')
    if (!told) continue
    const facts = told.facts.map(({ label, text, at }) => ({
      label: label.zh,
      text,
      at: at?.toISOString() ?? null,
    }))
    parts.push({
      key: chapter.key,
      content: asJson({ title: told.title.zh, facts, record: told.record ?? {} }),
    })
  }
  return [...parts, { key: 'journal', content: await journalPart(tx, matter) }]
}

/** On whose word somebody entered a thing may be a name: that it was on a word is what is kept. */
async function journalPart(tx: Tx, matter: HeldMatter): Promise<Json> {
  const lines = await journalOf(tx, matter.committee_id, matter.id)
  return asJson(
    lines.map(({ seq, at, verb, from_state, to_state, actor_kind, actor_id, on_word_of, payload }) => ({
      ...{ seq, at: at.toISOString(), verb, from: from_state, to: to_state, by: actor_kind, id: actor_id },
      ...{ onWord: on_word_of !== null, payload },
    })),
  )
}

function aboutMatter(matter: HeldMatter): Json {
  const { number, headline, category, level, source, since_year, signatories, conclusion, explanation } =
    matter
  return asJson({
    ...{ number, headline, category, level, source, since_year, signatories, conclusion, explanation },
    dispositions: matter.dispositions,
    method: { code: matter.method_code, version: matter.method_version, track: matter.track },
    created: matter.created_at.toISOString(),
    archived: matter.archived_at?.toISOString() ?? null,
  })
}

/** As it will be stored, so that it is digested as it will be read. */
const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json
