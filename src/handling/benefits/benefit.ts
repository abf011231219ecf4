// Owns: what came of a matter in the world: a deed done, what it brought, or why it brought nothing. Enters: the team or
// the desk of the place. Leaves: as told (自报) until somebody else confirms it; where the method waits for it, to filing.
import type { Selectable } from 'kysely'
import { advanceMatter, type HeldMatter, lockMatter, noteOnMatter } from '../../matters/matter.ts'
import { refuseUnfinished } from '../../matters/methods/on-record.ts'
import { isInTeam } from '../../matters/participants.ts'
import type { Staff } from '../../people/actors.ts'
import type { Benefits } from '../../platform/database/schema.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { newId } from '../../platform/ids.ts'
import { AlreadyDone, FieldRefused, NotYours, RuleRefused, TwoHats } from '../../platform/refusals.ts'
import { askResidents } from '../follow-up/begin.ts'
import { fileIfContent } from '../follow-up/closing.ts'
import { can, type Decider, deciderRoles, deskRoles, refuseUnlessServes, serves } from '../hands.ts'
import { words } from './words.ts'

export const tellerRoles = [...deskRoles, 'member', 'groupLeader'] as const
export type Teller = Staff<(typeof tellerRoles)[number]>
export type Benefit = Selectable<Benefits>

export interface Told {
  done?: string | undefined
  amount?: number | undefined
  unit?: string | undefined
  evidence?: string | undefined
  whyNone?: string | undefined
  /** Of a deed: nothing is left to do. */
  finished?: boolean
  onWordOf?: string | undefined
}

export function recordBenefit(db: Db, actor: Teller, matterId: string, told: Told): Promise<HeldMatter> {
  return transaction(db, async (tx) => {
    const held = await lockMatter(tx, actor, matterId)
    if (!(await mayTell(tx, actor, held))) throw new NotYours({ deed: 'recordBenefit', matter: matterId })
    if (!isDue(held)) throw new RuleRefused(words.both.notNow, { matter: matterId, state: held.state })
    refuseEmpty(told)
    const id = await keep(tx, actor, held, told)
    const how = { actor, onWordOf: told.onWordOf ?? null, payload: { benefit: id } }
    const noted = await noteOnMatter(tx, held, 'benefit.record', how)
    return goOn(tx, actor, noted, told.finished ?? false)
  })
}

/** Somebody else than who told it has seen that it is so. */
export function confirmBenefit(db: Db, actor: Decider, matterId: string, id: string): Promise<void> {
  return transaction(db, async (tx) => {
    const held = await lockMatter(tx, actor, matterId)
    refuseUnlessServes(actor, deciderRoles, held, 'confirmBenefit')
    const one = (await benefitsOf(tx, held)).find((benefit) => benefit.id === id)
    if (!one || one.confirmed_at) throw new AlreadyDone({ benefit: id })
    if (one.by === actor.accountId) throw new TwoHats({ deed: 'confirmBenefit', benefit: id })
    await tx.q
      .updateTable('benefits')
      .set({ confirmed_by: actor.accountId, confirmed_at: tx.clock.now() })
      .where('committee_id', '=', held.committee_id)
      .where('id', '=', id)
      .execute()
    await noteOnMatter(tx, held, 'benefit.confirm', { actor, payload: { benefit: id } })
  })
}

export function benefitsOf(db: Db, matter: Pick<HeldMatter, 'committee_id' | 'id'>): Promise<Benefit[]> {
  return db.q
    .selectFrom('benefits')
    .selectAll()
    .where('committee_id', '=', matter.committee_id)
    .where('matter_id', '=', matter.id)
    .orderBy('id')
    .execute()
}

export async function mayTell(db: Db, actor: Staff, matter: HeldMatter): Promise<boolean> {
  return serves(actor, deskRoles, matter) || (await isInTeam(db, actor, matter.id))
}

/** While it is being done and asked after; and where a method begins the doing with the deed itself. */
export const isDue = (matter: HeldMatter): boolean =>
  ['handling', 'replied', 'followingUp'].includes(matter.state) || beginsWithDeed(matter)

/** A track without a talk whose members do it themselves: 协 of a year's programme. */
export const isOfDeeds = (matter: HeldMatter): boolean =>
  !matter.method.route.isPart('deliberate') &&
  (matter.method.stage('handle')?.records.includes('practicalDeed') ?? false)

const beginsWithDeed = (matter: HeldMatter): boolean => isOfDeeds(matter) && can(matter, 'handOver')

function refuseEmpty({ done, whyNone, amount, evidence }: Told): void {
  if (!done && !whyNone) throw new FieldRefused('done', words.both.either)
  if (amount !== undefined && !evidence) throw new FieldRefused('evidence', words.both.evidenceNeeded)
}

async function keep(tx: Tx, actor: Teller, matter: HeldMatter, told: Told): Promise<string> {
  const now = tx.clock.now()
  const id = newId<'benefit'>(now)
  const values = {
    ...{ committee_id: matter.committee_id, id, matter_id: matter.id, by: actor.accountId, at: now },
    ...{ done: told.done ?? null, why_none: told.whyNone ?? null, on_word_of: told.onWordOf ?? null },
    ...{ amount: told.amount ?? null, unit: told.unit ?? null, evidence: told.evidence ?? null },
  }
  await tx.q.insertInto('benefits').values(values).execute()
  return id
}

/** A deed that is finished goes to the residents; what only waited for its benefit is closed. */
async function goOn(tx: Tx, actor: Teller, noted: HeldMatter, finished: boolean): Promise<HeldMatter> {
  if (noted.state === 'followingUp') return fileIfContent(tx, actor, noted)
  if (!isOfDeeds(noted)) return noted
  const begun = noted.state === 'handling' ? noted : await begin(tx, actor, noted)
  return finished ? askResidents(tx, actor, begun) : begun
}

async function begin(tx: Tx, actor: Teller, matter: HeldMatter): Promise<HeldMatter> {
  if (matter.state === 'allotting') await refuseUnfinished(tx, matter, 'allot')
  return advanceMatter(tx, matter, 'handOver', { actor })
}
