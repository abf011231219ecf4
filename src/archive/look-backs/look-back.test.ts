import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { again, matterIn } from '../../../test/matter-in.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { journalOf } from '../../matters/journal.ts'
import { AlreadyDone, NotYours, OutOfReach } from '../../platform/refusals.ts'
import { writeCase } from '../cases/case.ts'
import { shelves } from '../desk.ts'
import { archiveMatter, packagesOf } from '../packages/package.ts'
import { askForLookBacks, lookBack } from './look-back.ts'

const text = { title: '路灯亮了', background: '半年不亮', doing: '坐下来商量', outcome: '换了新灯' }
const found = { holds: 'partly', way: 'visit', found: '三盏亮，一盏又灭了' } as const
const day = 86_400_000

describe('half a year after the archive', () => {
  let world: World
  before(async () => {
    world = await makeWorld()
  })
  after(() => world.end())

  async function archived() {
    const verbs = ['screen', 'confirm', 'openClaims', 'startDeliberation', 'settleOnTheSpot', 'file'] as const
    const matter = await matterIn(world, { verbs: [...verbs] })
    await writeCase(world.db, world.as('lan'), matter.id, text)
    const decided = { decision: 'published', retention: '30' } as const
    await archiveMatter(world.db, world.as('cui'), matter.id, decided, [])
    return again(world, matter)
  }
  const later = (days: number) => world.clock.set(new Date(world.clock.now().getTime() + days * day))
  const ask = () => askForLookBacks(world.db, world.committee.id)
  const onDeskOf = async (name: 'cui' | 'chu' | 'lan' | 'hu', id: string) => {
    const shelf = shelves.find(({ key }) => key === 'archive.lookBacks')
    const lines = (await shelf?.lines(world.db, world.as(name))) ?? []
    return lines.some(({ path }) => path === `/matters/${id}/look-back`)
  }

  test('it comes to the convener’s desk once, and not before its day', async () => {
    const { id } = await archived()
    later(180)
    assert.deepEqual(await ask(), { asked: 0 })
    later(6)
    assert.deepEqual(await ask(), { asked: 1 })
    assert.deepEqual(await ask(), { asked: 0 })
    assert.equal(await onDeskOf('cui', id), true)
    for (const name of ['chu', 'hu'] as const) assert.equal(await onDeskOf(name, id), false, name)
  })

  test('what was found is an addendum, said once, by nobody of a unit or another place', async () => {
    const matter = await archived()
    await assert.rejects(lookBack(world.db, world.as('cui'), matter.id, found), OutOfReach)
    later(190)
    await ask()
    await assert.rejects(lookBack(world.db, world.as('chu'), matter.id, found), OutOfReach)
    await assert.rejects(lookBack(world.db, world.as('hu') as never, matter.id, found), OutOfReach)
    await assert.rejects(lookBack(world.db, world.as('mei') as never, matter.id, found), NotYours)
    const both = await Promise.allSettled(
      [1, 2].map(() => lookBack(world.db, world.as('cui'), matter.id, { ...found, onWordOf: '楼长' })),
    )
    assert.deepEqual(both.map((one) => one.status).sort(), ['fulfilled', 'rejected'])
    await assert.rejects(lookBack(world.db, world.as('cui'), matter.id, found), AlreadyDone)
    const [first, second, third] = await packagesOf(world.db, matter)
    assert.ok(first && second && !third)
    assert.equal(second.manifest.previous, first.digest)
    const [part] = second.manifest.parts
    assert.deepEqual([part?.key, part?.content], ['lookBack', { ...found, onWord: true }])
    const line = (await journalOf(world.db, world.committee.id, matter.id)).at(-1)
    assert.deepEqual([line?.verb, line?.on_word_of, line?.to_state], ['lookBack', '楼长', 'archived'])
    assert.equal(await onDeskOf('cui', matter.id), false)
  })
})
