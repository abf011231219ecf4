// Owns: leaving a team: given back with a reason, for an interest of one's own, or freed when nothing was done for three
// working days. Leaves: the place is open again, the convener told.
import { sql } from 'kysely'
import { type HeldMatter, lockMatter, noteOnMatter } from '../../matters/matter.ts'
import { tellAccount, tellRole } from '../../matters/notices.ts'
import { declareInterest as keepInterest, leaveTeam } from '../../matters/participants.ts'
import type { Actor, JobActor, Staff } from '../../people/actors.ts'
import { covers, reachOf } from '../../people/reach.ts'
import { dueAt, type Limit } from '../../platform/clock/limit.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import { AlreadyDone, FieldRefused, NotYours } from '../../platform/refusals.ts'
import { notice, words } from '../words.ts'
import { claimable, refuseClosed, settleWindow } from './window.ts'

export const leaverRoles = ['member', 'convener', 'groupLeader', 'liaison', 'committeeStaff'] as const
export type Leaver = Staff<(typeof leaverRoles)[number]>
const othersRoles = ['convener', 'groupLeader', 'liaison', 'committeeStaff'] as const

export interface Release {
  /** Another's claim: entered for them, on their word. */
  accountId?: string
  reason: string
  onWordOf?: string
}

export function release(db: Db, actor: Leaver, matterId: string, wish: Release): Promise<HeldMatter> {
  return transaction(db, async (tx) => {
    const held = await lockMatter(tx, actor, matterId)
    refuseClosed(held, 'release')
    const accountId = speaksFor(actor, held, wish)
    return releaseIn(tx, actor, held, { ...wish, accountId })
  })
}

/** Facts may still be told; screening, leading, checking and rating may not. In a team, the place is given back. */
export function declareInterest(
  db: Db,
  actor: Leaver,
  matterId: string,
  wish: Omit<Release, 'reason'>,
): Promise<HeldMatter> {
  return transaction(db, async (tx) => {
    const held = await lockMatter(tx, actor, matterId)
    const accountId = speaksFor(actor, held, wish)
    const { name } = await nameOf(tx, actor.committeeId, accountId)
    if (await isInterested(tx, held, accountId))
      throw new AlreadyDone({ verb: 'declareInterest', matter: matterId })
    if (await isClaimed(tx, held, accountId))
      await releaseIn(tx, actor, held, { ...wish, accountId, reason: words.both.interestReason.zh })
    await keepInterest(tx, actor.committeeId, held.id, accountId, name)
    const now = await lockMatter(tx, actor, matterId)
    return noteOnMatter(tx, now, 'declareInterest', {
      actor,
      onWordOf: wish.onWordOf,
      payload: { account: accountId },
    })
  })
}

function speaksFor(actor: Leaver, held: HeldMatter, wish: Omit<Release, 'reason'>): string {
  if (!wish.accountId || wish.accountId === actor.accountId) return actor.accountId
  if (!covers(reachOf(actor, othersRoles), held)) throw new NotYours({ verb: 'release', matter: held.id })
  if (!wish.onWordOf) throw new FieldRefused('onWordOf', words.both.sayOnWhoseWord)
  return wish.accountId
}

async function releaseIn(
  tx: Tx,
  actor: Actor,
  held: HeldMatter,
  wish: Release & { accountId: string },
): Promise<HeldMatter> {
  const ended = await tx.q
    .updateTable('claims')
    .set({ released_at: tx.clock.now(), release_reason: wish.reason })
    .where('committee_id', '=', held.committee_id)
    .where('matter_id', '=', held.id)
    .where('account_id', '=', wish.accountId)
    .where('released_at', 'is', null)
    .returning(['id', 'part'])
    .executeTakeFirst()
  if (!ended) throw new AlreadyDone({ verb: 'release', matter: held.id, account: wish.accountId })
  await leaveTeam(tx, held.committee_id, held.id, wish.accountId)
  const payload = { claim: ended.id, account: wish.accountId, part: ended.part }
  const noted = await noteOnMatter(tx, held, 'release', { actor, onWordOf: wish.onWordOf, payload })
  await settleWindow(tx, noted)
  const about = { kind: 'matter' as const, id: held.id, townshipId: held.township_id }
  const news = notice((w) => [
    ended.part === 'lead' ? w.leadLeftSubject : w.partnerLeftSubject,
    held.headline,
  ])
  await tellRole(tx, held.committee_id, ['convener'], held.region_id, about, news)
  return noted
}

