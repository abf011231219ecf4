// Owns: what this reader may do with this proposal now, and the lists they choose from.
import { proposalMachine } from '../../../matters/machines/proposal.ts'
import { bodiesOf } from '../../../organisation/bodies.ts'
import { type Actor, holds } from '../../../people/actors.ts'
import type { Db } from '../../../platform/database/transaction.ts'
import type { CommitteeId } from '../../../platform/ids.ts'
import type { Option } from '../forms.ts'
import { proposalRows, type Told } from '../queries.ts'
import { isReviewer, mayRead, unitsOf } from '../reach.ts'
import { proposersOf } from '../tell.ts'
import type { NamedUnit } from '../units/unit.ts'
import { isWriter } from '../writing.ts'

export interface Rights {
  writer: boolean
  reviewer: boolean
  /** Asked to sign, and may still answer. */
  maySign: boolean
  mayEvaluate: boolean
  hasEvaluated: boolean
  /** Of which units this reader speaks. */
  speaksFor(unit: NamedUnit): boolean
  proposers: Option[]
  members: Option[]
  units: Option[]
  filed: Option[]
  session: string | undefined
}

export async function rightsOf(db: Db, actor: Actor, told: Told): Promise<Rights> {
  const { proposal } = told
  const staff = actor.kind === 'staff' ? actor : null
  const writer = staff !== null && isWriter(staff, proposal)
  const reviewer = isReviewer(actor)
  const can = (verb: Parameters<typeof proposalMachine.can>[1]) => proposalMachine.can(proposal.state, verb)
  const proposers = await proposersOf(db, proposal)
  const mine = staff !== null && proposers.includes(staff.accountId)
  const said = told.evaluations.some(
    (one) => one.account_id === staff?.accountId && one.round === proposal.redo,
  )
  const spoken = ['replied', 'evaluated'].includes(proposal.state)
  const reviews = reviewer && (can('startReview') || can('file'))
  const hands = reviewer && (can('handOver') || told.units.some(({ state }) => state === 'objected'))
  return {
    ...{ writer, reviewer, mayEvaluate: mine && spoken && !said, hasEvaluated: mine && said },
    maySign: proposal.state === 'coSigning' && told.signers.some((one) => one.accountId === staff?.accountId),
    speaksFor: (unit) =>
      actor.kind === 'oneTimeLink' ? actor.subjectId === unit.id : unitsOf(actor).includes(unit.body_id),
    proposers: reviewer && spoken ? await named(db, proposal.committee_id, proposers) : [],
    members:
      writer && ['draft', 'coSigning'].includes(proposal.state)
        ? await membersFor(db, proposal.committee_id, told)
        : [],
    units: hands ? await unitOptions(db, proposal.committee_id) : [],
    filed: reviews ? await filedBeside(db, actor, proposal.id) : [],
    session: reviews ? await lastSession(db, proposal.committee_id) : undefined,
  }
}

const plain = (value: string, text: string): Option => ({ value, label: { zh: text, en: text } })

async function named(db: Db, committeeId: CommitteeId, ids: readonly string[]): Promise<Option[]> {
  const rows = await db.q
    .selectFrom('accounts')
    .select(['id', 'name'])
    .where('committee_id', '=', committeeId)
    .where('id', 'in', ids)
    .orderBy('name')
    .execute()
  return rows.map(({ id, name }) => plain(id, name))
}

export async function memberOptions(db: Db, committeeId: CommitteeId): Promise<Option[]> {
  const rows = await db.q
    .selectFrom('member_profiles as m')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 'm.committee_id').onRef('a.id', '=', 'm.account_id'),
    )
    .select(['a.id', 'a.name', 'm.sectors'])
    .where('m.committee_id', '=', committeeId)
    .where('a.left_at', 'is', null)
    .orderBy('a.name')
    .limit(1000)
    .execute()
  return rows.map(({ id, name, sectors }) => plain(id, [name, ...sectors.slice(0, 1)].join(' · ')))
}

async function membersFor(db: Db, committeeId: CommitteeId, { proposal, signers }: Told): Promise<Option[]> {
  const asked = new Set([proposal.first_id, ...signers.map((one) => one.accountId)])
  return (await memberOptions(db, committeeId)).filter(({ value }) => !asked.has(value))
}

export async function unitOptions(db: Db, committeeId: CommitteeId): Promise<Option[]> {
  const units = await bodiesOf(db, committeeId, ['handlingUnit'])
  return units.map(({ id, name }) => ({ value: id, label: name }))
}

async function filedBeside(db: Db, actor: Actor, id: string): Promise<Option[]> {
  const rows = await proposalRows(db)
    .where(mayRead(actor))
    .where('p.state', 'in', ['filed', 'handed', 'handling'])
    .where('p.id', '<>', id)
    .orderBy('p.id', 'desc')
    .limit(100)
    .execute()
  return rows.map((one) => plain(one.id, [one.number, one.subject].filter(Boolean).join(' ')))
}

/** What the last one was filed under, so that nobody types it again. */
async function lastSession(db: Db, committeeId: CommitteeId): Promise<string | undefined> {
  const row = await db.q
    .selectFrom('proposals')
    .select('session')
    .where('committee_id', '=', committeeId)
    .where('session', 'is not', null)
    .orderBy('filed_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.session ?? undefined
}

/** Who may see how the paper goes in the office. */
export const readsCourse = (actor: Actor): boolean =>
  actor.kind === 'staff' && !holds(actor, 'unitHandler', 'unitLeader')
