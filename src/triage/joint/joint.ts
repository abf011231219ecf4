// Owns: 联席筛题: several topics chosen by one meeting in one act, all or none, each with its own decision, reason and
// journal line. Enters: those who choose at their level. Leaves: as a choice of each by itself would.
import type { HeldMatter } from '../../matters/matter.ts'
import { dayOf } from '../../platform/clock/day.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import { newId } from '../../platform/ids.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import { type Screener, screen } from '../screening/screening.ts'
import { type Decided, rowed } from './forms.ts'
import { words } from './words.ts'

export interface Meeting {
  heldOn: string
  present: string
}

export function screenJointly(
  db: Db,
  actor: Screener,
  meeting: Meeting,
  decided: readonly Decided[],
): Promise<HeldMatter[]> {
  return transaction(db, async (tx) => {
    refuseEmpty(decided)
    const joint = await keepMeeting(tx, actor, meeting)
    const after: HeldMatter[] = []
    // One order for all who meet at once, so that nobody blocks another.
    for (const one of decided.toSorted((a, b) => a.matter.localeCompare(b.matter)))
      after.push(
        await screen(tx, actor, one.matter, { ...one.screening, joint }).catch((refusal: unknown) => {
          throw rowed(one.at, refusal)
        }),
      )
    return after
  })
}

function refuseEmpty(decided: readonly Decided[]): void {
  if (decided.length === 0) throw new FieldRefused('decision_0', words.both.someDecision)
  if (new Set(decided.map(({ matter }) => matter)).size < decided.length)
    throw new FieldRefused('decision_0', words.both.twice)
}

async function keepMeeting(tx: Tx, actor: Screener, { heldOn, present }: Meeting): Promise<string> {
  const now = tx.clock.now()
  if (heldOn > dayOf(now)) throw new FieldRefused('heldOn', words.both.notFuture)
  const id = newId<'jointScreening'>(now)
  const row = { committee_id: actor.committeeId, id, held_on: heldOn, present }
  await tx.q
    .insertInto('joint_screenings')
    .values({ ...row, by: actor.accountId, at: now })
    .execute()
  return id
}
