import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fewest, mayTell, peopleIn } from './few.ts'

test('no part of one to four people can be read, nor worked out from its whole', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(40), (met, others) => {
      const [n, d, share] = peopleIn('zh', met, met + others)
      const hidden = [met, others].some((one) => one > 0 && one < fewest) || met + others < fewest
      const spelt = /^\d+$/.test(n) && /^\d+$/.test(d)
      if (hidden && met + others > 0) {
        assert.ok(!spelt, `${met} of ${met + others}: ${n} of ${d}`)
        assert.ok(!/\d%/.test(share))
        assert.ok(!mayTell(met, met + others))
      }
    }),
  )
  assert.deepEqual(peopleIn('zh', 30, 60), ['30', '60', '50%'])
  assert.deepEqual(peopleIn('zh', 3, 60), ['不到5', '', '–'])
  assert.deepEqual(peopleIn('zh', 57, 60), ['几乎全部', '60', '–'])
  assert.deepEqual(peopleIn('zh', 2, 3), ['–', '不到5', '–'])
  assert.deepEqual(peopleIn('zh', 4, null), ['不到5', '', ''])
  assert.ok(mayTell(0, 20) && mayTell(20, 20) && !mayTell(1, 1))
})
