import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { matterIn } from '../../../test/matter-in.ts'
import { makeWorld, type World } from '../../../test/world.ts'
import { transaction } from '../../platform/database/transaction.ts'
import { FieldRefused } from '../../platform/refusals.ts'
import { clearForPublic } from './clearing.ts'
import { needsLook, openText, type Review, review } from './review.ts'

let world: World
before(async () => {
  world = await makeWorld()
})
after(() => world.end())

const phone = '13800138000'
const parts = [
  { key: 'headline', text: '三号楼路灯坏了半年' },
  { key: 'summary', text: `联系人张桂花，电话${phone}，住3栋2单元501室` },
  { key: 'photo', text: `张桂花_${phone}.jpg`, file: true },
]

test('what was found is marked part by part, file names too, and hidden unless it is kept', () => {
  const seen = review(parts)
  assert.deepEqual([...new Set(seen.findings.map(({ kind }) => kind))].sort(), ['house', 'name', 'phone'])
  const open = openText(seen, [])
  assert.equal(open.headline, '三号楼路灯坏了半年')
  for (const secret of [phone, '张桂花', '501']) assert.ok(!JSON.stringify(open).includes(secret), secret)
  const name = seen.findings.find(({ kind, part }) => kind === 'name' && part === 'summary')
  assert.match(openText(seen, [name?.key ?? '']).summary ?? '', /张桂花，电话■■■/)
  assert.equal(needsLook(review([{ key: 'headline', text: '路灯坏了半年' }])), false)
  assert.equal(needsLook(review([{ key: 'headline', text: '加微信abc12345代开发票' }])), true)
})

test('nothing goes out unlooked at; another text needs another look; the decision is on record by name', async () => {
  const { id } = await matterIn(world)
  const cui = world.as('cui')
  const publishing = { matterId: id, what: 'topic' as const, parts }
  const clear = (decided?: Review) =>
    transaction(world.db, (tx) => clearForPublic(tx, cui, publishing, decided))
  const { digest, findings } = review(parts)
  const refused = (error: unknown) => error instanceof FieldRefused && error.field === 'reviewed'
  await assert.rejects(clear({ keep: [] }), refused)
  const other = review([...parts, { key: 'more', text: '再加一句' }]).digest
  await assert.rejects(clear({ reviewed: other, keep: findings.map(({ key }) => key) }), refused)
  assert.ok(!JSON.stringify(await clear()).includes(phone))
  const kept = findings.filter(({ kind }) => kind === 'name').map(({ key }) => key)
  const open = await clear({ reviewed: digest, keep: kept })
  assert.ok(open.summary?.includes('张桂花') && !open.summary.includes(phone))
  const rows = await world.db.q.selectFrom('redactions').select(['kind', 'kept', 'by']).execute()
  assert.equal(rows.length, 2 * findings.length)
  assert.ok(rows.every(({ by }) => by === cui.accountId))
  assert.deepEqual([...new Set(rows.filter((one) => one.kept).map(({ kind }) => kind))], ['name'])
  assert.ok(!JSON.stringify(rows).includes(phone))
})
