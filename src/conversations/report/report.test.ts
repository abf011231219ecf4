import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { promisify } from 'node:util'
import { matterIn } from '../../../test/matter-in.ts'
import { type OpenHouse, openHouse } from '../../../test/open-house.ts'
import { exported, recomputed } from '../../opinions/exchange/file.ts'
import { openParcel } from '../../opinions/exchange/parcel.ts'
import { newToken } from '../../platform/ids.ts'
import { castVotes } from '../ballots/ballot.ts'
import { excludeSeats } from '../guard/exclusion.ts'
import { openRoom, type RoomRow } from '../rooms/room.ts'
import { takeSeat } from '../seats/seat.ts'
import { addStatement } from '../statements/statement.ts'

const run = promisify(execFile)
let house: OpenHouse
let room: RoomRow
before(async () => {
  house = await openHouse()
  const { db } = house.world
  const cui = house.world.as('cui')
  const matter = await matterIn(house.world, { verbs: ['screen', 'confirm'] })
  room = await openRoom(db, cui, matter.id, '三号楼电梯怎么办？')
  for (let no = 1; no <= 6; no++)
    await addStatement(db, cui, room.id, no === 2 ? '=1+1' : `第 ${no} 个办法好不好`)
  for (let person = 0; person < 25; person++) {
    const holder = {
      kind: 'seat' as const,
      committeeId: room.committee_id,
      room,
      no: await takeSeat(db, room, newToken()),
    }
    const said = (no: number) => ((person % 2 === 0) === no < 4 ? 'agree' : 'disagree')
    const casts = [1, 2, 3, 4, 5, 6].map(
      (statement) => ({ holder, statement, vote: said(statement), key: null }) as const,
    )
    await castVotes(db, casts, '')
  }
  await excludeSeats(db, cui, room.id, [25], '同一部手机来了两次')
})
after(() => house.close())

const kinds = ['conversation.json', 'votes.csv', 'comments.csv']
const text = async (as: 'cui' | null, path: string) => {
  const answer = await house.call(as, path)
  assert.equal(answer.status, 200, path)
  return answer.text()
}

test('until somebody decides it, the report and its files are for those who serve the matter', async () => {
  for (const part of ['report', ...kinds.map((kind) => `export/${kind}`)]) {
    assert.equal((await house.call(null, `/live/${room.code}/${part}`)).status, 404)
    assert.equal((await house.call('chu', `/rooms/${room.id}/${part}`)).status, 404)
    await text('cui', `/rooms/${room.id}/${part}`)
  }
  assert.equal((await house.call('cui', `/rooms/${room.id}/publication`, {})).status, 303)
  await text(null, `/live/${room.code}/report`)
})

test('from the export anyone computes the digests that the report prints', async () => {
  const file = await text(null, `/live/${room.code}/export/conversation.json`)
  const { digest, ...published } = exported.parse(JSON.parse(file))
  assert.deepEqual(recomputed(published).digest, digest)
  assert.equal(published.votes.length, 24 * 6, 'the excluded ballot is not in it')
  const report = await text(null, `/live/${room.code}/report`)
  assert.ok(digest && report.includes(digest.input) && report.includes(digest.result))
  const folder = await mkdtemp(join(tmpdir(), 'yishi-report-'))
  try {
    await writeFile(join(folder, 'conversation.json'), file)
    const told = await run('bin/recompute', [join(folder, 'conversation.json')])
    assert.match(told.stdout, new RegExp(`${digest.input}\\nresult ${digest.result}\\nThe same`))
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('the two tables are in the open layout, run nothing in a spreadsheet, and say the same', async () => {
  const [votes, comments] = [
    await text(null, `/live/${room.code}/export/votes.csv`),
    await text(null, `/live/${room.code}/export/comments.csv`),
  ]
  assert.match(votes, /^timestamp,datetime,comment-id,voter-id,vote\n/)
  assert.match(comments, /,1,'=1\+1\n/)
  const bytes = (text: string) => new TextEncoder().encode(text)
  const read = openParcel([
    { name: 'v.csv', bytes: bytes(votes) },
    { name: 'c.csv', bytes: bytes(comments) },
  ])
  const { digest } = JSON.parse(await text(null, `/live/${room.code}/export/conversation.json`))
  assert.deepEqual(recomputed(read).digest, digest)
  assert.equal((await house.call(null, `/live/${room.code}/export/seats.csv`)).status, 404)
})
