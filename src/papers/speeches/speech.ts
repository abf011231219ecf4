// Owns: what was said in the plenary, with where it came from: a matter, a proposal; a study keeps its own. Enters: the
// member who spoke, or the office for them. Leaves: to everyone who works here.
import { findMatter } from '../../matters/matter.ts'
import { holds, type Staff, signatureOf } from '../../people/actors.ts'
import { audit } from '../../platform/audit/audit.ts'
import { dayOf } from '../../platform/clock/day.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type Id, newId } from '../../platform/ids.ts'
import { FieldRefused, NotYours, OutOfReach } from '../../platform/refusals.ts'
import { findProposal } from '../proposals/proposal.ts'
import { readerRoles } from '../proposals/reach.ts'
import { words } from './words.ts'

export type SpeechId = Id<'speech'>
export const speakerRoles = ['member', 'proposalCommittee', 'secretaryGeneral'] as const
export const listenerRoles = readerRoles.filter(
  (role): role is Exclude<typeof role, 'unitHandler' | 'unitLeader'> =>
    role !== 'unitHandler' && role !== 'unitLeader',
)
export type Keeper = Staff<(typeof speakerRoles)[number]>

export interface NewSpeech {
  title: string
  text: string
  session: string
  saidOn: string
  /** Whose it was; without it one's own. */
  accountId?: string | undefined
  matterId?: string | undefined
  proposalId?: string | undefined
}

export function keepSpeech(db: Db, actor: Keeper, speech: NewSpeech): Promise<SpeechId> {
  return transaction(db, async (tx) => {
    const whose = speech.accountId ?? actor.accountId
    if (whose !== actor.accountId && !holds(actor, 'proposalCommittee', 'secretaryGeneral'))
      throw new NotYours({ speech: whose })
    const now = tx.clock.now()
    if (speech.saidOn > dayOf(now)) throw new FieldRefused('saidOn', words.both.notYetSaid)
    if (speech.matterId) await findMatter(tx, actor, speech.matterId)
    if (speech.proposalId) await findProposal(tx, actor, speech.proposalId)
    await refuseNoMember(tx, actor, whose)
    const id = newId<'speech'>(now)
    const { title, text, session, saidOn, matterId, proposalId } = speech
    await tx.q
      .insertInto('plenary_speeches')
      .values({
        ...{ committee_id: actor.committeeId, id, title, text, session, said_on: saidOn, account_id: whose },
        ...{ matter_id: matterId ?? null, proposal_id: proposalId ?? null, at: now },
        entered_by: whose === actor.accountId ? null : actor.accountId,
      })
      .execute()
    const by = { committeeId: actor.committeeId, ...signatureOf(actor) }
    await audit(tx, { ...by, act: 'speech.keep', objectKind: 'speech', objectId: id, success: true })
    return id
  })
}

async function refuseNoMember(tx: Tx, { committeeId }: Keeper, account: string): Promise<void> {
  const member = await tx.q
    .selectFrom('member_profiles')
    .select('account_id')
    .where('committee_id', '=', committeeId)
    .where('account_id', '=', account)
    .executeTakeFirst()
  if (!member) throw new OutOfReach({ member: account })
}

export interface Speech {
  id: string
  title: string
  text: string
  session: string | null
  day: Date | string
  by: string
  /** Where it came from. */
  source: { kind: 'matter' | 'proposal' | 'study'; id: string; name: string } | null
}

/** Those kept here and those that came of studies, newest first. */
export async function speechesOf(db: Db, { committeeId }: Staff): Promise<Speech[]> {
  const kept = await db.q
    .selectFrom('plenary_speeches as s')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 's.committee_id').onRef('a.id', '=', 's.account_id'),
    )
    .leftJoin('matters as m', (join) =>
      join.onRef('m.committee_id', '=', 's.committee_id').onRef('m.id', '=', 's.matter_id'),
    )
    .leftJoin('proposals as p', (join) =>
      join.onRef('p.committee_id', '=', 's.committee_id').onRef('p.id', '=', 's.proposal_id'),
    )
    .select(['s.id', 's.title', 's.text', 's.session', 's.said_on', 'a.name', 's.matter_id', 's.proposal_id'])
    .select(['m.headline', 'p.subject'])
    .where('s.committee_id', '=', committeeId)
    .orderBy('s.said_on', 'desc')
    .limit(100)
    .execute()
  const own = kept.map((one) => ({
    ...{ id: one.id, title: one.title, text: one.text, session: one.session, day: one.said_on, by: one.name },
    source: sourceOf(one),
  }))
  return [...own, ...(await ofStudies(db, committeeId))]
}

function sourceOf(one: {
  matter_id: string | null
  proposal_id: string | null
  headline: string | null
  subject: string | null
}): Speech['source'] {
  if (one.matter_id) return { kind: 'matter', id: one.matter_id, name: one.headline ?? '' }
  return one.proposal_id ? { kind: 'proposal', id: one.proposal_id, name: one.subject ?? '' } : null
}

async function ofStudies(db: Db, committeeId: Staff['committeeId']): Promise<Speech[]> {
  const rows = await db.q
    .selectFrom('studies as s')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.committee_id', '=', 's.committee_id').onRef('a.id', '=', 's.speech_by'),
    )
    .select(['s.id', 's.title', 's.speech_title', 's.speech', 's.speech_at', 'a.name'])
    .where('s.committee_id', '=', committeeId)
    .where('s.speech', 'is not', null)
    .orderBy('s.speech_at', 'desc')
    .limit(100)
    .execute()
  return rows.map((one) => ({
    ...{ id: one.id, title: one.speech_title ?? one.title, text: one.speech ?? '', session: null },
    ...{ day: one.speech_at ?? new Date(0), by: one.name },
    source: { kind: 'study' as const, id: one.id, name: one.title },
  }))
}
