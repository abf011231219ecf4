// What a resident calls a photo says who they are. No name is kept: files are numbered where they arrive, so that no
// page, list, header or package can show one, and none has to be hidden.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Hono } from 'hono'
import { sql } from 'kysely'
import sharp from 'sharp'
import { intakeDoors } from '../../src/intake/room.ts'
import { open, signedIn, visitor } from '../visitor.ts'
import { makeWorld, type World } from '../world.ts'

let world: World
let app: Hono
before(async () => {
  world = await makeWorld()
  app = open(world, intakeDoors([]))
})
after(() => world.end())

const said = '张桂花13800138000'
const photo = async () => {
  const grey = sharp({ create: { width: 40, height: 30, channels: 3, background: '#888' } })
  return new File([new Uint8Array(await grey.jpeg().toBuffer())], `${said}.jpg`, { type: 'image/jpeg' })
}

test('what a resident calls a photo is kept nowhere and comes back nowhere', async () => {
  const her = visitor(app)
  const drawn = { kind: 'problem', words: '井盖坏了两个月，孩子上学要绕着走。', code: 'QX7K2M' }
  const asked = await her.see('/submissions/new', { ...drawn, photos: [await photo(), await photo()] })
  await her.see('/submissions/new/where', { regionId: world.region.estate })
  const contact = { tellThrough: 'sms', phone: '13900139000', name: '李大山', handling: 'on' }
  const receipt = await her.see('/submissions/new/contact', contact)
  assert.match(receipt.path, /^\/receipts\//)
  const { id } = await world.db.q.selectFrom('submissions').select('id').executeTakeFirstOrThrow()
  const files = await world.db.q.selectFrom('files').select(['id', 'name']).orderBy('name').execute()
  assert.deepEqual(
    files.map(({ name }) => name),
    ['photo-1.jpg', 'photo-2.jpg'],
  )
  const own = await her.ask(`${receipt.path.split('?')[0]}/files/${files[0]?.id}`)
  const lan = await signedIn(app, world, 'lan')
  const hers = await lan.ask(`/submissions/${id}/files/${files[0]?.id}`)
  for (const { status, headers } of [own, hers]) {
    assert.equal(status, 200)
    assert.match(headers.get('content-disposition') ?? '', /photo-1\.jpg$/)
  }
  for (const { html } of [asked, receipt, await lan.see(`/submissions/${id}`)])
    assert.ok(!html.includes(said))
  assert.deepEqual(await tablesWith(said), [])
  assert.notDeepEqual(await tablesWith('photo-1.jpg'), [], 'they are really looked through')
})

async function tablesWith(text: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(world.db.q)
  const held: string[] = []
  for (const { name } of rows) {
    const found =
      await sql`select 1 from ${sql.table(name)} as t where t::text like ${`%${text}%`} limit 1`.execute(
        world.db.q,
      )
    if (found.rows.length > 0) held.push(name)
  }
  return held
}
