// Owns: the claim window: until when members come forward by themselves, how many are wanted, when it is full.
// Enters: the first to claim or to allot makes its row. Leaves: closed early when full, to the convener when it passed.
import type { Selectable } from 'kysely'
import { limits } from '../../matters/limits/limits.ts'
import { type HeldMatter, lockMatter, type MatterRow, noteOnMatter } from '../../matters/matter.ts'
import type { TeamSize } from '../../matters/methods/method.ts'
import { type Participant, participantsOf } from '../../matters/participants.ts'
import type { Staff } from '../../people/actors.ts'
import { whoServes } from '../../people/appointments.ts'
import { covers, reachOf } from '../../people/reach.ts'
import { dueAt } from '../../platform/clock/limit.ts'
import type { ClaimWindows } from '../../platform/database/schema.ts'
import { type Db, type Tx, transaction } from '../../platform/database/transaction.ts'
import type { RegionId } from '../../platform/ids.ts'
import { FieldRefused, NotYours, RuleRefused, StageRefused } from '../../platform/refusals.ts'
import { words } from '../words.ts'

export type ClaimWindow = Selectable<ClaimWindows>

/** While it is worked on: the window fills a team, and a lead who leaves later can be followed. */
export const claimable: readonly MatterRow['state'][] = [
  'allotting',
  'researching',
  'planning',
  'deliberating',
]

export function refuseClosed(matter: MatterRow, verb: string): void {
  if (!claimable.includes(matter.state))
    throw new StageRefused({ machine: 'claim', state: matter.state, verb })
}

export async function windowOf(tx: Tx, matter: HeldMatter): Promise<ClaimWindow> {
  const now = tx.clock.now()
  const fresh = {
    committee_id: matter.committee_id,
    matter_id: matter.id,
    opened_at: matter.state_since,
    closes_at: matter.due_at ?? dueAt(now, limits.claimWindow).due,
    wanted: wantedBy(matter.method.body.teamSizes[0]),
  }
  await tx.q
    .insertInto('claim_windows')
    .values(fresh)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return (await findWindow(tx, matter)) as ClaimWindow
}

export function findWindow(db: Db, matter: MatterRow): Promise<ClaimWindow | undefined> {
  return db.q
    .selectFrom('claim_windows')
    .selectAll()
    .where('committee_id', '=', matter.committee_id)
    .where('matter_id', '=', matter.id)
    .executeTakeFirst()
}

/** The lead counts. A method that names no upper end is content with its lower one and takes more. */
const wantedBy = (size: TeamSize | undefined): number => size?.max ?? size?.min ?? 3

export const hasPassed = (matter: MatterRow, now: Date): boolean =>
  matter.state !== 'allotting' || (matter.due_at !== null && matter.due_at < now)

export async function teamOf(db: Db, matter: MatterRow): Promise<Participant[]> {
  return (await participantsOf(db, matter.committee_id, matter.id)).filter((one) => one.standing === 'team')
}

/** Closes it when the last place is taken, opens it again when somebody leaves. */
export async function settleWindow(tx: Tx, matter: HeldMatter): Promise<void> {
  const [window, team] = [await windowOf(tx, matter), await teamOf(tx, matter)]
  const full = team.length >= window.wanted && team.some((one) => one.part === 'lead')
  if (full === (window.closed_at !== null)) return
  if (full && !matter.method.body.windowsCloseEarly) return
  await write(tx, matter, { closed_at: full ? tx.clock.now() : null })
}

export const sizerRoles = ['convener', 'groupLeader', 'committeeStaff'] as const
export type Sizer = Staff<(typeof sizerRoles)[number]>

/** Another size than the usual one: of the method's list, the whole group, or fewer. What isn't listed says why. */
export function setTeamSize(db: Db, actor: Sizer, matterId: string, asked: SizeWish): Promise<HeldMatter> {
  return transaction(db, async (tx) => {
    const held = await lockMatter(tx, actor, matterId)
    if (!covers(reachOf(actor, sizerRoles), held))
      throw new NotYours({ verb: 'setTeamSize', matter: matterId })
    refuseClosed(held, 'setTeamSize')
    const wish = sized(held, asked)
    const usual = held.method.body.teamSizes.some(
      (size) => wish.wanted >= size.min && wish.wanted <= (size.max ?? size.min),
    )
    if ((wish.wholeGroup || !usual) && !wish.reason) throw new FieldRefused('reason', words.both.sayWhySize)
    const wanted = wish.wholeGroup ? await groupSize(tx, held) : wish.wanted
    if ((await teamOf(tx, held)).length > wanted) throw new RuleRefused(words.both.teamIsLarger, { wanted })
    await windowOf(tx, held)
    await write(tx, held, { wanted, whole_group_reason: wish.reason ?? null })
    await settleWindow(tx, held)
    return noteOnMatter(tx, held, 'setTeamSize', { actor, onWordOf: wish.onWordOf, payload: { wanted } })
  })
}

export interface SizeWish {
  /** One of the method's own sizes, by its key. */
  size?: string
  wanted?: number
  wholeGroup?: boolean
  reason?: string
  onWordOf?: string
}

export const sizeKey = ({ min, max }: TeamSize): string => `${min}-${max ?? 'group'}`

function sized(held: HeldMatter, asked: SizeWish): SizeWish & { wanted: number } {
  const listed = held.method.body.teamSizes.find((size) => sizeKey(size) === asked.size)
  const wanted = asked.wanted ?? listed?.max ?? listed?.min
  const wholeGroup = asked.wholeGroup || (listed?.max === null && !asked.wanted)
  if (!wanted && !wholeGroup) throw new FieldRefused('wanted', words.both.saySize)
  return { ...asked, wanted: wanted ?? 1, wholeGroup }
}

/** Everyone who serves the place may come; nobody is assigned by that. */
async function groupSize(tx: Tx, matter: HeldMatter): Promise<number> {
  const serving = await whoServes(tx, matter.committee_id, ['member'], matter.region_id as RegionId)
  return Math.max(new Set(serving.map((one) => one.accountId)).size, 2)
}

async function write(
  tx: Tx,
  matter: HeldMatter,
  set: Partial<Pick<ClaimWindow, 'wanted' | 'whole_group_reason' | 'closed_at'>>,
): Promise<void> {
  await tx.q
    .updateTable('claim_windows')
    .set(set)
    .where('committee_id', '=', matter.committee_id)
    .where('matter_id', '=', matter.id)
    .execute()
}
