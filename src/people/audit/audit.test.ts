// The audit as its keeper reads it: nobody else, no resident's name, and a rewritten line shows.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { broughtIn } from '../../../test/brought-in.ts'
import { type OpenHouse, openHouse } from '../../../test/open-house.ts'
import type { PersonName } from '../../../test/world.ts'
import { audit } from '../../platform/audit/audit.ts'
import { chainAudit } from '../../platform/audit/chain.ts'
import { transaction } from '../../platform/database/transaction.ts'

let house: OpenHouse
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const read = async (path: string, who: PersonName = 'aud') => {
  const answer = await house.call(who, path)
  return { status: answer.status, text: await answer.text() }
}
const count = async (act: string) => {
  const all = house.world.db.q.selectFrom('audit').select('id').where('act', '=', act)
  return (await all.execute()).length
}

test('a look at an identity stands there, by the number of the message and without a name', async () => {
  const id = await broughtIn(house.world, { phone: '13912345678' })
  await house.call('lan', `/submissions/${id}/identity`, {})
  const { number } = await house.world.db.q
    .selectFrom('submissions')
    .select('number')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const { status, text } = await read('/audit?kind=looks')
  assert.equal(status, 200)
  for (const part of ['查看居民的姓名、电话', '联络员', `留言 ${number} 的居民`, '为了回电话', '成功'])
    assert.ok(text.includes(part), part)
  for (const secret of ['13912345678', '139****5678', '/matters/', '/submissions/'])
    assert.ok(!text.includes(secret), secret)
})

test('nobody else reads it, and who tries stands in it', async () => {
  for (const who of ['lan', 'shi', 'sys', 'sec', 'qin', 'mei'] as const)
    for (const path of ['/audit', '/audit/whole', '/audit/export/csv'])
      assert.equal((await read(path, who)).status, 403, `${who} ${path}`)
  assert.equal((await house.call(null, '/audit')).status, 303)
  const { text } = await read('/audit?kind=refusals&outcome=refused')
  assert.match(text, /想打开不归自己的页面[\s\S]*GET \/audit/)
})

test('looking is written down once a day, taking out each time', async () => {
  await Promise.all([read('/audit'), read('/audit'), read('/audit/whole')])
  assert.equal(await count('audit.look'), 1)
  const answer = await house.call('aud', '/audit/export/csv?kind=refusals')
  assert.match(answer.headers.get('content-type') ?? '', /csv/)
  const lines = (await answer.text()).trim().split('\r\n')
  assert.ok(lines.length > 10)
  assert.ok(lines.slice(1).every((line) => line.includes('door.refused')))
  assert.equal((await house.call('aud', '/audit/export/xlsx')).status, 200)
  assert.equal(await count('audit.export'), 2)
})

test('by period and person, page after page without a gap', async () => {
  const { committee, account, db } = house.world
  await transaction(db, async (tx) => {
    for (let n = 0; n < 60; n++)
      await audit(tx, {
        ...{ committeeId: committee.id, actorKind: 'convener', actorId: account.cui },
        ...{ act: 'venue.duty', objectKind: 'venue', objectId: house.world.venue, success: true },
      })
  })
  const first = await read('/audit?person=%E5%B4%94')
  assert.equal(first.text.match(/更新场所值班安排/g)?.length, 50)
  assert.ok(first.text.includes('桂花议事室'))
  const next = /href="(\/audit\?[^"]*after=[^"]*)"/.exec(first.text)?.[1]?.replaceAll('&amp;', '&')
  assert.ok(next)
  const second = await read(next)
  assert.equal(second.text.match(/更新场所值班安排/g)?.length, 10)
  assert.match((await read('/audit?to=2026-03-08')).text, /没有这样的记录/)
  assert.match((await read('/audit?person=nobody')).text, /没有这样的记录/)
})

test('it says that it is whole, and where it was rewritten', async () => {
  const { committee, db } = house.world
  assert.match((await read('/audit')).text, /还没有封存的记录/)
  await chainAudit(db, committee.id)
  assert.match((await read('/audit')).text, /封存的 \d+ 条：一条没少，一条没改/)
  // What someone with the database's own password could do.
  await db.q.transaction().execute(async (q) => {
    await sql`set local session_replication_role = replica`.execute(q)
    await sql`update audit set success = true where act = 'door.refused' and id = (select min(id::text)::uuid
      from audit where act = 'door.refused')`.execute(q)
  })
  for (const path of ['/audit', '/audit/whole'])
    assert.match((await read(path)).text, /对不上：第 1 批[\s\S]*有记录被改动过/)
})
