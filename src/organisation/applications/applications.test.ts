import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Hono } from 'hono'
import { open, signedIn } from '../../../test/visitor.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { fromAbove } from '../../front/venue/above.ts'
import { log } from '../../platform/log.ts'
import { AlreadyDone, FieldRefused, OutOfReach } from '../../platform/refusals.ts'
import { pastOf } from '../life/queries.ts'
import { findVenue } from '../queries.ts'
import { organisationDoors } from '../room.ts'
import { applyForVenue, approveApplication, declineApplication, type Wanted } from './application.ts'
import { applicationShelf } from './desk.ts'
import { findApplication } from './queries.ts'

let world: World
let app: Hono
before(async () => {
  log.level = 'fatal'
  world = await makeWorld()
  app = open(world, organisationDoors(fromAbove))
})
after(() => world.end())

const wanted = (): Wanted => ({
  kind: 'listeningStudio',
  name: { zh: '石桥民情工作室', en: 'Shiqiao Listening Studio' },
  regionId: world.region.bridge,
  address: '老供销社',
  hours: { zh: '逢集', en: 'Market days' },
  why: '离镇上远',
})

test('asked for, approved once, opened with its code and its history', async () => {
  const id = await applyForVenue(world.db, world.as('bo'), wanted())
  assert.deepEqual(
    (await applicationShelf.lines(world.db, world.as('shi'))).map((one) => one.path),
    [`/applications/${id}`],
  )
  assert.deepEqual(await applicationShelf.lines(world.db, world.as('bo')), [])
  const tries = await Promise.allSettled([
    approveApplication(world.db, world.as('shi'), id, 'TONGYONG'),
    approveApplication(world.db, world.as('qin'), id, 'TONGYONG'),
  ])
  const refused = tries.find((one) => one.status === 'rejected')
  assert.ok(refused?.reason instanceof AlreadyDone)
  const { venueId, decision } = await findApplication(world.db, world.as('bo'), id)
  assert.equal(decision, 'approved')
  const venue = await findVenue(world.db, world.as('bo'), venueId ?? '')
  assert.match(venue.code ?? '', /^QX/)
  assert.deepEqual(
    (await pastOf(world.db, world.committee.id, venue.id)).map((one) => one.kind),
    ['opened'],
  )
  assert.deepEqual(await applicationShelf.lines(world.db, world.as('shi')), [])
})

test('nobody asks for a place of others, and nobody reads what another asked for', async () => {
  await assert.rejects(applyForVenue(world.db, world.as('lan'), wanted()), FieldRefused)
  const id = await applyForVenue(world.db, world.as('bo'), wanted())
  await assert.rejects(findApplication(world.db, world.as('lan'), id), OutOfReach)
  await declineApplication(world.db, world.as('qin'), id, '镇上已有')
  const { decision, decidedWhy } = await findApplication(world.db, world.as('bo'), id)
  assert.deepEqual([decision, decidedWhy], ['declined', '镇上已有'])
  await assert.rejects(declineApplication(world.db, world.as('qin'), id, '再说'), AlreadyDone)
})

test('on the pages: what was typed stays, the office answers, the applicant reads the answer', async () => {
  const bo = await signedIn(app, world, 'bo')
  assert.match((await bo.see('/applications/new')).html, /石桥村/)
  assert.ok(!(await bo.see('/applications/new')).html.includes('桂花社区'), 'only places of one’s own')
  const typed = {
    ...{ kind: 'room', nameZh: '梨园议事室', address: '祠堂', hoursZh: '周日' },
    regionId: world.region.orchard,
  }
  const wrong = await bo.see('/applications', typed)
  assert.deepEqual([wrong.status, wrong.html.includes('value="梨园议事室"')], [422, true])
  const sent = await bo.see('/applications', { ...typed, why: '大家都去祠堂' })
  assert.match(sent.html, /等答复/)
  const shi = await signedIn(app, world, 'shi')
  const opened = await shi.see(`${sent.path}/approval`, { method: 'WEIXIESHANG' })
  assert.deepEqual([opened.status, opened.path.endsWith('/desk')], [200, true])
  assert.equal((await bo.see(`${sent.path}/refusal`, { why: 'x' })).status, 403)
  assert.match((await bo.see('/applications')).html, /已同意/)
})
