// Owns: who takes a matter up, as its lead or as a partner. Enters: a member; those who may allot, see allotment.ts.
// Leaves: into the team of the matter. Breaks if wrong: two leads, or none who knows it.
import type { Selectable } from 'kysely'
import { type HeldMatter, lockMatter, noteOnMatter } from '../../matters/matter.ts'
import { tellSenders, tellTeam } from '../../matters/notices.ts'
import { addParticipant, leaveTeam, refuseTwoHats } from '../../matters/participants.ts'
import type { Staff } from '../../people/actors.ts'
import { covers, reachOf } from '../../people/reach.ts'
import type { Claims } from '../../platform/database/schema.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type AccountId, newId } from '../../platform/ids.ts'
import { AlreadyDone, NotYours, RuleRefused } from '../../platform/refusals.ts'
import { notice, words } from '../words.ts'
import { refuseClosed, settleWindow, teamOf, windowOf } from './window.ts'

export type Claim = Selectable<Claims>
export const parts = ['lead', 'partner'] as const
export type ClaimPart = (typeof parts)[number]

export function claim(db: Db, actor: Staff<'member'>, matterId: string, part: ClaimPart): Promise<Claim> {
  return transaction(db, async (tx) => {
    const held = await lockMatter(tx, actor, matterId)
    if (!covers(reachOf(actor, ['member']), held)) throw new NotYours({ verb: 'claim', matter: matterId })
    return takePart(tx, actor, held, { accountId: actor.accountId, name: actor.name, part })
  })
}

export interface Taking {
  accountId: AccountId
  name: string
  part: ClaimPart
  /** Who allotted it or entered it for them. */
  allottedBy?: AccountId
  onWordOf?: string
}

/** The person who joins has one hat; whoever else was quicker is seen by the index, never by looking first. */
export async function takePart(tx: Tx, actor: Staff, held: HeldMatter, taking: Taking): Promise<Claim> {
  refuseClosed(held, 'claim')
  if (!taking.allottedBy) await refuseTwoHats(tx, actor, held.id, 'claim')
  const window = await windowOf(tx, held)
  const moved = taking.part === 'lead' && (await stepUp(tx, held, taking))
  const team = await teamOf(tx, held)
  const led = team.some((one) => one.part === 'lead')
  // A team that lost its lead is never too full for a new one.
  if (
    !moved &&
    team.length >= window.wanted &&
    (led || taking.part === 'partner') &&
    !takenTwice(team, taking)
  )
    throw new RuleRefused(words.both.teamFull, { matter: held.id, wanted: window.wanted })
  const made = await keepClaim(tx, held, taking)
  await addParticipant(tx, held.committee_id, {
    matterId: held.id,
    part: taking.part,
    standing: 'team',
    accountId: taking.accountId,
    label: taking.name,
  })
  const payload = { claim: made.id, account: taking.accountId, part: taking.part }
  const verb = taking.allottedBy && !taking.onWordOf ? 'allot' : 'claim'
  await settleWindow(tx, await noteOnMatter(tx, held, verb, { actor, onWordOf: taking.onWordOf, payload }))
  await tell(tx, held, taking)
  return made
}

/** Whoever is in the team or wants a lead that is taken is told that, and not that it is full. */
const takenTwice = (team: readonly { account_id: string | null; part: string }[], taking: Taking): boolean =>
  team.some((one) => one.account_id === taking.accountId || (taking.part === 'lead' && one.part === 'lead'))

/** A partner becomes the lead: the old claim ends with the new one, or neither does. */
async function stepUp(tx: Tx, held: HeldMatter, taking: Taking): Promise<boolean> {
  const ended = await tx.q
    .updateTable('claims')
    .set({ released_at: tx.clock.now(), release_reason: words.both.tookLead.zh })
    .where('committee_id', '=', held.committee_id)
    .where('matter_id', '=', held.id)
    .where('account_id', '=', taking.accountId)
    .where('part', '=', 'partner')
    .where('released_at', 'is', null)
    .executeTakeFirst()
  if (!ended.numUpdatedRows) return false
  await leaveTeam(tx, held.committee_id, held.id, taking.accountId)
  return true
}

async function keepClaim(tx: Tx, held: HeldMatter, taking: Taking): Promise<Claim> {
  const now = tx.clock.now()
  const made = await tx.q
    .insertInto('claims')
    .values({
      committee_id: held.committee_id,
      id: newId<'claim'>(now),
      matter_id: held.id,
      account_id: taking.accountId,
      part: taking.part,
      allotted_by: taking.allottedBy ?? null,
      claimed_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst()
  if (!made) throw new AlreadyDone({ verb: 'claim', matter: held.id, part: taking.part })
  return made
}

/** Residents are told when somebody leads; the team of each who joins. */
async function tell(tx: Tx, held: HeldMatter, taking: Taking): Promise<void> {
  const news = notice((w) =>
    taking.part === 'lead'
      ? [w.ledSubject, w.ledBody(held.number, taking.name)]
      : [w.joinedSubject, w.joinedBody(held.headline, taking.name)],
  )
  await tellTeam(tx, held.committee_id, held.id, news, held.township_id)
  if (taking.part === 'lead') await tellSenders(tx, held.committee_id, held.id, news)
}
