import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inForce } from './in-force.ts'
import { libraryMethods } from './library/index.ts'
import { askedOf, type Facts, missingFor } from './missing.ts'
import { exitRules, recordKinds } from './vocabulary.ts'

const all = (value: boolean): Facts => ({
  ...Object.fromEntries(recordKinds.map((key) => [key, value])),
  exits: Object.fromEntries(exitRules.map((key) => [key, value])),
})
const steps = libraryMethods.flatMap((body) =>
  body.tracks.flatMap((track) =>
    track.stages.map((rule) => ({
      rule,
      method: inForce(body, track.key),
      name: `${body.code} ${rule.key}`,
    })),
  ),
)

test('with everything on record nothing is missing, and what no room keeps holds nobody up', () => {
  for (const { method, rule, name } of steps) {
    assert.deepEqual(missingFor(method, rule.key, all(true)), [], name)
    assert.deepEqual(missingFor(method, rule.key, { exits: {} }), [], name)
  }
})

test('each thing that a step asks is missed by its name; a step that may be left out only advises', () => {
  for (const { method, rule, name } of steps) {
    const missing = missingFor(method, rule.key, all(false)).map(({ key }) => key)
    assert.deepEqual(missing, rule.optional ? [] : [...rule.records, ...rule.exit], name)
    const shown = askedOf(method, rule.key, all(false))
    assert.equal(shown.length, rule.records.length + rule.exit.length)
    assert.ok(shown.every(({ label, done }) => label.zh && label.en && done === false))
  }
})

test('one false fact is the one thing that is missing', () => {
  const four = steps.find(({ name }) => name === 'SIDAN_SIZHUN screen')
  assert.ok(four)
  const facts = { ...all(true), exits: { ...all(true).exits, representativesMet: false } }
  assert.deepEqual(
    missingFor(four.method, 'screen', facts).map(({ label }) => label.zh),
    ['委员已与住户代表见面'],
  )
  assert.deepEqual(askedOf(four.method, 'report', facts).length, 2)
  assert.deepEqual(askedOf(inForce(four.method.body, 'main'), 'collect', facts).length, 2)
})
