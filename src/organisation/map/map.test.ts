import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Hono } from 'hono'
import { open, signedIn } from '../../../test/visitor.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { fromAbove } from '../../front/venue/above.ts'
import { log } from '../../platform/log.ts'
import { organisationDoors } from '../room.ts'
import { atAGlance } from './queries.ts'
import { dotsOf, inGrid } from './tiles.ts'

let world: World
let app: Hono
before(async () => {
  log.level = 'fatal'
  world = await makeWorld()
  app = open(world, organisationDoors(fromAbove))
})
after(() => world.end())

const at = (name: string, latitude: number | null, longitude: number | null) => ({
  name,
  latitude,
  longitude,
})

test('the grid keeps north up and west left; what lies nowhere known comes last', () => {
  const places = [
    at('SE', 30, 108),
    at('?', null, null),
    at('NW', 32, 106),
    at('NE', 32.1, 108),
    at('SW', 30.1, 106),
  ]
  assert.deepEqual(
    inGrid(places, 2).map((one) => one.name),
    ['NW', 'NE', 'SW', 'SE', '?'],
  )
})

test('dots lie as their coordinates do, inside the picture, also where all lie in one place', () => {
  assert.equal(dotsOf([at('a', 31, 107), at('b', 31.1, 107)], 640, 400), null)
  const drawn = dotsOf(
    [at('a', 31, 107), at('b', 31.2, 107.4), at('c', 31.1, 107.2), at('d', null, 1)],
    640,
    400,
  )
  assert.equal(drawn?.dots.length, 3)
  const [a, b] = [drawn?.dots[0], drawn?.dots[1]]
  assert.ok((a?.x ?? 0) < (b?.x ?? 0) && (a?.y ?? 0) > (b?.y ?? 0))
  assert.ok(drawn?.dots.every(({ x, y }) => x >= 0 && x <= 640 && y >= 0 && y <= drawn.height))
  const one = dotsOf([at('a', 31, 107), at('b', 31, 107), at('c', 31, 107)], 640, 400)
  assert.ok(one?.dots.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)))
})

test('figures with their wholes, and a page for each level', async () => {
  const glance = await atAGlance(world.db, world.committee.id)
  assert.deepEqual(
    [glance.venues.length, glance.townships.map((one) => one.venues), glance.villages, glance.members],
    [1, [1, 0], { with: 1, all: 4 }, { known: 0, all: 3 }],
  )
  const lan = await signedIn(app, world, 'lan')
  const county = await lan.see('/organisation')
  assert.ok(county.html.includes(`/organisation/${world.region.street}`))
  const street = await lan.see(`/organisation/${world.region.street}`)
  for (const said of ['崔主任', '兰小雨', '桂花议事室', '集市社区'])
    assert.ok(street.html.includes(said), said)
  assert.equal((await lan.see(`/organisation/${world.region.estate}`)).status, 404)
  assert.equal((await (await signedIn(app, world, 'sys')).see('/organisation')).status, 403)
})
