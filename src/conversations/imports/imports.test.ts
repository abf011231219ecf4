import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { zipSync } from 'fflate'
import { matterIn } from '../../../test/matter-in.ts'
import { type OpenHouse, openHouse } from '../../../test/open-house.ts'
import { opening } from '../../opinions/aside/open.ts'
import { recomputed } from '../../opinions/exchange/file.ts'
import { openParcel } from '../../opinions/exchange/parcel.ts'
import type { RoomRow } from '../rooms/room.ts'
import { reopenRoom } from '../rooms/room.ts'
import { standingNow } from '../tally/standing.ts'
import { troubleOf } from './words.ts'

let house: OpenHouse
let matter: string
before(async () => {
  house = await openHouse()
  matter = (await matterIn(house.world, { verbs: ['screen', 'confirm'] })).id
})
after(() => house.close())

const bodies = [
  '先修好再谈换新',
  '=换新的',
  '"维修资金", 要公开',
  '物业每周巡检',
  '按楼层分摊',
  '不通过的一条',
]
const comments = [
  'timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body',
  ...bodies.map(
    (body, at) =>
      `${1_500_000_000_000 + at},x,${at * 3},900,0,0,${at === 5 ? -1 : 1},"${body.replaceAll('"', '""')}"`,
  ),
].join('\n')
const cast = Array.from({ length: 30 * 6 }, (_, at) => {
  const [person, statement] = [at % 30, Math.floor(at / 30)]
  return { person: person * 2, statement: statement * 3, vote: (person % 2 === 0) === statement < 3 ? 1 : -1 }
})
const votes = [
  'timestamp,datetime,comment-id,voter-id,vote',
  ...cast.map(
    ({ person, statement, vote }, at) => `${1_500_000_100_000 + at},x,${statement},${person},${vote}`,
  ),
  '1500000000900,x,0,0,0',
].join('\n')
const matrix = [
  'participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,3,6,9,12,15',
  ...Array.from({ length: 30 }, (_, person) => {
    const own = cast.filter((one) => one.person === person * 2).map(({ vote }) => vote)
    return [person * 2, '', 0, 6, 3, 3, ...own].join(',')
  }),
].join('\n')
const bytes = (text: string) => new TextEncoder().encode(text)

function formOf(files: Record<string, string | Uint8Array>): FormData {
  const form = new FormData()
  form.set('title', '三号楼电梯怎么办？')
  form.set('source', '某社区网上讨论，CC BY 4.0')
  for (const [name, content] of Object.entries(files))
    form.append('files', new File([content as BlobPart], name))
  return form
}
const path = () => `/matters/${matter}/rooms/import`
async function brought(files: Record<string, string | Uint8Array>): Promise<RoomRow> {
  const answer = await house.call('cui', path(), formOf(files))
  const id = /^\/rooms\/([^/]+)\/report$/.exec(answer.headers.get('location') ?? '')?.[1]
  assert.ok(id, await answer.text())
  const row = house.world.db.q.selectFrom('live_rooms').selectAll().where('id', '=', id)
  return (await row.executeTakeFirstOrThrow()) as RoomRow
}
const roomsNow = async () => (await house.world.db.q.selectFrom('live_rooms').select('id').execute()).length

test('a published conversation becomes a closed room with the map and digests of its files', async () => {
  const room = await brought({ 'comments.csv': comments, 'votes.csv': votes })
  assert.deepEqual(
    [room.opened_at.getTime(), room.closed_at?.getTime()],
    [1_500_000_000_000, 1_500_000_100_179],
  )
  const standing = await standingNow(house.world.db, room)
  const published = openParcel([
    { name: 'comments.csv', bytes: bytes(comments) },
    { name: 'votes.csv', bytes: bytes(votes) },
  ])
  assert.equal(standing.opinions?.map.verdict, 'groups')
  assert.deepEqual(standing.opinions?.digest, recomputed(published).digest)
  assert.deepEqual(standing.seats, { phone: 0, paper: 0, imported: 30 })
  assert.deepEqual(standing.tally.get(1)?.imported, { agree: 15, disagree: 15, pass: 0 })
  const report = await (await house.call('cui', `/rooms/${room.id}/report`)).text()
  for (const said of ['某社区网上讨论', '在别处参加的人', '看法 A', standing.opinions?.digest.input ?? '?'])
    assert.ok(report.includes(said), said)
  assert.ok(!report.includes('不通过的一条'))
  await assert.rejects(reopenRoom(house.world.db, house.world.as('cui'), room.id), /room=/)
})

