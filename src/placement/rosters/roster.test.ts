import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Asked, drawRoster, type Sitter } from './roster.ts'

const sitter = (id: string, more: Partial<Sitter> = {}): Sitter => ({
  ...{ id, before: 0, last: null, away: new Set<number>(), glad: new Set<number>() },
  ...more,
})
const weekly = (count: number, seats: number) =>
  Array.from({ length: count }, (_, at) => ({ day: 7 * at, seats }))

async function turnsOf(asked: Asked) {
  const roster = await drawRoster(asked)
  const turns = new Map(asked.sitters.map(({ id, before }) => [id, before]))
  for (const id of roster.seats.flat()) turns.set(id, (turns.get(id) ?? 0) + 1)
  return { roster, turns: [...turns.values()] }
}
const spread = (turns: readonly number[]) => Math.max(...turns) - Math.min(...turns)

test('a year of Wednesdays for 37 members: nobody sits more than once more than another, and never too soon', async () => {
  const sitters = Array.from({ length: 37 }, (_, at) => sitter(`m${at}`))
  const asked = { sitters, days: weekly(52, 2), apart: 28 }
  const { roster, turns } = await turnsOf(asked)
  assert.ok(roster.proven)
  assert.deepEqual([roster.missing, spread(turns)], [[], 1])
  for (const { id } of sitters) {
    const days = roster.seats.flatMap((ids, at) => (ids.includes(id) ? [7 * at] : []))
    assert.ok(
      days.every((day, at) => at === 0 || day - (days[at - 1] ?? 0) >= 28),
      `${id}: ${days}`,
    )
  }
  assert.deepEqual((await drawRoster(asked)).seats, roster.seats, 'the same question has the same answer')
})

test('who sat more before sits less now, and a wish never makes the shares unequal', async () => {
  const sitters = [
    sitter('a', { before: 3, glad: new Set([0, 7, 14, 21]) }),
    sitter('b', { glad: new Set([0]) }),
    sitter('c'),
  ]
  const { roster, turns } = await turnsOf({ sitters, days: weekly(4, 1), apart: 0 })
  assert.deepEqual(turns, [3, 2, 2])
  assert.deepEqual(roster.seats[0], ['b'], 'the wish decides which day')
})

test('nobody is drawn for a day away; a seat that nobody can take stays empty and is named', async () => {
  const gone = new Set([7])
  const { roster } = await turnsOf({
    sitters: [sitter('a', { away: gone }), sitter('b', { away: gone })],
    days: weekly(3, 1),
    apart: 0,
  })
  assert.deepEqual(roster.missing, [{ day: 7, seats: 1 }])
  assert.deepEqual(roster.seats[1], [])
})

test('rather too soon than an empty chair; rather somebody else than too soon after the last time', async () => {
  const alone = await drawRoster({ sitters: [sitter('a')], days: weekly(2, 1), apart: 28 })
  assert.deepEqual(alone.seats, [['a'], ['a']])
  const two = await drawRoster({
    sitters: [sitter('a', { last: -7 }), sitter('b', { before: 1 })],
    days: weekly(1, 1),
    apart: 28,
  })
  assert.deepEqual(two.seats, [['b']])
})

test('no other roster is cheaper: tried against every one of small questions', async () => {
  const days = fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 2, maxLength: 4 })
  const person = fc.record({
    before: fc.integer({ min: 0, max: 2 }),
    away: fc.array(fc.integer({ min: 0, max: 3 })),
  })
  await fc.assert(
    fc.asyncProperty(days, fc.array(person, { minLength: 1, maxLength: 3 }), async (seats, people) => {
      const sitters = people.map(({ before, away }, at) =>
        sitter(`p${at}`, { before, away: new Set(away.map((day) => 7 * day)) }),
      )
      const asked = { sitters, days: seats.map((n, at) => ({ day: 7 * at, seats: n })), apart: 0 }
      const { roster, turns } = await turnsOf(asked)
      const cost = (all: readonly number[], missing: number) =>
        missing * 100_000 + all.reduce((sum, n) => sum + n * n, 0)
      const missing = roster.missing.reduce((sum, one) => sum + one.seats, 0)
      assert.equal(
        cost(turns, missing),
        Math.min(...everyRoster(asked).map((one) => cost(one.turns, one.missing))),
      )
    }),
    { numRuns: 60 },
  )
})

/** Each day has one seat or none: everybody who is there, or nobody. */
function everyRoster({ sitters, days }: Asked): { turns: number[]; missing: number }[] {
  let all = [{ turns: sitters.map(({ before }) => before), missing: 0 }]
  for (const { day, seats } of days.filter((one) => one.seats > 0))
    all = all.flatMap(({ turns, missing }) => [
      { turns, missing: missing + seats },
      ...sitters.flatMap(({ away }, who) =>
        away.has(day) ? [] : [{ turns: turns.map((n, at) => (at === who ? n + 1 : n)), missing }],
      ),
    ])
  return all
}

test('where no day is asked for, nobody sits', async () => {
  const nobody = { seats: [], missing: [], proven: true }
  assert.deepEqual(await drawRoster({ sitters: [sitter('a')], days: [], apart: 28 }), nobody)
})

test('a question that is wrong says so', async () => {
  await assert.rejects(drawRoster({ sitters: [sitter('a'), sitter('a')], days: [], apart: 0 }), RangeError)
  await assert.rejects(drawRoster({ sitters: [], days: [...weekly(2, 1)].reverse(), apart: 0 }), /ascending/)
})
