import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { StageRefused } from '../../platform/refusals.ts'
import {
  type Conclusion,
  conclusions,
  type MatterVerb,
  matterMachine,
  matterStates,
  stageOf,
} from './matter.ts'
import {
  advanceMatter,
  canAdvance,
  type MatterPlace,
  newMatterPlace,
  type Route,
  stageAt,
  verbsFor,
} from './place.ts'
import { type StageKey, stageKeys } from './stage.ts'

const route = (parts: readonly StageKey[], optional: readonly StageKey[] = []): Route => ({
  isPart: (stage) => parts.includes(stage),
  isOptional: (stage) => optional.includes(stage),
})
const whole = route(stageKeys)
const micro = route(['collect', 'screen', 'deliberate', 'handle', 'followUp', 'file'], ['handle'])
const anyRoute = fc
  .tuple(fc.subarray([...stageKeys]), fc.subarray([...stageKeys]))
  .map(([parts, optional]) => route([...parts, 'file'], optional))

function walk(r: Route, ...steps: (MatterVerb | Conclusion)[]): MatterPlace {
  return steps.reduce<MatterPlace>(
    (place, step) =>
      conclusions.includes(step as Conclusion)
        ? advanceMatter(place, 'conclude', r, step as Conclusion)
        : advanceMatter(place, step as MatterVerb, r),
    newMatterPlace,
  )
}

const toTalk = [
  'screen',
  'confirm',
  'openClaims',
  'startResearch',
  'startPlanning',
  'startDeliberation',
] as const
const toWord = ['startReport', 'handOver', 'recordReplies', 'followUp'] as const

test('a matter that walks every stage is archived', () => {
  const end = walk(whole, ...toTalk, 'consensus', ...toWord, 'file', 'archive')
  assert.deepEqual(end, { state: 'archived', suspendedFrom: null, conclusion: 'consensus' })
})

test('the short form goes from confirmed to the talk, and from the talk to the resident', () => {
  const end = walk(
    micro,
    'screen',
    'confirm',
    'startDeliberation',
    'consensus',
    'followUp',
    'file',
    'archive',
  )
  assert.equal(end.state, 'archived')
})

test('a stage is passed over only where the method says so', () => {
  const confirmed = walk(whole, 'screen', 'confirm')
  assert.deepEqual(verbsFor(confirmed, whole), [
    'settleDirectly',
    'divert',
    'sendUp',
    'openClaims',
    'suspend',
  ])
  assert.throws(() => advanceMatter(confirmed, 'startDeliberation', whole), StageRefused)
  assert.throws(
    () => advanceMatter(confirmed, 'openClaims', micro),
    StageRefused,
    'not part of the short form',
  )
})

test('nothing agreed, or only explained, goes straight to the follow-up and nowhere else', () => {
  for (const conclusion of ['none', 'explained'] as const) {
    const place = walk(whole, ...toTalk, conclusion)
    assert.deepEqual(verbsFor(place, whole), ['sendUp', 'explain', 'suspend'])
    assert.equal(advanceMatter(place, 'explain', whole).state, 'followingUp')
  }
  for (const conclusion of ['consensus', 'partial', 'oversight'] as const) {
    const place = walk(whole, ...toTalk, conclusion)
    assert.equal(canAdvance(place, 'explain', whole), false)
    assert.equal(canAdvance(place, 'startReport', whole), true)
  }
})

test('a conclusion is given by concluding, and by nothing else', () => {
  const talking = walk(whole, ...toTalk)
  assert.throws(() => advanceMatter(talking, 'conclude', whole), StageRefused)
  assert.throws(() => advanceMatter(talking, 'settleOnTheSpot', whole, 'consensus'), StageRefused)
})

test('settled on the spot from the visit, the planning or the talk', () => {
  for (const steps of [4, 5, 6]) {
    assert.equal(walk(whole, ...toTalk.slice(0, steps), 'settleOnTheSpot').state, 'followingUp')
  }
  assert.throws(() => walk(whole, 'screen', 'settleOnTheSpot'), StageRefused)
})

test('a unit that never answers: closed as oversight, asked about, filed', () => {
  const silent = walk(whole, ...toTalk, 'partial', 'startReport', 'handOver', 'closeUnanswered')
  assert.deepEqual(silent, { state: 'followingUp', suspendedFrom: null, conclusion: 'oversight' })
  assert.equal(advanceMatter(silent, 'file', whole).state, 'filed')
})

test('what was sent up starts anew one level higher, or comes back with its answer', () => {
  const up = walk(whole, ...toTalk, 'none', 'sendUp')
  assert.deepEqual(advanceMatter(up, 'takeUpAbove', whole), {
    state: 'screening',
    suspendedFrom: null,
    conclusion: null,
  })
  assert.equal(advanceMatter(up, 'bringResultFromAbove', whole).state, 'followingUp')
})

test('archived is final', () => {
  const end = walk(whole, 'settleDirectly', 'followUp', 'file', 'archive')
  assert.deepEqual(verbsFor(end, whole), [])
})

test('suspending remembers, resuming returns there with nothing lost', () => {
  for (const state of matterMachine.moves.suspend.from) {
    const place: MatterPlace = { state, suspendedFrom: null, conclusion: 'partial' }
    const aside = advanceMatter(place, 'suspend', whole)
    assert.deepEqual(aside, { state: 'suspended', suspendedFrom: state, conclusion: 'partial' })
    assert.equal(stageAt(aside), stageAt(place))
    assert.deepEqual(verbsFor(aside, whole), ['resume'])
    assert.deepEqual(advanceMatter(aside, 'resume', whole), place)
  }
})

test('every state stands in one of the ten stages', () => {
  for (const state of matterStates) assert.ok(stageKeys.includes(stageOf(state)), state)
})

test('whatever the method: no random walk gets stuck, refused verbs change nothing, the table is kept', () => {
  const choice = fc.tuple(fc.constantFrom(...matterMachine.verbs), fc.constantFrom(...conclusions))
  fc.assert(
    fc.property(anyRoute, fc.array(choice, { maxLength: 60 }), (r, choices) => {
      let place = newMatterPlace
      for (const [verb, said] of choices) {
        const conclusion = verb === 'conclude' ? said : null
        const allowed = canAdvance(place, verb, r)
        assert.equal(allowed, verbsFor(place, r).includes(verb))
        if (!allowed) {
          assert.throws(() => advanceMatter(place, verb, r, conclusion), StageRefused)
          continue
        }
        const next = advanceMatter(place, verb, r, conclusion)
        assert.equal((next.state === 'suspended') === (next.suspendedFrom !== null), true)
        assert.ok(next.state !== 'concluded' || next.conclusion !== null)
        place = next
      }
      assert.ok(verbsFor(place, r).length > 0 || matterMachine.ends.includes(place.state), place.state)
    }),
    { numRuns: 300 },
  )
})
