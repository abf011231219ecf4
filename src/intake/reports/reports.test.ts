import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Hono } from 'hono'
import sharp from 'sharp'
import { open, signedIn, visitor } from '../../../test/visitor.ts'
import { makeWorld, type PersonName, type World } from '../../../test/world.ts'
import type { AnyoneOf } from '../../people/actors.ts'
import { transaction } from '../../platform/database/transaction.ts'
import { keepFile } from '../../platform/files/files.ts'
import { log } from '../../platform/log.ts'
import { OutOfReach, StageRefused } from '../../platform/refusals.ts'
import { intakeDoors, shelves } from '../room.ts'
import { receive } from '../submissions/receive.ts'
import { answerReport, type Handler, readReport } from './report.ts'

let world: World
let app: Hono
before(async () => {
  log.level = 'fatal'
  world = await makeWorld()
  app = open(world, intakeDoors([]))
})
after(() => world.end())

const secret = '王主任收了施工队的钱'
const sealed = async () => {
  const anyone: AnyoneOf = { kind: 'anyone', committeeId: world.committee.id }
  return receive(world.db, anyone, {
    channel: 'web',
    kind: 'report',
    words: secret,
    regionId: world.region.estate,
    person: { tellThrough: 'nothing' },
    consents: ['handling'],
  })
}
const others = [
  'lan',
  'bo',
  'cui',
  'chu',
  'gao',
  'mei',
  'hu',
  'hua',
  'shi',
  'qin',
  'zhu',
  've',
  'sys',
  'sec',
  'aud',
] as const satisfies PersonName[]
const reads = async () =>
  (
    await world.db.q
      .selectFrom('audit')
      .select('id')
      .where('act', '=', 'report.read')
      .where('success', '=', true)
      .execute()
  ).length

test('the handler reads it, and each opening leaves its trace', async () => {
  const { submissionId } = await sealed()
  const feng = await signedIn(app, world, 'feng')
  const earlier = await reads()
  assert.match((await feng.see(`/reports/${submissionId}`)).html, new RegExp(secret))
  await feng.see(`/reports/${submissionId}`)
  assert.equal(await reads(), earlier + 2)
  assert.match((await feng.see('/reports')).html, new RegExp(submissionId))
})

test('for every other role it doesn’t exist: not in the list, not by its id, not by its photo', async () => {
  const { submissionId } = await sealed()
  const grey = sharp({ create: { width: 9, height: 9, channels: 3, background: '#777' } })
  const bytes = new Uint8Array(await grey.jpeg().toBuffer())
  const { id } = await transaction(world.db, (tx) =>
    keepFile(tx, {
      committeeId: world.committee.id,
      subjectKind: 'submission',
      subjectId: submissionId,
      bytes,
      accept: 'photo',
    }),
  )
  for (const name of others) {
    const someone = await signedIn(app, world, name)
    for (const path of ['/reports', `/reports/${submissionId}`]) {
      const seen = await someone.see(path)
      assert.deepEqual([name, seen.status, seen.html.includes(secret)], [name, 403, false], path)
    }
    assert.match(
      String((await someone.see(`/submissions/${submissionId}/files/${id}`)).status),
      /^40[34]$/,
      name,
    )
    assert.notEqual((await someone.see(`/submissions/${submissionId}/data`)).status, 200, name)
    const lines = await Promise.all(shelves.map((shelf) => shelf.lines(world.db, world.as(name))))
    assert.deepEqual(lines.flat(), [], name)
  }
  const feng = await signedIn(app, world, 'feng')
  assert.equal((await feng.see(`/reports/${submissionId}/files/${id}`)).status, 200)
  assert.notEqual((await feng.see(`/submissions/${submissionId}/files/${id}`)).status, 200)
  assert.equal((await visitor(app).ask('/reports')).status, 303, 'nobody is sent to sign in')
})

test('a handler who is also a liaison finds it through the one role only', async () => {
  const { submissionId } = await sealed()
  const both = {
    ...world.as('lan'),
    appointments: [...world.as('lan').appointments, ...world.as('feng').appointments],
  }
  await assert.rejects(readReport(world.db, both as unknown as Handler, submissionId), OutOfReach)
})

test('answered with where it belongs, added to, closed; the sender reads all of it and never the report', async () => {
  const { submissionId, token } = await sealed()
  const feng = await signedIn(app, world, 'feng')
  const wrong = await feng.see(`/reports/${submissionId}/answer`, { words: '' })
  assert.deepEqual([wrong.status, /id="f-guidance-error"/.test(wrong.html)], [422, true])
  await feng.see(`/reports/${submissionId}/answer`, { guidance: 'discipline', words: '已转纪检监察机关。' })
  const row = await world.db.q
    .selectFrom('submissions')
    .selectAll()
    .where('id', '=', submissionId)
    .executeTakeFirstOrThrow()
  assert.equal(row.state, 'answered')
  assert.ok(row.told_at)
  await visitor(app).see(`/receipts/${token}/additions`, { text: '还有一份账本' })
  assert.match((await readReport(world.db, world.as('feng'), submissionId)).text, /账本/)
  await feng.see(`/reports/${submissionId}/answers`, { words: '他们已经受理。' })
  const receipt = await visitor(app).see(`/receipts/${token}`)
  assert.match(receipt.html, /已转纪检监察机关[\s\S]*12388|12388[\s\S]*已转纪检监察机关/)
  assert.match(receipt.html, /他们已经受理/)
  assert.ok(!receipt.html.includes(secret) && !receipt.html.includes('账本'))
  await feng.see(`/reports/${submissionId}/closure`, {})
  await assert.rejects(
    answerReport(world.db, world.as('feng'), submissionId, { guidance: 'none', words: '再说' }),
    StageRefused,
  )
})

test('what waits for the handler stands on the handler’s desk until it is answered', async () => {
  const { submissionId } = await sealed()
  const waiting = async () => (await shelves[0]?.lines(world.db, world.as('feng')))?.map((one) => one.key)
  assert.ok((await waiting())?.includes(submissionId))
  await answerReport(world.db, world.as('feng'), submissionId, { guidance: 'none', words: '已说明。' })
  assert.ok(!(await waiting())?.includes(submissionId))
})