/** Work is a note, a plan, a meeting, or any step of the member's own after the claim. */
const idleAfter: Limit = { n: 3, unit: 'wd' }
const batch = 200

export async function freeIdle(db: Db, committeeId: CommitteeId): Promise<{ freed: number }> {
  const actor: JobActor = { kind: 'job', committeeId, job: 'claims.freeIdle' }
  const now = db.clock.now()
  const found = await idleClaims(db, committeeId).execute()
  const due = found.filter((one) => dueAt(one.claimed_at, idleAfter).due < now)
  for (const one of due) await transaction(db, (tx) => freeOne(tx, actor, one))
  return { freed: due.length }
}

async function freeOne(
  tx: Tx,
  actor: JobActor,
  one: { matter_id: string; account_id: string },
): Promise<void> {
  const held = await lockMatter(tx, actor, one.matter_id)
  const still = await idleClaims(tx, actor.committeeId)
    .where('c.matter_id', '=', held.id)
    .where('c.account_id', '=', one.account_id)
    .execute()
  if (still.length === 0) return
  await releaseIn(tx, actor, held, { accountId: one.account_id, reason: words.both.idleReason.zh })
  const about = { kind: 'matter' as const, id: held.id, townshipId: held.township_id }
  await tellAccount(
    tx,
    actor.committeeId,
    one.account_id,
    about,
    notice((w) => [w.freedSubject, w.freedBody(held.headline)]),
  )
}

function idleClaims(db: Db, committeeId: CommitteeId) {
  const atMatter = (table: string) =>
    sql<boolean>`not exists (select 1 from ${sql.table(table)} w where w.committee_id = c.committee_id and w.matter_id = c.matter_id)`
  return db.q
    .selectFrom('claims as c')
    .innerJoin('matters as m', (join) =>
      join.onRef('m.committee_id', '=', 'c.committee_id').onRef('m.id', '=', 'c.matter_id'),
    )
    .select(['c.matter_id', 'c.account_id', 'c.claimed_at'])
    .where('c.committee_id', '=', committeeId)
    .where('c.released_at', 'is', null)
    .where('m.state', 'in', claimable)
    .where('c.claimed_at', '<', new Date(db.clock.now().getTime() - 3 * 86_400_000))
    .where(atMatter('research_notes'))
    .where(atMatter('plans'))
    .where(atMatter('meetings'))
    .where(sql<boolean>`not exists (select 1 from journal j where j.committee_id = c.committee_id
      and j.matter_id = c.matter_id and j.actor_id = c.account_id and j.at > c.claimed_at)`)
    .orderBy('c.claimed_at')
    .limit(batch)
}

async function isInterested(tx: Tx, held: HeldMatter, accountId: string): Promise<boolean> {
  const row = await tx.q
    .selectFrom('participants')
    .select('id')
    .where('committee_id', '=', held.committee_id)
    .where('matter_id', '=', held.id)
    .where('account_id', '=', accountId)
    .where('interested', '=', true)
    .executeTakeFirst()
  return row !== undefined
}

async function isClaimed(tx: Tx, held: HeldMatter, accountId: string): Promise<boolean> {
  const row = await tx.q
    .selectFrom('claims')
    .select('id')
    .where('committee_id', '=', held.committee_id)
    .where('matter_id', '=', held.id)
    .where('account_id', '=', accountId)
    .where('released_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

function nameOf(tx: Tx, committeeId: CommitteeId, accountId: string): Promise<{ name: string }> {
  return tx.q
    .selectFrom('accounts')
    .select('name')
    .where('committee_id', '=', committeeId)
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow()
}
