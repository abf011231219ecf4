import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { lots } from './axes/start.ts'
import { type Ballots, ballotsOf, UnreadableVotes, type VoteColumns } from './ballots/ballots.ts'
import { digestOf } from './digest.ts'
import { adjustedRand } from './groups/agreement.ts'
import { type Conversation, conversationOf, grown, nobodyYet, withRemoved } from './growing.ts'
import { opinionMapOf } from './opinion-map.ts'

type Cast = [person: number, statement: number, vote: number]

const columns = (cast: readonly Cast[]): VoteColumns => ({
  person: Uint32Array.from(cast, ([person]) => person),
  statement: Uint32Array.from(cast, ([, statement]) => statement),
  vote: Int8Array.from(cast, ([, , vote]) => vote),
})
const ballots = (cast: readonly Cast[], people: number, statements: number): Ballots =>
  ballotsOf(columns(cast), people, statements)
const nothing = { people: new Set<number>(), statements: new Set<number>() }

/** Two camps of opposite mind on all statements but the last two, which all agree on; a twentieth votes astray. */
function twoCamps(people: number, statements: number): Cast[] {
  const lot = lots(9)
  return Array.from({ length: people }, (_, person) =>
    Array.from({ length: statements }, (__, statement): Cast => {
      const camp = person % 2 === 0 ? 1 : -1
      const shared = statement >= statements - 2
      const mind = shared ? 1 : statement % 2 === 0 ? camp : -camp
      return [person, statement, lot() < 0.05 ? -mind : mind]
    }),
  ).flat()
}

const anyVotes = fc.array(fc.tuple(fc.nat({ max: 19 }), fc.nat({ max: 7 }), fc.constantFrom(-1, 0, 1)), {
  minLength: 100,
  maxLength: 240,
}) as fc.Arbitrary<Cast[]>

test('two camps are found, and what both share', () => {
  const map = opinionMapOf(ballots(twoCamps(60, 12), 60, 12))
  assert.equal(map.verdict, 'groups')
  const camps = Array.from({ length: 60 }, (_, person) => person % 2)
  assert.equal(adjustedRand([...map.groupOf], camps), 1)
  assert.deepEqual(map.bridging.map(({ statement, side }) => [statement, side]).sort(), [
    [10, 'agree'],
    [11, 'agree'],
  ])
  assert.ok(map.divisive.every(({ statement }) => statement < 10))
  assert.ok(map.groups.every(({ claims }) => claims.length > 0))
})

test('votes without camps are told as no clear groups', () => {
  const lot = lots(3)
  const cast = Array.from(
    { length: 100 * 20 },
    (_, at): Cast => [at % 100, Math.floor(at / 100), lot() < 0.5 ? 1 : -1],
  )
  assert.equal(opinionMapOf(ballots(cast, 100, 20)).verdict, 'noClearGroups')
})

test('grown vote by vote is the same as made anew', () => {
  fc.assert(
    fc.property(anyVotes, fc.nat(240), (cast, cut) => {
      const first = columns(cast.slice(0, cut))
      const then = grown(grown(nobodyYet(8), first, 20, 8), columns(cast.slice(cut)), 20, 8)
      const anew = conversationOf(ballots(cast, 20, 8), nothing)
      assert.deepEqual(digestOf(then.ballots, then.map), digestOf(anew.ballots, anew.map))
      assert.deepEqual(then.tally, anew.tally)
      assert.deepEqual(then.map, anew.map)
    }),
    { numRuns: 60 },
  )
})

test('grown in many steps, with people and statements taken out, two ways from one beginning', () => {
  fc.assert(
    fc.property(
      anyVotes,
      anyVotes,
      fc.subarray([0, 3, 7, 12]),
      fc.subarray([1, 5]),
      (cast, other, gone, shut) => {
        const removed = { people: new Set(gone), statements: new Set(shut) }
        const steps = (from: Conversation, votes: Cast[]) =>
          Array.from({ length: Math.ceil(votes.length / 40) }, (_, at) =>
            votes.slice(40 * at, 40 * at + 40),
          ).reduce((held, more) => grown(held, columns(more), 20, 8), from)
        const half = steps(withRemoved(nobodyYet(8), removed), cast.slice(0, 90))
        const [one, two] = [steps(half, cast.slice(90)), steps(half, other)]
        const anew = (votes: Cast[]) => conversationOf(ballots(votes, 20, 8), removed)
        const same = (left: Conversation, right: Conversation) => {
          assert.deepEqual(digestOf(left.ballots, left.map), digestOf(right.ballots, right.map))
          assert.deepEqual([left.tally, left.map], [right.tally, right.map])
        }
        same(one, anew(cast))
        same(two, anew([...cast.slice(0, 90), ...other]))
        same(withRemoved(one, nothing), conversationOf(ballots(cast, 20, 8), nothing))
      },
    ),
    { numRuns: 15 },
  )
})

