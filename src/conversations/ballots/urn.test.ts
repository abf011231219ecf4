import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { matterIn } from '../../../test/matter-in.ts'
import { type OpenHouse, openHouse } from '../../../test/open-house.ts'
import { newToken } from '../../platform/ids.ts'
import { TooMany } from '../../platform/refusals.ts'
import { closeRoom, openRoom, type RoomRow } from '../rooms/room.ts'
import { type SeatHolder, takeSeat } from '../seats/seat.ts'
import { addStatement } from '../statements/statement.ts'
import { countOn, tallyOf, totalOf } from '../tally/tally.ts'
import { dropIn } from './urn.ts'

let house: OpenHouse
before(async () => {
  house = await openHouse()
})
after(() => house.close())

async function hall(statements: number): Promise<RoomRow> {
  const { world } = house
  const matter = await matterIn(world, { verbs: ['screen', 'confirm'] })
  const room = await openRoom(world.db, world.as('cui'), matter.id, '三号楼电梯怎么办？')
  for (let no = 1; no <= statements; no++)
    await addStatement(world.db, world.as('cui'), room.id, `第 ${no} 个办法好不好`)
  return room
}
async function phone(room: RoomRow): Promise<string> {
  const answer = await house.call(null, `/live/${room.code}/seats`, {})
  assert.equal(answer.status, 303)
  return /seat=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1] ?? ''
}
const send = async (room: RoomRow, seat: string, said: { key: string; no: number; vote: string }) => {
  const form = { _replay: said.key, statement: String(said.no), vote: said.vote }
  return (await house.call(null, `/live/${room.code}/votes`, form, { seat })).status
}

test('a hall that presses at once is counted, each once, though every vote comes twice', async () => {
  const room = await hall(5)
  const seats = await Promise.all(Array.from({ length: 20 }, () => phone(room)))
  const pressed = seats.flatMap((seat, at) =>
    [1, 2, 3, 4, 5].flatMap((no) => {
      const said = { key: `${at}.${no}`, no, vote: at % 2 === 0 ? 'agree' : 'disagree' }
      return [send(room, seat, said), send(room, seat, said)]
    }),
  )
  assert.ok((await Promise.all(pressed)).every((status) => status === 303))
  for (const [, tally] of await tallyOf(house.world.db, room))
    assert.deepEqual(totalOf(tally), { agree: 10, disagree: 10, pass: 0 })
})

test('an old vote that comes a second time does not undo the new one', async () => {
  const room = await hall(1)
  const seat = await phone(room)
  const first = { key: 'first', no: 1, vote: 'agree' }
  assert.equal(await send(room, seat, first), 303)
  assert.equal(await send(room, seat, { key: 'second', no: 1, vote: 'disagree' }), 303)
  assert.equal(await send(room, seat, first), 303)
  const { agree, disagree } = totalOf(await countOn(house.world.db, room, 1))
  assert.deepEqual([agree, disagree], [0, 1])
})

test('among many at once the one that means nothing is refused alone, and after the end every new one', async () => {
  const room = await hall(1)
  const seats = await Promise.all([1, 2, 3, 4].map(() => phone(room)))
  const told = await Promise.all([
    ...seats.map((seat, at) => send(room, seat, { key: `good ${at}`, no: 1, vote: 'pass' })),
    send(room, seats[0] ?? '', { key: 'stray', no: 77, vote: 'agree' }),
    send(room, 'nobody', { key: 'nobody', no: 1, vote: 'agree' }),
    send(room, seats[1] ?? '', { key: 'odd', no: 1, vote: 'maybe' }),
  ])
  assert.deepEqual(told, [303, 303, 303, 303, 404, 404, 422])
  await closeRoom(house.world.db, house.world.as('cui'), room.id)
  assert.equal(await send(room, seats[0] ?? '', { key: 'late', no: 1, vote: 'agree' }), 422)
  assert.equal(
    await send(room, seats[0] ?? '', { key: 'good 0', no: 1, vote: 'pass' }),
    303,
    'counted before',
  )
  assert.equal(totalOf(await countOn(house.world.db, room, 1)).pass, 4)
})

test('a phone that votes faster than anyone reads is told to wait, the one beside it is not', async () => {
  const { db } = house.world
  const room = await hall(1)
  const sit = async () => ({
    ...{ kind: 'seat' as const, committeeId: room.committee_id, room },
    no: await takeSeat(db, room, newToken()),
  })
  const [machine, neighbour] = [await sit(), await sit()]
  const press = (holder: SeatHolder, turn: number) =>
    dropIn(db, 'test', { holder, statement: 1, vote: 'agree', key: `${holder.no} ${turn}` })
  const told = await Promise.allSettled(Array.from({ length: 250 }, (_, turn) => press(machine, turn)))
  const refused = told.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[]
  assert.equal(refused.length, 10)
  assert.ok(refused.every(({ reason }) => reason instanceof TooMany))
  await press(neighbour, 1)
  assert.equal(totalOf(await countOn(db, room, 1)).agree, 2)
})
