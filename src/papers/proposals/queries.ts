// Reads of proposals: the list with its filters, one as a whole, key proposals under supervision, those of one matter.
import { sql } from 'kysely'
import type { ProposalState } from '../../matters/machines/proposal.ts'
import { type Actor, holds } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { KeptFile } from '../../platform/files/files.ts'
import type { CommitteeId, MatterId } from '../../platform/ids.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import { evidenceOf } from '../evidence/evidence.ts'
import { type Origins, originsOf } from '../trail/origins.ts'
import { evaluationsOf } from './evaluation/evaluation.ts'
import { findProposal, type ProposalId, type ProposalRow } from './proposal.ts'
import { mayRead, officeRoles } from './reach.ts'
import { type Signer, signersOf } from './signing/asked.ts'
import { type Reminder, remindersOf } from './units/reminders.ts'
import { type ReplyRow, repliesOf } from './units/reply.ts'
import { type NamedUnit, unitsOfProposal } from './units/unit.ts'

export const stands = ['mine', 'toReview', 'handling', 'toEvaluate', 'concluded', 'notFiled', 'key'] as const
export type Stand = (typeof stands)[number]

const statesOf: Partial<Record<Stand, readonly ProposalState[]>> = {
  toReview: ['submitted', 'review'],
  handling: ['filed', 'handed', 'handling', 'redo'],
  toEvaluate: ['replied', 'evaluated'],
  concluded: ['concluded'],
  notFiled: ['notFiled', 'toBrief', 'returned'],
}

export interface ProposalLine {
  id: ProposalId
  number: string | null
  subject: string
  state: ProposalState
  since: Date
  first: string
  body: Bilingual | null
  category: string
  isKey: boolean
  isExcellent: boolean
  due: Date | null
}

export interface Wanted {
  stand?: Stand | undefined
  find?: string | undefined
  after?: string | undefined
}
const pageLength = 30

export async function proposalsFor(db: Db, actor: Actor, { stand, find, after }: Wanted) {
  let rows = proposalRows(db).where(mayRead(actor))
  if (stand) rows = rows.where(standing(actor, stand))
  if (find) rows = rows.where(sql<boolean>`(p.number = ${find} or strpos(p.subject, ${find}) > 0)`)
  if (after) rows = rows.where('p.id', '<', after)
  const found = await rows
    .orderBy('p.id', 'desc')
    .limit(pageLength + 1)
    .execute()
  const lines = found.slice(0, pageLength).map(lineFrom)
  return { lines, next: found.length > pageLength ? (lines.at(-1)?.id ?? null) : null }
}

function standing(actor: Actor, stand: Stand) {
  if (stand === 'key') return sql<boolean>`p.key_at is not null`
  const states = statesOf[stand]
  if (states) return sql<boolean>`p.state = any(${states as string[]}::text[])`
  const me = actor.kind === 'staff' ? actor.accountId : null
  return sql<boolean>`(p.first_id = ${me} or p.entered_by = ${me} or exists (select from proposal_signers s
    where s.committee_id = p.committee_id and s.proposal_id = p.id and s.account_id = ${me}))`
}

export async function proposalsOfMatter(db: Db, actor: Actor, matterId: MatterId): Promise<ProposalLine[]> {
  const rows = proposalRows(db)
    .where(mayRead(actor))
    .where(
      sql<boolean>`(p.matter_id = ${matterId} or exists (select from brief_matters b
      where b.committee_id = p.committee_id and b.brief_id = p.brief_id and b.matter_id = ${matterId}))`,
    )
  return (await rows.orderBy('p.id').limit(50).execute()).map(lineFrom)
}

export async function keyProposals(db: Db, actor: Actor) {
  const rows = proposalRows(db)
    .select(['p.supervisor', 'p.supervision_way', 'p.supervise_by', 'p.key_at'])
    .where(mayRead(actor))
    .where('p.key_at', 'is not', null)
  const found = await rows.orderBy('p.key_at', 'desc').limit(200).execute()
  return Promise.all(
    found.map(async (row) => ({
      ...lineFrom(row),
      ...{ supervisor: row.supervisor, way: row.supervision_way, until: row.supervise_by },
      ...{ units: await unitsOfProposal(db, rowOf(row)), acts: await remindersOf(db, rowOf(row)) },
    })),
  )
}

const rowOf = (row: { committee_id: string; id: string }) => row as Pick<ProposalRow, 'committee_id' | 'id'>

