// Owns: the members' talk with the household representatives before a topic is chosen. Enters: a member, the group's
// leader, those who serve the place; also on a member's word. Leaves: to the confirmation, which asks for it no more.
import type { Selectable } from 'kysely'
import { type HeldMatter, lockMatter, noteOnMatter } from '../../matters/matter.ts'
import type { Staff } from '../../people/actors.ts'
import { covers, reachOf } from '../../people/reach.ts'
import { dayOf } from '../../platform/clock/day.ts'
import type { RepresentativeTalks } from '../../platform/database/schema.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { type CommitteeId, type MatterId, newId } from '../../platform/ids.ts'
import { FieldRefused, NotYours, StageRefused } from '../../platform/refusals.ts'
import { words } from './words.ts'

export type RepresentativeTalk = Selectable<RepresentativeTalks>
export const talkerRoles = [
  'member',
  'groupLeader',
  'convener',
  'liaison',
  'venueHead',
  'committeeStaff',
] as const
export type Talker = Staff<(typeof talkerRoles)[number]>

export interface Talk {
  metOn: string
  members: string
  representatives: number
  said: string
  onWordOf?: string
}

export const talkStates: readonly string[] = ['collected', 'screening']

export function recordTalk(db: Db, actor: Talker, matterId: string, talk: Talk): Promise<HeldMatter> {
  return transaction(db, async (tx) => {
    const held = await lockMatter(tx, actor, matterId)
    if (!covers(reachOf(actor, talkerRoles), held))
      throw new NotYours({ verb: 'recordTalk', matter: matterId })
    if (!talkStates.includes(held.state))
      throw new StageRefused({ machine: 'matter', state: held.state, verb: 'recordTalk' })
    if (talk.metOn > dayOf(tx.clock.now())) throw new FieldRefused('metOn', words.both.notFuture)
    const id = await keepTalk(tx, actor, held, talk)
    return noteOnMatter(tx, held, 'meetRepresentatives', {
      actor,
      onWordOf: talk.onWordOf,
      payload: { talk: id, representatives: talk.representatives },
    })
  })
}

async function keepTalk(tx: Tx, actor: Talker, held: HeldMatter, talk: Talk): Promise<string> {
  const now = tx.clock.now()
  const id = newId<'talk'>(now)
  const { metOn: met_on, members, representatives, said } = talk
  const row = { committee_id: actor.committeeId, id, matter_id: held.id, met_on, members, representatives }
  await tx.q
    .insertInto('representative_talks')
    .values({ ...row, said, by: actor.accountId, on_word_of: talk.onWordOf ?? null, at: now })
    .execute()
  return id
}

export function talksOf(db: Db, committeeId: CommitteeId, matterId: MatterId): Promise<RepresentativeTalk[]> {
  return db.q
    .selectFrom('representative_talks')
    .selectAll()
    .where('committee_id', '=', committeeId)
    .where('matter_id', '=', matterId)
    .orderBy('id')
    .execute()
}

/** As it stands in the record of the screening. */
export const told = (talk: RepresentativeTalk, lang: 'zh' | 'en'): string =>
  words(lang).met(talk.met_on, talk.members, talk.representatives, talk.said)
