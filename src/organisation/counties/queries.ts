// Reads across tenants, and the only ones: what an office above sees of the committees right below it. Counts alone leave
// here, never a row that names anybody. Breaks if wrong: one county's residents on another's screen.
import type { Db } from '../../platform/database/transaction.ts'
import type { CommitteeId } from '../../platform/ids.ts'
import type { Bilingual } from '../../platform/words/phrases.ts'
import type { DutyPart, FromAbove } from '../board/section.ts'
import { gapsIn } from '../chain/gaps.ts'
import { chainOf, guidanceOf } from '../chain/queries.ts'
import { atAGlance } from '../map/queries.ts'
import { townshipPosts } from '../posts/queries.ts'

interface Part {
  n: number
  of: number
}

export interface CountyFigures {
  name: Bilingual
  venues: number
  townships: Part
  villages: Part
  conveners: Part
  guided: Part
  members: number
  gaps: number
  matters: { underWay: number; kept: number }
  rhythm: readonly DutyPart[]
}

/** By name. The actor's own committee is the only way in. */
export async function countiesBelow(db: Db, above: CommitteeId, house: FromAbove): Promise<CountyFigures[]> {
  const below = await db.q
    .selectFrom('committees')
    .select(['id', 'name_zh as zh', 'name_en as en'])
    .where('parent_id', '=', above)
    .orderBy('name_zh')
    .orderBy('region_code')
    .execute()
  const figures: CountyFigures[] = []
  for (const { id, ...name } of below)
    figures.push({ name, ...(await figuresOf(db, id as CommitteeId, house)) })
  return figures
}

async function figuresOf(db: Db, id: CommitteeId, house: FromAbove): Promise<Omit<CountyFigures, 'name'>> {
  const { venues, townships, villages, members } = await atAGlance(db, id)
  const posts = await townshipPosts(db, id)
  const guided = await guidanceOf(db, id)
  const convened = posts.filter((one) => one.held.some((held) => held.role === 'convener'))
  return {
    venues: venues.length,
    townships: { n: townships.filter((one) => one.venues > 0).length, of: townships.length },
    villages: { n: villages.with, of: villages.all },
    conveners: { n: convened.length, of: posts.length },
    guided: { n: guided.filter((one) => one.guide).length, of: guided.length },
    members: members.all,
    gaps: gapsIn(await chainOf(db, id)).length,
    matters: await house.mattersOf(db, id),
    rhythm: await house.rhythmOf(db, id),
  }
}
