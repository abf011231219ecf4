import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Tree, treeAround } from '../../../test/city-above.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { OutOfReach } from '../../platform/refusals.ts'
import { type Hours, hoursOf, openingAt, setHours } from './hours.ts'

let world: World
let tree: Tree
before(async () => {
  world = await makeWorld()
  tree = await treeAround(world)
})
after(() => world.end())

const wednesdays: Hours[] = [
  { weekday: 3, opens: '09:00', closes: '11:30' },
  { weekday: 3, opens: '14:30', closes: '17:00' },
]
const at = (moment: string) => {
  const found = openingAt(wednesdays, new Date(`${moment}+08:00`))
  return [found?.open, found?.from.toISOString()]
}

test('open now until, closed at noon until the afternoon, then the next week; a holiday is left out', () => {
  assert.deepEqual(at('2026-03-11T09:00:00'), [true, '2026-03-11T01:00:00.000Z'])
  assert.deepEqual(at('2026-03-11T12:00:00'), [false, '2026-03-11T06:30:00.000Z'])
  assert.deepEqual(at('2026-03-11T17:00:00'), [false, '2026-03-18T01:00:00.000Z'])
  const newYear = [false, '2026-02-25T01:00:00.000Z']
  assert.deepEqual(at('2026-02-12T08:00:00'), newYear, 'the Wednesday of the Spring Festival is passed over')
  assert.equal(openingAt([], world.clock.now()), null)
})

test('written down by who keeps the venue, in place of what was; of another committee it is not found', async () => {
  const { db, as, venue, committee } = world
  await setHours(db, as('ve'), venue, [{ weekday: 1, opens: '08:00', closes: '10:00' }])
  await setHours(db, as('ve'), venue, wednesdays)
  assert.deepEqual(await hoursOf(db, committee.id, venue), wednesdays)
  const stranger = await tree.person(tree.beside, 'linju', 'secretaryGeneral')
  await assert.rejects(setHours(db, stranger, venue, []), OutOfReach)
  assert.deepEqual(await hoursOf(db, tree.beside.committeeId, venue), [])
})