test('camps that grow keep their counts when people change sides', () => {
  const cast = twoCamps(80, 12)
  const turned = cast.filter(([person]) => person < 6).map(([person, at, vote]): Cast => [person, at, -vote])
  const half = grown(nobodyYet(12), columns(cast.slice(0, 600)), 80, 12)
  const all = grown(grown(half, columns(cast.slice(600)), 80, 12), columns(turned), 80, 12)
  assert.deepEqual(all.map, conversationOf(ballots([...cast, ...turned], 80, 12), nothing).map)
  assert.equal(all.map.groups.length, 2)
})

test('people and statements taken out leave no trace, and come back whole', () => {
  const cast = twoCamps(40, 10)
  const whole = conversationOf(ballots(cast, 40, 10), nothing)
  const removed = { people: new Set([3, 17]), statements: new Set([4]) }
  const less = withRemoved(whole, removed)
  const kept = cast.filter(([person, at]) => !removed.people.has(person) && !removed.statements.has(at))
  const never = opinionMapOf(ballots(kept, 40, 10), { closed: [4] })
  assert.deepEqual(less.map, never)
  assert.deepEqual(withRemoved(less, nothing).map, whole.map)
})

test('the order in which different people vote does not matter', () => {
  fc.assert(
    fc.property(anyVotes, fc.infiniteStream(fc.nat()), (cast, stream) => {
      const once = [...new Map(cast.map((one) => [`${one[0]} ${one[1]}`, one])).values()]
      const mixed = once
        .map((one) => ({ one, key: stream.next().value as number }))
        .sort((left, right) => left.key - right.key)
        .map(({ one }) => one)
      assert.deepEqual(opinionMapOf(ballots(mixed, 20, 8)), opinionMapOf(ballots(once, 20, 8)))
    }),
    { numRuns: 40 },
  )
})

test('a later vote stands in place of an earlier one', () => {
  const { start, end, vote } = ballots(
    [
      [0, 1, 1],
      [0, 1, -1],
      [0, 0, 1],
    ],
    1,
    2,
  )
  assert.deepEqual(
    [[...start, ...end], [...vote]],
    [
      [0, 2],
      [1, -1],
    ],
  )
})

test('votes on what does not exist, and numbers that are no votes, are named with their row', () => {
  const refused = (cast: Cast[], why: string, row: number) =>
    assert.throws(
      () => ballots(cast, 2, 2),
      (error) => error instanceof UnreadableVotes && error.why === why && error.row === row,
    )
  refused(
    [
      [0, 0, 1],
      [0, 9, 1],
    ],
    'statement',
    1,
  )
  refused([[7, 0, 1]], 'person', 0)
  refused([[0, 0, 2]], 'vote', 0)
  assert.throws(() => ballotsOf({ ...columns([[0, 0, 1]]), vote: new Int8Array(3) }, 2, 2), UnreadableVotes)
})

test('nobody, one person, all the same and passes alone are answers', () => {
  assert.equal(opinionMapOf(ballots([], 0, 0)).verdict, 'tooFewVotes')
  assert.equal(opinionMapOf(ballots([[0, 0, 1]], 1, 1)).verdict, 'tooFewVotes')
  const each = (vote: number) =>
    Array.from({ length: 50 * 10 }, (_, at): Cast => [at % 50, Math.floor(at / 50), vote])
  const agreed = opinionMapOf(ballots(each(1), 50, 10))
  assert.equal(agreed.groups.length, 0)
  assert.equal(agreed.bridging.length, 10)
  const passed = opinionMapOf(ballots(each(0), 50, 10))
  assert.equal(passed.groups.length + passed.bridging.length, 0)
  assert.ok([...passed.places.x, ...passed.priorities].every(Number.isFinite))
})

test('whatever ends the work from outside ends it at the next step', () => {
  const seen: string[] = []
  const stop = (step: string) => {
    seen.push(step)
    if (step === 'places') throw new Error('stopped')
  }
  assert.throws(() => opinionMapOf(ballots(twoCamps(20, 8), 20, 8), { onStep: stop }), /stopped/)
  assert.deepEqual(seen, ['centre', 'axes', 'places'])
})
