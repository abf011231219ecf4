import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { matterIn } from '../../../test/matter-in.ts'
import { type OpenHouse, openHouse } from '../../../test/open-house.ts'
import type { World } from '../../../test/world.ts'
import { receive } from '../../intake/submissions/receive.ts'
import { lockMatter } from '../../matters/matter.ts'
import { decidePublication } from '../../matters/publication/publication.ts'
import { findSubmission } from '../../matters/submissions/submission.ts'
import { transaction } from '../../platform/database/transaction.ts'
import { twinsOf } from '../../triage/twins/queries.ts'
import { weigh } from '../index/weights.ts'
import { knownNear } from './known.tsx'

let house: OpenHouse
let world: World
before(async () => {
  house = await openHouse()
  world = house.world
})
after(() => house.close())

const anyone = () => ({ kind: 'anyone', committeeId: world.committee.id }) as const
async function bring(words: string, more: Record<string, unknown> = {}) {
  const said = {
    ...{ channel: 'web', kind: 'problem', words, regionId: world.region.estate, consents: ['handling'] },
    ...{ person: { phone: '13800138000' }, ...more },
  }
  return (await receive(world.db, anyone(), said as never)).submissionId
}

test('beside a message: the same told otherwise, with what both say; nothing sealed, nothing from elsewhere', async () => {
  const text = '银杏苑旁边的搅拌站整夜施工，灰尘大噪音大，老人睡不着'
  const id = await bring(text)
  const twin = await bring('搅拌站灰尘飘进银杏苑，夜里噪音吵得孩子睡不着')
  const other = await bring('公交车太少，上班要等四十分钟')
  const sealed = await bring('搅拌站老板给银杏苑干部送钱，夜里施工没人管', {
    kind: 'report',
    confidential: true,
  })
  const far = await bring('银杏苑旁边的搅拌站整夜施工灰尘大噪音大', { regionId: world.region.bridge })
  const lan = world.as('lan')
  for (const round of ['before anything was counted', 'after']) {
    const { messages } = await twinsOf(world.db, lan, await findSubmission(world.db, lan, id), text)
    const found = messages.map(({ one }) => one.id as string)
    assert.deepEqual([found[0], messages[0]?.shared.join(' ').includes('搅拌')], [twin, true], round)
    for (const none of [id, other, sealed, far]) assert.ok(!found.includes(none), round)
    await weigh(world.db, world.committee.id)
  }
})

test('a resident sees the published headline near their place, never anybody’s words', async () => {
  const { id } = await matterIn(world)
  const cui = world.as('cui')
  const near = (words: string, place = world.region.street) => knownNear(world.db, anyone(), words, place)
  const words = '我家楼下三号楼的路灯也坏了，晚上看不见'
  await bring('三号楼路灯坏了，我叫张桂花，电话13800138000')
  assert.deepEqual(await near(words), [])
  const decide = (decision: 'published' | 'takenDown') =>
    transaction(world.db, async (tx) =>
      decidePublication(tx, cui, await lockMatter(tx, cui, id), {
        ...{ what: 'topic', decision, headline: '三号楼路灯坏了半年', body: '将由住建部门回复' },
      }),
    )
  await decide('published')
  assert.deepEqual(await near(words), [{ matterId: id, headline: '三号楼路灯坏了半年' }])
  assert.deepEqual(await near(words, world.region.town), [])
  assert.deepEqual(await near('公交车太少，等四十分钟'), [])
  await decide('takenDown')
  assert.deepEqual(await near(words), [])
})

test('while somebody writes the hint comes by itself; joining keeps what was written', async () => {
  const { id } = await matterIn(world)
  const cui = world.as('cui')
  await transaction(world.db, async (tx) =>
    decidePublication(tx, cui, await lockMatter(tx, cui, id), {
      ...{ what: 'topic', decision: 'published', headline: '菜市场后门积水', body: '将由城管部门回复' },
    }),
  )
  const words = '菜市场后门又积水了，下雨天过不去'
  const ask = async (more: Record<string, string>) =>
    (await house.call(null, '/submissions/new/known', { words, ...more })).text()
  const hint = await ask({ code: world.entryCode })
  assert.match(hint, new RegExp(`name="join" value="${id}"`))
  assert.ok(!(await ask({})).includes(id), 'without a place nothing is near')
  assert.ok(
    !(await ask({ code: world.entryCode, report: 'on' })).includes(id),
    'a report is compared with nothing',
  )
  const sent = await house.call(null, '/submissions/new', { words, code: world.entryCode, join: id })
  assert.deepEqual([sent.status, sent.headers.get('location')], [303, `/topics/${id}`])
  const cookie = /draft=([^;]+)/.exec(sent.headers.getSetCookie().join())?.[1] ?? ''
  const again = await house.call(null, '/submissions/new', undefined, { draft: cookie })
  assert.ok((await again.text()).includes(words))
})
