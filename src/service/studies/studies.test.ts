import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeWorld, type PersonName, type World } from '../../../test/world.ts'
import { AlreadyDone, FieldRefused, NotYours, OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import type { Server } from '../hands.ts'
import { findStudy, studiesWithin } from './queries.ts'
import {
  addFinding,
  beginStudy,
  dropStudy,
  reportStudy,
  strikeFinding,
  visitSite,
  writeSpeech,
} from './study.ts'

let world: World
before(async () => {
  world = await makeWorld()
})
after(() => world.end())

const as = (name: PersonName) => world.as(name) as Server
const begin = (by: PersonName = 'mei', at: 'street' | 'town' = 'street') =>
  beginStudy(world.db, as(by), {
    ...{ title: '停车难在哪里', question: '为什么有的小区不吵', endsOn: '2026-09-01' },
    ...{ regionId: world.region[at], people: [world.account.mao] },
  })
const site = () => ({ regionId: world.region.estate, day: '2026-03-09', seen: '晚上停到通道上' })

test('from site to finding to report to speech, written by its people and nobody else', async () => {
  const id = await begin()
  await assert.rejects(visitSite(world.db, as('min'), id, site()), NotYours)
  await assert.rejects(findStudy(world.db, as('bo'), id), OutOfReach)
  await assert.rejects(reportStudy(world.db, as('mei'), id, '空'), RuleRefused, 'nobody has looked yet')
  await assert.rejects(visitSite(world.db, as('mao'), id, { ...site(), day: '2026-03-10' }), FieldRefused)
  const seen = await visitSite(world.db, as('mao'), id, site())
  await addFinding(world.db, as('mao'), id, { kind: 'problem', text: '没人管', siteId: seen })
  const wrong = await addFinding(world.db, as('mei'), id, { kind: 'feature', text: '写错了' })
  await strikeFinding(world.db, as('mei'), id, wrong)
  await assert.rejects(strikeFinding(world.db, as('mei'), id, wrong), OutOfReach)
  await assert.rejects(writeSpeech(world.db, as('mei'), id, { title: '发言', text: '太早' }), RuleRefused)
  await assert.rejects(reportStudy(world.db, as('mao'), id, '报告'), NotYours, 'the lead closes it')
  await reportStudy(world.db, as('mei'), id, '报告正文')
  await assert.rejects(reportStudy(world.db, as('mei'), id, '再来'), AlreadyDone)
  await assert.rejects(visitSite(world.db, as('mao'), id, site()), AlreadyDone)
  await writeSpeech(world.db, as('mao'), id, { title: '把院子打开', text: '各位委员' })
  const study = await findStudy(world.db, as('lan'), id)
  assert.deepEqual(
    [study.state, study.sites.length, study.findings.map(({ text }) => text), study.speech?.title],
    ['reported', 1, ['没人管'], '把院子打开'],
  )
  const speeches = world.db.q
    .selectFrom('studies')
    .select(['id', 'speech_by'])
    .where('speech', 'is not', null)
  assert.deepEqual(await speeches.execute(), [{ id, speech_by: world.account.mao }])
})

test('a finding names a site of its own study; one that is dropped says why; people must be of the committee', async () => {
  const [one, other] = [await begin(), await begin()]
  const there = await visitSite(world.db, as('mei'), other, site())
  const finding = { kind: 'problem' as const, text: '张冠李戴', siteId: there }
  await assert.rejects(addFinding(world.db, as('mei'), one, finding), OutOfReach)
  await dropStudy(world.db, as('mei'), one, '已经有人在做')
  await assert.rejects(dropStudy(world.db, as('mei'), one, '再来'), AlreadyDone)
  assert.ok(
    (await studiesWithin(world.db, as('lan'))).some(({ id, state }) => id === one && state === 'dropped'),
  )
  await assert.rejects(
    beginStudy(world.db, as('mei'), {
      ...{ title: '查一查', question: '谁都行吗', endsOn: '2026-09-01', regionId: world.region.street },
      people: [world.region.county],
    }),
    OutOfReach,
  )
  await assert.rejects(begin('lan', 'town'), OutOfReach)
})
