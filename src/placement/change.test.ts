import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { comparedWithToday, costOfChange } from './change.ts'
import { kmBetween, spotOf } from './distance.ts'
import { whyHere } from './explain.ts'
import { measuresOf } from './measure.ts'
import { question } from './people.fixture.ts'
import { place } from './place.ts'
import { evenSeats, type Problem, type Rule, type Seat } from './problem.ts'

const asked = question(24, 4, 6)
const rules: Rule[] = [...evenSeats(24, asked.venues), { kind: 'recused', member: 'm1', venue: 'v0' }]
const problem: Problem = { ...asked, rules }
const outcome = await place(problem)
const seats: Seat[] = outcome.kind === 'placed' ? outcome.seats : assert.fail(outcome.kind)
const venueOf = (member: string) => seats.find((one) => one.member === member)?.venue
const elsewhere = (member: string) => seats.find(({ venue }) => venue !== venueOf(member)) as Seat

describe('a change by hand', () => {
  it('says what a move would cost and which rules it breaks', () => {
    const to = elsewhere('m0').venue
    const cost = costOfChange(problem, seats, { kind: 'move', member: 'm0', to })
    assert.equal(cost.after.imbalance, 2)
    assert.deepEqual(cost.breaks.map(({ now }) => now).sort(), [5, 7])
    assert.equal(venueOf('m0') !== to, true, 'nothing is changed yet')
    assert.equal(cost.seats.find(({ member }) => member === 'm0')?.venue, to)
  })

  it('says that a swap in a best placement helps nobody on the whole', () => {
    for (const { member: other } of seats.filter(({ venue }) => venue !== venueOf('m0'))) {
      const { before, after, breaks } = costOfChange(problem, seats, { kind: 'swap', member: 'm0', other })
      if (breaks.length === 0) assert.ok(after.cost >= before.cost - 1e-9, other)
      assert.equal(after.imbalance, 0)
    }
  })

  it('names a recusal that is broken, and refuses who has no seat', () => {
    const there = seats.find(({ venue }) => venue === 'v0') as Seat
    const { breaks } = costOfChange(problem, seats, { kind: 'swap', member: 'm1', other: there.member })
    assert.deepEqual(breaks, [{ rule: rules.at(-1) }])
    assert.throws(() => costOfChange(problem, seats, { kind: 'move', member: 'x', to: 'v0' }), RangeError)
  })
})

describe('why here', () => {
  it('ranks the way, and names for each better place the rule that stands before it', () => {
    let better = 0
    for (const { id } of problem.members) {
      const why = whyHere(problem, seats, id)
      assert.equal(why.venue, venueOf(id))
      assert.ok(why.rank !== null && why.rank >= 1 && why.rank <= 4)
      for (const one of why.instead) {
        better += 1
        assert.ok(one.breaks.length > 0, 'a better place that breaks nothing would have been taken')
      }
    }
    assert.ok(better > 0)
  })
})

describe('compared with today', () => {
  it('counts who moves and what their ways become', () => {
    const members = problem.members.map((one, at) => ({ ...one, today: at < 12 ? 'v1' : null }))
    const { today, placedToday, proposed, moves } = comparedWithToday({ ...problem, members }, seats)
    assert.equal(placedToday, 12)
    assert.equal(today.imbalance, 12)
    const stay = seats.filter(({ venue }, at) => at < 12 && venue === 'v1').length
    assert.equal(moves.length, 24 - stay)
    assert.deepEqual(proposed, measuresOf({ ...problem, members }, seats))
    assert.ok(moves.every(({ from, kmBefore }) => (from === null) === (kmBefore === null)))
  })
})

describe('distance', () => {
  it('is measured over the ground where both points are known, else in the tree', () => {
    const at = (latitude: number, longitude: number, path: string[] = []) =>
      spotOf({ point: { latitude, longitude }, path })
    // Beijing to Shanghai.
    assert.ok(Math.abs(kmBetween(at(39.9042, 116.4074), at(31.2304, 121.4737)) - 1067) < 3)
    assert.equal(kmBetween(at(39, 116), at(39, 116)), 0)
    const tree = (...path: string[]) => spotOf({ path })
    assert.equal(kmBetween(tree('c', 't', 'v'), tree('c', 't', 'v')), 1)
    assert.equal(kmBetween(tree('c', 't', 'v'), tree('c', 't', 'w')), 5)
    assert.equal(kmBetween(tree('c', 't', 'v'), tree('c', 'u', 'w')), 15)
    assert.equal(kmBetween(at(39, 116, ['c', 't']), tree('c', 't')), 1, 'one point alone is no distance')
  })
})
