import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cutterWith } from '../words/cut.ts'
import { isBankCard, isIdNumber, isOldIdNumber } from './checks.ts'
import { fold } from './folded.ts'
import { findInFileName, findPersonal, redacted } from './redact.ts'

const cutter = cutterWith()
const found = (text: string) => findPersonal(text, cutter).map(({ kind, text: words }) => `${kind} ${words}`)

test('numbers in every way of writing', () => {
  assert.deepEqual(found('手机13800138000一直没人接'), ['phone 13800138000'])
  assert.deepEqual(found('１３８ ００１３ ８０００'), ['phone １３８ ００１３ ８０００'])
  assert.deepEqual(found('一三八零零一三八零零零'), ['phone 一三八零零一三八零零零'])
  assert.deepEqual(found('138\u200b0013\u200b8000'), ['phone 138\u200b0013\u200b8000'])
  assert.deepEqual(found('座机0100-66668888'), ['phone 0100-66668888'])
  assert.deepEqual(found('身份证11010519491231002X'), ['id 11010519491231002X'])
  assert.deepEqual(found('4111 1111 1111 1111'), ['card 4111 1111 1111 1111'])
  assert.deepEqual(found('冀B·12345 和 冀bd12345'), ['plate 冀B·12345', 'plate 冀bd12345'])
  assert.deepEqual(found('mail: li.na@example.com'), ['email li.na@example.com'])
  assert.deepEqual(found('l i @ 1 6 3 . c o m'), ['email l i @ 1 6 3 . c o m'])
  assert.deepEqual(found('微信号：abc_12345'), ['account abc_12345'])
})

test('a door of one family, not a house as such', () => {
  assert.deepEqual(found('住3栋2单元501室'), ['house 3栋2单元501室'])
  assert.deepEqual(found('十二栋三单元六零二'), ['house 十二栋三单元六零二'])
  assert.deepEqual(found('建设路128号'), ['house 128号'])
  assert.deepEqual(found('3栋电梯坏了，3号线也停了'), [])
})

test('names, where a person is meant', () => {
  assert.deepEqual(found('我叫张伟明，住村口'), ['name 张伟明'])
  assert.deepEqual(found('听欧阳建国说，路要修'), ['name 欧阳建国'])
  assert.deepEqual(found('住戶李娜反映'), ['name 李娜'])
  assert.deepEqual(found('希望高新区尽快解决黄金海岸二期和平路的问题'), [])
  assert.deepEqual(found('王女士和张某说'), [], 'hidden already')
})

test('numbers that identify nobody stay', () => {
  for (const said of [
    '12345热线',
    '订单202011058837462910',
    '总价1032000元',
    '2026年3月15日',
    '面积118.5平方米',
  ])
    assert.deepEqual(found(said), [], said)
})

test('arithmetic', () => {
  assert.equal(isIdNumber('11010519491231002X'), true)
  assert.equal(isIdNumber('110105194912310021'), false)
  assert.equal(isIdNumber('110105194913310026'), false)
  assert.equal(isOldIdNumber('110105491231002'), true)
  assert.equal(isOldIdNumber('110105491331002'), false)
  assert.equal(isBankCard('4111111111111111'), true)
  assert.equal(isBankCard('4111111111111112'), false)
})

test('what is found stands where it is said to stand, and goes whole', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    // A digit beside it, of whatever alphabet, would make it another number.
    fc.constantFrom('电话13800138000，', '我叫張偉明，', '👨‍👩‍👧', '，１３８００１３８０００ '),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const text = pieces.join('')
      const all = findPersonal(text, cutter)
      for (const one of all) assert.equal(text.slice(one.from, one.to), one.text)
      for (const [at, one] of all.entries()) assert.ok(at === 0 || (all[at - 1]?.to ?? 0) <= one.from)
      assert.ok(!redacted(text, all).includes('13800138000'))
    }),
  )
  const folded = fold('ａ電㈱')
  assert.deepEqual([folded.text, folded.from.length], ['a电(株)', folded.text.length])
})

test('file names', () => {
  const name = '李娜_13800138000_证明.jpg'
  const all = findInFileName(name, cutter)
  assert.deepEqual(
    all.map(({ kind, text }) => `${kind} ${text}`),
    ['name 李娜', 'phone 13800138000'],
  )
  assert.equal(redacted(name, all), '■■■_■■■_证明.jpg')
})
