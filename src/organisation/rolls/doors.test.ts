import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Hono } from 'hono'
import { open, signedIn } from '../../../test/visitor.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { fromAbove } from '../../front/venue/above.ts'
import { log } from '../../platform/log.ts'
import { rowsOf } from '../../platform/sheets/read.ts'
import { organisationDoors } from '../room.ts'

let world: World
let app: Hono
before(async () => {
  log.level = 'fatal'
  world = await makeWorld()
  app = open(world, organisationDoors(fromAbove))
})
after(() => world.end())

const people = (rows: string) => new File([`登录名,姓名,届次\n${rows}`], 'people.csv', { type: 'text/csv' })

test('chosen, looked at, brought over by one press, and given out again', async () => {
  const qin = await signedIn(app, world, 'qin')
  assert.equal((await qin.see('/rolls', { venues: [] })).status, 422)
  const wrong = await qin.see('/rolls', { people: people('mei,别的人,10\nxin,新人,十') })
  assert.match(wrong.html, /2 行里有 2 行不对/)
  assert.ok(!wrong.html.includes('全部导入'), 'with a wrong row there is nothing to press')
  const right = await qin.see('/rolls', { people: people('xin,新人,10') })
  const press = /action="(\/rolls\/[0-9a-f-]{36})"/.exec(right.html)?.[1] ?? ''
  assert.match((await qin.see(press, {})).html, /共 1 行/)
  assert.equal((await qin.see(press, {})).status, 422, 'a preview is brought over once')
  const given = await rowsOf(new Uint8Array(await (await qin.ask('/rolls/people/now.xlsx')).arrayBuffer()))
  assert.ok(given.some(([login, name]) => login === 'xin' && name === '新人'))
  const exported = await world.db.q
    .selectFrom('audit')
    .select('act')
    .where('act', 'like', 'roll.export%')
    .execute()
  assert.deepEqual(exported, [{ act: 'roll.export.people' }])
  assert.equal((await qin.ask('/rolls/nothing/now.csv')).status, 404)
})

test('nobody but the secretary-general takes the rolls out or brings them', async () => {
  for (const name of ['shi', 'sec', 'lan'] as const) {
    const visitor = await signedIn(app, world, name)
    assert.equal((await visitor.see('/rolls')).status, 403)
    assert.equal((await visitor.see('/rolls/people/now.csv')).status, 403)
  }
})
