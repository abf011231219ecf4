import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ballotsOf, type VoteColumns } from '../ballots/ballots.ts'
import { conversationOf } from '../growing.ts'
import { ConversationAside, GivenUp } from './aside.ts'

const votes: VoteColumns = {
  person: Uint32Array.from({ length: 240 }, (_, at) => at % 30),
  statement: Uint32Array.from({ length: 240 }, (_, at) => Math.floor(at / 30)),
  vote: Int8Array.from({ length: 240 }, (_, at) => (at % 30 < 15 === Math.floor(at / 30) % 2 < 1 ? 1 : -1)),
}
const nothing = { people: new Set<number>(), statements: new Set<number>() }

test('a map from another thread is the same map, and its steps are told', async () => {
  const aside = new ConversationAside(8)
  const seen: string[] = []
  const map = await aside.cast(votes, 30, 8, (step) => seen.push(step))
  assert.deepEqual(map, conversationOf(ballotsOf(votes, 30, 8), nothing).map)
  assert.deepEqual(seen.slice(0, 3), ['axes', 'places', 'groups'])
  const less = await aside.remove({ people: new Set([0]), statements: new Set() })
  assert.equal(less.voters, 29)
  await aside.giveUp()
})

test('votes that can’t be read are refused and leave the conversation as it was', async () => {
  const aside = new ConversationAside(8)
  await aside.cast(votes, 30, 8)
  await assert.rejects(aside.cast({ ...votes, vote: new Int8Array(1) }, 30, 8), /can't be read/)
  assert.equal((await aside.remove(nothing)).voters, 30)
  await aside.giveUp()
})

test('giving up ends what waits', async () => {
  const aside = new ConversationAside(8)
  const waiting = assert.rejects(aside.cast(votes, 30, 8), GivenUp)
  await aside.giveUp()
  await waiting
})
