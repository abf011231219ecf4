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