test('a zip and the matrix say the same as the two files', async () => {
  const zip = zipSync({
    'x/comments.csv': bytes(comments),
    'x/votes.csv': bytes(votes),
    '__MACOSX/._votes.csv': bytes('?'),
  })
  const [whole, cells] = [
    await brought({ 'export.zip': zip }),
    await brought({ 'a.csv': comments, 'b.csv': matrix }),
  ]
  const digestOf = async (room: RoomRow) => (await standingNow(house.world.db, room)).opinions?.digest
  assert.deepEqual(await digestOf(whole), await digestOf(cells))
})

test('one person alone is brought as it is, and the map says that it is too little', async () => {
  const head = 'timestamp,datetime,comment-id,voter-id,vote\n'
  const room = await brought({ 'comments.csv': comments, 'votes.csv': `${head}5,x,0,0,1\n` })
  assert.match(await (await house.call('cui', `/rooms/${room.id}/report`)).text(), /票还太少/)
})

test('what can’t be read is told with file, row and reason, and nothing is left behind', async () => {
  const before = await roomsNow()
  const head = 'timestamp,datetime,comment-id,voter-id,vote\n'
  const wrong: [Record<string, string | Uint8Array>, RegExp][] = [
    [{ 'comments.csv': comments, 'votes.csv': votes.slice(0, -4) }, /votes\.csv 第 \d+ 行：文件不完整/],
    [{ 'comments.csv': comments, 'votes.csv': `${head}1,x,0,0,NaN\n` }, /votes\.csv 第 2 行：有一格读不懂/],
    [{ 'comments.csv': comments, 'votes.csv': `${head}1,x,77,0,1\n` }, /不在 comments\.csv 里/],
    [{ 'comments.csv': comments, 'votes.csv': 'timestamp,comment-id,voter-id\n1,0,0\n' }, /少一列（vote/],
    [{ 'comments.csv': comments, 'votes.csv': `${head}${'1,x,0,0,0\n'.repeat(600_000)}` }, /太多了/],
    [{ 'comments.csv': comments, 'votes.csv': head }, /一张票也没有/],
    [{ 'comments.csv': `${comments}\n1,x,0,0,0,0,1,"又一次"`, 'votes.csv': votes }, /同一个编号/],
    [{ 'comments.csv': comments }, /还少一个 votes\.csv/],
    [{ 'list.csv': 'name,phone\nA,1\n' }, /认不出 list\.csv/],
    [{ 'export.zip': zipSync({ 'comments.csv': bytes(comments) }).slice(0, 80) }, /export\.zip 打不开/],
  ]
  for (const [files, said] of wrong) assert.match(refusalOf(files), said)
  for (const [files, said] of [wrong[0], wrong[8], [{}, /请选文件/]] as typeof wrong) {
    const answer = await house.call('cui', path(), formOf(files))
    assert.equal(answer.status, 422)
    assert.match(await answer.text(), said)
  }
  assert.equal(await roomsNow(), before)
  assert.equal((await house.call('chu', path())).status, 404)
  assert.equal((await house.call('chu', path(), formOf({ 'comments.csv': comments }))).status, 404)
})

function refusalOf(files: Record<string, string | Uint8Array>): string {
  const parcel = Object.entries(files).map(([name, content]) => ({
    name,
    bytes: typeof content === 'string' ? bytes(content) : content,
  }))
  const opened = opening(parcel)
  assert.ok(!('published' in opened))
  return troubleOf(opened).zh
}

const real = join('..', 'shared', 'data', 'opinions', 'real', 'brexit-consensus')
const absent = !existsSync(real) && 'no published conversation beside the checkout'
test('a real one is brought whole', { skip: absent }, async () => {
  const read = (name: string) => new Uint8Array(readFileSync(join(real, name)))
  const names = ['comments.csv', 'votes.csv', 'participants-votes.csv', 'summary.csv']
  const room = await brought(Object.fromEntries(names.map((name) => [name, read(name)])))
  const files = ['comments.csv', 'votes.csv'].map((name) => ({ name, bytes: read(name) }))
  const { opinions } = await standingNow(house.world.db, room)
  assert.equal(opinions?.map.verdict, 'groups')
  assert.deepEqual(opinions?.digest, recomputed(openParcel(files)).digest)
})
