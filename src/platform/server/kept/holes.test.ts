import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { filled, gzip, holed, holes, plain } from './holes.ts'

const fresh = (turn: number) => ({
  nonce: `${turn}`.padStart(24, 'n'),
  replayKey: `${turn}`.padStart(27, 'key'),
})

const ownsOne = (text: string) => text.includes('\u0001') || text.includes('\u0002')

test('whatever a page says, each answer is whole and has its own nonce and keys', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 80 })
  const part = fc.oneof(text, fc.constantFrom(holes.nonce, holes.replayKey, '<p>一样的话</p>'.repeat(40)))
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const html = parts.join('')
      const page = holed(html)
      if (parts.some((one) => one !== holes.nonce && one !== holes.replayKey && ownsOne(one)))
        return assert.equal(page, null)
      assert.ok(page)
      for (const turn of [1, 2]) {
        const expected = filled(html, fresh(turn))
        // A lone half of a character leaves as what stands for it, packed or not.
        const sent = Buffer.from(expected).toString()
        assert.equal(plain(page, fresh(turn)).toString(), sent)
        assert.equal(gunzipSync(gzip(page, fresh(turn))).toString(), sent)
      }
    }),
  )
})

test('what repeats across a hole is packed all the same', () => {
  const row = (at: number) =>
    `<li><form><input name="_replay" value="${holes.replayKey}"><p>三号楼东侧的路灯坏了两个多月</p>${at}</form></li>`
  const page = holed(Array.from({ length: 40 }, (_, at) => row(at)).join(''))
  assert.ok(page)
  assert.ok(gzip(page, fresh(1)).length * 1.6 < plain(page, fresh(1)).length)
})

test('a page with such a letter of its own is not cut up', () => {
  assert.equal(holed(`<p>\u0001</p>${holes.nonce}`), null)
})
