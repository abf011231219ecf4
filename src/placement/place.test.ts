import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { placeAside } from './aside.ts'
import { costsOf } from './cost.ts'
import { measuresOf } from './measure.ts'
import { question } from './people.fixture.ts'
import { type Outcome, place } from './place.ts'
import { evenLevels, evenSeats, type Problem, type Rule } from './problem.ts'
import { brokenBy } from './rules.ts'

type PlacedOutcome = Extract<Outcome, { kind: 'placed' }>

async function placed(problem: Problem): Promise<PlacedOutcome> {
  const outcome = await place(problem)
  assert.equal(outcome.kind, 'placed', JSON.stringify(outcome))
  return outcome as PlacedOutcome
}

/** Every arrangement there is. */
function best(problem: Problem): number | null {
  const costs = costsOf(problem)
  const { members, venues } = problem
  let least: number | null = null
  for (let code = 0; code < venues.length ** members.length; code += 1) {
    const at = members.map((_, m) => Math.floor(code / venues.length ** m) % venues.length)
    const seats = members.map(({ id }, m) => ({ member: id, venue: venues[at[m] as number]?.id as string }))
    const cost = at.reduce((sum, v, m) => sum + costs.cost(m, v), 0)
    if ((least === null || cost < least) && brokenBy(problem, seats).length === 0) least = cost
  }
  return least
}

const anyRule = (people: number, places: number): fc.Arbitrary<Rule> => {
  const member = fc.nat(people - 1).map((at) => `m${at}`)
  const venue = fc.nat(places - 1).map((at) => `v${at}`)
  const kind = <K extends Rule['kind']>(one: K) => fc.constant(one)
  const limits = { least: fc.nat(2), most: fc.integer({ min: 2, max: 3 }) }
  return fc.oneof(
    fc.record({ kind: kind('seats'), venue, ...limits }),
    fc.record({ kind: kind('level'), venue, level: fc.constantFrom('city', 'county'), ...limits }),
    fc.record({ kind: kind('leader'), venue }),
    fc.record({ kind: kind('sector'), venue, sector: fc.constantFrom('arts', 'trade'), least: fc.nat(1) }),
    fc.record({ kind: kind('fixed'), member, venue }),
    fc.record({ kind: kind('recused'), member, venue }),
    fc.record({ kind: kind('together'), one: member, other: member }),
    fc.record({ kind: kind('wish'), member, venue }),
  )
}

describe('place', () => {
  it('finds the best of all arrangements, or none where there is none', async () => {
    const seen = { placed: 0, refused: 0 }
    const asked = fc.record({
      people: fc.integer({ min: 2, max: 6 }),
      places: fc.integer({ min: 2, max: 3 }),
      seed: fc.nat(1e6),
    })
    const withRules = asked.chain((size) =>
      fc.array(anyRule(size.people, size.places), { maxLength: 6 }).map((rules) => ({ ...size, rules })),
    )
    await fc.assert(
      fc.asyncProperty(withRules, async ({ people, places, seed, rules }) => {
        const problem = { ...question(people, places, seed), rules }
        const outcome = await place(problem)
        const least = best(problem)
        if (outcome.kind === 'placed') {
          assert.deepEqual(brokenBy(problem, outcome.seats), [])
          assert.ok(least !== null && Math.abs(outcome.total - least) < 1e-6, `${outcome.total} ${least}`)
          assert.ok(outcome.proven)
          seen.placed += 1
        } else {
          assert.equal(least, null, JSON.stringify(outcome))
          seen.refused += 1
        }
      }),
      { numRuns: 150, seed: 7 },
    )
    assert.ok(seen.placed >= 20 && seen.refused >= 20, JSON.stringify(seen))
  })

  it('looks at few pairs and finds what looking at all finds', async () => {
    const many = question(400, 40, 5)
    const leaders = many.venues.map(({ id }): Rule => ({ kind: 'leader', venue: id }))
    const problem = { ...many, rules: [...evenSeats(400, many.venues), ...leaders] }
    const { total, bound, proven, seats } = await placed(problem)
    assert.ok(proven)
    assert.ok(total - bound < 1e-3)
    assert.deepEqual(brokenBy(problem, seats), [])
    assert.ok(Math.abs(measuresOf(problem, seats).cost - total) < 1e-6)
  })

  it('places 226 members in 18 communities, twelve or thirteen each', async () => {
    const asked = question(226, 18)
    const { seats } = await placed({ ...asked, rules: evenSeats(226, asked.venues) })
    const sizes = [...Map.groupBy(seats, ({ venue }) => venue).values()].map(({ length }) => length)
    assert.deepEqual([...new Set(sizes)].sort(), [12, 13])
  })

  it('keeps the seats of each level: 48 and 240 into 24 are two and ten each', async () => {
    const asked = question(288, 24)
    const members = asked.members.map((one, at) => ({ ...one, level: at < 48 ? 'city' : 'county' }))
    const problem = { ...asked, members, rules: evenLevels(members, asked.venues) }
    const { seats } = await placed(problem)
    const levelOf = new Map(members.map(({ id, level }) => [id, level]))
    for (const { id } of asked.venues) {
      const here = seats.filter(({ venue }) => venue === id).map(({ member }) => levelOf.get(member))
      assert.equal(here.filter((level) => level === 'city').length, 2)
      assert.equal(here.length, 12)
    }
  })

  it('gives the same answer to the same question', async () => {
    const problem = { ...question(90, 9, 3), rules: evenSeats(90, question(90, 9, 3).venues) }
    assert.deepEqual(await place(problem), await place(structuredClone(problem)))
  })

  it('prefers a wish, a need, and staying, by what they weigh', async () => {
    const asked = question(1, 2, 9)
    const near = { point: { latitude: 38, longitude: 100 }, path: [] }
    const far = { point: { latitude: 38.09, longitude: 100 }, path: [] }
    const member = { ...(asked.members[0] as (typeof asked.members)[0]), home: near, work: null }
    const venues = [
      { id: 'near', at: near, needs: [] },
      { id: 'far', at: far, needs: [] },
    ]
    const at = async (more: Partial<Problem>) =>
      (await placed({ ...asked, members: [member], venues, ...more })).seats[0]?.venue
    assert.equal(await at({}), 'near')
    assert.equal(await at({ wishes: [{ member: member.id, venue: 'far' }] }), 'far')
    assert.equal(await at({ members: [{ ...member, today: 'far' }] }), 'near', 'ten kilometres for three')
    const needy = venues.map((one) => ({ ...one, needs: one.id === 'far' ? ['a', 'b'] : [] }))
    assert.equal(await at({ venues: needy, members: [{ ...member, strengths: ['a', 'b'] }] }), 'far')
  })

  it('computes in a thread of its own while this one goes on', async () => {
    const asked = question(300, 30, 2)
    let ticks = 0
    const clock = setInterval(() => {
      ticks += 1
    }, 5)
    const problem = { ...asked, rules: evenSeats(300, asked.venues) }
    const outcome = await placeAside(problem)
    clearInterval(clock)
    assert.deepEqual(outcome, await place(problem))
    assert.ok(ticks > 5, `${ticks} ticks`)
  })
})
