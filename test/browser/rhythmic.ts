// Owns: what the browser looks at of the rhythm: a rule in force, a plan that is public, a calendar, an idle venue's question.
import { draftRule, publishRule } from '../../src/organisation/rules/rule.ts'
import { newId } from '../../src/platform/ids.ts'
import { takeFeed } from '../../src/rhythm/feeds/feed.ts'
import { addPlanItem, publishPlan } from '../../src/rhythm/plan/item.ts'
import type { Walk } from '../walks/walk.ts'

export interface Rhythmic {
  rule: string
  item: string
  year: string
  feed: string
  idle: string
}

export async function rhythmic({ world }: Walk): Promise<Rhythmic> {
  const { db } = world
  const [shi, qin] = [world.as('shi'), world.as('qin')]
  const text = {
    title: { zh: '接待群众制度', en: 'How residents are received' },
    body: '第一条 每周三上午有人接待。\n第二条 三个工作日内回话。',
  }
  const rule = await draftRule(db, shi, { ...text, subject: 'reception', venueId: null })
  await publishRule(db, qin, rule)
  const year = db.clock.now().getFullYear()
  const plan = { kind: 'thematic', text: '电梯怎么加装', who: '民生委', dueOn: `${year}-12-15` } as const
  const item = await addPlanItem(db, shi, plan)
  await publishPlan(db, qin, year, '主席会议通过')
  const feed = await takeFeed(db, world.as('mei'), { kind: 'person' }, 'zh')
  return { rule, item, year: String(year), feed, idle: await askedOf(world) }
}

/** As the clock asks after half a year without anybody coming; this county is too busy for that. */
async function askedOf({ db, committee, venue }: Walk['world']): Promise<string> {
  const id = newId<'idleQuestion'>(db.clock.now())
  await db.q
    .insertInto('idle_questions')
    .values({
      ...{ committee_id: committee.id, id, venue_id: venue, idle_since: '2025-09-01' },
      asked_at: db.clock.now(),
    })
    .execute()
  return id
}
