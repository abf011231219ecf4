import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tallyOf } from '../axes/centre.ts'
import { lots } from '../axes/start.ts'
import { ballotsOf } from '../ballots/ballots.ts'
import { blocksOf } from './blocks.ts'

/** A hundred people who think for themselves; the last `copies` cast one and the same odd ballot. */
function hall(copies: number, agreeing: number) {
  const lot = lots(5)
  const cells = Array.from({ length: 100 * 10 }, (_, at) => {
    const [person, statement] = [Math.floor(at / 10), at % 10]
    const copied = person >= 100 - copies
    return { person, statement, vote: copied ? (statement % 2 === 0 ? 1 : -1) : lot() < agreeing ? 1 : -1 }
  })
  return ballotsOf(
    {
      person: Uint32Array.from(cells, ({ person }) => person),
      statement: Uint32Array.from(cells, ({ statement }) => statement),
      vote: Int8Array.from(cells, ({ vote }) => vote),
    },
    100,
    10,
  )
}
const times = Array.from({ length: 100 }, (_, person) => 10 * person)

test('eight identical ballots are told with their evidence', () => {
  const ballots = hall(8, 0.5)
  const [block, ...others] = blocksOf(ballots, tallyOf(ballots), times)
  assert.deepEqual(block?.people, [92, 93, 94, 95, 96, 97, 98, 99])
  assert.deepEqual([block?.votes, block?.within, others.length], [10, 70, 0])
  assert.ok((block?.expected ?? 9) < 1)
})

test('people who agree on everything because everybody does are no block', () => {
  const ballots = hall(0, 0.99)
  assert.deepEqual(blocksOf(ballots, tallyOf(ballots), times), [])
})
