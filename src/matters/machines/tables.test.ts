import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { StageRefused } from '../../platform/refusals.ts'
import { briefMachine } from './brief.ts'
import { back, type Machine, machine } from './machine.ts'
import { matterMachine } from './matter.ts'
import { meetingMachine } from './meeting.ts'
import { proposalMachine } from './proposal.ts'
import { submissionMachine } from './submission.ts'
import { taskMachine } from './task.ts'

type Any = Machine<string, string>
const machines = [
  submissionMachine,
  matterMachine,
  meetingMachine,
  taskMachine,
  proposalMachine,
  briefMachine,
]
const all = machines as unknown as Any[]

const nextStates = (m: Any, state: string): string[] =>
  m.verbsFrom(state, { cameFrom: m.initial }).map((verb) => m.advance(state, verb, { cameFrom: m.initial }))

function reachable(m: Any, start: string): Set<string> {
  const seen = new Set([start])
  for (const state of seen) for (const next of nextStates(m, state)) seen.add(next)
  return seen
}

function drawn(m: Any): string {
  const rows = m.states.map((state) => {
    const moves = m.verbs
      .filter((verb) => m.moves[verb]?.from.includes(state))
      .map((verb) => `${verb} → ${m.moves[verb]?.to}`)
    const mark = `${state === m.initial ? '>' : ' '}${m.ends.includes(state) ? '.' : ' '}`
    return `${mark} ${state.padEnd(17)}${moves.join(', ')}`.trimEnd()
  })
  return `${m.name}\n${rows.join('\n')}\n`
}

test('the tables are the ones agreed: a change here is a change of the law', async () => {
  const agreed = await readFile(new URL('./tables.golden.txt', import.meta.url), 'utf8')
  assert.equal(all.map(drawn).join('\n'), agreed)
})

for (const m of all) {
  test(`${m.name}: every state is reached from the first, and reaches an end`, () => {
    assert.deepEqual([...reachable(m, m.initial)].sort(), [...m.states].sort())
    for (const state of m.states) {
      assert.ok(
        [...reachable(m, state)].some((s) => m.ends.includes(s)),
        `${state} is a dead end`,
      )
    }
  })

  test(`${m.name}: every state × verb either moves as the table says or is refused by name`, () => {
    for (const state of m.states) {
      for (const verb of m.verbs) {
        const move = m.moves[verb]
        if (move?.from.includes(state) && move.to !== back) {
          assert.equal(m.advance(state, verb), move.to)
          assert.ok(m.can(state, verb))
          continue
        }
        assert.equal(m.can(state, verb), false)
        assert.throws(
          () => m.advance(state, verb),
          (error) => {
            assert.ok(error instanceof StageRefused)
            assert.deepEqual(error.attempted, { machine: m.name, state, verb })
            return true
          },
        )
      }
    }
  })

  test(`${m.name}: names no state twice, and no state outside its list`, () => {
    assert.equal(new Set(m.states).size, m.states.length)
    const named = m.verbs.flatMap((verb) => [...(m.moves[verb]?.from ?? []), m.moves[verb]?.to])
    for (const state of [...named, ...m.ends, m.initial])
      assert.ok(state === back || m.states.includes(String(state)))
  })
}

test('a guard can refuse what the table allows, and `back` needs to know where it came from', () => {
  const door = machine({
    name: 'door',
    states: ['shut', 'open', 'aside'],
    initial: 'shut',
    ends: ['open'],
    verbs: {
      open: { from: ['shut'], to: 'open' },
      setAside: { from: ['shut', 'open'], to: 'aside' },
      putBack: { from: ['aside'], to: back },
    },
  })
  assert.equal(door.can('shut', 'open', { allows: () => false }), false)
  assert.throws(() => door.advance('shut', 'open', { allows: () => false }), StageRefused)
  assert.throws(() => door.advance('aside', 'putBack'), StageRefused)
  assert.equal(door.advance('aside', 'putBack', { cameFrom: 'open' }), 'open')
  assert.deepEqual(door.verbsFrom('shut'), ['open', 'setAside'])
})

test('words that are no verbs are refused, even those every object has', () => {
  const loose = submissionMachine as unknown as Any
  for (const verb of ['', 'constructor', 'toString', '__proto__']) {
    assert.throws(() => loose.advance('triage', verb), StageRefused)
  }
})
