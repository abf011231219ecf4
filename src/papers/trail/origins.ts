// Owns: the line of a proposal back to the matter and the brief that it began with, and on to the brief that it became.
// What this reader may not see is told as being there, without its name and without a way to it.
import { mayReach } from '../../matters/reach.ts'
import type { Actor } from '../../people/actors.ts'
import type { Db } from '../../platform/database/transaction.ts'
import { briefRows, mayReachBrief } from '../briefs/reach.ts'

export interface Origins {
  matter: Origin | null
  brief: Origin | null
  became: Origin | null
}
export type Origin = { path: string; name: string } | 'elsewhere'

interface Sources {
  matter_id: string | null
  brief_id: string | null
  became_brief: string | null
}

export async function originsOf(db: Db, actor: Actor, row: Sources): Promise<Origins> {
  return {
    matter: row.matter_id ? await matterNamed(db, actor, row.matter_id) : null,
    brief: row.brief_id ? await briefNamed(db, actor, row.brief_id) : null,
    became: row.became_brief ? await briefNamed(db, actor, row.became_brief) : null,
  }
}

async function matterNamed(db: Db, actor: Actor, id: string): Promise<Origin> {
  const found = await db.q
    .selectFrom('matters')
    .select('headline')
    .where('matters.id', '=', id)
    .where(mayReach(actor))
    .executeTakeFirst()
  return found ? { path: `/matters/${id}`, name: found.headline } : 'elsewhere'
}

async function briefNamed(db: Db, actor: Actor, id: string): Promise<Origin> {
  if (actor.kind !== 'staff') return 'elsewhere'
  const found = await briefRows(db).where('briefs.id', '=', id).where(mayReachBrief(actor)).executeTakeFirst()
  return found ? { path: `/briefs/${id}`, name: found.title } : 'elsewhere'
}
