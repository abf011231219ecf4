import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { matterIn } from '../../../test/matter-in.ts'
import { makeWorld, type PersonName, type World } from '../../../test/world.ts'
import { receive } from '../../intake/submissions/receive.ts'
import { day } from '../../platform/clock/day.ts'
import { AlreadyDone, OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import { listeningShelves } from '../desk.ts'
import type { Server } from '../hands.ts'
import { drawDays, proposeDays } from '../rosters/draw.ts'
import { nameSitters, setRoster } from '../rosters/roster.ts'
import { findSwap, swapsAskedOf } from '../swaps/queries.ts'
import { standInsFor } from '../swaps/stand-ins.ts'
import { askSwap, declineSwap, takeSwap, withdrawSwap } from '../swaps/swap.ts'
import { listeningFigures, saidOn } from './figures.ts'
import { isWith, type Shift, shiftsToCome } from './queries.ts'
import { freeHolidays, remind } from './reminders.ts'
import { cancelShift, holdShift, seatByHand } from './shift.ts'
import { wishDays } from './wishes.ts'

let world: World
let days: Shift[]
before(async () => {
  world = await makeWorld()
  const { db, as, account } = world
  const rule = { kind: 'listening', title: '周三倾听日', weekday: 3, from: '09:00', to: '11:00' } as const
  const id = await setRoster(db, as('ve'), world.venue, { ...rule, members: 1, liaisons: 1, apartDays: 0 })
  const members = [account.mei, account.mao, account.min]
  await nameSitters(db, as('ve'), id, { members, liaisons: [account.lan] })
  const range = { from: day('2026-03-10'), to: day('2026-06-30') }
  const { mark } = await proposeDays(db, as('ve'), id, range.from, range.to)
  await drawDays(db, as('ve'), id, { ...range, mark })
  await reread()
})
after(() => world.end())

/** At the table, entered by the liaison: no second form. */
async function saysSomething(): Promise<string> {
  const { submissionId } = await receive(world.db, world.as('lan'), {
    ...{ channel: 'reception', kind: 'problem', words: '楼道的灯坏了', onWordOf: 'self' },
    ...{ regionId: world.region.estate, venueId: world.venue },
    person: { tellThrough: 'nothing' },
    consents: ['handling'],
  })
  return submissionId
}

async function reread() {
  days = await shiftsToCome(world.db, world.committee.id, { most: 100 })
}
const nameOf = (accountId: string | null) =>
  (['mei', 'mao', 'min'] as const).find((name) => world.account[name] === accountId) as 'mei' | 'mao' | 'min'
/** The nth day, who sits on it and the two who do not. */
async function dayNo(at: number) {
  await reread()
  const shift = days[at] as Shift
  const seat = shift.seated.find((one) => one.seat === 'member')
  const sits = nameOf(seat?.accountId ?? null)
  const others = (['mei', 'mao', 'min'] as const).filter((name) => name !== sits)
  return { shift, seatId: seat?.seatId ?? '', sits, others: others as [PersonName, PersonName] }
}
const as = (name: PersonName) => world.as(name) as Server
const sittingOn = async (at: number) => (await dayNo(at)).sits

test('two taps: one asks a colleague, the colleague says yes, and the day is theirs; a second yes changes nothing', async () => {
  const { seatId, sits, others } = await dayNo(0)
  const swap = await askSwap(world.db, as(sits), seatId, { of: world.account[others[0]] })
  await assert.rejects(askSwap(world.db, as(sits), seatId, {}), AlreadyDone)
  await assert.rejects(takeSwap(world.db, as(others[1]), swap), OutOfReach)
  await assert.rejects(findSwap(world.db, as(others[1]), swap), OutOfReach)
  await takeSwap(world.db, as(others[0]), swap)
  assert.equal(await sittingOn(0), others[0])
  await assert.rejects(takeSwap(world.db, as(others[0]), swap), AlreadyDone)
  await assert.rejects(askSwap(world.db, as(sits), seatId, {}), OutOfReach, 'it is no longer theirs to give')
})

test('given to whoever is free: of two who answer at once, one has it', async () => {
  const { seatId, sits, others } = await dayNo(1)
  const swap = await askSwap(world.db, as(sits), seatId, {})
  const shelf = listeningShelves.find(({ key }) => key === 'service.swaps')
  for (const name of others)
    assert.deepEqual(
      (await shelf?.lines(world.db, world.as(name)))?.map(({ key }) => key),
      [swap],
    )
  const both = await Promise.allSettled(others.map((name) => takeSwap(world.db, as(name), swap)))
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  const winner = others[both.findIndex(({ status }) => status === 'fulfilled')]
  assert.equal(await sittingOn(1), winner)
  assert.deepEqual(await swapsAskedOf(world.db, world.as(others[0])), [])
})

test('a day for a day: both change hands, or neither', async () => {
  const { shift, seatId, sits, others } = await dayNo(2)
  const wanted = {
    shift_id: shift.id,
    seat: 'member',
    account_id: world.account[sits],
    roster_id: shift.rosterId,
  }
  const free = await standInsFor(world.db, world.committee.id, { ...wanted, day: shift.day })
  const colleague = free.find(({ accountId }) => accountId === world.account[others[0]])
  const backAt = days.findIndex((one) => one.seated.some(({ seatId }) => seatId === colleague?.back?.seatId))
  const wish = { of: colleague?.accountId, backSeat: colleague?.back?.seatId }
  const swap = await askSwap(world.db, as(sits), seatId, wish)
  await takeSwap(world.db, as(others[0]), swap)
  assert.equal(await sittingOn(2), others[0])
  assert.equal(await sittingOn(backAt), sits)
})

test('who is away is not asked; a no tells the asker; a request can be taken back', async () => {
  const { shift, seatId, sits, others } = await dayNo(4)
  await wishDays(world.db, as(others[0]), { wish: 'away', from: shift.day, to: shift.day })
  await assert.rejects(askSwap(world.db, as(sits), seatId, { of: world.account[others[0]] }), RuleRefused)
  const asked = await askSwap(world.db, as(sits), seatId, { of: world.account[others[1]] })
  await declineSwap(world.db, as(others[1]), asked)
  await assert.rejects(declineSwap(world.db, as(others[1]), asked), AlreadyDone)
  const open = await askSwap(world.db, as(sits), seatId, {})
  await assert.rejects(withdrawSwap(world.db, as(others[1]), open), OutOfReach)
  const asksHer = async () => (await swapsAskedOf(world.db, as(others[1]))).some(({ id }) => id === open)
  assert.equal(await asksHer(), true)
  await declineSwap(world.db, as(others[1]), open)
  assert.equal(await asksHer(), false, 'that day she is away, and nobody is told')
  await withdrawSwap(world.db, as(sits), open)
  await assert.rejects(takeSwap(world.db, as(others[1]), open), AlreadyDone)
})

test('reminded once, the day before', async () => {
  world.clock.set(new Date('2026-03-10T15:00:00+08:00'))
  assert.deepEqual(await remind(world.db, world.committee.id), { reminded: 1 })
  assert.deepEqual(await remind(world.db, world.committee.id), { reminded: 0 })
  const told = await world.db.q
    .selectFrom('messages')
    .select(['account_id', 'subject'])
    .where('about_kind', '=', 'shift')
    .where('subject', '=', '明天轮到您坐班')
    .where('channel', '=', 'desk')
    .execute()
  assert.equal(told.length, 2)
})

test('held: attendance is ticked once, what was said that day is counted, with what came of it', async () => {
  const { shift } = await dayNo(0)
  const seats = shift.seated.map(({ seatId }) => seatId)
  await assert.rejects(holdShift(world.db, world.as('ve'), shift.id, seats), RuleRefused, 'not yet')
  world.clock.set(new Date('2026-03-11T10:00:00+08:00'))
  await assert.rejects(askSwap(world.db, as((await dayNo(0)).sits), seats[0] ?? '', {}), RuleRefused)
  const said = await saysSomething()
  const matter = await matterIn(world, { verbs: ['settleDirectly'] })
  await world.db.q.updateTable('submissions').set({ matter_id: matter.id }).where('id', '=', said).execute()
  await assert.rejects(holdShift(world.db, world.as('bo'), shift.id, seats), OutOfReach)
  await holdShift(world.db, world.as('ve'), shift.id, seats)
  await assert.rejects(holdShift(world.db, world.as('ve'), shift.id, []), AlreadyDone)
  const range = { from: day('2026-03-01'), to: day('2026-03-31') }
  const figures = await listeningFigures(world.db, world.committee.id, range)
  const behind = await saidOn(world.db, world.committee.id, shift.id)
  assert.deepEqual(
    behind.map(({ id }) => id),
    [said],
  )
  assert.deepEqual([figures.days, figures.sat, figures.liaisons], [1, 1, 1])
  assert.equal(figures.opinions, 1)
  assert.deepEqual(
    [figures.replied, figures.implemented],
    [
      { n: 0, d: 0 },
      { n: 1, d: 1 },
    ],
  )
  world.clock.set(new Date('2026-04-11T10:00:00+08:00'))
  const later = await listeningFigures(world.db, world.committee.id, range)
  assert.deepEqual(later.replied, { n: 0, d: 1 }, 'past the day by which people are to be told')
})

test('cancelled with its reason; an empty chair is filled by hand, once', async () => {
  const { shift, sits, others } = await dayNo(5)
  await world.db.q
    .updateTable('shift_seats')
    .set({ left_at: world.clock.now() })
    .where('shift_id', '=', shift.id)
    .where('account_id', '=', world.account[sits])
    .execute()
  await assert.rejects(seatByHand(world.db, world.as('ve'), shift.id, world.account.hu), {
    field: 'personId',
  })
  await seatByHand(world.db, world.as('ve'), shift.id, world.account[others[0]])
  await assert.rejects(seatByHand(world.db, world.as('ve'), shift.id, world.account[others[1]]), {
    field: 'personId',
  })
  await cancelShift(world.db, world.as('ve'), shift.id, '下大雪')
  await assert.rejects(cancelShift(world.db, world.as('ve'), shift.id, '下大雪'), AlreadyDone)
  assert.ok(!(await shiftsToCome(world.db, world.committee.id)).some(({ id }) => id === shift.id))
  assert.ok(isWith(shift, world.as(sits)))
})

test('a day that turned out to be a holiday is given free, once', async () => {
  const planned = days.find((one) => one.state === 'planned' && one.day > '2026-04-01') as Shift
  await world.db.q.updateTable('shifts').set({ day: '2026-05-01' }).where('id', '=', planned.id).execute()
  assert.deepEqual(await freeHolidays(world.db, world.committee.id), { freed: 1 })
  assert.deepEqual(await freeHolidays(world.db, world.committee.id), { freed: 0 })
})