export function proposalRows(db: Db) {
  return db.q
    .selectFrom('proposals as p')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 'p.committee_id').onRef('a.id', '=', 'p.first_id'),
    )
    .leftJoin('bodies as b', (join) =>
      join.onRef('b.committee_id', '=', 'p.committee_id').onRef('b.id', '=', 'p.body_id'),
    )
    .select(['p.committee_id', 'p.id', 'p.number', 'p.subject', 'p.state', 'p.state_since', 'p.category'])
    .select(['p.key_at', 'p.excellent_at', 'a.name', 'b.name_zh', 'b.name_en'])
    .select(
      sql<Date | null>`(select min(u.due_at) from proposal_units u where u.committee_id = p.committee_id
        and u.proposal_id = p.id and (u.mode <> 'co' or p.state in ('handed', 'handling')) and u.state in ('handed', 'signed', 'extensionAsked'))`.as(
        'due',
      ),
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof proposalRows>['executeTakeFirstOrThrow']>>
export function lineFrom(row: Row): ProposalLine {
  return {
    ...{ id: row.id as ProposalId, number: row.number, subject: row.subject, category: row.category },
    ...{ state: row.state as ProposalState, since: row.state_since, first: row.name },
    body: row.name_zh ? { zh: row.name_zh, en: row.name_en ?? row.name_zh } : null,
    ...{ isKey: row.key_at !== null, isExcellent: row.excellent_at !== null, due: row.due },
  }
}

export interface Told {
  proposal: ProposalRow
  first: { name: string; sectors: string[]; post: string | null }
  body: Bilingual | null
  signers: Signer[]
  evidence: KeptFile[]
  units: NamedUnit[]
  replies: ReplyRow[]
  reminders: Reminder[]
  evaluations: Awaited<ReturnType<typeof evaluationsOf>>
  steps: Awaited<ReturnType<typeof stepsOf>>
  merged: { into: Named | null; others: Named[] }
  from: Origins
  now: Date
}
interface Named {
  id: string
  name: string
}

export async function tellProposal(db: Db, actor: Actor, id: string): Promise<Told> {
  const proposal = await findProposal(db, actor, id)
  return {
    proposal,
    ...(await writersOf(db, proposal)),
    signers: await signersOf(db, proposal),
    evidence: await evidenceOf(db, proposal),
    units: await unitsOfProposal(db, proposal),
    replies: await repliesOf(db, proposal),
    reminders: await remindersOf(db, proposal),
    evaluations: readsWords(actor) ? await evaluationsOf(db, proposal) : [],
    steps: await stepsOf(db, proposal),
    merged: await mergedOf(db, proposal),
    from: await originsOf(db, actor, proposal),
    now: db.clock.now(),
  }
}

/** What proposers say of the reply is for the committee and its members: never for a unit. */
const readsWords = (actor: Actor): boolean =>
  actor.kind === 'staff' &&
  holds(actor, 'member', 'groupLeader', ...officeRoles) &&
  !holds(actor, 'unitHandler', 'unitLeader')

async function writersOf(db: Db, { committee_id, first_id, body_id }: ProposalRow) {
  const row = await db.q
    .selectFrom('accounts as a')
    .leftJoin('member_profiles as m', (join) =>
      join.onRef('m.committee_id', '=', 'a.committee_id').onRef('m.account_id', '=', 'a.id'),
    )
    .select(['a.name', 'm.sectors', 'm.work_unit'])
    .where('a.committee_id', '=', committee_id)
    .where('a.id', '=', first_id)
    .executeTakeFirstOrThrow()
  const body = body_id ? await bodyNamed(db, committee_id, body_id) : null
  return { first: { name: row.name, sectors: row.sectors ?? [], post: row.work_unit }, body }
}

async function bodyNamed(db: Db, committeeId: CommitteeId, id: string): Promise<Bilingual> {
  return db.q
    .selectFrom('bodies')
    .select(['name_zh as zh', 'name_en as en'])
    .where('committee_id', '=', committeeId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

async function mergedOf(db: Db, { committee_id, id, merged_into }: ProposalRow) {
  const rows = await db.q
    .selectFrom('proposals')
    .select(['id', 'subject as name', 'merged_into'])
    .where('committee_id', '=', committee_id)
    .where((eb) => eb.or([eb('merged_into', '=', id), eb('id', '=', merged_into ?? id)]))
    .where('id', '<>', id)
    .execute()
  const others = rows.filter((one) => one.merged_into === id)
  return { into: rows.find((one) => one.id === merged_into) ?? null, others }
}

function stepsOf(db: Db, { committee_id, id }: ProposalRow) {
  return db.q
    .selectFrom('proposal_steps as s')
    .leftJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 's.committee_id').onRef('a.id', '=', 's.actor_id'),
    )
    .select(['s.seq', 's.verb', 's.at', 's.on_word_of', 's.actor_kind', 'a.name'])
    .where('s.committee_id', '=', committee_id)
    .where('s.proposal_id', '=', id)
    .orderBy('s.seq')
    .limit(300)
    .execute()
}
