import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeWorld, type World } from '../../../test/world.ts'
import { day } from '../../platform/clock/day.ts'
import { AlreadyDone, FieldRefused, OutOfReach, RuleRefused } from '../../platform/refusals.ts'
import { addProfessional } from '../professionals/professional.ts'
import { shiftsBetween } from '../queries.ts'
import { shiftsToCome } from '../shifts/queries.ts'
import { wishDays } from '../shifts/wishes.ts'
import { daysFor } from './days.ts'
import { drawDays, proposeDays } from './draw.ts'
import { closeRoster, type NewRoster, nameSitters, setRoster } from './roster.ts'

let world: World
before(async () => {
  world = await makeWorld()
})
after(() => world.end())

const wednesdays: NewRoster = {
  ...{ kind: 'listening', title: '周三倾听日', weekday: 3, from: '09:00', to: '11:00' },
  ...{ members: 2, liaisons: 1, apartDays: 0 },
}
const range = { from: day('2026-03-10'), to: day('2026-06-30') }

test('a weekday on a holiday moves to the make-up day, is left out where there is none, and a guessed year says so', () => {
  const may = daysFor(5, day('2026-04-27'), day('2026-05-17'))
  assert.deepEqual(
    may.days.map(({ day, insteadOf }) => [day, insteadOf]),
    [
      ['2026-05-08', null],
      ['2026-05-09', '2026-05-01'],
      ['2026-05-15', null],
    ],
  )
  const spring = daysFor(1, day('2026-04-06'), day('2026-04-06'))
  assert.deepEqual([spring.days, spring.leftOut], [[], ['2026-04-06']])
  assert.ok(daysFor(3, day('2027-03-01'), day('2027-03-31')).days.every(({ certain }) => !certain))
})

test('set, named, looked at and kept: turns are equal, days away are kept free, everyone drawn is told once', async () => {
  const { db, as, account } = world
  const id = await setRoster(db, as('ve'), world.venue, wednesdays)
  await assert.rejects(setRoster(db, as('ve'), world.venue, wednesdays), FieldRefused)
  await assert.rejects(setRoster(db, as('bo'), world.venue, wednesdays), OutOfReach)
  const members = [account.mei, account.mao, account.min]
  await nameSitters(db, as('ve'), id, { members, liaisons: [account.lan] })
  await assert.rejects(nameSitters(db, as('ve'), id, { members: [account.hu] }), OutOfReach)
  await wishDays(db, as('mei'), { wish: 'away', from: '2026-03-11', to: '2026-03-31' })
  const found = await proposeDays(db, as('ve'), id, range.from, range.to)
  assert.ok(found.days.length >= 15)
  for (const { day: on, seats, missing } of found.days) {
    assert.deepEqual([seats.length, missing], [3, []], on)
    if (on <= '2026-03-31') assert.ok(seats.every(({ sitter }) => sitter.id !== account.mei))
  }
  const turns = found.after.filter(({ sitter }) => sitter.seat === 'member').map((one) => one.turns)
  assert.ok(Math.max(...turns) - Math.min(...turns) <= 1, String(turns))
  assert.equal(await drawDays(db, as('ve'), id, { ...range, mark: found.mark }), found.days.length)
  const told = await db.q.selectFrom('messages').select('account_id').where('about_id', '=', id).execute()
  assert.deepEqual(told.map((one) => one.account_id).sort(), [...members, account.lan].sort())
  const board = await shiftsToCome(db, world.committee.id, { venueId: world.venue, most: 100 })
  assert.equal(board.length, found.days.length)
  assert.ok(board[0]?.seated.some(({ hint }) => hint?.zh === '医卫' && hint.en === 'Health'))
  const mine = { ...range, accountId: account.mei }
  const own = await shiftsBetween(db, world.committee.id, mine)
  assert.equal(own.length, board.filter((one) => one.seated.some((s) => s.accountId === account.mei)).length)
})

test('what changed between looking and keeping is looked at again; of two who keep at once one does', async () => {
  const { db, as, account } = world
  const id = await setRoster(db, as('lan'), world.venue, {
    ...wednesdays,
    weekday: 4,
    members: 1,
    liaisons: 0,
  })
  await nameSitters(db, as('lan'), id, { members: [account.mei, account.mao] })
  const { mark } = await proposeDays(db, as('lan'), id, range.from, range.to)
  await nameSitters(db, as('lan'), id, { members: [account.mei] })
  await assert.rejects(drawDays(db, as('lan'), id, { ...range, mark }), RuleRefused)
  const again = await proposeDays(db, as('lan'), id, range.from, range.to)
  const both = await Promise.allSettled(
    ['lan', 've'].map((name) => drawDays(db, as(name as 'lan'), id, { ...range, mark: again.mark })),
  )
  assert.deepEqual(both.map((one) => one.status).sort(), ['fulfilled', 'rejected'])
  await closeRoster(db, as('lan'), id)
  await assert.rejects(closeRoster(db, as('lan'), id), AlreadyDone)
  await assert.rejects(proposeDays(db, as('bo'), id, range.from, range.to), OutOfReach)
})

test('who joins late makes up for nothing', async () => {
  const { db, as, account } = world
  const id = await setRoster(db, as('lan'), world.venue, {
    ...wednesdays,
    weekday: 2,
    members: 1,
    liaisons: 0,
  })
  await nameSitters(db, as('lan'), id, { members: [account.mei, account.mao] })
  const first = { from: day('2026-03-10'), to: day('2026-04-30') }
  const { mark } = await proposeDays(db, as('lan'), id, first.from, first.to)
  await drawDays(db, as('lan'), id, { ...first, mark })
  const before = world.clock.now()
  world.clock.set(new Date('2026-05-02T09:00:00+08:00'))
  await nameSitters(db, as('lan'), id, { members: [account.mei, account.mao, account.min] })
  const later = await proposeDays(db, as('lan'), id, day('2026-05-05'), day('2026-06-15'))
  world.clock.set(before)
  const drawn = later.after.map(({ sitter, turns }) => turns - sitter.turns)
  assert.ok(Math.max(...drawn) - Math.min(...drawn) <= 1, String(drawn))
})

test('lawyers have a roster of their own, and no member is drawn for it', async () => {
  const { db, as } = world
  const lawyer = (name: string) =>
    addProfessional(db, as('lan'), {
      name,
      trade: 'law',
      firm: '青禾律师事务所',
      regionId: world.region.street,
    })
  const ids = [await lawyer('祝清'), await lawyer('蒋禾')]
  await assert.rejects(
    addProfessional(db, as('bo'), {
      name: '某某',
      trade: 'law',
      firm: '某所',
      regionId: world.region.street,
    }),
    OutOfReach,
  )
  const own: NewRoster = { ...wednesdays, kind: 'professional', title: '律师坐班', members: 1, liaisons: 0 }
  const id = await setRoster(db, as('lan'), world.venue, own)
  await nameSitters(db, as('lan'), id, { professionals: ids, members: [world.account.mei] })
  const found = await proposeDays(db, as('lan'), id, range.from, range.to)
  const seats = found.days.flatMap((one) => one.seats)
  assert.ok(seats.length > 10 && seats.every(({ sitter }) => !sitter.account))
})
