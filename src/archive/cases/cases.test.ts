import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { matterIn } from '../../../test/matter-in.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import type { Chapter } from '../../matters/chapters.ts'
import type { StageKey } from '../../matters/methods/method.ts'
import { draftCase } from './draft.ts'
import { asPublished } from './published.ts'

let world: World
before(async () => {
  world = await makeWorld()
})
after(() => world.end())

const filed = () =>
  matterIn(world, {
    verbs: ['screen', 'confirm', 'openClaims', 'startDeliberation', 'settleOnTheSpot', 'file'],
  })
/** A room as the archive sees one. */
const recording = (key: string, stage: StageKey, record: Record<string, unknown>): Chapter => ({
  ...{ key, stage },
  facts: async () => ({ title: { zh: key, en: key }, facts: [], actions: [], section: null, record }),
})
const spoken = recording('intake', 'collect', { spoke: 3, sinceYear: 2024 })
const agreed = recording('deliberation', 'deliberate', {
  meetings: [
    {
      ...{
        day: '2025-12-05',
        confirmed: '2025-12-05T08:00:00Z',
        gist: '打13800138000联系。',
        disagreement: null,
      },
      present: [{ part: 'resident' }, { part: 'department' }, { part: 'chair' }],
    },
    { day: '2025-12-20', confirmed: null, gist: '还没确认', present: [] },
  ],
  items: [
    { kind: 'consensus', text: '换三盏灯。', party: '县住建局', dueOn: '2026-01-10' },
    { kind: 'suggestion', text: '每周巡查', party: null, dueOn: null },
    { kind: 'reserved', text: '谁出电费', party: null, dueOn: null },
  ],
})
const handled = recording('handling', 'handle', {
  tasks: [{ party: '县住建局', issued: '2025-12-08T01:00:00Z', unanswered: null }],
  replies: [{ party: '县住建局', text: '三盏灯都换了。', at: '2026-01-06T01:00:00Z' }],
  answers: [{ content: '满意' }, { content: '满意' }, { content: '基本满意' }, { content: null }],
})

test('the draft is a story of what the rooms recorded, in whole sentences and without phones', async () => {
  const rooms = [spoken, agreed, handled]
  const draft = await draftCase(world.db, world.as('lan'), await filed(), rooms)
  assert.equal(draft.title, '三号楼的路灯坏了半年')
  assert.equal(
    draft.background,
    '2026年3月9日起，3位居民先后反映：桂花社区，三号楼的路灯坏了半年。大家说，这件事2024年就有了。',
  )
  assert.equal(
    draft.doing,
    '2025年12月5日，居民、有关部门坐下来商量。商量的大意是：打■■■联系。\n说定了2件事：' +
      '1. 换三盏灯（县住建局，2026年1月10日前）；2. 每周巡查。还没有说定的：谁出电费。',
  )
  assert.equal(
    draft.outcome,
    '2025年12月8日，说定的事交给县住建局去办。\n2026年1月6日，县住建局答复：三盏灯都换了。\n' +
      '后来问了反映的人，都说满意或基本满意。',
  )
  const apart = recording('handling', 'followUp', { answers: [{ content: '满意' }, { content: '不满意' }] })
  const few = await draftCase(world.db, world.as('lan'), await filed(), [apart])
  assert.doesNotMatch(few.outcome, /[1-9]|不满意/, 'a neighbour would know who it was')
  const bare = await draftCase(world.db, world.as('lan'), await filed(), [])
  assert.equal(bare.background, '2026年3月9日，桂花社区把这件事提了出来：三号楼的路灯坏了半年。')
  assert.deepEqual([bare.doing, bare.outcome], ['这件事没有另外开会商量。', ''])
})

test('each part is read as it was published, whatever lies between its lines', () => {
  const written = { title: '灯', background: '一\n\n二', doing: '三', outcome: '四', lessons: null }
  const shown = (body: string) => asPublished(written, { headline: '灯', body })
  assert.deepEqual(shown('灯\n\n一\n\n■\n\n三\n\n四'), { ...written, background: '一\n\n■' })
  const one = shown('灯\n\n一和四')
  assert.deepEqual([one.background, one.doing, one.outcome], ['灯\n\n一和四', '', ''])
})
