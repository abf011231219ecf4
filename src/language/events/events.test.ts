import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Sparse } from '../models/sparse.ts'
import { sparse, unit } from '../models/sparse.ts'
import { Events } from './events.ts'
import { headline } from './headline.ts'
import { rising, type Voice } from './heat.ts'

const day = 86_400_000
const print = (...terms: number[]): Sparse => unit(sparse(new Map(terms.map((one) => [one, 1]))))

test('messages of one thing come together, others begin their own', () => {
  const events = new Events()
  const placed = [print(1, 2, 3), print(1, 2, 4), print(8, 9), print(1, 2, 3, 4)].map((one) =>
    events.add(one),
  )
  assert.deepEqual(
    placed.map(({ event }) => event),
    [0, 0, 1, 0],
  )
  assert.equal(placed[2]?.likeness, 0)
})

test('one after another gives what all at once gives', () => {
  const vectors = fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 5 }), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(vectors, fc.nat(40), (list, cut) => {
      const all = new Events()
      for (const one of list) all.add(print(...one))
      const portions = new Events()
      for (const one of list.slice(0, cut)) portions.add(print(...one))
      for (const one of list.slice(cut)) portions.add(print(...one))
      assert.deepEqual(portions.eventOf, all.eventOf)
    }),
  )
})

test('what a person moved stays moved and draws others after it', () => {
  const events = new Events()
  for (const one of [print(1, 2), print(1, 2, 3), print(7, 8)]) events.add(one)
  const fresh = events.begin()
  events.move(1, fresh)
  assert.equal(events.eventOf[1], fresh)
  assert.equal(events.add(print(1, 2, 3)).event, fresh)
  assert.throws(() => events.move(99, 0), RangeError)
})

test('one who repeats, and one who stays unknown, lift nothing', () => {
  const voice = fc.record({
    who: fc.constantFrom('a', 'b', 'c', null),
    at: fc.integer({ min: 0, max: 90 * day }),
  })
  fc.assert(
    fc.property(
      fc.array(voice, { minLength: 1 }),
      fc.array(fc.integer({ min: 0, max: 5 * day })),
      (voices, later) => {
        const now = 100 * day
        const loudest = voices[0] as Voice
        const again = later.map((step) => ({ who: loudest.who, at: loudest.at + step }))
        assert.equal(rising([...voices, ...again], now).heat, rising(voices, now).heat)
        assert.equal(rising([...voices, ...again], now).residents, rising(voices, now).residents)
      },
    ),
  )
})

test('new people lift it, time cools it, a sudden week is an alarm', () => {
  const now = 100 * day
  const old = ['a', 'b'].map((who, at) => ({ who, at: (60 + at) * day, place: who }))
  const fresh = ['c', 'd', 'e', 'f'].map((who) => ({ who, at: 97 * day }))
  const [before, after] = [rising(old, now), rising([...old, ...fresh], now)]
  assert.ok(after.heat > before.heat + 3)
  assert.equal(before.takesOff, false)
  assert.equal(after.takesOff, true)
  assert.ok(rising([...old, ...fresh], now + 30 * day).heat < after.heat / 3)
  assert.deepEqual([after.residents, after.thisWeek, before.spread], [6, 4, 2])
  assert.ok(Math.abs(rising([{ who: 'a', at: now - 14 * day }], now).heat - 0.5) < 1e-9)
  assert.throws(() => rising([], now), RangeError)
})

test('the headline is the title most like the others', () => {
  const messages = [
    { title: '请问什么时候修路', fingerprint: print(9), telling: 3 },
    { title: '搅拌站噪音和灰尘扰民', fingerprint: print(1, 2, 3), telling: 3 },
    { title: '噪音', fingerprint: print(1, 2, 3), telling: 3 },
    { title: '搅拌站整夜施工', fingerprint: print(1, 2), telling: 3 },
  ]
  assert.equal(headline(messages), '搅拌站噪音和灰尘扰民')
  const greeting = { title: '邻居们托我来说', fingerprint: print(4), telling: 0.5 }
  assert.equal(headline([...messages, greeting, greeting, greeting]), '搅拌站噪音和灰尘扰民', 'says little')
  assert.equal(headline([]), null)
})
