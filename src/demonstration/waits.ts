// Owns: what waits today on the desk of whoever can be walked in as, as they themselves would find it.
import { dayOfWork } from '../front/desk/order.ts'
import { deskAt } from '../front/standing.ts'
import type { DeskLine, DeskShelf } from '../matters/chapters.ts'
import type { Staff } from '../people/actors.ts'
import type { StaffRole } from '../people/roles.ts'
import type { Db } from '../platform/database/transaction.ts'
import type { CommitteeId } from '../platform/ids.ts'
import type { Cast, Player } from './cast.ts'

export interface Waits {
  count: number
  first: readonly DeskLine[]
}
export type Desks = ReadonlyMap<StaffRole, Waits>

const shown = 2
/** Sixty desks at once would be a slow page. */
const asked = 6

/** Of each role whoever has something to do comes first, and what it is. */
export async function atWork(
  db: Db,
  committeeId: CommitteeId,
  cast: Cast,
  shelves: readonly DeskShelf[],
): Promise<{ cast: Cast; desks: Desks }> {
  const desks = new Map<StaffRole, Waits>()
  const ordered = new Map(cast)
  for (const [role, players] of cast) {
    if (deskAt([role]) !== '/desk') continue
    for (const player of players.slice(0, asked)) {
      const actor = actorFrom(db, committeeId, role, player)
      const { waiting } = await dayOfWork(db, actor, shelves)
      if (waiting.length === 0) continue
      desks.set(role, { count: waiting.length, first: waiting.slice(0, shown) })
      ordered.set(role, [player, ...players.filter((one) => one !== player)])
      break
    }
    if (!desks.has(role)) desks.set(role, { count: 0, first: [] })
  }
  return { cast: ordered, desks }
}

function actorFrom(db: Db, committeeId: CommitteeId, role: StaffRole, player: Player): Staff {
  const { accountId, name, appointment } = player
  const session = { provenAt: db.clock.now(), sessionHash: '' }
  const who = { committeeId, accountId, name, appointments: [appointment], as: role }
  return { kind: 'staff', lang: 'zh', ...who, ...session }
}
