// Owns: what a leader wrote on a paper that was sent up: day, level, gist, what is to be done, and its following to the end.
// Enters: the secretary-general records, whoever was named to follow it writes what was done. Leaves: to those named alone.
import { briefMachine } from '../../matters/machines/brief.ts'
import { tellAccount } from '../../matters/notices.ts'
import type { Staff } from '../../people/actors.ts'
import { dayOf } from '../../platform/clock/day.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { newId } from '../../platform/ids.ts'
import { AlreadyDone, FieldRefused, NotYours, RuleRefused } from '../../platform/refusals.ts'
import { type Brief, lockBriefs } from '../briefs/reach.ts'
import { advanceBrief } from '../briefs/steps.ts'
import { namable, onBrief, type Subject, subjectFrom, subjectOf } from './about.ts'
import { type InstructionId, type InstructionRow, type Level, lockInstruction } from './reach.ts'
import { news, words } from './words.ts'

export interface NewInstruction {
  about: Subject
  givenOn: string
  level: Level
  gist: string
  action: string
  followerId: string
  dueOn?: string | undefined
  readerIds?: readonly string[]
}
type Recorder = Staff<'secretaryGeneral'>

export function recordInstruction(db: Db, actor: Recorder, fresh: NewInstruction): Promise<InstructionId> {
  return transaction(db, async (tx) => {
    const now = tx.clock.now()
    if (fresh.givenOn > dayOf(now)) throw new FieldRefused('givenOn', words.both.notAhead)
    const named = [...new Set([fresh.followerId, ...(fresh.readerIds ?? [])])]
    await refuseUnknown(tx, actor, named)
    const briefs = await briefsUnder(tx, actor, fresh.about)
    const id = newId<'instruction'>(now)
    await tx.q
      .insertInto('instructions')
      .values({
        ...{ committee_id: actor.committeeId, id, [`${fresh.about.kind}_id`]: fresh.about.id },
        ...{ given_on: fresh.givenOn, level: fresh.level, due_on: fresh.dueOn ?? null },
        ...{ gist_sealed: tx.secrets.seal(fresh.gist), action_sealed: tx.secrets.seal(fresh.action) },
        ...{ follower_id: fresh.followerId, recorded_by: actor.accountId, recorded_at: now },
      })
      .execute()
    await nameReaders(tx, actor, id, named)
    for (const brief of briefs)
      if (briefMachine.can(brief.state, 'recordInstruction'))
        await advanceBrief(tx, actor, brief, 'recordInstruction')
    return id
  })
}

async function nameReaders(tx: Tx, actor: Recorder, id: InstructionId, named: readonly string[]) {
  const { committeeId: committee_id } = actor
  for (const account_id of named) {
    await tx.q
      .insertInto('instruction_readers')
      .values({ committee_id, instruction_id: id, account_id })
      .execute()
    if (account_id !== actor.accountId)
      await tellAccount(tx, committee_id, account_id, { kind: 'instruction', id, townshipId: null }, news)
  }
}

/** By whoever follows it, or by the office for them. */
export function noteProgress(db: Db, actor: Staff, id: string, done: string): Promise<void> {
  return transaction(db, async (tx) => {
    const held = await following(tx, actor, id)
    const now = tx.clock.now()
    await tx.q
      .insertInto('instruction_steps')
      .values({
        ...{ committee_id: held.committee_id, id: newId<'instructionStep'>(now), instruction_id: held.id },
        ...{ done_sealed: tx.secrets.seal(done), by_id: actor.accountId, at: now },
      })
      .execute()
  })
}

export function closeInstruction(db: Db, actor: Staff, id: string, outcome: string): Promise<void> {
  return transaction(db, async (tx) => {
    const held = await following(tx, actor, id)
    await tx.q
      .updateTable('instructions')
      .set({
        ...{
          closed_by: actor.accountId,
          closed_at: tx.clock.now(),
          outcome_sealed: tx.secrets.seal(outcome),
        },
      })
      .where('committee_id', '=', held.committee_id)
      .where('id', '=', held.id)
      .execute()
    const { briefIds } = await subjectOf(tx, held.committee_id, subjectFrom(held))
    for (const brief of await lockBriefs(tx, held.committee_id, briefIds))
      if (briefMachine.can(brief.state, 'recordHandling') && !(await isStillOpen(tx, brief)))
        await advanceBrief(tx, actor, brief, 'recordHandling')
  })
}

async function following(tx: Tx, actor: Staff, id: string): Promise<InstructionRow> {
  const held = await lockInstruction(tx, actor, id)
  if (held.closed_at) throw new AlreadyDone({ instruction: id })
  const may = held.follower_id === actor.accountId || held.recorded_by === actor.accountId
  if (!may && actor.as !== 'secretaryGeneral') throw new NotYours({ instruction: id })
  return held
}

/** Only what was sent up can come back with a leader's words on it. */
async function briefsUnder(tx: Tx, actor: Recorder, about: Subject): Promise<Brief[]> {
  const subject = await subjectOf(tx, actor.committeeId, about)
  if (!subject.sent) throw new RuleRefused(words.both.notSentYet, { [about.kind]: about.id })
  return lockBriefs(tx, actor.committeeId, subject.briefIds)
}

/** Another leader's words on the same paper may still be open. */
async function isStillOpen(tx: Tx, { committee_id, id }: Brief): Promise<boolean> {
  const row = await tx.q
    .selectFrom('instructions')
    .select('id')
    .where('committee_id', '=', committee_id)
    .where('closed_at', 'is', null)
    .where(onBrief(committee_id, id))
    .executeTakeFirst()
  return row !== undefined
}

async function refuseUnknown(tx: Tx, actor: Recorder, named: readonly string[]): Promise<void> {
  const known = new Set((await namable(tx, actor.committeeId)).map(({ id }) => id))
  if (named.some((one) => !known.has(one))) throw new FieldRefused('followerId', words.both.notNamed)
}
