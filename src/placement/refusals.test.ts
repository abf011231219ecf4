import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { question } from './people.fixture.ts'
import { place } from './place.ts'
import { evenSeats, type Problem, type Rule } from './problem.ts'

const faults = async (problem: Problem) => {
  const outcome = await place(problem)
  return outcome.kind === 'faults' ? outcome.faults : assert.fail(outcome.kind)
}
const conflict = async (problem: Problem) => {
  const outcome = await place(problem)
  return outcome.kind === 'conflict' ? outcome : assert.fail(JSON.stringify(outcome))
}

describe('a question that cannot be answered', () => {
  const asked = question(10, 2)

  it('says what is wrong with it', async () => {
    assert.deepEqual(await faults({ ...asked, members: [] }), [{ kind: 'nobody' }])
    assert.deepEqual(await faults({ ...asked, venues: [] }), [{ kind: 'nowhere' }])
    const [first] = asked.members
    assert.ok(first)
    const nan = { ...first, home: { point: { latitude: Number.NaN, longitude: 100 }, path: [] } }
    assert.deepEqual(await faults({ ...asked, members: [nan] }), [{ kind: 'badPoint', id: 'm0' }])
    assert.deepEqual(await faults({ ...asked, members: [first, first] }), [{ kind: 'twice', id: 'm0' }])
    const lost: Rule = { kind: 'fixed', member: 'm0', venue: 'gone' }
    assert.deepEqual(await faults({ ...asked, rules: [lost] }), [{ kind: 'unknown', id: 'gone', rule: lost }])
    const wishes = [{ member: 'nobody', venue: 'v0' }]
    assert.deepEqual(await faults({ ...asked, wishes }), [{ kind: 'unknown', id: 'nobody', rule: null }])
    const weights = { ...asked.weights, wish: Number.NaN }
    assert.deepEqual(await faults({ ...asked, weights }), [{ kind: 'badFigure', what: 'wish' }])
    const turned: Rule = { kind: 'seats', venue: 'v0', least: 3, most: 2 }
    assert.deepEqual(await faults({ ...asked, rules: [turned] }), [{ kind: 'badFigure', what: 'seats v0' }])
  })

  it('counts the seats and the people that are missing', async () => {
    const seats = asked.venues.map(({ id }): Rule => ({ kind: 'seats', venue: id, least: 0, most: 4 }))
    const [short] = await faults({ ...asked, rules: seats })
    assert.ok(short?.kind === 'seatsMissing' && short.missing === 2)
    const plain = asked.members.map((one, at) => ({ ...one, standing: at === 0 }))
    const leaders = asked.venues.map(({ id }): Rule => ({ kind: 'leader', venue: id }))
    const [none] = await faults({ ...asked, members: plain, rules: leaders })
    assert.ok(none?.kind === 'peopleMissing' && none.missing === 1)
  })
})

describe('rules that contradict each other', () => {
  const asked = question(12, 3)
  const even = evenSeats(12, asked.venues)
  const leaders = asked.venues.map(({ id }): Rule => ({ kind: 'leader', venue: id }))

  it('are named, and no others', async () => {
    const clash: Rule[] = [
      { kind: 'fixed', member: 'm0', venue: 'v0' },
      { kind: 'fixed', member: 'm1', venue: 'v2' },
      { kind: 'together', one: 'm0', other: 'm1' },
    ]
    const idle: Rule[] = [
      { kind: 'recused', member: 'm5', venue: 'v1' },
      { kind: 'fixed', member: 'm7', venue: 'v1' },
    ]
    const found = await conflict({ ...asked, rules: [...even, ...leaders, ...idle, ...clash] })
    assert.deepEqual(found, { kind: 'conflict', rules: clash, smallest: true })
  })

  it('are the smallest set where several contradict', async () => {
    const five = ['m0', 'm1', 'm2', 'm3', 'm4'].map((member): Rule => ({ kind: 'wish', member, venue: 'v0' }))
    const two: Rule[] = [
      { kind: 'recused', member: 'm9', venue: 'v1' },
      { kind: 'fixed', member: 'm9', venue: 'v1' },
    ]
    const found = await conflict({ ...asked, rules: [...even, ...five, ...two] })
    assert.deepEqual(found, { kind: 'conflict', rules: two, smallest: true })
    const wishes = await conflict({ ...asked, rules: [...even, ...five] })
    assert.deepEqual(wishes.rules, [even[0], ...five], 'four seats and five who must have one')
  })

  it('hold without any one of them, and no smaller set contradicts', async () => {
    let seen = 0
    const member = fc.nat(5).map((at) => `m${at}`)
    const venue = fc.nat(2).map((at) => `v${at}`)
    const rule: fc.Arbitrary<Rule> = fc.oneof(
      fc.record({ kind: fc.constant('fixed' as const), member, venue }),
      fc.record({ kind: fc.constant('recused' as const), member, venue }),
      fc.record({ kind: fc.constant('together' as const), one: member, other: member }),
      fc.record({ kind: fc.constant('leader' as const), venue }),
      fc.record({
        ...{ kind: fc.constant('seats' as const), venue },
        ...{ least: fc.nat(2), most: fc.integer({ min: 2, max: 3 }) },
      }),
    )
    const small = question(6, 3)
    const clashes = async (rules: Rule[]) => (await place({ ...small, rules })).kind !== 'placed'
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(rule, { maxLength: 9, selector: (one) => JSON.stringify(one) }),
        async (rules) => {
          const outcome = await place({ ...small, rules })
          if (outcome.kind !== 'conflict') return
          seen += 1
          assert.ok(outcome.smallest)
          const sizes = subsets(rules).filter(({ length }) => length < outcome.rules.length)
          for (const fewer of sizes) assert.ok(!(await clashes(fewer)), JSON.stringify({ fewer, rules }))
          assert.ok(await clashes(outcome.rules))
        },
      ),
      { numRuns: 60, seed: 11 },
    )
    assert.ok(seen >= 8, `${seen} conflicts seen`)
  })
})

function subsets<T>(all: readonly T[]): T[][] {
  const sets: T[][] = [[]]
  for (const one of all) sets.push(...sets.map((set) => [...set, one]))
  return sets
}
