// Every act that the code writes has words in both languages, read from the code itself.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { actIn, actsOf, hasWords, kinds } from './kinds.ts'

const named = /\bact: '((?:[a-zA-Z]+\.[a-zA-Z.]+)|sign-in|sign-out|prove)'/g
const noted = /\b(?:note|noted|noteBody|audited|tell|onRecord|entry)\([^']*'([a-zA-Z]+\.[a-zA-Z.]+)'/g
/** Put together from parts as they are written. */
const composed = [
  ...['invitation', 'recovery'].map((one) => `account.${one}`),
  ...['bringOver', 'putRight'].map((one) => `account.${one}`),
  ...['seated', 'declined'].map((one) => `guestSeat.${one}`),
  ...['export', 'correction', 'erasure', 'withdrawal'].map((one) => `identity.${one}`),
  ...['published', 'withdrawn'].map((one) => `policy.${one}`),
  ...['outcome', 'gift'].flatMap((one) => [`${one}.confirm`, `${one}.strike`]),
  ...['venues', 'people', 'appointments'].map((one) => `roll.export.${one}`),
]

function written(): string[] {
  const files = globSync('src/**/*.{ts,tsx}').filter((file) => !/\.test\.|people\/audit\/words/.test(file))
  const texts = files.map((file) => readFileSync(file, 'utf8'))
  return texts.flatMap((text) =>
    [named, noted].flatMap((found) => [...text.matchAll(found)].map((one) => one[1] ?? '')),
  )
}

test('every act that is written has words', () => {
  const acts = [...new Set([...written(), ...composed])]
  assert.ok(acts.length > 110, `only ${acts.length} acts found`)
  assert.deepEqual(
    acts.filter((act) => !hasWords(act)),
    [],
  )
  assert.equal(actIn('en', 'something.new'), 'something.new')
})

test('every act is of one kind, and what is of none is work', () => {
  const among = kinds.flatMap((kind) => {
    const acts = actsOf(kind)
    return 'among' in acts ? acts.among : []
  })
  assert.equal(new Set(among).size, among.length)
  assert.deepEqual(actsOf('work'), { besides: among })
})
